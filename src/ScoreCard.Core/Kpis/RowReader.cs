using System.Data.Common;
using System.Runtime.CompilerServices;
using Dapper;
using ScoreCard.Core.Imports.Sheets;
using ScoreCard.Core.Store;

namespace ScoreCard.Core.Kpis;

/// <summary>Reads the rows behind a reading with the predicates, windows and filters that its value has.</summary>
public sealed class RowReader(ScoreCardStore store, ScorecardOptions options)
{
    /// <summary>More rows than these are read along an index. For tests, which have few.</summary>
    internal int Many { get; set; } = 1_000;

    /// <exception cref="RefusalException">A filter or a sort column that the KPI does not have.</exception>
    public async Task<RowPage> RowsAsync(RowQuery query, CancellationToken cancel = default)
    {
        var (_, last) = await store.StateAsync(query.KnownOn, cancel);
        var (statement, rows) = Statement(query, last);
        var column = query.Summed;
        var summary = statement.Rows($"COUNT(*) AS Total, {(column is null ? "NULL" : $"SUM(r.{column})")} AS Amount", rows, tail: null);
        return await store.ReadAsync(
            async (connection, transaction) =>
            {
                var (total, sum) = await connection.QuerySingleAsync<(long Total, long? Amount)>(new CommandDefinition(summary, statement.Parameters, transaction, cancellationToken: cancel));
                var page = new List<IReadOnlyList<object?>>();
                if (await IsHiddenAsync(connection, transaction, query, last, cancel))
                {
                    return new RowPage(query.Columns, page, 0, null);
                }

                await foreach (var row in ReadAsync(connection, transaction, query, statement, rows, cancel, total))
                {
                    page.Add(row);
                }

                return new RowPage(query.Columns, page, total, sum is null || column is null ? null : (decimal)InUnits(query.Columns.First(c => c.Name == column), sum.Value));
            },
            cancel);
    }

    /// <summary>All rows of the query as a stream, for downloads; values as in <see cref="RowPage"/>.</summary>
    public IAsyncEnumerable<IReadOnlyList<object?>> StreamRowsAsync(RowQuery query, CancellationToken cancel = default) =>
        store.StreamAsync((connection, transaction) => ReadAllAsync(connection, transaction, query, cancel), cancel);

    private async IAsyncEnumerable<IReadOnlyList<object?>> ReadAllAsync(DbConnection connection, DbTransaction transaction, RowQuery query, [EnumeratorCancellation] CancellationToken cancel)
    {
        var (_, last) = await store.StateAsync(connection, transaction, query.KnownOn, cancel);
        var (statement, rows) = Statement(query, last);
        if (await IsHiddenAsync(connection, transaction, query, last, cancel))
        {
            yield break;
        }

        await foreach (var row in ReadAsync(connection, transaction, query, statement, rows, cancel))
        {
            yield return row;
        }
    }

    /// <summary>Rows name people: those of a group that is too small to be counted are not shown either, whatever is searched for.</summary>
    private async Task<bool> IsHiddenAsync(DbConnection connection, DbTransaction transaction, RowQuery query, DateOnly last, CancellationToken cancel)
    {
        if (query.Kpi is not { HiddenBelow: > 0 and var least, Measure: PerHeadMeasure { Of: DistinctMeasure people } })
        {
            return false;
        }

        var (statement, rows) = Statement(query with { Search = null }, last);
        var sql = statement.Rows($"COUNT(DISTINCT r.{people.Of})", rows, tail: null);
        return await connection.ExecuteScalarAsync<long>(new CommandDefinition(sql, statement.Parameters, transaction, cancellationToken: cancel)) < least;
    }

