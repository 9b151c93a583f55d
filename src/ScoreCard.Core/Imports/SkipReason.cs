namespace ScoreCard.Core.Imports;

/// <summary>Why a row of the file is no row of data.</summary>
public enum SkipReason
{
    Blank,

    /// <summary>Above the headers: the report's name, its filters.</summary>
    Title,

    /// <summary>The headers again, on a new page or group.</summary>
    Headers,

    /// <summary>The value of a group in a row of its own, which the rows below are given.</summary>
    Heading,

    Total,

    Footer,

    /// <summary>Hardly anything stands in it; said so, in case something was meant.</summary>
    Note,

    /// <summary>The same as an earlier row.</summary>
    Repeat,

    /// <summary>Read as one with an earlier row.</summary>
    Line,
}

/// <summary>So many rows of a sheet were skipped for one reason.</summary>
public sealed record SkippedRows(SkipReason Reason, long Rows)
{
    /// <summary>What they are, to go with their number.</summary>
    public string Words => (Reason, Rows == 1) switch
    {
        (SkipReason.Blank, true) => "blank row",
        (SkipReason.Blank, _) => "blank rows",
        (SkipReason.Title, true) => "title row above the headers",
        (SkipReason.Title, _) => "title rows above the headers",
        (SkipReason.Headers, true) => "row that repeats the headers",
        (SkipReason.Headers, _) => "rows that repeat the headers",
        (SkipReason.Heading, true) => "heading of a group",
        (SkipReason.Heading, _) => "headings of groups",
        (SkipReason.Total, true) => "subtotal or total",
        (SkipReason.Total, _) => "subtotals and totals",
        (SkipReason.Footer, true) => "footer",
        (SkipReason.Footer, _) => "footers",
        (SkipReason.Note, true) => "heading or note",
        (SkipReason.Note, _) => "headings or notes",
        (SkipReason.Repeat, true) => "repeat of an earlier row",
        (SkipReason.Repeat, _) => "repeats of earlier rows",
        (_, true) => "further line of an earlier row",
        _ => "further lines of earlier rows",
    };
}
