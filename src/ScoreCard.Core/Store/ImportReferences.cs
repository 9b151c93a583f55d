using Dapper;
using ScoreCard.Core.Imports.Sheets;
using ScoreCard.Core.Imports.Values;

namespace ScoreCard.Core.Store;

/// <summary>What the staged rows refer to, and which of them cannot stand beside others.</summary>
public sealed partial class ImportSession
{
    /// <summary>
    /// Names in a referring column that no row of the other sheet has, neither exactly nor normalised, with how many staged rows name each.
    /// Nothing where the other sheet has no rows at all, staged or stored.
    /// </summary>
    /// <param name="keys">Those of the other sheet, where the column holds names.</param>
    public async Task<IReadOnlyList<UnknownName>> UnknownNamesAsync(Sheet sheet, SheetColumn column, Sheet other, IReadOnlyList<string> keys, CancellationToken cancel)
    {
        if (!StagingColumn.HasMatch(column))
        {
            return await UnknownIdsAsync(sheet, column, other, cancel);
        }

        var known = keys.Select(Names.Normalise).ToHashSet(StringComparer.Ordinal);
        var staged = _staged[sheet.Kind];
        var names = staged.Names[column];
        if (known.Count == 0 || names.AreAllIn(known))
        {
            return [];
        }

        var named = await QueryAsync<UnknownName>(
            $"""
            SELECT {column.Name} AS {nameof(UnknownName.Name)}, COUNT(*) AS {nameof(UnknownName.Rows)}, MIN(RowNumber) AS {nameof(UnknownName.FirstRow)}
            FROM {staged.Tables.Rows}
            WHERE {column.Name} IS NOT NULL
            GROUP BY {column.Name}
            """,
            null,
            cancel);
        return [.. named
            .SelectMany(name => names.Parts(name.Name).Select(part => name with { Name = part }))
            .Where(name => !known.Contains(Names.Normalise(name.Name)))
            .GroupBy(name => name.Name, StringComparer.Ordinal)
            .Select(same => new UnknownName { Name = same.Key, Rows = same.Sum(name => name.Rows), FirstRow = same.Min(name => name.FirstRow) })
            .OrderBy(name => name.FirstRow)];
    }

    /// <summary>The keys that a sheet's rows have, stored and staged.</summary>
    public async Task<IReadOnlyList<string>> KeysAsync(Sheet sheet, CancellationToken cancel) => (await QueryAsync<string>(KeysSql(sheet), null, cancel)).AsList();

    /// <summary>The same, one after the other: there may be millions.</summary>
    public IAsyncEnumerable<string> EachKeyAsync(Sheet sheet) =>
        _connection.QueryUnbufferedAsync<string>(KeysSql(sheet), commandTimeout: 0);

    /// <summary>Whether a sheet has any rows, staged or stored.</summary>
    public async Task<bool> HasRowsAsync(Sheet sheet, CancellationToken cancel) =>
        (await QueryAsync<long>($"SELECT COUNT(*) FROM (SELECT 1 AS Found WHERE {string.Join(" OR ", TablesOf(sheet).Select(table => $"EXISTS (SELECT 1 FROM {table})"))}) f", null, cancel)).Single() > 0;

    /// <summary>
    /// Staged rows whose value in a referring column is no key of the other sheet, staged or ever stored: what happened in a deal that is gone
    /// from the CRM has happened all the same.
    /// </summary>
    public async Task<IReadOnlyList<DanglingRow>> DanglingAsync(Sheet sheet, SheetColumn column, Sheet other, CancellationToken cancel) =>
        (await QueryAsync<DanglingRow>(
            $"SELECT RowNumber AS {nameof(DanglingRow.Row)}, {column.Name} AS {nameof(DanglingRow.Value)} FROM {_staged[sheet.Kind].Tables.Rows} WHERE {IsDangling(sheet, column, other)} ORDER BY RowNumber",
            null,
            cancel)).AsList();

    /// <summary>Takes those rows out of the staging table.</summary>
    public Task TakeDanglingAsync(Sheet sheet, SheetColumn column, Sheet other, CancellationToken cancel) =>
        _connection.ExecuteAsync(new CommandDefinition($"DELETE FROM {_staged[sheet.Kind].Tables.Rows} WHERE {IsDangling(sheet, column, other)}", commandTimeout: 0, cancellationToken: cancel));

