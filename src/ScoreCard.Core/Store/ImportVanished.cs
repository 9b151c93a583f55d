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

    /// <summary>The first of the rows that the file lacks, by key.</summary>
    public async Task<IReadOnlyList<VanishedRow>> VanishedAsync(Sheet sheet, CancellationToken cancel) =>
        [.. (await QueryAsync<(string Key, string? Name)>(SqlOf(sheet).Vanished, new { AsOf, most = MostVanishedShown }, cancel)).Select(row => new VanishedRow(row.Key, row.Name))];
}
