using ScoreCard.Core.Imports.Values;

namespace ScoreCard.Core.Imports;

/// <summary>What an import did, or would have done.</summary>
public sealed record ImportResult
{
    public required string FileName { get; init; }

    public required DateOnly AsOf { get; init; }

    /// <summary>The words of the report that say so; null where <see cref="AsOf"/> comes from the user or the file's date.</summary>
    public string? AsOfSaid { get; init; }

    /// <summary>Null where nothing was written: a dry run, a rejected row, an open question, or no change.</summary>
    public long? ImportId { get; init; }

    public IReadOnlyList<SheetResult> Sheets { get; init; } = [];

    /// <summary>Sheets that were not read, each with the reason.</summary>
    public IReadOnlyList<UnusedSheet> Unused { get; init; } = [];

    /// <summary>What a header is called among <see cref="ImportRequest.Columns"/>: with its sheet, where the file has several.</summary>
    public string KeyOf(string sheet, string header) => Sheets.Count + Unused.Count > 1 ? $"{sheet}!{header}" : header;

    /// <summary>The file's deals that are or would be in the store, to be held against the CRM's own totals.</summary>
    public IReadOnlyList<DealSum> Deals { get; init; } = [];

    /// <summary>Rows of deals that are rejected, and so not among <see cref="Deals"/>.</summary>
    public long RejectedDeals { get; init; }

    /// <summary>What the stages of the file's deals are taken for; texts that nobody has explained are asked about.</summary>
    public IReadOnlyList<StageMeaning> Stages { get; init; } = [];

    /// <summary>The first thousand, errors before warnings.</summary>
    public IReadOnlyList<ImportIssue> Issues { get; init; } = [];

    /// <summary>All of them, also those past the first thousand.</summary>
    public long IssueCount { get; init; }

    /// <summary>The orders in which those dates can be read of which the values leave it open; none where no value does.</summary>
    public IReadOnlyList<DateOrder> DateOrders { get; init; } = [];

    /// <summary>Something needs an answer before anything can be written.</summary>
    public bool HasQuestions { get; init; }

    public bool IsDryRun { get; init; }

    /// <summary>Of the store when the file was compared with it.</summary>
    public long DataVersion { get; init; }

    /// <summary>Nothing was written, because the store has moved on since <see cref="ImportRequest.SeenVersion"/>: this is what would change now.</summary>
    public bool IsOutdated { get; init; }

    /// <summary>What would change and move on the scorecard; null where it was not asked, nothing would change, or the store is empty.</summary>
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

    /// <summary>Of the unchanged ones those that a later export had brought, and that are known from an earlier day now.</summary>
    public long Earlier { get; init; }

    /// <summary>Titles, subtotals, totals, footers, blank rows, repeats of a row, further lines of a deal.</summary>
    public long Skipped { get; init; }

    /// <summary>The same by reason; none where the log of imports is all that is left.</summary>
    public IReadOnlyList<SkippedRows> Skips { get; init; } = [];

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

/// <param name="Reason">A clause without its end.</param>
public sealed record UnusedSheet(string Sheet, string Reason)
{
    /// <summary>How the clause goes on on the command line: see <see cref="ImportIssue.Option"/>.</summary>
    public string? Option { get; init; }
}

/// <summary>How a file's column was understood.</summary>
/// <param name="Letter">As Excel names it: A, B, … AA.</param>
/// <param name="Column">The store's column; null where the file's column is not used.</param>
/// <param name="Samples">The first few different values.</param>
public sealed record ColumnMatch(string Letter, string Header, string? Column, string? Note, IReadOnlyList<string> Samples);

/// <param name="Currency">Of the amounts as the store keeps them; null where neither the file nor the store names one.</param>
/// <param name="Amount">What they are worth together, in major units: the actual amount of closed deals and the expected one of others, where the file has both.</param>
public sealed record DealSum(Outcome Outcome, string? Currency, long Deals, decimal Amount)
{
    /// <summary>Those of them whose amount is blank or zero.</summary>
    public long WithoutAmount { get; init; }
}

/// <param name="Step">Reading, comparing, writing: what a person watching wants to know.</param>
/// <param name="Fraction">0 to 1 of the step.</param>
/// <param name="Rows">Rows read so far, over all sheets.</param>
/// <param name="Elapsed">Since the import began.</param>
public sealed record ImportProgress(string Step, double Fraction, long Rows, TimeSpan Elapsed = default);
