using ScoreCard.Core.Imports;
using ScoreCard.Core.Imports.Sheets;

namespace ScoreCard.Core.Store;

/// <summary>What the store holds on the as-of date and the file lacks.</summary>
public sealed partial class ImportSession
{
    private const int MostVanishedShown = 100;

    /// <summary>How many stored rows the file lacks: a full extract closes them.</summary>
    public async Task<long> CountVanishedAsync(Sheet sheet, CancellationToken cancel) =>
        (await QueryAsync<long>(SqlOf(sheet).CountVanished, new { AsOf }, cancel)).Single();

    /// <summary>How many rows of a kind the store holds.</summary>
    public async Task<long> CountStoredAsync(Sheet sheet, CancellationToken cancel) =>
        (await QueryAsync<long>(SqlOf(sheet).CountStored, new { AsOf }, cancel)).Single();

    /// <summary>How many of those have what people know a row by, in another row of the file: it may be the same one under another id. Of kinds that do without ids it is another one.</summary>
    public async Task<long> CountAlikeAsync(Sheet sheet, CancellationToken cancel)
    {
        var texts = sheet.KeyTexts.ToArray();
        return !sheet.Key.Required || texts.Length == 0 || !texts.All(_staged[sheet.Kind].Present.Contains) ? 0
            : (await QueryAsync<long>(SqlOf(sheet).CountAlike([.. texts.Select(column => column.Name)]), new { AsOf }, cancel)).Single();
    }

    /// <summary>The first of the rows that the file lacks, by key.</summary>
    public async Task<IReadOnlyList<VanishedRow>> VanishedAsync(Sheet sheet, CancellationToken cancel) =>
        [.. (await QueryAsync<(string Key, string? Name)>(SqlOf(sheet).Vanished, new { AsOf, most = MostVanishedShown }, cancel)).Select(row => new VanishedRow(row.Key, row.Name))];
}
