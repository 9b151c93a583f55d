using System.Data.Common;
using Dapper;
using ScoreCard.Core.Imports;
using ScoreCard.Core.Imports.Sheets;

namespace ScoreCard.Core.Store;

/// <summary>The part of an import session that writes on trial: everything of a commit but the commit.</summary>
public sealed partial class ImportSession
{
    private const string AmountOf = "CASE WHEN f.Outcome = 'Open' THEN f.OpenAmount ELSE f.Amount END";

    /// <summary>The store has nothing that an import could move.</summary>
    internal async Task<bool> IsFirstAsync(CancellationToken cancel) => (await _store.StatusAsync(_connection, null, cancel)).LastImportId is null;

    /// <summary>The days in the rows that a commit would change, as they would be and as they are.</summary>
    internal async Task<IReadOnlyCollection<DateOnly>> ChangedDaysAsync(CancellationToken cancel)
    {
        var days = new HashSet<DateOnly>();
        foreach (var staged in _staged.Values)
        {
            var dates = staged.Present.Where(column => column.Type == ColumnType.Date).Select(column => column.Name).ToArray();
            if (dates.Length > 0)
            {
                days.UnionWith(await QueryAsync<DateOnly>(SqlOf(staged.Sheet).ChangedDays(dates), null, cancel));
            }
        }

        return days;
    }

    /// <summary>Reads, writes as a commit does, reads again, and takes back what was written. Everybody else reads what was there before all the while.</summary>
    /// <param name="rows">Reads what the import with this number changed.</param>
    internal async Task<(T Before, T After, IReadOnlyList<DealMove> Deals, TRows Rows)> TryAsync<T, TRows>(
        ImportLogRecord record,
        Func<DbConnection, DbTransaction, Task<T>> read,
        Func<DbConnection, DbTransaction, long, Task<TRows>> rows,
        CancellationToken cancel)
    {
        await using var transaction = await _store.Engine.BeginWriteAsync(_connection, cancel);
        var before = await read(_connection, transaction);
        var deals = _staged.Values.FirstOrDefault(staged => staged.Sheet is Opportunities)?.Sheet;
        var vanished = deals is not null && record.Full ? await MovedAsync(transaction, Vanished(SqlOf(deals)), new { AsOf }, cancel) : [];
        var written = await WriteAsync(transaction, record, _time.GetUtcNow(), cancel);
        await _store.ResolveFactsAsync(_connection, transaction, written, cancel);
        await _store.Engine.LookAtWrittenAsync(_connection, transaction, cancel);
        var after = await read(_connection, transaction);
        var moved = deals is null ? [] : await MovedAsync(transaction, Moved(SqlOf(deals), StagingOf(deals)), new { written.ImportId, AsOf }, cancel);
        var changed = await rows(_connection, transaction, written.ImportId);
        await transaction.RollbackAsync(CancellationToken.None);
        return (before, after, MovedDeals.Moves(moved, vanished), changed);
    }

    private StagingTables StagingOf(Sheet sheet) => _staged[sheet.Kind].Tables;

    // Of what was written, what is the deals' present state: an older extract changes the past alone.
    private static string Moved(VersionSql sql, StagingTables staging) => $"""
        SELECT
            CASE WHEN c.IsNew = 0 THEN b.Outcome END AS {nameof(MovedDeals.Was)},
            f.Outcome AS {nameof(MovedDeals.Becomes)},
            COUNT(*) AS {nameof(MovedDeals.Deals)},
            SUM({AmountOf}) AS {nameof(MovedDeals.Amount)}
        FROM {staging.Changes} c
        JOIN {staging.Rows} s ON s.RowNumber = c.RowNumber
        JOIN {Facts.Table} f ON f.OpportunityId = s.Id
        JOIN {sql.Table} v ON v.VersionId = f.VersionId AND v.AsOf = @AsOf
        LEFT JOIN {sql.Table} b ON b.VersionId = c.BaseId
        WHERE f.IsCurrent = 1 AND f.ImportId = @ImportId
        GROUP BY CASE WHEN c.IsNew = 0 THEN b.Outcome END, f.Outcome
        """;

    private static string Vanished(VersionSql sql) => $"""
        SELECT f.Outcome AS {nameof(MovedDeals.Was)}, COUNT(*) AS {nameof(MovedDeals.Deals)}, SUM({AmountOf}) AS {nameof(MovedDeals.Amount)}
        FROM {Facts.Table} f
        WHERE f.IsCurrent = 1 AND f.VersionId IN ({sql.VanishedVersions})
        GROUP BY f.Outcome
        """;

    private async Task<IReadOnlyList<MovedDeals>> MovedAsync(DbTransaction transaction, string sql, object parameters, CancellationToken cancel) =>
        (await _connection.QueryAsync<MovedDeals>(new CommandDefinition(sql, parameters, transaction, commandTimeout: 0, cancellationToken: cancel))).AsList();

    /// <summary>Deals by the outcome that they have and that they get; null for none.</summary>
    private sealed record MovedDeals
    {
        public string? Was { get; init; }

        public string? Becomes { get; init; }

        public long Deals { get; init; }

        /// <summary>In ten-thousandths.</summary>
        public long? Amount { get; init; }

        public static IReadOnlyList<DealMove> Moves(IReadOnlyList<MovedDeals> moved, IReadOnlyList<MovedDeals> vanished)
        {
            DealMove[] moves =
            [
                Sum(DealChange.New, moved, deals => deals.Was is null),
                Sum(DealChange.Won, moved, deals => deals.Becomes == nameof(Outcome.Won) && deals.Was != deals.Becomes),
                Sum(DealChange.Lost, moved, deals => deals.Becomes == nameof(Outcome.Lost) && deals.Was != deals.Becomes),
                Sum(DealChange.Reopened, moved, deals => deals is { Becomes: nameof(Outcome.Open), Was: nameof(Outcome.Won) or nameof(Outcome.Lost) }),
                Sum(DealChange.Vanished, vanished, _ => true),
            ];
            return [.. moves.Where(move => move.Deals > 0)];
        }

        private static DealMove Sum(DealChange change, IReadOnlyList<MovedDeals> moved, Func<MovedDeals, bool> counts) =>
            new(change, moved.Where(counts).Sum(deals => deals.Deals), moved.Where(counts).Sum(deals => deals.Amount ?? 0) / (decimal)SheetRow.Scale);
    }
}
