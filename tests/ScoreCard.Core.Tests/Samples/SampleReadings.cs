using ScoreCard.Core.Calendar;
using ScoreCard.Core.Samples;

namespace ScoreCard.Core.Tests.Samples;

/// <summary>What a KPI has to read: null where there is no data.</summary>
internal sealed record Expected(decimal? Value, long Sample, long Population)
{
    /// <summary>Beside a median.</summary>
    public decimal? P90 { get; init; }

    public static Expected OfMedian(IEnumerable<decimal> values, long n, long of)
    {
        var all = values.ToArray();
        return new(Median(all.Cast<decimal?>()), n, of) { P90 = all.Order().Cast<decimal?>().FirstOrDefault(value => all.Count(other => other <= value) >= 0.9m * all.Length) };
    }

    public static Expected Count(long n, long of) => new(of == 0 ? null : n, n, of);

    public static Expected Share(long n, long of) => Ratio(n, of, n, of);

    public static Expected Ratio(long n, long of, decimal? dividend, decimal? divisor) => new(divisor is null or 0 ? null : dividend / divisor, n, of);

    public static decimal? Median(IEnumerable<decimal?> values)
    {
        var sorted = values.Where(value => value is not null).Order().ToArray();
        return sorted.Length == 0 ? null
            : sorted.Length % 2 == 1 ? sorted[sorted.Length / 2]
            : (sorted[(sorted.Length / 2) - 1] + sorted[sorted.Length / 2]) / 2;
    }
}

/// <summary>
/// The readings of the sample straight from the words of the definitions: LINQ over the deals in memory, without SQL, without the
/// importer and without the KPI classes.
/// </summary>
internal sealed class SampleReadings
{
    private const int CohortDays = 180;
    private const int UntouchedDays = 30;
    private readonly DateOnly _today;
    private readonly IReadOnlyList<SampleFact> _facts;
    private readonly SamplePerson[] _reps;
    private readonly PresalesReadings _presales;
    private readonly CustomerReadings _customer;
    private readonly GrowthReadings _growth;

    public SampleReadings(SampleCompany company, DateOnly today)
    {
        _today = today;
        _facts = SampleFact.Of(company);
        _reps = [.. company.People.Where(person => person.Role == "Sales representative")];
        (_presales, _customer, _growth) = (new(company, _facts, today), new(company, _facts, today), new(company, _facts, today));
    }

    /// <param name="region">Null for the whole.</param>
    public Expected Read(string kpi, Period period, string? region)
    {
        var facts = _facts.Where(fact => region is null || fact.Region == region).ToArray();
        var closed = facts.Where(fact => (fact.IsWon || fact.IsLost) && period.Contains(fact.Deal.Closed!.Value)).ToArray();
        var won = closed.Where(fact => fact.IsWon).ToArray();
        var profitable = won.Where(fact => fact.Profit is not null).ToArray();
        var day = _today < period.LastDay ? _today : period.LastDay;
        return kpi switch
        {
            "revenue" => Sum(won, closed, Amount),
            "revenue-established" => Sum(won.Where(fact => !fact.IsWhiteSpace), won, Amount),
            "revenue-white-space" => Sum(won.Where(fact => fact.IsWhiteSpace), won, Amount),
            "losses" => Sum(closed.Where(fact => fact.IsLost), closed, Amount),
            "profit" => Sum(profitable, won, fact => fact.Profit),
            "profit-margin" => Ratio(profitable, won, profitable.Sum(fact => fact.Profit), profitable.Sum(Amount)),
            "deal-size" => Ratio(won, closed, won.Sum(Amount), won.Count(fact => fact.Amount is not null)),
            "deal-size-median" => Expected.OfMedian(won.Select(Amount).OfType<decimal>(), won.Length, closed.Length),
            "revenue-per-rep" => Ratio(won, closed, won.Sum(Amount), AverageReps(period, region)),
            "profit-per-rep" => Ratio(profitable, won, profitable.Sum(fact => fact.Profit), AverageReps(period, region)),
            "revenue-per-customer" => Ratio(won.Where(HasCustomer), closed, won.Where(HasCustomer).Sum(Amount), Customers(won)),
            "profit-per-customer" => Ratio(profitable.Where(HasCustomer), won, profitable.Where(HasCustomer).Sum(fact => fact.Profit), Customers(profitable)),
            "won-deals" => Count(won, closed),
            "lost-deals" => Count(closed.Where(fact => fact.IsLost), closed),
            "win-rate" => Share(won, closed),
            "win-rate-by-value" => Ratio(won, closed, won.Sum(Amount), closed.Sum(Amount)),
            "own-win-rate" => Share(won.Where(IsOwn), closed.Where(IsOwn)),
            "partner-win-rate" => Share(won.Where(IsPartnerLed), closed.Where(IsPartnerLed)),
            "partner-revenue-share" => Ratio(won.Where(IsPartnerLed), won, won.Where(IsPartnerLed).Sum(Amount), won.Sum(Amount)),
            "repeat-revenue-share" => Ratio(won.Where(fact => !fact.IsWhiteSpace), won, won.Where(fact => !fact.IsWhiteSpace).Sum(Amount), won.Sum(Amount)),
            "competitive-displacement" => Sum(won.Where(fact => fact.Deal.Incumbent is not null), won, Amount),
            "multi-product-rate" => Share(won.Where(fact => fact.Lines >= 2), won),
            "multi-product-closed-rate" => Share(closed.Where(fact => fact.Lines >= 2), closed),
            "sales-cycle" => SalesCycle(won),
            "cohort-win-rate" => CohortWinRate(facts, period),
            "pipeline" => Sum(Open(facts, day), Open(facts, day), Amount),
            "pipeline-weighted" => Sum(Open(facts, day).Where(fact => fact.Deal.Probability is not null), Open(facts, day), fact => fact.Amount * fact.Deal.Probability),
            "pipeline-change" => PipelineChange(Open(facts, day), Open(facts, period.Start.AddDays(-1))),
            "pipeline-hygiene" => Share(Open(facts, day).Where(fact => IsClean(fact, day)), Open(facts, day)),
            _ => _presales.Read(kpi, period, region) ?? _customer.Read(kpi, period, region) ?? _growth.Read(kpi, period, region)
                ?? throw new ArgumentException($"Nobody has worked out {kpi} for the sample: add it here, from its definition."),
        };
    }

