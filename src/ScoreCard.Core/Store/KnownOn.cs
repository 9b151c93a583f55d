using Dapper;

namespace ScoreCard.Core.Store;

/// <summary>
/// The store as it was known on a past day: the views' own texts over the versions that were imported by then, written as common table
/// expressions that hide the tables and views of the same names.
/// </summary>
internal static class KnownOn
{
    /// <summary>What a statement begins with, and its parameter; nothing where all that is known is asked for.</summary>
    public static string With(ScoreCardStore store, DateOnly? day, DynamicParameters parameters)
    {
        if (day is null)
        {
            return "";
        }

        parameters.Add("KnownOn", day);
        return $"WITH {string.Join(",\n", Expressions(store.Engine, store.Schema))}\n";
    }

    private static IEnumerable<string> Expressions(Engine engine, Schema schema)
    {
        foreach (var sheet in schema.Sheets)
        {
            var columns = StagingColumn.Of(sheet.StoredColumns).Select(column => column.Name);
            yield return $"""
                {sheet.Entity}Version AS (
                SELECT VersionId, ImportId, ValidFrom, CASE WHEN ValidTo > @KnownOn THEN CAST('9999-12-31' AS {engine.DateType}) ELSE ValidTo END AS ValidTo, IsDeleted, {string.Join(", ", columns)}
                FROM {engine.Schema}.{sheet.Entity}Version
                WHERE AsOf <= @KnownOn)
                """;
        }

        yield return $"Import AS (SELECT * FROM {engine.Schema}.Import WHERE AsOf <= @KnownOn)";
        foreach (var view in schema.Resolving)
        {
            yield return $"{view.View} AS (\n{view.Text}\n)";
            if (view.View == Facts.View)
            {
                yield return $"{Facts.Table} AS (SELECT * FROM {Facts.View})";
            }
        }
    }
}
