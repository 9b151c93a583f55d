using ScoreCard.Core.Imports;

namespace ScoreCard.Core.Store;

/// <summary>A row whose key another row of the sheet has.</summary>
public sealed record RepeatedRow
{
    public int Row { get; init; }

    /// <summary>The row of the same key that comes first.</summary>
    public int FirstRow { get; init; }

    public string Id { get; init; } = "";

    /// <summary>The rows of the key agree in all columns in which lines of one thing do.</summary>
    public bool IsAlike { get; init; }

    /// <summary>The bits of the other columns in which they do not, see <see cref="LineColumns"/>.</summary>
    public long Differs { get; init; }
}

/// <summary>How many keys have rows that differ in the same way.</summary>
public sealed record RepeatKind
{
    public bool IsAlike { get; init; }

    public long Differs { get; init; }

    public long Keys { get; init; }
}

/// <summary>A key that hardly anything tells from another one.</summary>
public sealed record KeyTwin
{
    public int Row { get; init; }

    public string Id { get; init; } = "";

    public string Other { get; init; } = "";
}

/// <summary>A name that refers to nothing.</summary>
public sealed record UnknownName
{
    public string Name { get; init; } = "";

    public long Rows { get; init; }

    public int FirstRow { get; init; }
}

/// <summary>A row that refers to nothing.</summary>
public sealed record DanglingRow
{
    public int Row { get; init; }

    public string Value { get; init; } = "";
}

/// <summary>A row that does not go together with another row of the same thing.</summary>
public sealed record ClashingRow
{
    public int Row { get; init; }

    public string Name { get; init; } = "";

    public DateOnly FromDate { get; init; }

    /// <summary>Null where the other one is in the store.</summary>
    public int? OtherRow { get; init; }

    public DateOnly OtherFrom { get; init; }

    public DateOnly? OtherUntil { get; init; }
}

/// <summary>A later import with rows that refer to rows of another one.</summary>
public sealed record ReferringImport
{
    public long ImportId { get; init; }

    /// <summary>What refers, such as pocs.</summary>
    public string Kind { get; init; } = "";

    /// <summary>What it refers to, such as opportunities.</summary>
    public string Other { get; init; } = "";
}

/// <summary>A row whose amount cannot be brought into the reporting currency.</summary>
public sealed record UnconvertibleRow
{
    public int Row { get; init; }

    public string Currency { get; init; } = "";

    /// <summary>The day whose exchange rate it takes.</summary>
    public DateOnly Day { get; init; }

    /// <summary>There is one, and the amount becomes too large with it.</summary>
    public bool HasRate { get; init; }
}

/// <summary>A whole whose parts do not add up to its amount.</summary>
public sealed record DifferingSum
{
    public string Whole { get; init; } = "";

    /// <summary>The first of the parts in the file.</summary>
    public int Row { get; init; }

    public long Sum { get; init; }

    public long Total { get; init; }
}

public sealed record MergeCounts
{
    public long Inserted { get; init; }

    public long Updated { get; init; }

    /// <summary>Of the unchanged ones those that a later export had brought, and that are known from an earlier day now.</summary>
    public long Earlier { get; init; }

    public long Staged { get; init; }

    public long Unchanged => Staged - Inserted - Updated;
}

/// <summary>What the log keeps of an import beside its versions.</summary>
/// <param name="ReportingCurrency">The currency that the import's amounts are in; null where the file names none.</param>
public sealed record ImportLogRecord(
    string FileName,
    string FileHash,
    string? ImportedBy,
    bool Full,
    IReadOnlyList<SheetResult> Sheets,
    IReadOnlyDictionary<string, Outcome> NewOutcomes,
    string? ReportingCurrency)
{
    /// <summary>Shapes of files of which nothing older is to be remembered.</summary>
    public IReadOnlyList<string> Forgotten { get; init; } = [];

    /// <summary>What the user said of the file, for later ones of the same shape.</summary>
    public IReadOnlyList<GivenAnswer> Answers { get; init; } = [];

    /// <summary>The first thousand.</summary>
    public IReadOnlyList<ImportIssue> Issues { get; init; } = [];

    /// <summary>All of them.</summary>
    public long IssueCount { get; init; }

    /// <summary>The time's stamp of the moment when the import began; without one it is not known how long it took.</summary>
    public long? Began { get; init; }
}
