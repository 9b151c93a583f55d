using System.Data.Common;
using Dapper;
using ScoreCard.Core.Calendar;
using ScoreCard.Core.Store;

namespace ScoreCard.Core.Kpis;

/// <summary>Reads KPIs, one statement per source whatever is asked for, all of them on one state of the store.</summary>
public sealed class KpiReader(ScoreCardStore store, FiscalCalendar calendar, ScorecardOptions options, TimeProvider time)
{
    private DateOnly Today => DateOnly.FromDateTime(time.GetLocalNow().Date);

    /// <summary>In the order of the query's periods, then its KPIs, then slices by value, largest first.</summary>
    public async Task<IReadOnlyList<Reading>> ReadAsync(KpiQuery query, CancellationToken cancel = default)
    {
        var plan = new ReadingPlan(query, calendar, options, Today);
        await using var connection = await store.Engine.OpenAsync(cancel);
        await using var transaction = await store.Engine.BeginReadAsync(connection, cancel);
        foreach (var (statement, rows) in plan.Statements)
        {
            var command = new CommandDefinition(statement.Text(store), statement.Parameters, transaction, cancellationToken: cancel);
            await using var reader = (DbDataReader)await connection.ExecuteReaderAsync(command);
            while (await reader.ReadAsync(cancel))
            {
                var values = new object?[reader.FieldCount - 2];
                for (var i = 0; i < values.Length; i++)
                {
                    values[i] = reader.IsDBNull(i + 2) ? null : reader.GetValue(i + 2);
                }

                var row = new AggregateRow(Convert.ToInt32(reader.GetValue(0), null), reader.GetString(1), values, statement.AggregateCount);
                rows.Add((row.Ordinal, row.Slice), row);
            }
        }

        return plan.Readings();
    }

    /// <summary>The values of a dimension over all deals, sorted; the empty one stands for not known.</summary>
    public async Task<IReadOnlyList<string>> DimensionValuesAsync(Dimension dimension, CancellationToken cancel = default)
    {
        await using var connection = await store.Engine.OpenAsync(cancel);
        var sql = $"/* ScoreCard dimension */ SELECT {dimension.Column} FROM ClosedOpportunity UNION SELECT {dimension.Column} FROM OpenOpportunity ORDER BY 1";
        return (await connection.QueryAsync<string>(new CommandDefinition(sql, cancellationToken: cancel))).AsList();
    }
}
