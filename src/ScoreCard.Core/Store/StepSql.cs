using ScoreCard.Core.Imports.Sheets;

namespace ScoreCard.Core.Store;

/// <summary>The statements that find staged rows of a last step before the first: s is the staged row, o the first step, e an earlier one that excuses it.</summary>
internal sealed class StepSql(Sheet sheet, Steps steps, StagingTables tables)
{
    private readonly string _of = StagingColumn.HasMatch(sheet.Column(steps.Of)!) ? StagingColumn.MatchOf(steps.Of) : steps.Of;

    public string Early(bool full) => $"""
        SELECT s.RowNumber AS "{nameof(OverlappingRow.Row)}", s.{steps.Of} AS {nameof(OverlappingRow.Name)}, s.{steps.Date} AS {nameof(OverlappingRow.FromDate)},
            o.RowNumber AS {nameof(OverlappingRow.OtherRow)}, o.{steps.Date} AS {nameof(OverlappingRow.OtherFrom)}
        {InFile}
        {(full ? "" : $"""
        UNION ALL
        SELECT s.RowNumber, s.{steps.Of}, s.{steps.Date}, NULL, o.{steps.Date}
        {InStore}
        """)}
        """;

    public string TakeEarly(bool full) =>
        $"DELETE FROM {tables.Rows} WHERE RowNumber IN (SELECT s.RowNumber {InFile}{(full ? "" : $" UNION ALL SELECT s.RowNumber {InStore}")})";

    private string InFile => $"FROM {tables.Rows} s JOIN {tables.Rows} o ON o.{_of} = s.{_of} WHERE {IsEarly}";

    /// <summary>A stored row that the file has as well is judged by what the file says.</summary>
    private string InStore => $"""
        FROM {tables.Rows} s
        JOIN {sheet.Entity}Version o ON o.{_of} = s.{_of}
        WHERE o.ValidTo = '9999-12-31' AND o.IsDeleted = 0 AND {IsEarly} AND NOT EXISTS (SELECT 1 FROM {tables.Rows} t WHERE t.Id = o.Id)
        """;

    private string IsEarly => $"""
        s.{steps.Kind} = '{steps.Last}' AND o.{steps.Kind} = '{steps.First}' AND o.{steps.Date} > s.{steps.Date}
        AND NOT EXISTS (SELECT 1 FROM {tables.Rows} e WHERE e.{_of} = s.{_of} AND e.{steps.Kind} = '{steps.First}' AND e.{steps.Date} <= s.{steps.Date})
        AND NOT EXISTS (SELECT 1 FROM {sheet.Entity}Version e WHERE e.{_of} = s.{_of} AND e.{steps.Kind} = '{steps.First}' AND e.{steps.Date} <= s.{steps.Date} AND e.ValidTo = '9999-12-31' AND e.IsDeleted = 0)
        """;
}
