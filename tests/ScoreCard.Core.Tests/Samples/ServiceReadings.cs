using ScoreCard.Core.Calendar;
using ScoreCard.Core.Samples;

namespace ScoreCard.Core.Tests.Samples;

/// <summary>What the sample's KPIs on what becomes of what customers bought have to read, straight from their definitions.</summary>
internal sealed class ServiceReadings(SampleCompany company, IReadOnlyList<SampleFact> facts, DateOnly today)
{
    private readonly CustomerBase _base = new(company, facts, today);
    private readonly SampleIncident[] _incidents = [.. SampleIncidents.Incidents(company)];
    private readonly SampleEntitlement[] _entitlements = [.. SampleService.Entitlements(company)];
    private readonly SampleContentUse[] _uses = [.. SampleService.ContentUses(company)];
    private readonly SampleUpgrade[] _upgrades = [.. SampleService.Upgrades(company)];
    private readonly SampleContract[] _contracts = [.. SampleService.Contracts(company)];
    private readonly ILookup<string, SampleDelivery> _deliveries = SampleService.Deliveries(company).ToLookup(delivery => delivery.ContractId);

    public Expected? Read(string kpi, Period period, string? region)
    {
        var day = _base.AsOf(period);
        switch (kpi)
        {
            case "resolution-hours":
                var resolved = _incidents.Where(one => one.Resolved is { } moment && period.Contains(Day(moment)) && _base.IsIn(one.Account, region)).ToArray();
                return Expected.OfMedian(resolved.Select(one => Math.Round((decimal)(one.Resolved!.Value - one.Opened).TotalMinutes / 60, 4)), resolved.Length, resolved.Length);
            case "open-incident-age":
                var open = _incidents.Where(one => Day(one.Opened) <= day && !(one.Resolved is { } moment && Day(moment) <= day) && _base.IsIn(one.Account, region)).ToArray();
                return Expected.OfMedian(open.Select(one => (decimal)(day.DayNumber - Day(one.Opened).DayNumber)), open.Length, open.Length);
            case "incidents-per-100":
                var opened = _incidents.Count(one => period.Contains(Day(one.Opened)) && _base.IsIn(one.Account, region));
                return PerCustomer(opened, opened, opened * 100, period, region);
            case "implementation-rate":
                var due = _entitlements.Where(bought => bought.Due <= day && _base.IsIn(bought.Account, region)).ToArray();
                return Expected.Share(due.Count(bought => bought.Implemented <= day), due.Length);
            case "implementation-rate-by-value":
                var all = _entitlements.Where(bought => bought.Due <= day && _base.IsIn(bought.Account, region)).ToArray();
                var ready = all.Where(bought => bought.Implemented <= day).ToArray();
                return Expected.Ratio(ready.Length, all.Length, ready.Sum(bought => bought.Value ?? 0), all.Sum(bought => bought.Value ?? 0));
            case "time-to-first-use":
                var used = _entitlements.Where(bought => bought.FirstUse is { } first && period.Contains(first) && _base.IsIn(bought.Account, region)).ToArray();
                var days = used.Select(bought => bought.FirstUse!.Value.DayNumber - bought.Purchased.DayNumber).Where(after => after >= 0).ToArray();
                return Expected.OfMedian(days.Select(after => (decimal)after), days.Length, used.Length);
            case "content-reach":
                var uses = _uses.Where(use => period.Contains(use.Date) && _base.IsIn(use.Account, region)).ToArray();
                var technical = uses.Where(use => use.Type is "Guide" or "White paper" && _base.IsCustomer(use.Account, use.Date)).ToArray();
                return Expected.Ratio(technical.Length, uses.Length, uses.Length == 0 ? null : technical.Select(use => use.Account).Distinct().Count(), _base.Customers(region).Count(customer => customer.Since <= day));
            case "upgrade-adoption":
                var upgrades = Upgrades(period, region);
                var done = upgrades.Count(upgrade => upgrade.Result != "Failure");
                return PerCustomer(done, upgrades.Length, done * 365m / _base.Passed(period).Length, period, region);
            case "upgrade-success-rate":
                var told = Upgrades(period, region).Where(upgrade => upgrade.Result is not null).ToArray();
                return Expected.Share(told.Count(upgrade => upgrade.Result == "Success"), told.Length);
            case "backlog":
                var signed = _contracts.Where(one => one.Signed <= day && !(one.Cancelled <= day) && _base.IsIn(one.Account, region, one.OpportunityId)).ToArray();
                var left = signed.Select(one => one.Value - _deliveries[one.Id].Where(delivery => delivery.Date <= day).Sum(delivery => delivery.Value)).Where(rest => rest > 0).ToArray();
                return new(signed.Length == 0 ? null : left.Sum(), left.Length, signed.Length);
            case "customer-penetration":
                var counted = _base.Markets.Where(market => market.AddressableAccounts is not null && market.From <= day && day <= market.Until).ToArray();
                var customers = _base.Customers(region).Count(customer => customer.Since <= day && counted.Any(market => market.Segment == customer.Account.Segment));
                return Expected.Ratio(customers, customers, customers == 0 ? null : customers, counted.Sum(market => market.AddressableAccounts));
            case "market-share":
                var won = facts.Where(fact => fact.IsWon && period.Contains(fact.Deal.Closed!.Value)).ToArray();
                var measured = won.Where(fact => MarketOf(fact.Deal.Account!.Segment, fact.Deal.Closed!.Value) is not null).ToArray();
                return Expected.Ratio(measured.Length, won.Length, measured.Sum(fact => fact.Amount), Market(period));
            default:
                return null;
        }
    }

    private static DateOnly Day(DateTime moment) => DateOnly.FromDateTime(moment);

    private SampleUpgrade[] Upgrades(Period period, string? region) => [.. _upgrades.Where(upgrade => period.Contains(upgrade.Date) && _base.IsIn(upgrade.Account, region))];

    private Expected PerCustomer(int n, int of, decimal value, Period period, string? region) =>
        Expected.Ratio(n, of, of == 0 ? null : value, _base.Average(period, region));

    private SampleMarket? MarketOf(string segment, DateOnly day) => _base.Markets.FirstOrDefault(market => market.Segment == segment && market.From <= day && day <= market.Until);

    /// <summary>A market of a longer span gives each of its days the same part.</summary>
    private decimal Market(Period period) => _base.Passed(period)
        .Sum(day => SampleWords.Segments.Sum(segment => MarketOf(segment, day) is { } market ? market.Size / (market.Until.DayNumber - market.From.DayNumber + 1) : 0));
}
