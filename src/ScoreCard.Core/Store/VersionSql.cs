using ScoreCard.Core.Imports.Sheets;

namespace ScoreCard.Core.Store;

/// <summary>
/// The statements that keep versions, the same for every entity and on both engines: s is the staged row, b the version of its key that is
/// valid on the as-of date.
/// </summary>
internal sealed class VersionSql
{
    private const string IsStored = "b.ValidFrom <= @AsOf AND b.ValidTo > @AsOf AND b.IsDeleted = 0";
    private const string IsNew = "(b.VersionId IS NULL OR b.IsDeleted = 1)";

    // Neither new nor changed: the same as a later export said, and known from an earlier day on.
    private const string IsEarlier = "-1";

    private readonly StagingTables _tables;
    private readonly string _kind;
    private readonly string _isChanged;
    private readonly string _name;
    private readonly IReadOnlyList<string> _compared;
    private readonly IReadOnlyList<string> _present;
    private readonly IReadOnlyList<string> _stored;
    private readonly IReadOnlyList<(string Name, string Literal)> _defaults;

    /// <param name="present">The stored columns that the file gives; the others keep what the version before has.</param>
    public VersionSql(Engine engine, Sheet sheet, StagingTables tables, IReadOnlySet<SheetColumn> present)
    {
        Table = $"{sheet.Entity}Version";
        (_tables, _kind) = (tables, sheet.Kind);
        _name = sheet.StoredColumns.Any(column => column is { Name: "Name", IsKey: false }) ? "b.Name" : "CAST(NULL AS NVARCHAR(1))";
        _present = [.. StagingColumn.Of(present).Select(column => column.Name)];
        _stored = [.. StagingColumn.Of(sheet.StoredColumns).Select(column => column.Name)];
        _defaults = [.. sheet.StoredColumns.Where(column => column.Default is not null && !present.Contains(column)).Select(column => (column.Name, Literal(column.Default!)))];
        _compared = [.. present.Where(column => !column.IsKey).Select(column => column.Name)];
        _isChanged = _compared.Count == 0 ? "1 = 0" : $"({string.Join(" OR ", _compared.Select(name => engine.Differs($"s.{name}", $"b.{name}")))})";
    }

    public string Table { get; }

    /// <summary>Notes each staged row that is new or says something else than the version before it, and those that only a later export has said.</summary>
    public string Compare => $"""
        INSERT INTO {_tables.Changes} (RowNumber, BaseId, IsNew)
        SELECT s.RowNumber, b.VersionId, CASE WHEN {IsNew} THEN 1 WHEN {_isChanged} THEN 0 ELSE {IsEarlier} END
        FROM {_tables.Rows} s
        LEFT JOIN {Table} b ON b.Id = s.Id AND b.ValidFrom <= @AsOf AND b.ValidTo > @AsOf
        WHERE {IsNew} OR {_isChanged} OR b.AsOf > @AsOf
        """;

    /// <summary>Notes the rows that the import leaves as they are.</summary>
    public string Confirm => $"""
        INSERT INTO ConfirmedRow (ImportId, Kind, Id)
        SELECT DISTINCT @ImportId, '{_kind}', s.Id
        FROM {_tables.Rows} s
        WHERE s.RowNumber NOT IN (SELECT c.RowNumber FROM {_tables.Changes} c)
        """;

    public string Count => $"""
        SELECT
            (SELECT COUNT(*) FROM {_tables.Changes} WHERE IsNew = 1 AND RowNumber BETWEEN @firstRow AND @lastRow) AS {nameof(MergeCounts.Inserted)},
            (SELECT COUNT(*) FROM {_tables.Changes} WHERE IsNew = 0 AND RowNumber BETWEEN @firstRow AND @lastRow) AS {nameof(MergeCounts.Updated)},
            (SELECT COUNT(*) FROM {_tables.Changes} WHERE IsNew = {IsEarlier} AND RowNumber BETWEEN @firstRow AND @lastRow) AS {nameof(MergeCounts.Earlier)},
            (SELECT COUNT(*) FROM {_tables.Rows} WHERE RowNumber BETWEEN @firstRow AND @lastRow) AS {nameof(MergeCounts.Staged)}
        """;

    /// <summary>Staged rows from @FirstRow to @LastRow come from a sheet that lacks columns which others have: they keep what is stored, and new ones get the defaults.</summary>
    public string Complete(IReadOnlyCollection<SheetColumn> lacking)
    {
        var keep = $"""
            UPDATE {_tables.Rows}
            SET {string.Join(", ", StagingColumn.Of(lacking).Select(column => $"{column.Name} = b.{column.Name}"))}
            FROM {Table} b
            WHERE b.Id = {_tables.Rows}.Id AND b.ValidFrom <= @AsOf AND b.ValidTo > @AsOf AND {_tables.Rows}.RowNumber BETWEEN @FirstRow AND @LastRow
            """;
        var defaults = lacking.Where(column => column.Default is not null).Select(column => $"{column.Name} = {Literal(column.Default!)}").ToArray();
        return defaults.Length == 0 ? keep : $"""
            {keep};
            UPDATE {_tables.Rows}
            SET {string.Join(", ", defaults)}
            WHERE RowNumber BETWEEN @FirstRow AND @LastRow AND Id NOT IN (SELECT v.Id FROM {Table} v WHERE v.ValidFrom <= @AsOf AND v.ValidTo > @AsOf)
            """;
    }

    public string CountVanished => $"SELECT COUNT(*) FROM {Table} b WHERE {IsVanished}";

