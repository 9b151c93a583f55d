using System.Globalization;
using System.Text;
using Dapper;
using ScoreCard.Core.Store;

namespace ScoreCard.Core.Kpis;

/// <summary>
/// The one statement that reads a source: every aggregate of every KPI, over every window, cut by at most one dimension. The text is made of
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

    public IReadOnlyList<string> Aggregates => _aggregates;

    public IReadOnlyList<Window> Windows => _windows;

    /// <summary>Nothing is left to ask for.</summary>
    public bool IsKnown => _known.Count == _windows.Count;

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

    public string Text()
    {
        var windows = Enumerable.Range(0, _windows.Count).Where(window => !_known.Contains(window)).ToArray();

        // Each window reads its own range of an index and needs no sorting. "As known" first works out what was known, which SQL Server
        // does once for each mention: all windows share one.
        var size = knownOn is null ? 1 + (windows.Length / MostBlocks) : windows.Length;
        return $"/* ScoreCard {source.View} */\n{With()}{string.Join("\nUNION ALL\n", windows.Chunk(size).Select(Block))}";
    }

    /// <summary>The rows behind a reading: the same windows, joins and filters as its value.</summary>
    public string Rows(string select, string rows, string? tail) =>
        $"/* ScoreCard {source.View} rows */\n{With()}SELECT {select}\n{From([0])} AND {rows}\n{tail}";

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

    private string Span(int window)
    {
        var (n, (start, end, asOf)) = (window.ToString(CultureInfo.InvariantCulture), _windows[window]);
        Parameters.Add("Start" + n, start);
        Parameters.Add("End" + n, end);
        Parameters.Add("AsOf" + n, asOf);
        return $"SELECT {n} AS Ordinal, @Start{n} AS StartDate, @End{n} AS EndDate, @AsOf{n} AS AsOf, {start.DayNumber} AS StartDay, {end.DayNumber} AS EndDay, {asOf.DayNumber} AS AsOfDay";
    }

    private string From(IEnumerable<int> windows)
    {
        // CROSS JOIN keeps SQLite from reading the source once and every span for each of its rows.
        var text = new StringBuilder($"FROM ({string.Join("\nUNION ALL ", windows.Select(Span))}) s CROSS JOIN {source.View} r\nWHERE ");
        text.Append(source.Basis switch
        {
            TimeBasis.AsOf => $"r.{source.DateColumn} <= s.AsOf AND r.{source.UntilColumn} > s.AsOf",
            TimeBasis.Presence or TimeBasis.Overlap => $"r.{source.DateColumn} < s.EndDate AND r.{source.UntilColumn} > s.StartDate",
            _ => $"r.{source.DateColumn} >= s.StartDate AND r.{source.DateColumn} < s.EndDate",
        });
        return text.Append(filter.Sql(Parameters)).ToString();
    }
}
