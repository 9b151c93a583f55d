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

/// <summary>A key that only case tells from another one.</summary>
public sealed record CaseTwin
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

public sealed record MergeCounts
{
    public long Inserted { get; init; }

    public long Updated { get; init; }

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
    string? ReportingCurrency);