    /// <summary>Staged rows that cover a day that an earlier row of the file covers, or one that stays in the store, with one such row each; they are taken out of the staging table.</summary>
    /// <param name="full">No other row stays.</param>
    public Task<IReadOnlyList<ClashingRow>> TakeOverlapsAsync(Sheet sheet, Spans spans, bool full, CancellationToken cancel) =>
        TakeAsync(sheet, ThingRows.Sql(sheet, spans, _staged[sheet.Kind].Tables, full), Clashes.Overlapping, cancel);

    /// <summary>Staged rows of a step that is out of order with another one of the same thing, in the file or the store; they are taken out of the staging table.</summary>
    /// <param name="full">No other row stays.</param>
    public Task<IReadOnlyList<ClashingRow>> TakeStepsOutOfOrderAsync(Sheet sheet, Steps steps, bool full, CancellationToken cancel) =>
        TakeAsync(sheet, ThingRows.Sql(sheet, steps, _staged[sheet.Kind].Tables, full), rows => Clashes.OutOfOrder(rows, steps), cancel);

    private async Task<IReadOnlyList<ClashingRow>> TakeAsync(Sheet sheet, string sql, Func<IReadOnlyList<ThingRow>, IEnumerable<ClashingRow>> find, CancellationToken cancel)
    {
        const int AtOnce = 1000;
        var (clashing, thing) = (new List<ClashingRow>(), new List<ThingRow>());
        await foreach (var row in _connection.QueryUnbufferedAsync<ThingRow>(sql, commandTimeout: 0).WithCancellation(cancel))
        {
            if (thing.Count > 0 && thing[0].Thing != row.Thing)
            {
                clashing.AddRange(find(thing));
                thing.Clear();
            }

            thing.Add(row);
        }

        clashing.AddRange(find(thing));
        foreach (var some in clashing.Select(row => row.Row).Chunk(AtOnce))
        {
            await _connection.ExecuteAsync(new CommandDefinition($"DELETE FROM {_staged[sheet.Kind].Tables.Rows} WHERE RowNumber IN @some", new { some }, commandTimeout: 0, cancellationToken: cancel));
        }

        return [.. clashing.OrderBy(row => row.Row)];
    }

    private async Task<IReadOnlyList<UnknownName>> UnknownIdsAsync(Sheet sheet, SheetColumn column, Sheet other, CancellationToken cancel) =>
        !await HasRowsAsync(other, cancel) ? [] : (await QueryAsync<UnknownName>(
            $"""
            SELECT {column.Name} AS {nameof(UnknownName.Name)}, COUNT(*) AS {nameof(UnknownName.Rows)}, MIN(RowNumber) AS {nameof(UnknownName.FirstRow)}
            FROM {_staged[sheet.Kind].Tables.Rows}
            WHERE {IsDangling(sheet, column, other)}
            GROUP BY {column.Name}
            ORDER BY MIN(RowNumber)
            """,
            null,
            cancel)).AsList();

    private string KeysSql(Sheet sheet) =>
        $"SELECT Id FROM {sheet.Entity}Version WHERE ValidTo = '9999-12-31' AND IsDeleted = 0" + (_staged.TryGetValue(sheet.Kind, out var staged) ? $" UNION SELECT Id FROM {staged.Tables.Rows}" : "");

    private string IsDangling(Sheet sheet, SheetColumn column, Sheet other)
    {
        var (value, key) = StagingColumn.Compared(column, other);
        var known = string.Concat(TablesOf(other).Select(table => $" EXCEPT SELECT {key} FROM {table}"));
        return $"{value} IN (SELECT {value} FROM {_staged[sheet.Kind].Tables.Rows} WHERE {value} IS NOT NULL{known})";
    }

    private IEnumerable<string> TablesOf(Sheet sheet) =>
        _staged.TryGetValue(sheet.Kind, out var staged) ? [staged.Tables.Rows, $"{sheet.Entity}Version"] : [$"{sheet.Entity}Version"];
}
