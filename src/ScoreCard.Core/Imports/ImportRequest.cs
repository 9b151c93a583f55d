using ScoreCard.Core.Imports.Values;

namespace ScoreCard.Core.Imports;

/// <summary>A file to import and the answers to what it leaves open. The command line's options, one for one.</summary>
public sealed record ImportRequest
{
    /// <summary>Where the bytes are.</summary>
    public required string Path { get; init; }

    /// <summary>What the user calls the file; the path's own name where it is null.</summary>
    public string? FileName { get; init; }

    /// <summary>Sheet name to kind of sheet, where recognition by headers is wrong or leaves it open.</summary>
    public IReadOnlyDictionary<string, string> SheetKinds { get; init; } = new Dictionary<string, string>();

    /// <summary>Header, or sheet!header, to column, where matching by alias is wrong or leaves it open.</summary>
    public IReadOnlyDictionary<string, string> Columns { get; init; } = new Dictionary<string, string>();

    /// <summary>Stage or status text to outcome; kept for later imports.</summary>
    public IReadOnlyDictionary<string, Outcome> Outcomes { get; init; } = new Dictionary<string, Outcome>();

    /// <summary>KIND:NAME, such as products:GTX Prro, to the name that is meant; kept for later imports.</summary>
    public IReadOnlyDictionary<string, string> Names { get; init; } = new Dictionary<string, string>();

    public DateOrder? DateOrder { get; init; }

    /// <summary>What rows of one key are that differ only in what lines of one deal may differ in; null asks.</summary>
    public RepeatedRows? Repeats { get; init; }

    /// <summary>The day that the export was taken; where it is null the one that the report names above its headers, else the one on which the file was last changed.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>
    /// The file holds all rows of its kinds, so that what the store has and the file has not is gone; false where it may hold a part of them. Null
    /// asks, where the file lacks rows that the store has.
    /// </summary>
    public bool? Full { get; init; }

    /// <summary>Leave rejected rows out and write the others; otherwise one rejected row stops the import.</summary>
    public bool SkipRejected { get; init; }

    /// <summary>Do everything but commit.</summary>
    public bool DryRun { get; init; }

    /// <summary>
    /// The data version that the user's check was made against; null where nobody looked. Where the store has moved on since, nothing is written:
    /// the import is done as a dry run, so that the user can look again.
    /// </summary>
    public long? SeenVersion { get; init; }

    /// <summary>A dry run also says what would change and move on the scorecard; that takes as long as writing does.</summary>
    public bool Effects { get; init; }

    /// <summary>Where to write the rejected rows with their reasons; null for nowhere.</summary>
    public string? ErrorsPath { get; init; }

    /// <summary>Do without what earlier files with the same headers left, and put the answers of this one in its place.</summary>
    public bool Forget { get; init; }

    /// <summary>KIND:NAME of names that are no longer to stand for others, as they were said to in earlier files.</summary>
    public IReadOnlyCollection<string> ForgottenNames { get; init; } = [];

    public string? ImportedBy { get; init; }
}

public enum RepeatedRows
{
    /// <summary>Lines of one deal: its products are listed, its amount is that of all lines together, or the one that they all repeat.</summary>
    Lines,

    /// <summary>Rows that contradict each other: they are rejected.</summary>
    Conflict,
}

public enum Outcome
{
    Open,
    Won,
    Lost,

    /// <summary>Duplicate, cancelled by us, disqualified: never a loss.</summary>
    Void,
}
