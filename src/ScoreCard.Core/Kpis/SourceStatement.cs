using System.Globalization;
using System.Text;
using Dapper;
using ScoreCard.Core.Store;

namespace ScoreCard.Core.Kpis;

/// <summary>
/// The one statement that reads a source: every aggregate of every KPI, over every window, cut by at most one dimension. The text is made of
/// constants of this program; values are parameters.
/// </summary>
internal sealed class SourceStatement(ScoreCardStore store, Source source, ScorecardOptions options, Dimension? by, Filter filter, DateOnly? knownOn)
{
    private readonly List<string> _aggregates = [];
    private readonly List<Window> _windows = [];

    public DynamicParameters Parameters { get; } = new(new { options.CohortDays, options.UntouchedDays });

    /// <summary>The place of a window. Stocks are read once a day, whichever periods end on it.</summary>
    public int Window(Window window) => IndexOf(_windows, source.Basis == TimeBasis.AsOf ? new(window.AsOf, window.AsOf.AddDays(1), window.AsOf) : window);

    /// <summary>The place of an aggregate among the result's columns; equal ones are read once.</summary>
    public int Aggregate(string sql) => IndexOf(_aggregates, sql);

    /// <summary>The place of a list of values, for what no aggregate of both engines gives.</summary>
    /// <param name="value">An expression that is NULL where a row does not count.</param>
    public int List(string value) => Aggregate($"STRING_AGG(CAST({value} AS {store.Engine.LongText}), ',')");

    public string Text()
    {
        var (slice, groups) = by is null ? ("''", "s.Ordinal") : ($"r.{by.Column}", $"s.Ordinal, r.{by.Column}");
        var aggregates = string.Join(",\n    ", _aggregates.Select((sql, i) => $"{sql} AS A{i}"));
        return $"/* ScoreCard {source.View} */\n{With()}\nSELECT s.Ordinal, {slice} AS Slice,\n    {aggregates}\n{From()}\nGROUP BY {groups}";
    }

    /// <summary>The rows behind a reading: the same windows, joins and filters as its value.</summary>
    public string Rows(string select, string rows, string? tail) =>
        $"/* ScoreCard {source.View} rows */\n{With()}\nSELECT {select}\n{From()} AND {rows}\n{tail}";

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

    private string With()
    {
        var expressions = new List<string>();
        if (knownOn is { } day)
        {
            Parameters.Add("KnownOn", day);
            expressions.AddRange(KnownOn.Expressions(store.Engine, store.Scripts, store.Sheets));
        }

        expressions.Add(Spans());
        return $"WITH {string.Join(",\n", expressions)}";
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