    /// <summary>The versions of the rows that a full extract no longer holds.</summary>
    public string VanishedVersions => $"SELECT b.VersionId FROM {Table} b WHERE {IsVanished}";

    public string CountStored => $"SELECT COUNT(*) FROM {Table} b WHERE {IsStored}";

    /// <summary>How many of those that the file lacks have the texts of a staged row that would identify it if it had no id.</summary>
    /// <param name="texts">The columns, which the file gives.</param>
    public string CountAlike(IReadOnlyList<string> texts) => $"""
        SELECT COUNT(*)
        FROM {Table} b
        JOIN (SELECT DISTINCT {string.Join(", ", texts)} FROM {_tables.Rows}) s ON {string.Join(" AND ", texts.Select(text => $"s.{text} = b.{text}"))}
        WHERE {IsVanished}
        """;

    /// <summary>The first rows, which both engines cut off alike by their number.</summary>
    public string Vanished => $"""
        SELECT v.VanishedKey, v.VanishedName
        FROM (
            SELECT b.Id AS VanishedKey, {_name} AS VanishedName, ROW_NUMBER() OVER (ORDER BY b.Id) AS Place
            FROM {Table} b
            WHERE {IsVanished}
        ) v
        WHERE v.Place <= @most
        ORDER BY v.Place
        """;

    /// <summary>The first version of a key is valid since ever. Reads no versions, which on SQLite would keep a copy of all rows meanwhile.</summary>
    public string InsertFirst => $"""
        INSERT INTO {Table} (ImportId, AsOf, ValidFrom, ValidTo, IsDeleted, {string.Join(", ", _present.Concat(_defaults.Select(column => column.Name)))})
        SELECT @ImportId, @AsOf, @Ever, @Never, 0, {string.Join(", ", _present.Select(name => "s." + name).Concat(_defaults.Select(column => column.Literal)))}
        FROM {_tables.Changes} c
        JOIN {_tables.Rows} s ON s.RowNumber = c.RowNumber
        WHERE c.BaseId IS NULL
        """;

    /// <summary>How many rows follow a version that is there.</summary>
    public string CountNext => $"SELECT COUNT(*) FROM {_tables.Changes} WHERE BaseId IS NOT NULL";

    public string InsertNext => $"""
        INSERT INTO {Table} (ImportId, AsOf, ValidFrom, ValidTo, IsDeleted, {string.Join(", ", _stored)})
        SELECT @ImportId, @AsOf, @AsOf, @Never, 0, {string.Join(", ", _stored.Select(name => (_present.Contains(name) ? "s." : "b.") + name))}
        FROM {_tables.Changes} c
        JOIN {_tables.Rows} s ON s.RowNumber = c.RowNumber
        JOIN {Table} b ON b.VersionId = c.BaseId
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

    // What only a later export has brought is not gone. IN, since SQLite makes the list of keys once; for NOT EXISTS it reads all staged rows for each stored one.
    private string IsVanished => $"{IsStored} AND b.AsOf <= @AsOf AND b.Id NOT IN (SELECT s.Id FROM {_tables.Rows} s WHERE s.Id IS NOT NULL)";

    /// <summary>The days in the columns of changed rows, as staged and as they are.</summary>
    public string ChangedDays(IEnumerable<string> columns) => string.Join("\nUNION\n", columns.SelectMany(column => (string[])
    [
        $"SELECT s.{column} FROM {_tables.Changes} c JOIN {_tables.Rows} s ON s.RowNumber = c.RowNumber WHERE s.{column} IS NOT NULL",
        $"SELECT b.{column} FROM {_tables.Changes} c JOIN {Table} b ON b.VersionId = c.BaseId WHERE b.{column} IS NOT NULL",
    ]));

    /// <summary>Takes an import's versions out of the chains of their keys, and then away.</summary>
    public static string Undo(string table) => $"""
        {ChainOf(table, "v.ImportId = @ImportId", "o.ImportId <> @ImportId")};
        DELETE FROM {table} WHERE ImportId = @ImportId
        """;

    /// <summary>Later imports that have versions of the same keys, of whatever kind.</summary>
    public static string BuiltOn(IEnumerable<Sheet> sheets) => string.Join("\nUNION\n", sheets.Select(sheet => $"""
        SELECT later.ImportId
        FROM {sheet.Entity}Version mine
        JOIN {sheet.Entity}Version later ON later.Id = mine.Id AND later.ImportId > mine.ImportId
        WHERE mine.ImportId = @ImportId
        """));

    /// <summary>Later imports with rows that refer to rows which only this import has brought.</summary>
    public static string ReferredTo(IEnumerable<(Sheet Sheet, SheetColumn Column, Sheet Other)> references) => string.Join("\nUNION\n", references.Select(reference =>
    {
        var (sheet, column, other) = reference;
        var (value, key) = StagingColumn.Compared(column, other);
        return $"""
            SELECT r.ImportId, '{sheet.Kind}' AS {nameof(ReferringImport.Kind)}, '{other.Kind}' AS {nameof(ReferringImport.Other)}
            FROM {sheet.Entity}Version r
            WHERE r.ImportId > @ImportId AND r.{value} IN (
                SELECT m.{key} FROM {other.Entity}Version m WHERE m.ImportId = @ImportId
                EXCEPT
                SELECT o.{key} FROM {other.Entity}Version o WHERE o.ImportId <> @ImportId)
            """;
    }));

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

    internal static string Literal(object value) => value is string text ? $"'{text}'" : SheetRow.Print(value);
}
