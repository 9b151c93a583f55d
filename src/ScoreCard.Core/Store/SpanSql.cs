using ScoreCard.Core.Imports.Sheets;

namespace ScoreCard.Core.Store;

/// <summary>The statements that find rows of one thing that cover the same day: s is the staged row, o the other one.</summary>
internal sealed class SpanSql(Sheet sheet, Spans spans, StagingTables tables)
{
    private readonly string _of = StagingColumn.HasMatch(sheet.Column(spans.Of)!) ? StagingColumn.MatchOf(spans.Of) : spans.Of;

    public string Overlaps(bool full) => $"""
        SELECT s.RowNumber AS "{nameof(OverlappingRow.Row)}", s.{spans.Of} AS {nameof(OverlappingRow.Name)}, s.{spans.From} AS {nameof(OverlappingRow.FromDate)},
            o.RowNumber AS {nameof(OverlappingRow.OtherRow)}, o.{spans.From} AS {nameof(OverlappingRow.OtherFrom)}, o.{spans.Until} AS {nameof(OverlappingRow.OtherUntil)}
        {InFile}
        {(full ? "" : $"""
        UNION ALL
        SELECT s.RowNumber, s.{spans.Of}, s.{spans.From}, NULL, o.{spans.From}, o.{spans.Until}
        {InStore}
        """)}
        """;

    public string TakeOverlaps(bool full) =>
        $"DELETE FROM {tables.Rows} WHERE RowNumber IN (SELECT s.RowNumber {InFile}{(full ? "" : $" UNION ALL SELECT s.RowNumber {InStore}")})";

    private string InFile => $"FROM {tables.Rows} s JOIN {tables.Rows} o ON o.{_of} = s.{_of} WHERE o.RowNumber < s.RowNumber AND {Touch}";

    /// <summary>A stored row that the file has as well is judged by what the file says.</summary>
    private string InStore => $"""
        FROM {tables.Rows} s
        JOIN {sheet.Entity}Version o ON o.{_of} = s.{_of}
        WHERE o.ValidTo = '9999-12-31' AND o.IsDeleted = 0 AND {Touch} AND NOT EXISTS (SELECT 1 FROM {tables.Rows} t WHERE t.Id = o.Id)
        """;

    /// <summary>A span without a last day goes on. No COALESCE: a date and a text in one are not the same to every server.</summary>
    private string Touch =>
        $"(s.{spans.Until} IS NULL OR o.{spans.From} <= s.{spans.Until}) AND (o.{spans.Until} IS NULL OR s.{spans.From} <= o.{spans.Until})";
}
