using System.Globalization;
using System.Text;
using Dapper;
using ScoreCard.Core.Store;

namespace ScoreCard.Core.Kpis;

/// <summary>
/// The one statement that reads a source: every aggregate of every KPI, over every window, cut by at most one dimension. The text is made of
/// constants of this program; values are parameters.
/// </summary>
internal sealed class SourceStatement(Source source, ScorecardOptions options, Dimension? by, Filter filter, DateOnly? knownOn)
{
    private readonly List<string> _aggregates = [];
    private readonly List<string> _medians = [];
    private readonly List<Window> _windows = [];

    public DynamicParameters Parameters { get; } = new(new { options.CohortDays, options.UntouchedDays });

    public int AggregateCount => _aggregates.Count;

    public int MedianCount => _medians.Count;

    public int Window(Window window) => IndexOf(_windows, window);

    /// <summary>The place of an aggregate among the result's columns; equal ones are read once.</summary>
    public int Aggregate(string sql) => IndexOf(_aggregates, sql);

    /// <summary>The place of a median; its sum and count come as two columns.</summary>
    /// <param name="rows">A predicate.</param>
    public int Median(string column, string rows) => IndexOf(_medians, $"{column}|{rows}");

    public string Text(ScoreCardStore store)
    {
        var slice = by is null ? "''" : $"r.{by.Column}";
        var groups = by is null ? "s.Ordinal" : $"s.Ordinal, r.{by.Column}";
        var from = From();
        var expressions = new List<string>(Known(store)) { Spans() };
        var aggregates = _aggregates.Count == 0 ? "COUNT(*) AS A0" : string.Join(",\n    ", _aggregates.Select((sql, i) => $"{sql} AS A{i}"));
        expressions.Add($"Total AS (\nSELECT s.Ordinal, {slice} AS Slice,\n    {aggregates}\n{from}\nGROUP BY {groups})");
        for (var i = 0; i < _medians.Count; i++)
        {
            var (column, rows) = (_medians[i].Split('|', 2)[0], _medians[i].Split('|', 2)[1]);
            expressions.Add($"""
                Middle{i} AS (
                SELECT x.Ordinal, x.Slice, SUM(x.Value) AS Value, COUNT(*) AS Values2
                FROM (
                    SELECT s.Ordinal, {slice} AS Slice, r.{column} AS Value,
                        ROW_NUMBER() OVER (PARTITION BY {groups} ORDER BY r.{column}) AS Place,
                        COUNT(*) OVER (PARTITION BY {groups}) AS Places
                {from} AND r.{column} IS NOT NULL AND {rows}) x
                WHERE x.Place IN ((x.Places + 1) / 2, (x.Places + 2) / 2)
                GROUP BY x.Ordinal, x.Slice)
                """);
        }

        var text = new StringBuilder($"/* ScoreCard {source.View} */\nWITH {string.Join(",\n", expressions)}\nSELECT t.*");
        text.AppendJoin("", _medians.Select((_, i) => $", m{i}.Value AS M{i}, m{i}.Values2 AS C{i}"));
        text.Append("\nFROM Total t");
        text.AppendJoin("", _medians.Select((_, i) => $"\nLEFT JOIN Middle{i} m{i} ON m{i}.Ordinal = t.Ordinal AND m{i}.Slice = t.Slice"));
        return text.ToString();
    }

    /// <summary>The rows behind a reading: the same windows, joins and filters as its value.</summary>
    public string Rows(ScoreCardStore store, string select, string rows, string? tail) =>
        $"/* ScoreCard {source.View} rows */\nWITH {string.Join(",\n", [.. Known(store), Spans()])}\nSELECT {select}\n{From()} AND {rows}\n{tail}";

    private static int IndexOf<T>(List<T> list, T item)
    {
        var index = list.IndexOf(item);
        if (index < 0)
        {
            index = list.Count;
            list.Add(item);
        }

        return index;
    }

    private IEnumerable<string> Known(ScoreCardStore store)
    {
        if (knownOn is not { } day)
        {
            return [];
        }

        Parameters.Add("KnownOn", day);
        return KnownOn.Expressions(store.Engine, store.Scripts, store.Sheets);
    }

    private string Spans()
    {
        var rows = _windows.Select((window, i) =>
        {
            var n = i.ToString(CultureInfo.InvariantCulture);
            Parameters.Add("Start" + n, window.Start);
            Parameters.Add("End" + n, window.End);
            Parameters.Add("AsOf" + n, window.AsOf);
            return $"SELECT {n} AS Ordinal, @Start{n} AS StartDate, @End{n} AS EndDate, @AsOf{n} AS AsOf, {window.Start.DayNumber} AS StartDay, {window.End.DayNumber} AS EndDay, {window.AsOf.DayNumber} AS AsOfDay";
        });
        return $"Span AS (\n{string.Join("\nUNION ALL ", rows)})";
    }

    private string From()
    {
        // CROSS JOIN keeps SQLite from reading the source once and every span for each of its rows.
        var text = new StringBuilder($"FROM Span s CROSS JOIN {source.View} r\nWHERE ");
        text.Append(source.Basis switch
        {
            TimeBasis.AsOf => $"r.{source.DateColumn} <= s.AsOf AND r.{source.UntilColumn} > s.AsOf",
            TimeBasis.Presence => $"r.{source.DateColumn} < s.EndDate AND r.{source.UntilColumn} > s.StartDate",
            _ => $"r.{source.DateColumn} >= s.StartDate AND r.{source.DateColumn} < s.EndDate",
        });
        var i = 0;
        foreach (var (dimension, values) in filter.Values)
        {
            Parameters.Add($"Where{i}", values);
            text.Append(CultureInfo.InvariantCulture, $" AND r.{dimension.Column} IN @Where{i++}");
        }

        return text.ToString();
    }
}
