using ScoreCard.Core.Imports.Sheets;

namespace ScoreCard.Core.Store;

/// <summary>
/// The tables that keep the versions of each sheet's rows, made from the sheet's list of columns: a new sheet, or a new column of one, needs
/// no script. Nothing is ever dropped but staging tables.
/// </summary>
internal static class SheetTables
{
    /// <summary>What the tables are made from; another text means that something has to be made.</summary>
    public static string Describe(Engine engine, IEnumerable<Sheet> sheets) =>
        string.Join('\n', sheets.Select(sheet => $"{sheet.Entity}: {string.Join(", ", Stored(engine, sheet))}"));

    /// <param name="existing">The columns that the version table has; none where it is not there yet.</param>
    public static IEnumerable<string> Statements(Engine engine, Sheet sheet, IReadOnlyCollection<string> existing)
    {
        var table = $"{sheet.Entity}Version";
        if (existing.Count == 0)
        {
            yield return $"""
                CREATE TABLE {table} (
                    VersionId {engine.SerialKey},
                    ImportId {engine.Integer} NOT NULL REFERENCES Import (ImportId),
                    AsOf {engine.DateType} NOT NULL,
                    ValidFrom {engine.DateType} NOT NULL,
                    ValidTo {engine.DateType} NOT NULL,
                    IsDeleted INT NOT NULL,
                    {string.Join(",\n    ", Stored(engine, sheet))}
                ){engine.TableOptions}
                """;
            yield return $"CREATE INDEX IX_{table}_Id ON {table} (Id, ValidTo)";
            yield return $"CREATE INDEX IX_{table}_ImportId ON {table} (ImportId)";
        }
        else
        {
            foreach (var column in StagingColumn.Of(sheet.StoredColumns).Where(column => !existing.Contains(column.Name, StringComparer.OrdinalIgnoreCase)))
            {
                yield return $"ALTER TABLE {table} ADD {column.Name} {engine.TypeOf(column)} NULL";
            }
        }

        foreach (var statement in engine.MakeStaging(sheet))
        {
            yield return statement;
        }
    }

    private static IEnumerable<string> Stored(Engine engine, Sheet sheet) =>
        StagingColumn.Of(sheet.StoredColumns).Select(column => $"{column.Name} {engine.TypeOf(column)} {(column.Name == sheet.Key.Name ? "NOT NULL" : "NULL")}");
}
