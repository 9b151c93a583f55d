using ScoreCard.Core.Imports.Answers;

namespace ScoreCard.Core.Imports;

/// <summary>What an import did, or would have done.</summary>
public sealed record ImportResult
{
    public required string FileName { get; init; }

    public required DateOnly AsOf { get; init; }

    /// <summary>Null where nothing was written: a dry run, a rejected row, an open question, or no change.</summary>
    public long? ImportId { get; init; }

    public IReadOnlyList<SheetResult> Sheets { get; init; } = [];

    /// <summary>Sheets that were not read, each with the reason.</summary>
    public IReadOnlyList<UnusedSheet> Unused { get; init; } = [];

    /// <summary>What a header is called among <see cref="ImportRequest.Columns"/>: with its sheet, where the file has several.</summary>
    public string KeyOf(string sheet, string header) => Sheets.Count + Unused.Count > 1 ? $"{sheet}!{header}" : header;

    /// <summary>The file's deals that are or would be in the store, to be held against the CRM's own totals.</summary>
    public IReadOnlyList<DealSum> Deals { get; init; } = [];

    /// <summary>The first thousand, errors before warnings.</summary>
    public IReadOnlyList<ImportIssue> Issues { get; init; } = [];

    /// <summary>All of them, also those past the first thousand.</summary>
    public long IssueCount { get; init; }

    /// <summary>Something needs an answer before anything can be written.</summary>
    public bool HasQuestions { get; init; }

    public bool IsDryRun { get; init; }

    /// <summary>Of the store when the file was compared with it.</summary>
    public long DataVersion { get; init; }

    /// <summary>Nothing was written, because the store has moved on since <see cref="ImportRequest.SeenVersion"/>: this is what would change now.</summary>
    public bool IsOutdated { get; init; }

    /// <summary>What would move on the scorecard; null where it was not asked, nothing would change, or the store is empty.</summary>
    public ImportEffects? Effects { get; init; }

    /// <summary>Rejected rows were left out at the user's word.</summary>
    public bool SkippedRejected { get; init; }

    /// <summary>How much of what was said this time is not remembered yet, or no longer to be; kept also where no row changes.</summary>
    public int NewAnswers { get; init; }

    /// <summary>Answers that nobody gave this time, because files with the same headers left them.</summary>
    public IReadOnlyList<RememberedAnswer> Remembered { get; init; } = [];

    /// <summary>The names that the store and the file have of each kind of which others were not found; the first twenty thousand.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Known { get; init; } = new Dictionary<string, IReadOnlyList<string>>();

    /// <summary>The request with what was remembered: all that it takes to do the same again.</summary>
    public ImportRequest? Answered { get; init; }

    public long Rejected => Sheets.Sum(sheet => sheet.Rejected);

    public long Changed => Sheets.Sum(sheet => sheet.Inserted + sheet.Updated);

    public long Vanished => Sheets.Sum(sheet => sheet.Vanished);

    /// <summary>Nothing was written because of rejected rows or open questions.</summary>
    public bool IsStopped => HasQuestions || (Rejected > 0 && !SkippedRejected);
}

/// <summary>One sheet's rows by what became of them; the five counts add up to the rows read.</summary>
public sealed record SheetResult
{
    public required string Sheet { get; init; }

    public required string Kind { get; init; }

    /// <summary>The row of the headers, as Excel numbers it.</summary>
    public int HeaderRow { get; init; }

    /// <summary>Every row of the file's sheet from its first to its last used row, headers apart.</summary>
    public long Read { get; init; }

    public long Inserted { get; init; }

    public long Updated { get; init; }

    public long Unchanged { get; init; }

    /// <summary>Titles, subtotals, totals, footers, blank rows, repeats of a row, further lines of a deal.</summary>
    public long Skipped { get; init; }

    public long Rejected { get; init; }

    /// <summary>Rows of the store that a full extract no longer holds: closed as vanished, with their history kept.</summary>
    public long Vanished { get; init; }

    /// <summary>The first hundred of them.</summary>
    public IReadOnlyList<VanishedRow> VanishedRows { get; init; } = [];

    public IReadOnlyList<ColumnMatch> Columns { get; init; } = [];
}

/// <summary>A row of the store that the file lacks.</summary>
/// <param name="Name">What people call it; null where the kind has no names beside its keys.</param>
public sealed record VanishedRow(string Key, string? Name)
{
    public override string ToString() => Name is null ? Key : $"{Key} ({Name})";
}

public sealed record UnusedSheet(string Sheet, string Reason);

/// <summary>How a file's column was understood.</summary>
/// <param name="Letter">As Excel names it: A, B, … AA.</param>
/// <param name="Column">The store's column; null where the file's column is not used.</param>
/// <param name="Samples">The first few different values.</param>
public sealed record ColumnMatch(string Letter, string Header, string? Column, string? Note, IReadOnlyList<string> Samples);

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
/// <param name="Problem">One sentence: what is wrong and what to do.</param>
/// <param name="Rows">How many rows have the same problem with the same value.</param>
public sealed record ImportIssue(string Sheet, int? Row, string? Column, string? Value, string Problem, Severity Severity, long Rows = 1)
{
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

/// <param name="Currency">Of the amounts as the store keeps them; null where neither the file nor the store names one.</param>
/// <param name="Amount">What they are worth together, in major units: the actual amount of closed deals and the expected one of others, where the file has both.</param>
public sealed record DealSum(Outcome Outcome, string? Currency, long Deals, decimal Amount);

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

/// <param name="Step">Reading, comparing, writing: what a person watching wants to know.</param>
/// <param name="Fraction">0 to 1 of the step.</param>
/// <param name="Rows">Rows read so far, over all sheets.</param>
/// <param name="Elapsed">Since the import began.</param>
public sealed record ImportProgress(string Step, double Fraction, long Rows, TimeSpan Elapsed = default);
