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
        DELETE FROM StageOutcome WHERE StageMatch = @StageMatch;
        INSERT INTO StageOutcome (StageMatch, Stage, Outcome, IsTold, ImportId) VALUES (@StageMatch, @Stage, @Outcome, 1, @importId)
        """;

    public const string List = """
        SELECT
            i.ImportId,
            i.FileName,
            i.AsOf,
            i.ImportedAt,
            i.ImportedBy,
            i.UndoneAt,
            COALESCE(SUM(s.Inserted), 0) AS Inserted,
            COALESCE(SUM(s.Updated), 0) AS Updated,
            COALESCE(SUM(s.Unchanged), 0) AS Unchanged,
            COALESCE(SUM(s.Skipped), 0) AS Skipped,
            COALESCE(SUM(s.Rejected), 0) AS Rejected,
            COALESCE(SUM(s.Vanished), 0) AS Vanished
        FROM Import i
        LEFT JOIN ImportSheet s ON s.ImportId = i.ImportId
        GROUP BY i.ImportId, i.FileName, i.AsOf, i.ImportedAt, i.ImportedBy, i.UndoneAt
        ORDER BY i.ImportId DESC
        """;
}
