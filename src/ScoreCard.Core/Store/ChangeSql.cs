using ScoreCard.Core.Imports;
using ScoreCard.Core.Imports.Sheets;

namespace ScoreCard.Core.Store;

/// <summary>
/// What an import changed: v is a version of the import, b the one that said of its day what was known before it. Later imports do not change
/// the answer, because only versions of earlier imports are looked at; what an older export ended with on a later day is no change of its own,
/// nor is a row of which it says what the later one said.
/// </summary>
internal static class ChangeSql
{
    private static readonly string Fate =
        $"CASE WHEN v.IsDeleted = 1 THEN {(int)ChangeKind.Vanished} WHEN b.VersionId IS NULL THEN {(int)ChangeKind.New} WHEN b.IsDeleted = 1 THEN {(int)ChangeKind.CameBack} ELSE {(int)ChangeKind.Changed} END";

    /// <summary>How many rows of each kind of sheet and of change.</summary>
    public static string Counts(Engine engine, IEnumerable<Sheet> sheets) => string.Join(
        " UNION ALL ",
        sheets.Select(sheet => $"SELECT '{sheet.Kind}' AS Kind, f.Fate, COUNT(*) AS Number FROM (SELECT {Fate} AS Fate FROM {Pairs(sheet)} WHERE {IsChange(engine, sheet)}) f GROUP BY f.Fate"));

    /// <summary>Key, what became of it, then each column's values after and before; @Only narrows to one kind of change.</summary>
    public static string Rows(Engine engine, Sheet sheet, bool only, string? page) => $"""
        SELECT v.Id, {Fate} AS Fate, {string.Join(", ", sheet.StoredColumns.Select(column => $"v.{column.Name} AS After{column.Name}, b.{column.Name} AS Before{column.Name}"))}
        FROM {Pairs(sheet)}
        WHERE {IsChange(engine, sheet)} {(only ? $"AND {Fate} = @Only" : "")}
        ORDER BY Fate, v.Id {page}
        """;

    private static string IsChange(Engine engine, Sheet sheet) =>
        $"(b.VersionId IS NULL OR b.AsOf <= v.AsOf OR b.IsDeleted <> v.IsDeleted OR {string.Join(" OR ", sheet.StoredColumns.Select(column => engine.Differs($"v.{column.Name}", $"b.{column.Name}")))})";

    /// <summary>The base is the last version up to the day, or else the first one after it, which was valid since ever.</summary>
    private static string Pairs(Sheet sheet) => $"""
        (
            SELECT
                m.VersionId,
                p.VersionId AS BaseId,
                ROW_NUMBER() OVER (
                    PARTITION BY m.VersionId
                    ORDER BY
                        CASE WHEN p.AsOf <= m.AsOf THEN 0 ELSE 1 END,
                        CASE WHEN p.AsOf <= m.AsOf THEN p.AsOf END DESC,
                        CASE WHEN p.AsOf <= m.AsOf THEN p.VersionId END DESC,
                        p.AsOf,
                        p.VersionId) AS Place
            FROM {sheet.Entity}Version m
            LEFT JOIN {sheet.Entity}Version p ON p.Id = m.Id AND p.ImportId < m.ImportId
            JOIN Import i ON i.ImportId = m.ImportId AND i.AsOf = m.AsOf
            WHERE m.ImportId = @ImportId
        ) c
        JOIN {sheet.Entity}Version v ON v.VersionId = c.VersionId AND c.Place = 1
        LEFT JOIN {sheet.Entity}Version b ON b.VersionId = c.BaseId
        """;
}
