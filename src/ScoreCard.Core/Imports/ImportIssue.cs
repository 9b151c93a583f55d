using ScoreCard.Core.Imports.Answers;

namespace ScoreCard.Core.Imports;

public enum Severity
{
    /// <summary>Worth knowing; the row is imported.</summary>
    Warning,

    /// <summary>The row is rejected.</summary>
    Error,

    /// <summary>Needs an answer before anything is written.</summary>
    Question,
}

/// <summary>One problem in a workbook.</summary>
/// <param name="Row">As Excel numbers it; null where it concerns the sheet.</param>
/// <param name="Problem">One sentence: what is wrong and what to do. It names no option of the command line, since a page offers the choice itself.</param>
/// <param name="Rows">How many rows have the same problem with the same value.</param>
public sealed record ImportIssue(string Sheet, int? Row, string? Column, string? Value, string Problem, Severity Severity, long Rows = 1)
{
    /// <summary>How the sentence goes on where it is told on the command line: "; say --full", ", or say --partial". See <see cref="ImportCommand.Sentence"/>.</summary>
    public string? Option { get; init; }

    /// <summary>What settles a question; null of errors and warnings.</summary>
    public Asked? Asks { get; init; }

    /// <summary>A name that is not known, for which another one may be meant.</summary>
    public NameOffer? Offer { get; init; }

    /// <summary>What a question about a column can be answered with.</summary>
    public ColumnOffer? Columns { get; init; }

    /// <summary>What a question about a column that was not found can be answered with.</summary>
    public HeaderOffer? Headers { get; init; }
}

/// <summary>What an import asks for, named by the answer in <see cref="ImportRequest"/>.</summary>
public enum Asked
{
    /// <summary>What a sheet holds: <see cref="ImportRequest.SheetKinds"/>.</summary>
    Kind,

    /// <summary>Which column a header or a heading is, of the sheet's <see cref="ImportIssue.Columns"/>.</summary>
    Column,

    /// <summary>Which of the sheet's <see cref="ImportIssue.Headers"/> is a column that was not found.</summary>
    Header,

    /// <summary>Which of two columns under the same header is meant.</summary>
    Twin,

    /// <summary>Whether the day or the month stands first: <see cref="ImportRequest.DateOrder"/>.</summary>
    DateOrder,

    /// <summary>What a stage means: <see cref="ImportRequest.Outcomes"/>.</summary>
    Outcome,

    /// <summary>What several rows of one id are: <see cref="ImportRequest.Repeats"/>.</summary>
    Repeats,

    /// <summary>Whether the file holds all rows: <see cref="ImportRequest.Full"/>.</summary>
    Extent,

    /// <summary>Another file, or another setting: no answer settles it.</summary>
    Correction,
}

/// <param name="Column">Its name, for <see cref="ImportRequest.Columns"/>.</param>
/// <param name="Title">What the template calls it.</param>
/// <param name="Headers">Those of the sheet that no other column has taken, each with a value below it.</param>
public sealed record HeaderOffer(string Column, string Title, IReadOnlyList<KeyValuePair<string, string>> Headers)
{
    /// <summary>The sheet can do without: leaving one of them out says that it is none of them.</summary>
    public bool MayBeNone { get; init; }
}

/// <param name="Header">What the file's column is called among <see cref="ImportRequest.Columns"/>.</param>
/// <param name="Kind">Of the sheet.</param>
/// <param name="Columns">Those that it may be, the likely ones first.</param>
public sealed record ColumnOffer(string Header, string Kind, IReadOnlyList<string> Columns);

/// <param name="Kind">What it is the name of: accounts, products, people.</param>
/// <param name="Name">As the file writes it.</param>
/// <param name="Near">As the store has it; null where no name stands out.</param>
public sealed record NameOffer(string Kind, string Name, string? Near)
{
    /// <summary>Its key among <see cref="ImportRequest.Names"/>.</summary>
    public string Key => NameAnswers.Key(Kind, Name);
}
