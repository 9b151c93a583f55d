namespace ScoreCard.Core.Imports;

/// <summary>An import of the log.</summary>
public sealed record ImportLogEntry
{
    public long ImportId { get; init; }

    public string FileName { get; init; } = "";

    /// <summary>SHA-256 of the file's bytes, in hexadecimal.</summary>
    public string FileHash { get; init; } = "";

    public DateOnly AsOf { get; init; }

    /// <summary>The file held all rows of its kinds: what it lacked was gone.</summary>
    public bool IsFull { get; init; }

    public DateTimeOffset ImportedAt { get; init; }

    public string? ImportedBy { get; init; }

    public DateTimeOffset? UndoneAt { get; init; }

    /// <summary>From opening the file to the commit; null where an older version imported it.</summary>
    public long? DurationMs { get; init; }

    /// <summary>Of the store after it; null where an older version imported it.</summary>
    public long? DataVersion { get; init; }

    /// <summary>Different ones; null where an older version imported it.</summary>
    public long? IssueCount { get; init; }

    public long Inserted { get; init; }

    public long Updated { get; init; }

    public long Unchanged { get; init; }

    public long Skipped { get; init; }

    public long Rejected { get; init; }

    public long Vanished { get; init; }

    public bool IsUndone => UndoneAt is not null;
}

/// <summary>An import of the log with its sheets and what was said of its rows.</summary>
/// <param name="Issues">The first thousand.</param>
public sealed record ImportDetail(ImportLogEntry Entry, IReadOnlyList<SheetResult> Sheets, IReadOnlyList<ImportIssue> Issues);
