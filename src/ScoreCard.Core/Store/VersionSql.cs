using ScoreCard.Core.Imports.Sheets;

namespace ScoreCard.Core.Store;

/// <summary>
/// The statements that keep versions, the same for every entity and on both engines: s is the staged row, b the version of its key that is
/// valid on the as-of date.
/// </summary>
internal sealed class VersionSql
{
    private readonly string _staging;
    private readonly string _joined;
    private readonly string _isNew = "(b.VersionId IS NULL OR b.IsDeleted = 1)";
    private readonly string _isChanged;
    private readonly IReadOnlyList<string> _differs;
    private readonly IReadOnlyList<string> _present;
    private readonly IReadOnlyList<string> _stored;

    /// <param name="present">The stored columns that the file gives; the others keep what the version before has.</param>
    public VersionSql(Sheet sheet, string staging, IEnumerable<SheetColumn> present)
    {
        Table = $"{sheet.Entity}Version";
        _staging = staging;
        _joined = $"FROM {staging} s LEFT JOIN {Table} b ON b.Id = s.Id AND b.ValidFrom <= @AsOf AND b.ValidTo > @AsOf";
        _present = [.. StagingColumn.Of(present).Select(column => column.Name)];
        _stored = [.. StagingColumn.Of(sheet.StoredColumns).Select(column => column.Name)];
        var compared = present.Where(column => !column.IsKey).Select(column => Differs($"s.{column.Name}", $"b.{column.Name}")).ToArray();
        _differs = [.. present.Where(column => !column.IsKey).Select(column => column.Name)];
        _isChanged = compared.Length == 0 ? "1 = 0" : $"({string.Join(" OR ", compared)})";
    }

    public string Table { get; }

    public string Count => $"""
        SELECT
            COALESCE(SUM(CASE WHEN {_isNew} THEN 1 ELSE 0 END), 0) AS Inserted,
            COALESCE(SUM(CASE WHEN NOT {_isNew} AND {_isChanged} THEN 1 ELSE 0 END), 0) AS Updated,
            COALESCE(SUM(CASE WHEN {_isNew} OR {_isChanged} THEN 0 ELSE 1 END), 0) AS Unchanged
        {_joined}
        """;

    public string CountBetween => $"{Count} WHERE s.RowNumber BETWEEN @firstRow AND @lastRow";

    public string CountVanished => $"SELECT COUNT(*) FROM {Table} b WHERE {IsVanished}";

    /// <summary>The first version of a key is valid since ever.</summary>
    public string Insert => $"""
        INSERT INTO {Table} (ImportId, AsOf, ValidFrom, ValidTo, IsDeleted, {string.Join(", ", _stored)})
        SELECT @ImportId, @AsOf, CASE WHEN b.VersionId IS NULL THEN @Ever ELSE @AsOf END, @Never, 0, {string.Join(", ", _stored.Select(name => (_present.Contains(name) ? "s." : "b.") + name))}
        {_joined}
        WHERE {_isNew} OR {_isChanged}
        """;

    /// <summary>A row that a full extract no longer holds gets a version that says so, with its last values.</summary>
    public string InsertVanished => $"""
        INSERT INTO {Table} (ImportId, AsOf, ValidFrom, ValidTo, IsDeleted, {string.Join(", ", _stored)})
        SELECT @ImportId, @AsOf, @AsOf, @Never, 1, {string.Join(", ", _stored.Select(name => "b." + name))}
        FROM {Table} b
        WHERE {IsVanished}
        """;

    /// <summary>Lets each version of the import's keys end where the next one begins, wherever in the past the import's as-of date lies.</summary>
    public string Chain => ChainOf(Table, "v.ImportId = @ImportId AND v.ValidFrom <> @Ever", "1 = 1");

    /// <summary>Rows whose key another row of the sheet has: the first one of each key only where they differ.</summary>
    public string Repeats => $"""
        SELECT
            s.RowNumber AS {nameof(RepeatedRow.Row)},
            f.RowNumber AS {nameof(RepeatedRow.FirstRow)},
            s.Id AS {nameof(RepeatedRow.Id)},
            k.IsEqual AS {nameof(RepeatedRow.IsEqual)}
        FROM {_staging} s
        JOIN ({RepeatedKeys}) k ON k.Id = s.Id
        JOIN {_staging} f ON f.Id = s.Id AND f.RowNumber = k.FirstRow
        WHERE k.IsEqual = 0 OR s.RowNumber <> k.FirstRow
        ORDER BY s.RowNumber
        """;

    public string TakeRepeats => $"""
        DELETE FROM {_staging}
        WHERE EXISTS (
            SELECT 1
            FROM ({RepeatedKeys}) k
            WHERE k.Id = {_staging}.Id AND (k.IsEqual = 0 OR k.FirstRow <> {_staging}.RowNumber))
        """;

    private string RepeatedKeys => $"""
        SELECT
            r.Id,
            MIN(r.RowNumber) AS FirstRow,
            CASE WHEN {string.Join(" AND ", _differs.Select(name => $"COUNT(DISTINCT r.{name}) <= 1 AND COUNT(r.{name}) IN (0, COUNT(*))").DefaultIfEmpty("1 = 1"))} THEN 1 ELSE 0 END AS IsEqual
        FROM {_staging} r
        WHERE r.Id IN (SELECT d.Id FROM {_staging} d GROUP BY d.Id HAVING COUNT(*) > 1)
        GROUP BY r.Id
        """;

    private string IsVanished => $"b.ValidFrom <= @AsOf AND b.ValidTo > @AsOf AND b.IsDeleted = 0 AND NOT EXISTS (SELECT 1 FROM {_staging} s WHERE s.Id = b.Id)";

    /// <summary>Takes an import's versions out of the chains of their keys, and then away.</summary>
    public static string Undo(string table) => $"""
        {ChainOf(table, "v.ImportId = @ImportId", "o.ImportId <> @ImportId")};
        DELETE FROM {table} WHERE ImportId = @ImportId
        """;

    /// <summary>Later imports that have versions of the same keys.</summary>
    public static string BuiltOn(string table) => $"""
        SELECT DISTINCT later.ImportId
        FROM {table} mine
        JOIN {table} later ON later.Id = mine.Id AND later.ImportId > mine.ImportId
        WHERE mine.ImportId = @ImportId
        """;

    private static string ChainOf(string table, string keys, string kept) => $"""
        UPDATE {table}
        SET ValidFrom = c.ChainFrom, ValidTo = c.ChainTo
        FROM (
            SELECT
                o.VersionId AS ChainId,
                CASE WHEN ROW_NUMBER() OVER (PARTITION BY o.Id ORDER BY o.AsOf, o.VersionId) = 1 THEN @Ever ELSE o.AsOf END AS ChainFrom,
                COALESCE(LEAD(o.AsOf) OVER (PARTITION BY o.Id ORDER BY o.AsOf, o.VersionId), @Never) AS ChainTo
            FROM {table} o
            WHERE o.Id IN (SELECT v.Id FROM {table} v WHERE {keys}) AND {kept}
        ) c
        WHERE {table}.VersionId = c.ChainId
        """;

    // NULL-safe on both engines.
    private static string Differs(string a, string b) => $"({a} <> {b} OR ({a} IS NULL AND {b} IS NOT NULL) OR ({a} IS NOT NULL AND {b} IS NULL))";
}
