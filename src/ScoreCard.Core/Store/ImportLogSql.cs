using Dapper;
using ScoreCard.Core.Imports;

namespace ScoreCard.Core.Store;

internal static class ImportLogSql
{
    public const string Insert = """
        INSERT INTO Import (ImportId, FileName, FileHash, AsOf, IsFull, Currency, ImportedAt, ImportedBy)
        VALUES (@importId, @FileName, @FileHash, @AsOf, @IsFull, @Currency, @ImportedAt, @ImportedBy)
        """;

    public const string InsertSheet = """
        INSERT INTO ImportSheet (ImportId, Sheet, Kind, RowsRead, Inserted, Updated, Unchanged, Skipped, Rejected, Vanished)
        VALUES (@importId, @Sheet, @Kind, @RowsRead, @Inserted, @Updated, @Unchanged, @Skipped, @Rejected, @Vanished)
        """;

    public const string TellOutcome = """
        DELETE FROM StageOutcome WHERE StageMatch = @StageMatch AND ImportId = @importId;
        INSERT INTO StageOutcome (StageMatch, Stage, Outcome, IsTold, ImportId) VALUES (@StageMatch, @Stage, @Outcome, 1, @importId)
        """;

    /// <summary>What is known only when all else is written.</summary>
    public const string Finish = """
        UPDATE Import
        SET DurationMs = @DurationMs, IssueCount = @IssueCount, DataVersion = (SELECT v.Version FROM DataVersion v)
        WHERE ImportId = @importId
        """;

    public const string List = $"{Entries} ORDER BY i.ImportId DESC";

    public const string One = $"{Entries} WHERE i.ImportId = @importId";

    public const string Sheets = $"""
        SELECT
            Sheet,
            Kind,
            RowsRead AS "{nameof(SheetResult.Read)}",
            Inserted,
            Updated,
            Unchanged,
            Skipped,
            Rejected,
            Vanished
        FROM ImportSheet
        WHERE ImportId = @importId
        """;

    public const string Issues = $"""
        SELECT
            Sheet,
            RowNumber AS {nameof(KeptIssue.Row)},
            Header,
            Value,
            Problem,
            Severity,
            RowsAlike AS {nameof(KeptIssue.Rows)}
        FROM ImportIssue
        WHERE ImportId = @importId
        ORDER BY Place
        """;

    private const string Entries = """
        SELECT
            i.ImportId,
            i.FileName,
            i.FileHash,
            i.AsOf,
            i.IsFull,
            i.ImportedAt,
            i.ImportedBy,
            i.UndoneAt,
            i.DurationMs,
            i.DataVersion,
            i.IssueCount,
            COALESCE(s.Inserted, 0) AS Inserted,
            COALESCE(s.Updated, 0) AS Updated,
            COALESCE(s.Unchanged, 0) AS Unchanged,
            COALESCE(s.Skipped, 0) AS Skipped,
            COALESCE(s.Rejected, 0) AS Rejected,
            COALESCE(s.Vanished, 0) AS Vanished
        FROM Import i
        LEFT JOIN (
            SELECT
                ImportId,
                SUM(Inserted) AS Inserted,
                SUM(Updated) AS Updated,
                SUM(Unchanged) AS Unchanged,
                SUM(Skipped) AS Skipped,
                SUM(Rejected) AS Rejected,
                SUM(Vanished) AS Vanished
            FROM ImportSheet
            GROUP BY ImportId
        ) s ON s.ImportId = i.ImportId
        """;

    private const int IssuesAtOnce = 100;

    /// <summary>A statement for each hundred issues.</summary>
    public static IEnumerable<(string Sql, DynamicParameters Parameters)> InsertIssues(long importId, IReadOnlyList<ImportIssue> issues)
    {
        foreach (var chunk in issues.Index().Chunk(IssuesAtOnce))
        {
            var parameters = new DynamicParameters(new { importId });
            var values = chunk.Select(entry =>
            {
                var (place, issue) = entry;
                foreach (var (letter, value) in new (char, object?)[] { ('s', issue.Sheet), ('r', issue.Row), ('h', issue.Column), ('v', issue.Value), ('p', issue.Problem), ('e', issue.Severity.ToString()), ('n', issue.Rows) })
                {
                    parameters.Add(FormattableString.Invariant($"{letter}{place}"), value);
                }

                return FormattableString.Invariant($"(@importId, {place}, @s{place}, @r{place}, @h{place}, @v{place}, @p{place}, @e{place}, @n{place})");
            }).ToArray();
            yield return ($"INSERT INTO ImportIssue (ImportId, Place, Sheet, RowNumber, Header, Value, Problem, Severity, RowsAlike) VALUES {string.Join(", ", values)}", parameters);
        }
    }
}

/// <summary>An issue as the log keeps it: what the command line offered then can no longer be said.</summary>
internal sealed record KeptIssue
{
    public string Sheet { get; init; } = "";

    public int? Row { get; init; }

    public string? Header { get; init; }

    public string? Value { get; init; }

    public string Problem { get; init; } = "";

    public Severity Severity { get; init; }

    public long Rows { get; init; }
}
