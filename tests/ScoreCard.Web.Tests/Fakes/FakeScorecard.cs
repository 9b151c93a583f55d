using System.Runtime.CompilerServices;
using ScoreCard.Core.Calendar;
using ScoreCard.Core.Kpis;
using ScoreCard.Core.Store;
using ScoreCard.Web.Data;

namespace ScoreCard.Web.Tests.Fakes;

/// <summary>Figures that are made up but steady: deals were closed from March to December 2017, as if read from a store.</summary>
public sealed class FakeScorecard : IScorecard
{
    private static readonly Dictionary<string, (string Name, double Weight)[]> Values = new()
    {
        ["region"] = [("West", 0.36), ("Central", 0.33), ("East", 0.29), ("", 0.02)],
        ["owner"] = [.. Enumerable.Range(1, 30).Select(i => ($"Rep {i:00}", 1 / 30.0))],
    };

    private readonly FiscalCalendar _calendar = new();

    public StoreStatus Status { get; set; } = new()
    {
        DataVersion = 12, LastImportId = 12, DataAsOf = new(2017, 12, 31), FirstClose = new(2017, 3, 1), LastClose = new(2017, 12, 31), Currency = "EUR",
    };

    public StoreException? Lost { get; set; }

    /// <summary>KPIs that cannot be read.</summary>
    public HashSet<string> Broken { get; } = [];

    /// <summary>KPIs of which no file has brought the evidence.</summary>
    public HashSet<string> Unproven { get; } = [];

    /// <summary>Nothing was imported for its KPIs.</summary>
    public Perspective? Blank { get; set; }

    /// <summary>Sources without a row; null for all that are asked about.</summary>
    public IReadOnlyList<Source>? Unfilled { get; set; }

    public TimeSpan Delay { get; set; }

    /// <summary>Rows that a test has chosen, in place of the made-up ones.</summary>
    public Func<RowQuery, IReadOnlyList<object?[]>>? Rows { get; set; }

    /// <summary>How many of the made-up rows there are; as many as the figure says where a test does not.</summary>
    public long? Total { get; set; }

    public IReadOnlyList<ExpiredCertificate> Expired { get; set; } = [];

    public List<KpiQuery> Queries { get; } = [];

    public Task<StoreStatus> StatusAsync(CancellationToken cancel = default) => Lost is null ? Task.FromResult(Status) : Task.FromException<StoreStatus>(Lost);

    public async Task<IReadOnlyList<Reading>> ReadAsync(KpiQuery query, CancellationToken cancel = default)
    {
        Queries.Add(query);
        if (Delay > TimeSpan.Zero)
        {
            await Task.Delay(Delay, cancel);
        }

        if (Lost is not null)
        {
            throw Lost;
        }

        if (query.Kpis.FirstOrDefault(kpi => Broken.Contains(kpi.Id)) is { } broken)
        {
            throw new StatementException($"The query of {broken.Id} took longer than 30 seconds.");
        }

        return [.. from period in query.Periods from kpi in query.Kpis from slice in Crossed(query) select Read(kpi, period, slice, query)];
    }

    public Task<Waterfall> WaterfallAsync(Period period, Filter filter, CancellationToken cancel = default) => Lost is not null
        ? Task.FromException<Waterfall>(Lost)
        : Task.FromResult(new Waterfall(new(2017, 9, 30), new(2017, 12, 31), 500, [new(WaterfallStep.New, 3, 120), new(WaterfallStep.Won, 2, -200)], 420) { OpeningDeals = 8, ClosingDeals = 9 });

    public Task<TechnicalWins> TechnicalWinsAsync(Kpi kpi, Period period, Filter filter, int deals, CancellationToken cancel = default) => Lost is not null
        ? Task.FromException<TechnicalWins>(Lost)
        : Task.FromResult(new TechnicalWins(
            [new("Won", false, 6, 600), new("Lost", true, 3, 250), new("Open", true, 1, 150), new("Open", false, 2, 80)],
            [new("Lost", "Price", 2, 200), new("Open", "", 1, 150), new("Lost", "", 1, 50)],
            [new("D-1", "Sensor network", "Acme", "Ada", "Sam", "Lost", "Price", new(2017, 10, 2), 90, 150)]));

    public Task<IReadOnlyList<PlayStages>> PlayStagesAsync(Period period, Filter filter, CancellationToken cancel = default) => Lost is not null
        ? Task.FromException<IReadOnlyList<PlayStages>>(Lost)
        : Task.FromResult<IReadOnlyList<PlayStages>>([new("Edge", "Discovery", 8, 6, 1, 1, 12), new("Edge", "Proposal", 4, 1, 0, 3, 20.5m), new("Insight", "Discovery", 2, 2, 0, 0, 9)]);

    public Task<IReadOnlyList<DeliverableType>> DeliverablesAsync(Period period, Filter filter, CancellationToken cancel = default) => Lost is not null
        ? Task.FromException<IReadOnlyList<DeliverableType>>(Lost)
        : Task.FromResult<IReadOnlyList<DeliverableType>>([new("Value assessment", 6, 10, 2, 8), new("", 1, 10, 0, 8)]);

    public Task<IReadOnlyList<ExpiredCertificate>> ExpiredCertificatesAsync(Period period, Filter filter, CancellationToken cancel = default) => Task.FromResult(Expired);

    public Task<RowPage> RowsAsync(RowQuery query, CancellationToken cancel = default)
    {
        if (Rows is not null)
        {
            var chosen = Rows(query);
            return Task.FromResult(new RowPage(query.Columns, chosen, chosen.Count, null));
        }

        var total = Total ?? (query.Search is null ? Figure(query.Kpi, query.Period, query.Filter, null).Sample : 3);
        var rows = Enumerable.Range(query.Skip, (int)Math.Min(query.Take ?? total, Math.Max(0, total - query.Skip))).Select(i => Row(query, i)).ToList();
        return Task.FromResult(new RowPage(query.Columns, rows, total, query.Kpi.Measure.Column is null ? null : 2_802_496m));
    }

