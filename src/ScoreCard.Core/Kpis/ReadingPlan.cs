using ScoreCard.Core.Calendar;
using ScoreCard.Core.Imports.Sheets;
using ScoreCard.Core.Store;

namespace ScoreCard.Core.Kpis;

/// <summary>From a query to statements, and from their rows to readings.</summary>
internal sealed class ReadingPlan
{
    private readonly ScoreCardStore _store;
    private readonly KpiQuery _query;
    private readonly FiscalCalendar _calendar;
    private readonly ScorecardOptions _options;
    private readonly DateOnly _last;
    private readonly Dictionary<Source, (SourceStatement Statement, Dictionary<(int, string), AggregateRow> Rows)> _sources = [];
    private readonly Dictionary<Kpi, MeasureReader> _measures = [];
    private readonly Dictionary<(Source, string, string?), int> _heads = [];

    /// <param name="last">The last day of which the data tells.</param>
    public ReadingPlan(ScoreCardStore store, KpiQuery query, FiscalCalendar calendar, ScorecardOptions options, DateOnly last)
    {
        (_store, _query, _calendar, _options, _last) = (store, query, calendar, options, last);
        foreach (var kpi in query.Kpis.Where(kpi => !_measures.ContainsKey(kpi) && Applies(kpi)))
        {
            _measures.Add(kpi, new(kpi, StatementOf(kpi.Source)));
            if (kpi.Measure is PerHeadMeasure heads)
            {
                _heads.TryAdd((heads.Heads, heads.Weight, heads.Each), StatementOf(heads.Heads).Aggregate(heads.Each is { } each ? $"COUNT(DISTINCT CASE WHEN r.{heads.Weight} > 0 THEN r.{each} END)" : HeadDays(heads)));
            }

            foreach (var window in query.Periods.SelectMany(period => WindowsOf(kpi, period)).Distinct())
            {
                Ask(kpi, window);
            }
        }
    }

    public IEnumerable<(SourceStatement Statement, Dictionary<(int, string), AggregateRow> Rows)> Statements => _sources.Values;

    public Dictionary<(int, string), AggregateRow> Rows(SourceStatement statement) => _sources[statement.Source].Rows;

    public bool RestsOnEvidence => _measures.Keys.Any(kpi => kpi.RestsOn.Count > 0);

    /// <param name="filled">The places of evidence that hold something.</param>
    public IReadOnlyList<Reading> Readings(IReadOnlySet<string> filled) =>
        [.. from period in _query.Periods from kpi in _query.Kpis from reading in ReadingsOf(kpi, period, filled) select reading];

    /// <summary>The days of person-time in the window: what a head weighs on each day that it was there.</summary>
    private static string HeadDays(PerHeadMeasure heads) => $"""
        SUM(r.{heads.Weight} * ((CASE WHEN r.UntilDay < s.EndDay THEN r.UntilDay ELSE s.EndDay END) - (CASE WHEN r.FromDay > s.StartDay THEN r.FromDay ELSE s.StartDay END)))
        """;

    private SourceStatement StatementOf(Source source)
    {
        if (!_sources.TryGetValue(source, out var known))
        {
            known = (new(_store, source, _options, HasCut(source) ? _query.By : null, FilterOf(source), _query.KnownOn, HasCut(source) ? _query.Across : null), []);
            _sources.Add(source, known);
        }

        return known.Statement;
    }

    /// <summary>Heads that a KPI divides by may lack what the KPI is cut or filtered by.</summary>
    private bool HasCut(Source source) => Cuts.All(source.Has);

    private IEnumerable<Dimension> Cuts => new[] { _query.By, _query.Across }.OfType<Dimension>();

    private Filter FilterOf(Source source) => _query.Filter.Values.Keys.All(source.Has)
        ? _query.Filter
        : new() { Values = _query.Filter.Values.Where(pair => source.Has(pair.Key)).ToDictionary() };

    private bool Applies(Kpi kpi) => Cuts.All(kpi.Dimensions.Contains) && kpi.Lacking(_query.Filter).Count == 0;

    private Window Current(Period period) => Window.Of(period, _last);

    // A running period is read up to the last day of the data and compared over as many days; stocks of the earlier one on the matching day.
    private Window Earlier(Kpi kpi, Period earlier, Period period)
    {
        // A target is one of the whole period, on whichever day of it.
        var elapsed = Window.Of(earlier.Elapsed(period, _last), _last);
        return kpi.Measure is SumPerRestMeasure ? elapsed with { End = earlier.End } : elapsed;
    }

    private IEnumerable<Window> WindowsOf(Kpi kpi, Period period) =>
    [
        Current(period),
        .. _query.IsCompared ? [Earlier(kpi, _calendar.Previous(period), period), Earlier(kpi, _calendar.YearAgo(period), period)] : Array.Empty<Window>(),
        .. _calendar.Trend(period, _query.Trend).Select(Current),
    ];

