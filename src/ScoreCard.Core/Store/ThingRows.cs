using ScoreCard.Core.Imports.Sheets;

namespace ScoreCard.Core.Store;

/// <summary>A row that may not go together with another one of the same thing: a person's quota, or hire.</summary>
internal sealed record ThingRow
{
    public string Thing { get; init; } = "";

    /// <summary>Null of a row of the store.</summary>
    public int? RowNumber { get; init; }

    public string Name { get; init; } = "";

    public DateOnly FromDate { get; init; }

    public DateOnly? UntilDate { get; init; }

    /// <summary>What rows of one day have to agree in, or the step that the row tells.</summary>
    public object? Said { get; init; }

    public DateOnly End => UntilDate ?? DateOnly.MaxValue;

    public ClashingRow With(ThingRow other) =>
        new() { Row = RowNumber!.Value, Name = Name, FromDate = FromDate, OtherRow = other.RowNumber, OtherFrom = other.FromDate, OtherUntil = other.UntilDate };
}

/// <summary>Reads them thing by thing, the staged rows and those that stay in the store beside them.</summary>
internal static class ThingRows
{
    public static string Sql(Sheet sheet, Spans spans, StagingTables tables, bool full) => Sql(sheet, tables, full, spans.Of, spans.From, spans.Until, spans.Value);

    public static string Sql(Sheet sheet, Steps steps, StagingTables tables, bool full) => Sql(sheet, tables, full, steps.Of, steps.Date, "NULL", steps.Kind);

    /// <param name="full">No row of the store stays.</param>
    private static string Sql(Sheet sheet, StagingTables tables, bool full, string of, string from, string until, string? said)
    {
        // Names are compared normalised.
        var thing = StagingColumn.HasMatch(sheet.Column(of)!) ? StagingColumn.MatchOf(of) : of;
        string Of(string number, string table) => $"""
            SELECT
                {number} AS {nameof(ThingRow.RowNumber)}, {thing} AS {nameof(ThingRow.Thing)}, {of} AS {nameof(ThingRow.Name)},
                {from} AS {nameof(ThingRow.FromDate)}, {until} AS {nameof(ThingRow.UntilDate)}, {said ?? "NULL"} AS {nameof(ThingRow.Said)}
            FROM {table}
            WHERE {thing} IS NOT NULL AND {from} IS NOT NULL{(said is null ? "" : $" AND {said} IS NOT NULL")}
            """;

        // A stored row that the file has as well is judged by what the file says.
        var stored = $"""

            UNION ALL
            {Of("NULL", $"{sheet.Entity}Version")}
            AND ValidTo = '9999-12-31' AND IsDeleted = 0
            AND {thing} IN (SELECT t.{thing} FROM {tables.Rows} t)
            AND Id NOT IN (SELECT t.Id FROM {tables.Rows} t WHERE t.Id IS NOT NULL)
            """;
        return $"{Of("RowNumber", tables.Rows)}{(full ? "" : stored)} ORDER BY {nameof(ThingRow.Thing)}";
    }
}