    private static decimal? Amount(SampleFact fact) => fact.Amount;

    private static bool IsOwn(SampleFact fact) => fact.LedBy == "Own";

    private static bool IsPartnerLed(SampleFact fact) => fact.LedBy == "Partner";

    private static SampleFact[] Open(IEnumerable<SampleFact> facts, DateOnly day) => [.. facts.Where(fact => fact.IsOpenOn(day))];

    private static Expected Sum(IEnumerable<SampleFact> sample, IEnumerable<SampleFact> population, Func<SampleFact, decimal?> of) =>
        new(population.Any() ? sample.Sum(of) : null, sample.Count(), population.Count());

    private static Expected Count(IEnumerable<SampleFact> sample, IEnumerable<SampleFact> population) =>
        Expected.Count(sample.Count(), population.Count());

    private static Expected Share(IEnumerable<SampleFact> sample, IEnumerable<SampleFact> population) =>
        Expected.Share(sample.Count(), population.Count());

    private static Expected Ratio(IEnumerable<SampleFact> sample, IEnumerable<SampleFact> population, decimal? dividend, decimal? divisor) =>
        Expected.Ratio(sample.Count(), population.Count(), dividend, divisor);

    private static Expected SalesCycle(SampleFact[] won)
    {
        var days = won.Where(fact => fact.CycleDays is not null).ToArray();
        return Expected.OfMedian(days.Select(fact => (decimal)fact.CycleDays!.Value), days.Length, won.Length);
    }

    private static Expected PipelineChange(SampleFact[] end, SampleFact[] start) =>
        new(end.Sum(Amount) - start.Sum(Amount), end.Length, start.Length);

    private static bool IsClean(SampleFact fact, DateOnly day) =>
        fact.Deal.ExpectedClose >= day
        && fact.HasOwnAmount
        && fact.Deal.SalesEngineer is not null
        && (fact.Deal.LastActivity is not { } touched || day.DayNumber - touched.DayNumber <= UntouchedDays);

    private static bool HasCustomer(SampleFact fact) => fact.Deal.Account is not null;

    private static int Customers(IEnumerable<SampleFact> facts) => facts.Select(fact => fact.Deal.Account?.Name).OfType<string>().Distinct().Count();

    private Expected CohortWinRate(SampleFact[] facts, Period period)
    {
        var created = facts.Where(fact => fact.Deal.Outcome != SampleOutcome.Void && period.Contains(fact.Deal.Created)).ToArray();
        var inTime = created.Where(fact => fact.IsWon && fact.CycleDays <= CohortDays).ToArray();
        var isOver = period.LastDay.AddDays(CohortDays) <= _today;
        return isOver ? Share(inTime, created) : new(null, inTime.Length, created.Length);
    }

    /// <summary>The average over the days of the period that have passed.</summary>
    private decimal AverageReps(Period period, string? region)
    {
        var until = _today < period.LastDay ? _today.AddDays(1) : period.End;
        var days = Enumerable.Range(period.Start.DayNumber, until.DayNumber - period.Start.DayNumber).Select(DateOnly.FromDayNumber).ToArray();
        var reps = _reps.Where(rep => region is null || rep.Region == region).ToArray();
        return days.Sum(day => reps.Where(rep => rep.Joined <= day && (rep.Left is null || day < rep.Left)).Sum(rep => rep.Fte)) / days.Length;
    }
}
