using System.Data.Common;
using System.Runtime.CompilerServices;
using Dapper;
using ScoreCard.Core.Imports.Sheets;
using ScoreCard.Core.Store;

namespace ScoreCard.Core.Imports;

/// <summary>
/// Reads what an import changed, row by row, old beside new. What the store held before is what it said of the import's as-of date, which
/// for an older extract is not what it says of today.
/// </summary>
public sealed class ChangeReader(ScoreCardStore store, SheetCatalogue sheets)
{
    // What a sheet may call the name of its rows.
    private static readonly string[] Names = ["Name", "Title"];

    /// <summary>By kind of sheet, those with changes alone; none where the import was undone.</summary>
    public Task<IReadOnlyList<ChangeCounts>> CountAsync(long importId, CancellationToken cancel = default) =>
        store.ReadAsync((connection, transaction) => CountAsync(connection, transaction, importId, cancel), cancel);

    /// <summary>A page of rows: changed ones first, new ones last, each in the order of their keys.</summary>
    public Task<IReadOnlyList<RowChange>> PageAsync(ChangeQuery query, CancellationToken cancel = default) =>
        store.ReadAsync((connection, transaction) => PageAsync(connection, transaction, query, cancel), cancel);

    /// <summary>The same rows one by one, however many there are.</summary>
    public IAsyncEnumerable<RowChange> StreamAsync(ChangeQuery query, CancellationToken cancel = default) =>
        store.StreamAsync((connection, transaction) => ReadAsync(connection, transaction, query, cancel), cancel);

    /// <summary>The first rows of each kind of sheet, in the transaction that wrote them and that alone sees them.</summary>
    internal async Task<IReadOnlyList<FirstChanges>> FirstAsync(DbConnection connection, DbTransaction transaction, long importId, int most, CancellationToken cancel)
    {
        var first = new List<FirstChanges>();
        foreach (var counts in await CountAsync(connection, transaction, importId, cancel))
        {
            first.Add(new(counts, await PageAsync(connection, transaction, new(importId, counts.Sheet, Take: most), cancel)));
        }

        return first;
    }

    private async Task<IReadOnlyList<ChangeCounts>> CountAsync(DbConnection connection, DbTransaction transaction, long importId, CancellationToken cancel)
    {
        CommandDefinition Command(string sql) => new(sql, new { ImportId = importId }, transaction, commandTimeout: 0, cancellationToken: cancel);
        var kinds = (await connection.QueryAsync<string>(Command("SELECT DISTINCT Kind FROM ImportSheet WHERE ImportId = @ImportId"))).ToHashSet(StringComparer.Ordinal);
        var imported = sheets.All.Where(sheet => kinds.Contains(sheet.Kind)).OrderBy(sheet => sheet.Tab).ToArray();
        if (imported.Length == 0)
        {
            return [];
        }

        var counts = (await connection.QueryAsync<(string Kind, int Fate, long Number)>(Command(ChangeSql.Counts(store.Engine, imported)))).ToLookup(row => row.Kind, StringComparer.Ordinal);
        return
        [
            .. imported.Where(sheet => counts.Contains(sheet.Kind))
                .Select(sheet => new ChangeCounts(sheet, counts[sheet.Kind].ToDictionary(row => (ChangeKind)row.Fate, row => row.Number))),
        ];
    }

    private async Task<IReadOnlyList<RowChange>> PageAsync(DbConnection connection, DbTransaction transaction, ChangeQuery query, CancellationToken cancel)
    {
        var page = new List<RowChange>();
        await foreach (var row in ReadAsync(connection, transaction, query, cancel))
        {
            page.Add(row);
        }

        return page;
    }

    private async IAsyncEnumerable<RowChange> ReadAsync(DbConnection connection, DbTransaction transaction, ChangeQuery query, [EnumeratorCancellation] CancellationToken cancel)
    {
        var columns = query.Sheet.StoredColumns.ToArray();
        var sql = ChangeSql.Rows(store.Engine, query.Sheet, query.Only is not null, query.Take is null ? null : store.Engine.Page);
        var parameters = new { query.ImportId, Only = (int?)query.Only, skip = query.Skip, take = query.Take };
        await using var reader = (DbDataReader)await connection.ExecuteReaderAsync(new CommandDefinition(sql, parameters, transaction, commandTimeout: 0, cancellationToken: cancel));
        while (await reader.ReadAsync(cancel))
        {
            object? Value(int at, SheetColumn column) => reader.IsDBNull(at) ? null : InUnits(column.Type, reader.GetValue(at));
            var change = (ChangeKind)reader.GetInt32(1);
            var values = new List<ValueChange>();
            string? name = null;
            for (var i = 0; i < columns.Length; i++)
            {
                var (column, said) = (columns[i], Value(2 + (2 * i), columns[i]));
                name ??= Names.Contains(column.Name) ? said as string : null;
                var (before, after) = change == ChangeKind.Vanished ? (said, null) : (Value(3 + (2 * i), column), said);
                if (!column.IsKey && !Equals(before, after))
                {
                    values.Add(new(column, before, after));
                }
            }

            yield return new(reader.GetString(0), name, change, values);
        }
    }

    private static object InUnits(ColumnType type, object value) => type switch
    {
        ColumnType.Money or ColumnType.Percent or ColumnType.Number => Convert.ToDecimal(value, null) / SheetRow.Scale,
        ColumnType.Rate => Convert.ToDecimal(value, null) / SheetRow.RateScale,
        ColumnType.Flag => Convert.ToInt64(value, null) != 0,
        ColumnType.Moment => SheetRow.OfMinutes(Convert.ToInt64(value, null)),
        ColumnType.Date => DateOnlyHandler.From(value),
        _ => value,
    };
}