    private void Ask(Kpi kpi, Window window)
    {
        StatementOf(kpi.Source).Window(window);
        if (kpi.Measure is ChangeMeasure)
        {
            StatementOf(kpi.Source).Window(window.Opening);
        }
        else if (kpi.Measure is PerHeadMeasure heads)
        {
            StatementOf(heads.Heads).Window(HeadWindow(kpi, window));
        }
    }

    private IEnumerable<Reading> ReadingsOf(Kpi kpi, Period period, IReadOnlySet<string> filled)
    {
        if (!_measures.TryGetValue(kpi, out var measure))
        {
            return [new() { Kpi = kpi, Period = period, State = ReadingState.NotApplicable }];
        }

        if (kpi.RestsOn.FirstOrDefault(evidence => !evidence.Places.Any(filled.Contains)) is { } missing)
        {
            return [new() { Kpi = kpi, Period = period, Missing = missing, Trend = [.. _calendar.Trend(period, _query.Trend).Select(point => new TrendPoint(point, Figure.None))] }];
        }

        var readings = SlicesOf(kpi, period).Select(slice => Read(measure, period, slice));
        return _query.By is null
            ? readings
            : readings.OrderByDescending(reading => reading.Value).ThenBy(reading => reading.Slice, StringComparer.Ordinal);
    }

    private IEnumerable<string> SlicesOf(Kpi kpi, Period period)
    {
        if (_query.By is null)
        {
            return [""];
        }

        // A slice that has rows now or before shows, also where it has none now.
        var (statement, rows) = _sources[kpi.Source];
        var ordinals = WindowsOf(kpi, period).Select(statement.Window).ToHashSet();
        return rows.Keys.Where(key => ordinals.Contains(key.Item1)).Select(key => key.Item2).Distinct(StringComparer.Ordinal);
    }

    private Reading Read(MeasureReader measure, Period period, string slice)
    {
        var kpi = measure.Kpi;
        var figure = FigureAt(measure, Current(period), slice);
        var matures = period.LastDay.AddDays(kpi.MaturesAfterDays(_options));
        var state = matures > period.LastDay && matures > _last ? ReadingState.NotYet
            : figure.Value is null ? ReadingState.NoData
            : kpi.HasTooFew(figure, _options) ? ReadingState.TooFew
            : ReadingState.Ok;
        var interval = kpi.IsRate && state != ReadingState.NotYet ? WilsonInterval.Of(figure.Sample, figure.Population) : null;
        return new()
        {
            Kpi = kpi,
            Period = period,
            Slice = _query.By is null ? null : slice,
            Figure = state == ReadingState.NotYet ? figure with { Value = null } : figure,
            State = state,
            Low = interval?.Low,
            High = interval?.High,
            Previous = Compared(measure, _calendar.Previous(period), period, slice),
            YearAgo = Compared(measure, _calendar.YearAgo(period), period, slice),
            Trend = [.. _calendar.Trend(period, _query.Trend).Select(point => new TrendPoint(point, Matured(measure, Current(point), slice)))],
        };
    }

    private Figure Compared(MeasureReader measure, Period earlier, Period period, string slice) =>
        _query.IsCompared ? Matured(measure, Earlier(measure.Kpi, earlier, period), slice) : Figure.None;

    private Figure Matured(MeasureReader measure, Window window, string slice)
    {
        var figure = FigureAt(measure, window, slice);
        var days = measure.Kpi.MaturesAfterDays(_options);
        return days > 0 && window.End.AddDays(days - 1) > _last ? figure with { Value = null } : figure;
    }

    private Figure FigureAt(MeasureReader measure, Window window, string slice)
    {
        var kpi = measure.Kpi;
        var row = RowAt(kpi.Source, window, slice);
        return kpi.Measure switch
        {
            ChangeMeasure => measure.Change(row, RowAt(kpi.Source, window.Opening, slice)),
            PerHeadMeasure when measure.Figure(row).Value < kpi.HiddenBelow => Figure.None,
            PerHeadMeasure heads => MeasureReader.PerHead(
                heads, measure.Figure(row), HeadsAt(heads, HeadWindow(kpi, window), HasCut(heads.Heads) ? slice : ""), DaysOf(HeadWindow(kpi, window))),
            _ => measure.Figure(row),
        };
    }

    /// <summary>A flow is divided by the heads of the days that have passed, a stock by those of its day.</summary>
    private static Window HeadWindow(Kpi kpi, Window window) =>
        kpi.Source.Basis == TimeBasis.AsOf ? window.Day : window.Passed;

    private static int DaysOf(Window window) => window.End.DayNumber - window.Start.DayNumber;

    private decimal? HeadsAt(PerHeadMeasure heads, Window window, string slice) =>
        RowAt(heads.Heads, window, slice)?.Decimal(_heads[(heads.Heads, heads.Weight, heads.Each)]) / (heads.Each is null ? SheetRow.Scale * DaysOf(window) : 1);

    private AggregateRow? RowAt(Source source, Window window, string slice)
    {
        var (statement, rows) = _sources[source];
        return rows.GetValueOrDefault((statement.Window(window), slice));
    }
}
