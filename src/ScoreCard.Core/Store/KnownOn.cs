using System.Text.RegularExpressions;
using Dapper;

namespace ScoreCard.Core.Store;

/// <summary>
/// The store as it was known on a past day: the views' own texts over the versions that were imported by then, written as common table
/// expressions that hide the tables and views of the same names.
/// </summary>
internal sealed partial class KnownOn
{
    private readonly List<(string Name, string Text, IReadOnlySet<string> Needs)> _expressions = [];

    public KnownOn(Engine engine, Schema schema)
    {
        foreach (var sheet in schema.Sheets)
        {
            var columns = StagingColumn.Of(sheet.StoredColumns).Select(column => column.Name);
            Add($"{sheet.Entity}Version", $"""
                SELECT VersionId, ImportId, ValidFrom, CASE WHEN ValidTo > @KnownOn THEN CAST('9999-12-31' AS {engine.DateType}) ELSE ValidTo END AS ValidTo, IsDeleted, {string.Join(", ", columns)}
                FROM {engine.Schema}.{sheet.Entity}Version
                WHERE AsOf <= @KnownOn
                """);
        }

        Add("Import", $"SELECT * FROM {engine.Schema}.Import WHERE AsOf <= @KnownOn");
        foreach (var view in schema.Resolving)
        {
            Add(view.View, view.Text);
            if (view.View == Facts.View)
            {
                Add(Facts.Table, $"SELECT * FROM {Facts.View}");
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

        // A server works on every expression that it is given, and each reads only those before it: the others are left out.
        var needed = new HashSet<string>(StringComparer.Ordinal) { view };
        var texts = new Stack<string>();
        foreach (var (name, text, needs) in Enumerable.Reverse(_expressions))
        {
            if (needed.Contains(name))
            {
                needed.UnionWith(needs);
                texts.Push($"{name} AS (\n{text}\n)");
            }
        }

        return $"WITH {string.Join(",\n", texts)}\n";
    }

    private void Add(string name, string text) =>
        _expressions.Add((name, text, Words().Matches(text).Select(match => match.Value).ToHashSet(StringComparer.Ordinal)));

    [GeneratedRegex(@"\b[A-Z]\w+\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Words();
}
