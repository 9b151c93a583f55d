using Dapper;
using ScoreCard.Core.Imports.Sheets;

namespace ScoreCard.Core.Store;

/// <summary>Whether the staged parts make the whole.</summary>
public sealed partial class ImportSession
{
    /// <summary>What the staged rows are parts of, where all its parts have an amount and their sum is none of its amounts, to a cent for each part.</summary>
    /// <param name="full">No other part stays beside the file's.</param>
    public async Task<IReadOnlyList<DifferingSum>> DifferingSumsAsync(Sheet sheet, Parts parts, Sheet whole, bool full, CancellationToken cancel)
    {
        var staged = _staged[sheet.Kind];
        if (!staged.Present.Contains(sheet.Column(parts.Amount)!))
        {
            return [];
        }

        const string Current = "v.ValidTo = '9999-12-31' AND v.IsDeleted = 0";
        var rows = staged.Tables.Rows;
        var stored = full ? "" : $"""
            UNION ALL
            SELECT v.{parts.Of}, v.{parts.Amount}, NULL
            FROM {sheet.Entity}Version v
            WHERE {Current} AND v.{parts.Of} IN (SELECT {parts.Of} FROM {rows}) AND v.Id NOT IN (SELECT Id FROM {rows})
            """;
        var totals = string.Join(", ", parts.Totals);
        var wholes = $"SELECT Id, {totals} FROM {whole.Entity}Version v WHERE {Current}";
        if (_staged.TryGetValue(whole.Kind, out var other))
        {
            wholes = $"SELECT Id, {totals} FROM {other.Tables.Rows} UNION ALL {wholes} AND v.Id NOT IN (SELECT Id FROM {other.Tables.Rows})";
        }

        return (await QueryAsync<DifferingSum>(
            $"""
            SELECT p.Whole AS {nameof(DifferingSum.Whole)}, p.FirstRow AS "{nameof(DifferingSum.Row)}", p.Amount AS "{nameof(DifferingSum.Sum)}", COALESCE({string.Join(", ", parts.Totals.Select(name => $"NULLIF(w.{name}, 0)"))}) AS {nameof(DifferingSum.Total)}
            FROM (
                SELECT a.Whole, SUM(a.Amount) AS Amount, COUNT(*) AS Parts, MIN(a.RowNumber) AS FirstRow
                FROM (SELECT {parts.Of} AS Whole, {parts.Amount} AS Amount, RowNumber FROM {rows} {stored}) a
                GROUP BY a.Whole
                HAVING COUNT(a.Amount) = COUNT(*)
            ) p
            JOIN ({wholes}) w ON w.Id = p.Whole
            WHERE COALESCE({string.Join(", ", parts.Totals.Select(name => $"NULLIF(w.{name}, 0)"))}) IS NOT NULL
            AND {string.Join(" AND ", parts.Totals.Select(name => $"(w.{name} IS NULL OR ABS(p.Amount - w.{name}) > p.Parts * {SheetRow.Scale / 100})"))}
            ORDER BY p.FirstRow
            """,
            null,
            cancel)).AsList();
    }
}