    public async IAsyncEnumerable<IReadOnlyList<object?>> StreamRowsAsync(RowQuery query, [EnumeratorCancellation] CancellationToken cancel = default)
    {
        await Task.Yield();
        for (var i = 0; i < 3; i++)
        {
            yield return Row(query, i);
        }
    }

    public Task<IReadOnlyList<string>> DimensionValuesAsync(Dimension dimension, CancellationToken cancel = default) => Lost is not null
        ? Task.FromException<IReadOnlyList<string>>(Lost)
        : Task.FromResult<IReadOnlyList<string>>([.. Slices(dimension).OfType<string>()]);

    public Task<IReadOnlyList<Source>> UnfilledAsync(IReadOnlyList<Source> sources, CancellationToken cancel = default) =>
        Task.FromResult<IReadOnlyList<Source>>(Blank is null ? [] : Unfilled ?? sources);

    private static IEnumerable<string?> Crossed(KpiQuery query) => query.Across is null
        ? Slices(query.By)
        : from row in Slices(query.By) from column in Slices(query.Across) select $"{row}{KpiQuery.Cross}{column}";

    private static IEnumerable<string?> Slices(Dimension? by) => by is null ? new string?[] { null } : Values.TryGetValue(by.Id, out var known) ? known.Select(v => (string?)v.Name) : ["One", "Two", "Three"];

    private static object?[] Row(RowQuery query, int i) => [.. query.Columns.Select(column => column.Kind switch
    {
        RowColumnKind.Date => new DateOnly(2017, 10, 1).AddDays(i % 92),
        RowColumnKind.Money => 480m + i * 13.25m,
        RowColumnKind.Percent => 0.25m,
        RowColumnKind.Count => (object)(long)(20 + i % 70),
        RowColumnKind.Flag => (long)(i % 2),
        _ => column.Name == "OpportunityId" ? $"OPP-{1000 + i}" : column.Name == "Account" ? "=SUM(A1:A9)" : $"{column.Header} {i}",
    })];

    private Reading Read(Kpi kpi, Period period, string? slice, KpiQuery query)
    {
        if (Unproven.Contains(kpi.Id))
        {
            return new() { Kpi = kpi, Period = period, Missing = kpi.RestsOn[0], Trend = query.Trend == 0 ? [] : [.. _calendar.Trend(period, query.Trend).Select(p => new TrendPoint(p, Core.Kpis.Figure.None))] };
        }

        var figure = Figure(kpi, period, query.Filter, slice, query.By);
        var state = figure.Value is null ? ReadingState.NoData : kpi.IsRatio && figure.Population < 5 ? ReadingState.TooFew : ReadingState.Ok;
        var isRate = kpi.IsRate && figure.Value is not null;
        return new()
        {
            Kpi = kpi,
            Period = period,
            Slice = slice,
            Figure = figure,
            State = state,
            Low = isRate ? figure.Value - 0.0215m : null,
            High = isRate ? figure.Value + 0.0213m : null,
            Previous = Figure(kpi, _calendar.Previous(period), query.Filter, slice, query.By),
            YearAgo = Figure(kpi, _calendar.YearAgo(period), query.Filter, slice, query.By),
            Trend = query.Trend == 0 ? [] : [.. _calendar.Trend(period, query.Trend).Select(p => new TrendPoint(p, Figure(kpi, p, query.Filter, slice, query.By)))],
        };
    }

    private Figure Figure(Kpi kpi, Period period, Filter filter, string? slice, Dimension? by = null)
    {
        if (kpi.Perspective == Blank || period.End <= Status.FirstClose || period.Start > Status.LastClose)
        {
            return Core.Kpis.Figure.None;
        }

        var weight = by is null || slice is null ? 1 : Values.TryGetValue(by.Id, out var known) ? known.First(v => v.Name == slice).Weight : 1 / 3.0;
        weight *= Math.Pow(0.4, filter.Values.Count) * period.Days / 91.0;
        var noise = 0.85 + 0.3 * (Steady($"{kpi.Id}{period.Name}{slice}") % 1000) / 1000.0;
        var won = (long)Math.Round(1230 * weight * noise);
        var closed = (long)Math.Round(1985 * weight);
        return new()
        {
            Value = Value(kpi, weight * noise, noise, won, closed),
            Mean = kpi.Measure is MedianMeasure ? 49.6m : null,
            P90 = kpi.Measure is MedianMeasure ? 102 : null,
            Sample = kpi.Measure is CountMeasure or ShareMeasure ? won : Math.Max(1, won),
            Population = closed,
            Known = won,
            Needed = won,
            Estimated = kpi.Id == "losses" ? won : 0,
        };
    }

    private static decimal? Value(Kpi kpi, double weight, double noise, long won, long closed) => kpi.Id.StartsWith("profit", StringComparison.Ordinal)
        ? null
        : kpi.Unit switch
        {
            Unit.Money when kpi.IsRatio => (decimal)(2340 * noise),
            Unit.Money => Math.Round((decimal)(2_900_000 * weight), 2),
            Unit.Percent => closed == 0 ? null : (decimal)won / closed,
            Unit.Days => Math.Round((decimal)(50 * noise), 1),
            Unit.Count => won,
            _ => (decimal)noise,
        };

    private static int Steady(string text) => (int)(text.Aggregate(2166136261u, (hash, c) => unchecked((hash ^ c) * 16777619u)) >> 4);
}
