using System.Globalization;
using System.Text;
using Dapper;
using ScoreCard.Core.Store;

namespace ScoreCard.Core.Kpis;

/// <summary>
/// The one statement that reads a source: every aggregate of every KPI, over every window, cut by one dimension, or by two for a table. The text is made of
/// constants of this program; values are parameters.
/// </summary>
internal sealed class SourceStatement(ScoreCardStore store, Source source, ScorecardOptions options, Dimension? by, Filter filter, DateOnly? knownOn, Dimension? across = null)
{
    private const int MostBlocks = 100;

    private readonly List<string> _aggregates = [];
    private readonly List<Window> _windows = [];
    private readonly HashSet<int> _known = [];

    /// <summary>One that reads what is known now in one window.</summary>
    public static SourceStatement Over(ScoreCardStore store, Source source, ScorecardOptions options, Filter filter, Window window)
    {
        var statement = new SourceStatement(store, source, options, by: null, filter, knownOn: null);
        statement.Window(window);
        return statement;
    }

    public Source Source => source;

    /// <summary>The rows are the deals of this step of the waterfall, in place of those of a window.</summary>
    public WaterfallStep? Step { get; init; }

    public IReadOnlyList<string> Aggregates => _aggregates;

    public IReadOnlyList<Window> Windows => _windows;

    /// <summary>Nothing is left to ask for.</summary>
    public bool IsKnown => _known.Count == _windows.Count;

    /// <summary>Spans are found by how long they last.</summary>
    private bool IsByLength { get; } = source.UntilColumn is not null && knownOn is null && store.Engine.HasIndex($"IX_{source.Table}_Span");

    public DynamicParameters Parameters { get; } = new(new { options.CohortDays, options.UntouchedDays, options.UnconvertedDays });

    /// <summary>The place of a window. Stocks are read once a day, whichever periods end on it.</summary>
    public int Window(Window window) => IndexOf(_windows, source.Basis == TimeBasis.AsOf ? window.Day : window);

    /// <summary>The place of an aggregate among the result's columns; equal ones are read once.</summary>
    public int Aggregate(string sql) => IndexOf(_aggregates, sql);

    /// <summary>The place of a list of values, for what no aggregate of both engines gives.</summary>
    /// <param name="value">An expression that is NULL where a row does not count.</param>
    public int List(string value) => Aggregate($"STRING_AGG(CAST({value} AS {store.Engine.LongText}), ',')");

    /// <summary>Leaves out a window whose row is there already.</summary>
    public void Leave(int window) => _known.Add(window);

    public string Text() => Text([.. Asked]);

    /// <summary>The same in several statements of some windows each.</summary>
    public IEnumerable<string> Texts(int most)
    {
        int[] windows = [.. Asked];
        return knownOn is null ? windows.Chunk((windows.Length + most - 1) / most).Select(Text) : [Text(windows)];
    }

    private IEnumerable<int> Asked => Enumerable.Range(0, _windows.Count).Where(window => !_known.Contains(window));

    private string Text(int[] windows)
    {
        // Each window reads its own range of an index and needs no sorting. "As known" first works out what was known, which SQL Server
        // does once for each mention: all windows share one.
        var size = knownOn is null ? 1 + (windows.Length / MostBlocks) : windows.Length;
        return $"/* ScoreCard {source.View} */\n{With()}{string.Join("\nUNION ALL\n", windows.Chunk(size).Select(Block))}";
    }

    /// <summary>The rows behind a reading: the same windows, joins and filters as its value.</summary>
    /// <param name="inOrderOf">A column that an index has the rows in the order of, where few of many are read.</param>
    public string Rows(string select, string rows, string? tail, string? inOrderOf = null) =>
        // As in the aggregates: a bare predicate leads SQLite to indices that it alone is narrow in.
        $"/* ScoreCard {source.View} rows */\n{With()}SELECT {select}\n{(Step is { } step ? Of(step) : inOrderOf is null ? From([0]) : InOrder(inOrderOf))} AND CASE WHEN {rows} THEN 1 END = 1\n{tail}";

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

    private string With() => store.KnownOn.With(source.View, knownOn, Parameters);