    private (SourceStatement Statement, string Rows) Statement(RowQuery query, DateOnly last)
    {
        var (kpi, source) = (query.Kpi, query.Kpi.Source);
        if (kpi.Lacking(query.Filter) is [var unknown, ..])
        {
            throw new RefusalException($"{kpi.Name} cannot be filtered by {unknown.Id}: its rows have {string.Join(", ", kpi.Dimensions)}.");
        }

        var window = Window.Of(query.Period, last);
        var statement = new SourceStatement(store, source, options, by: null, query.Filter, query.KnownOn) { Step = query.Step };
        string rows;
        if (query.Step is null)
        {
            statement.Window(kpi.Measure is ChangeMeasure && query.Population ? window.Opening : window);
            rows = query.Population ? $"({kpi.Population})" : $"({kpi.Population}) AND ({kpi.Sample})";
        }
        else if (kpi.Measure is ChangeMeasure)
        {
            WaterfallDeals.Between(window, statement.Parameters);
            rows = "1 = 1";
        }
        else
        {
            throw new RefusalException($"{kpi.Name} has no steps: only a change of the pipeline is made of them.");
        }

        if (!string.IsNullOrWhiteSpace(query.Search))
        {
            // The wildcards of LIKE are escaped; the brackets are one on SQL Server only, and escaping them harms nobody.
            var text = query.Search.Trim().ToLowerInvariant().Replace("^", "^^", StringComparison.Ordinal).Replace("%", "^%", StringComparison.Ordinal)
                .Replace("_", "^_", StringComparison.Ordinal).Replace("[", "^[", StringComparison.Ordinal);
            statement.Parameters.Add("Search", $"%{text}%");
            rows += $" AND ({string.Join(" OR ", query.Columns.Where(c => c.Kind == RowColumnKind.Text).Select(c => $"{store.Engine.Lower($"r.{c.Name}")} LIKE @Search ESCAPE '^'"))})";
        }

        return (statement, rows);
    }

    private async IAsyncEnumerable<IReadOnlyList<object?>> ReadAsync(
        DbConnection connection, DbTransaction transaction, RowQuery query, SourceStatement statement, string rows, [EnumeratorCancellation] CancellationToken cancel, long total = 0)
    {
        var (source, columns) = (query.Kpi.Source, query.Columns);
        if (query.SortBy is { } name && columns.All(c => c.Name != name))
        {
            throw new RefusalException($"There is no column {name} to sort by.");
        }

        var tail = $"ORDER BY r.{query.SortedBy}{(query.IsDescending ? " DESC" : "")}, r.{columns[0].Name}";
        if (query.Take is { } take)
        {
            statement.Parameters.Add("skip", query.Skip);
            statement.Parameters.Add("take", take);
            tail += $" {store.Engine.Page}";
        }

        // Where there are many, the first of them are soon found along an index; a few are sooner sorted.
        var inOrder = query is { Take: not null, KnownOn: null, Step: null } && total > Many
            && (source.UntilColumn is null ? query.SortedBy == source.DateColumn : store.Engine.HasIndex($"IX_{source.Table}_{query.SortedBy}_Large"));
        var sql = statement.Rows(string.Join(", ", columns.Select(c => $"r.{c.Name}")), rows, tail, inOrder ? query.SortedBy : null);
        await using var reader = (DbDataReader)await connection.ExecuteReaderAsync(new CommandDefinition(sql, statement.Parameters, transaction, commandTimeout: 0, cancellationToken: cancel));
        while (await reader.ReadAsync(cancel))
        {
            var values = new object?[columns.Count];
            for (var i = 0; i < values.Length; i++)
            {
                var (column, value) = (columns[i], reader.IsDBNull(i) ? null : InUnits(columns[i], reader.GetValue(i)));
                values[i] = column.Name == source.UntilColumn && value is DateOnly end ? LastDay(end) : value;
            }

            yield return values;
        }
    }

    /// <summary>Spans are kept half-open; people read "until" as the last day, and nothing where there is none.</summary>
    private static DateOnly? LastDay(DateOnly end) => end == DateOnly.MaxValue ? null : end.AddDays(-1);

    private static object InUnits(RowColumn column, object value) => column.Kind switch
    {
        RowColumnKind.Money or RowColumnKind.Percent or RowColumnKind.Number => Convert.ToDecimal(value, null) / SheetRow.Scale,
        RowColumnKind.Date => DateOnlyHandler.From(value),
        RowColumnKind.Count => Convert.ToDecimal(value, null),
        RowColumnKind.Flag => Convert.ToInt64(value, null) != 0,
        _ => value,
    };
}
