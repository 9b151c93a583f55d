using Dapper;
using ScoreCard.Core.Imports.Sheets;

namespace ScoreCard.Core.Store;

/// <summary>Staged rows that have one key.</summary>
public sealed partial class ImportSession
{
    public LineColumns LinesOf(Sheet sheet) => new(sheet, _staged[sheet.Kind].Present);

    /// <summary>In which ways the rows of one key differ; nothing where every row has a key of its own.</summary>
    public async Task<IReadOnlyList<RepeatKind>> RepeatKindsAsync(Sheet sheet, CancellationToken cancel) => _staged[sheet.Kind].Keys.MayRepeat
        ? (await QueryAsync<RepeatKind>(RepeatsOf(sheet).Kinds, null, cancel)).AsList()
        : [];

    /// <summary>
    /// Takes rows of one key out of the staging table: all but the first where they are equal or lines of one thing, which the first one then
    /// stands for; all of them where they contradict each other.
    /// </summary>
    /// <param name="apart">The bits of the columns in which lines may not differ; of all where rows of one key are no lines.</param>
    /// <param name="summed">The bits of the columns that are added up.</param>
    /// <returns>The rows taken out.</returns>
    public async Task<IReadOnlyList<RepeatedRow>> TakeRepeatsAsync(Sheet sheet, long apart, long summed, CancellationToken cancel)
    {
        var sql = RepeatsOf(sheet);
        var repeats = (await QueryAsync<RepeatedRow>(sql.Taken, new { apart }, cancel)).AsList();
        if (apart != LineColumns.All)
        {
            await ExecuteAsync(sql.Join(summed));
        }

        await ExecuteAsync(sql.Take);
        return repeats;

        Task ExecuteAsync(string text) => _connection.ExecuteAsync(new CommandDefinition(text, new { apart }, commandTimeout: 0, cancellationToken: cancel));
    }

    /// <summary>Of each key whose names, of all rows together, are more than the column holds, the first row that has one.</summary>
    public async Task<IReadOnlyList<int>> TooManyNamesAsync(Sheet sheet, SheetColumn column, CancellationToken cancel) =>
        (await QueryAsync<int>(RepeatsOf(sheet).TooManyNames(column), null, cancel)).AsList();

    private RepeatSql RepeatsOf(Sheet sheet) => new(sheet, _staged[sheet.Kind].Tables, _staged[sheet.Kind].Present, _store.Engine);
}
