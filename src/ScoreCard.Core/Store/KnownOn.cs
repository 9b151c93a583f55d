using Dapper;

namespace ScoreCard.Core.Store;

/// <summary>The store as it was known on a past day: the views over the versions that were imported by then.</summary>
internal sealed class KnownOn
{
    private readonly ViewTexts _views = new();

    public KnownOn(Engine engine, Schema schema)
    {
        foreach (var sheet in schema.Sheets)
        {
            var columns = StagingColumn.Of(sheet.StoredColumns).Select(column => column.Name);
            _views.Add($"{sheet.Entity}Version", $"""
                SELECT VersionId, ImportId, AsOf, ValidFrom, CASE WHEN ValidTo > @KnownOn THEN CAST('9999-12-31' AS {engine.DateType}) ELSE ValidTo END AS ValidTo, IsDeleted, {string.Join(", ", columns)}
                FROM {engine.Schema}.{sheet.Entity}Version
                WHERE AsOf <= @KnownOn
                """);
        }

        _views.Add("Import", $"SELECT * FROM {engine.Schema}.Import WHERE AsOf <= @KnownOn");
        foreach (var view in schema.Resolving)
        {
            _views.Add(view.View, view);
            if (view.View == Facts.View)
            {
                _views.Add(Facts.Table, $"SELECT * FROM {Facts.View}");
            }
        }
    }

    /// <summary>What a statement over a view begins with, and its parameter; nothing where all that is known is asked for.</summary>
    public string With(string view, DateOnly? day, DynamicParameters parameters)
    {
        if (day is null)
        {
            return "";
        }

        parameters.Add("KnownOn", day);
        return _views.With(view);
    }
}