    /// <summary>The aggregates over some windows, one row for each; and for each slice.</summary>
    private string Block(int[] windows)
    {
        var ordinal = windows.Length == 1 ? windows[0].ToString(CultureInfo.InvariantCulture) : "s.Ordinal";
        var slice = by is null ? "''" : across is null ? by.Sql : $"CONCAT({by.Sql}, CHAR({(int)KpiQuery.Cross}), {across.Sql})";
        var groups = new[] { windows.Length == 1 ? null : ordinal, by is null ? null : slice }.OfType<string>().ToArray();
        var aggregates = string.Join(",\n    ", _aggregates.Select((sql, i) => $"{sql} AS A{i}"));
        return $"SELECT {ordinal} AS Ordinal, {slice} AS Slice,\n    {aggregates}\n{From(windows)}{(groups.Length == 0 ? "" : $"\nGROUP BY {string.Join(", ", groups)}")}";
    }

    private IEnumerable<string> Spans(int window)
    {
        var span = Span(window);
        if (!IsByLength)
        {
            return [span];
        }

        var (start, _, asOf) = _windows[window];
        return SpanLengths.Until(source.Basis == TimeBasis.AsOf ? asOf : start).Select(part =>
        {
            var name = FormattableString.Invariant($"Since{window}_{part.Length}");
            Parameters.Add(name, part.Since);
            return FormattableString.Invariant($"{span}, {part.Length} AS SpanLength, @{name} AS Since");
        });
    }

    private string Span(int window)
    {
        var (n, (start, end, asOf)) = (window.ToString(CultureInfo.InvariantCulture), _windows[window]);
        Parameters.Add("Start" + n, start);
        Parameters.Add("End" + n, end);
        Parameters.Add("AsOf" + n, asOf);
        return $"SELECT {n} AS Ordinal, @Start{n} AS StartDate, @End{n} AS EndDate, @AsOf{n} AS AsOf, {start.DayNumber} AS StartDay, {end.DayNumber} AS EndDay, {asOf.DayNumber} AS AsOfDay";
    }

    private string Within(string start, string end, string asOf) => source.Basis switch
    {
        TimeBasis.AsOf => $"r.{source.DateColumn} <= {asOf} AND r.{source.UntilColumn} > {asOf}",
        TimeBasis.Presence or TimeBasis.Overlap => $"r.{source.DateColumn} < {end} AND r.{source.UntilColumn} > {start}",
        _ => $"r.{source.DateColumn} >= {start} AND r.{source.DateColumn} < {end}",
    };

    // The rows come first here, because SQLite keeps only the order of what it goes through first; and days are no reason to go along another index.
    private string InOrder(string column)
    {
        var within = Within("@Start0", "@End0", "@AsOf0");
        return $"FROM {source.View} r CROSS JOIN ({Span(0)}) s\nWHERE {(column == source.DateColumn ? within : $"CASE WHEN {within} THEN 1 END = 1")}{Narrowed()}";
    }

    private string Of(WaterfallStep step)
    {
        Parameters.Add("Step", step.ToString());
        return $"FROM ({WaterfallDeals.Sql(filter.Sql(Parameters), withColumns: true)}) r\nWHERE r.Step = @Step";
    }

    private string From(IEnumerable<int> windows)
    {
        // CROSS JOIN keeps SQLite from reading the source once and every span for each of its rows.
        var text = new StringBuilder($"FROM ({string.Join("\nUNION ALL ", windows.SelectMany(Spans))}) s CROSS JOIN {source.View} r\nWHERE {Within("s.StartDate", "s.EndDate", "s.AsOf")}");
        if (IsByLength)
        {
            text.Append(CultureInfo.InvariantCulture, $" AND r.{source.DateColumn} >= s.Since AND {SpanLengths.Sql($"r.{source.DateColumn}", $"r.{source.UntilColumn}")} = s.SpanLength");
        }

        if (source.Counted is { } counted)
        {
            text.Append(CultureInfo.InvariantCulture, $" AND ({counted})");
        }

        return text.Append(Narrowed()).ToString();
    }

    /// <summary>To the filter, and to the rows that can have what they are cut or filtered by.</summary>
    private string Narrowed() => string.Concat(
        source.SampleDimensions.Where(dimension => dimension.Key == by || dimension.Key == across || filter.Values.ContainsKey(dimension.Key)).Select(dimension => $" AND {dimension.Value}"))
        + filter.Sql(Parameters);
}
