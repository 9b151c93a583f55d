using ScoreCard.Core.Imports.Sheets;

namespace ScoreCard.Core.Store;

/// <summary>
/// The statements that find staged rows which do not go together with another row of the same thing, in the file or in the store: s is the staged
/// row, o the other one.
/// </summary>
internal sealed class PairSql
{
    private readonly StagingTables _tables;
    private readonly string _columns;
    private readonly string _inFile;
    private readonly string _inStore;

    /// <param name="of">The column that names the thing.</param>
    /// <param name="columns">The staged row's day, then the other row's first and last one.</param>
    /// <param name="clash">What is wrong with the two.</param>
    /// <param name="order">What else is asked of two rows of the file; begins with AND.</param>
    private PairSql(Sheet sheet, StagingTables tables, string of, (string Day, string From, string Until) columns, string clash, string order = "")
    {
        var match = Match(sheet, of);
        _tables = tables;
        _columns = $"""
            s.{of} AS {nameof(ClashingRow.Name)}, {columns.Day} AS {nameof(ClashingRow.FromDate)}, {columns.From} AS {nameof(ClashingRow.OtherFrom)}, {columns.Until} AS {nameof(ClashingRow.OtherUntil)}
            """;
        _inFile = $"FROM {tables.Rows} s JOIN {tables.Rows} o ON o.{match} = s.{match} WHERE {clash}{order}";

        _inStore = $"""
            FROM {tables.Rows} s
            JOIN {sheet.Entity}Version o ON o.{match} = s.{match}
            WHERE {clash} AND {Stays("o", tables)}
            """;
    }

    /// <summary>Rows that cover a day which an earlier row of the file covers, or one of the store.</summary>
    public static PairSql Overlapping(Sheet sheet, Spans spans, StagingTables tables) => new(
        sheet,
        tables,
        spans.Of,
        ($"s.{spans.From}", $"o.{spans.From}", $"o.{spans.Until}"),
        $"(s.{spans.Until} IS NULL OR o.{spans.From} <= s.{spans.Until}) AND (o.{spans.Until} IS NULL OR s.{spans.From} <= o.{spans.Until}){(spans.Value is { } value ? $" AND s.{value} <> o.{value}" : "")}",
        " AND o.RowNumber < s.RowNumber");

    /// <summary>Rows of a last step before the first one, and of a first one after a stored last one; an earlier first step excuses them.</summary>
    public static PairSql OutOfOrder(Sheet sheet, Steps steps, StagingTables tables, bool full)
    {
        var match = Match(sheet, steps.Of);
        string Clash(string last, string first)
        {
            var excuse = $"e.{match} = s.{match} AND e.{steps.Kind} = '{steps.First}' AND e.{steps.Date} <= {last}.{steps.Date}";
            var stays = full ? "" : $" AND NOT EXISTS (SELECT 1 FROM {sheet.Entity}Version e WHERE {excuse} AND {Stays("e", tables)})";
            return $"""
                {last}.{steps.Kind} = '{steps.Last}' AND {first}.{steps.Kind} = '{steps.First}' AND {first}.{steps.Date} > {last}.{steps.Date}
                AND NOT EXISTS (SELECT 1 FROM {tables.Rows} e WHERE {excuse}){stays}
                """;
        }

        return new(
            sheet,
            tables,
            steps.Of,
            ($"s.{steps.Date}", $"o.{steps.Date}", "NULL"),
            $"(({Clash("s", "o")}) OR ({Clash("o", "s")}))",
            $" AND s.{steps.Kind} = '{steps.Last}'");
    }

    /// <param name="full">No row of the store stays beside the file's.</param>
    public string Find(bool full) => $"""
        SELECT s.RowNumber AS "{nameof(ClashingRow.Row)}", o.RowNumber AS {nameof(ClashingRow.OtherRow)}, {_columns}
        {_inFile}
        {(full ? "" : $"""
        UNION ALL
        SELECT s.RowNumber, NULL, {_columns}
        {_inStore}
        """)}
        """;

    /// <summary>Takes the same rows out of the staging table.</summary>
    public string Take(bool full) =>
        $"DELETE FROM {_tables.Rows} WHERE RowNumber IN (SELECT s.RowNumber {_inFile}{(full ? "" : $" UNION ALL SELECT s.RowNumber {_inStore}")})";

    /// <summary>A stored row that the file has as well is judged by what the file says.</summary>
    private static string Stays(string stored, StagingTables tables) =>
        $"{stored}.ValidTo = '9999-12-31' AND {stored}.IsDeleted = 0 AND {stored}.Id NOT IN (SELECT t.Id FROM {tables.Rows} t WHERE t.Id IS NOT NULL)";

    /// <summary>Names are compared normalised.</summary>
    private static string Match(Sheet sheet, string of) => StagingColumn.HasMatch(sheet.Column(of)!) ? StagingColumn.MatchOf(of) : of;
}
