using ScoreCard.Core.Calendar;
using ScoreCard.Core.Samples;

namespace ScoreCard.Core.Tests.Samples;

/// <summary>The readings of deals by what engineers did for them, straight from the definitions.</summary>
internal sealed class EngagementReadings
{
    private const int UnconvertedDays = 90;
    private static readonly decimal[] Bands = [1_000, 5_000, 25_000, 100_000, 500_000];
    private readonly IReadOnlyList<SampleFact> _facts;
    private readonly DateOnly _today;
    private readonly SamplePerson[] _engineers;
    private readonly SampleAssignment[] _assignments;
    private readonly SampleGap[] _gaps;
    private readonly Dictionary<int, DateOnly> _engaged;
    private readonly Dictionary<int, DateOnly> _delivered;
    private readonly Dictionary<int, DateOnly> _piloted;
    private readonly Dictionary<int, bool> _decided;
    private readonly Dictionary<int, DateOnly> _technicalWins;

    public EngagementReadings(SampleCompany company, IReadOnlyList<SampleFact> facts, DateOnly today)
    {
        (_facts, _today) = (facts, today);
        _engineers = [.. company.People.Where(person => person.Role == "Sales engineer")];
        _assignments = [.. SampleEngagements.Assignments(company).Where(assignment => assignment.Role == "SE")];
        _gaps = [.. SampleEngagements.ProductGaps(company)];
        var pocs = SamplePocs.Pocs(company).ToArray();
        var decisions = SamplePocs.Decisions(company).ToArray();
        _engaged = Earliest(_assignments.Select(assignment => (assignment.Deal, assignment.From)));
        _delivered = Earliest(SampleEngagements.Deliverables(company).Select(deliverable => (deliverable.Deal, deliverable.Date)));
        _piloted = Earliest(pocs.Select(poc => (poc.Deal, poc.Start)));
        _decided = decisions.GroupBy(decision => decision.Deal.Index).ToDictionary(group => group.Key, group => group.MaxBy(decision => decision.Date)!.IsWin);
        _technicalWins = Earliest([
            .. pocs.Where(poc => poc.Result == "Success").Select(poc => (poc.Deal, poc.End!.Value)),
            .. decisions.Where(decision => decision.IsWin).Select(decision => (decision.Deal, decision.Date)),
        ]);
    }

    /// <summary>The first day of an assignment as SE.</summary>
    public DateOnly? EngagedFrom(SampleDeal deal) => _engaged.TryGetValue(deal.Index, out var from) ? from : null;

    public Expected? Read(string kpi, Period period, string? region)
    {
        var day = _today < period.LastDay ? _today : period.LastDay;
        var those = _facts.Where(fact => region is null || fact.Region == region).ToArray();
        var closed = those.Where(fact => (fact.IsWon || fact.IsLost) && period.Contains(fact.Deal.Closed!.Value)).ToArray();
        var won = closed.Where(fact => fact.IsWon).ToArray();
        var influenced = won.Where(IsInfluenced).ToArray();
        var plays = closed.Where(fact => fact.Deal.Play is not null).ToArray();
        var playsWon = plays.Where(fact => fact.IsWon).ToArray();
        var openPlays = those.Where(fact => fact.Deal.Play is not null && fact.IsOpenOn(day)).ToArray();
        var created = those.Where(fact => fact.Deal.Outcome != SampleOutcome.Void && period.Contains(fact.Deal.Created)).ToArray();
        var found = created.Where(fact => fact.Deal.Originator?.Role == "Sales engineer").ToArray();
        return kpi switch
        {
            "influenced-revenue" => new(won.Length == 0 ? null : influenced.Sum(Amount), influenced.Length, won.Length),
            "influenced-share" => Expected.Ratio(influenced.Length, won.Length, influenced.Sum(Amount), won.Sum(Amount)),
            "deliverable-lift" => Lift(closed),
            "technical-business-gap" => Gap(closed),
            "poc-win-effect" => PocEffect(closed),
            "qualified-out-rate" => QualifiedOut(closed, those, period),
            "play-won" => new(won.Length == 0 ? null : playsWon.Sum(Amount), playsWon.Length, won.Length),
            "play-win-rate" => Expected.Share(playsWon.Length, plays.Length),
            "play-pipeline" => new(openPlays.Length == 0 ? null : openPlays.Sum(Amount), openPlays.Length, openPlays.Length),
            "play-identified" => Expected.Count(created.Count(fact => fact.Deal.Play is not null), created.Length),
            "se-originated" => Expected.Count(found.Length, created.Length),
            "se-origination-participation" => Expected.Ratio(
                found.Length, created.Length, created.Length == 0 ? null : found.Select(fact => fact.Deal.Originator!.Name).Distinct().Count(), ActiveEngineers(period, region)),
            "unconverted-technical-wins" => Unconverted(those, period, day, sample => sample.Length),
            "unconverted-value" => Unconverted(those, period, day, sample => sample.Sum(Amount)),
            "product-gap-value" => GapValue(day, region),
            "se-load" => Load(day, region),
            _ => null,
        };
    }

    private static decimal? Amount(SampleFact fact) => fact.Amount;

    private static Dictionary<int, DateOnly> Earliest(IEnumerable<(SampleDeal Deal, DateOnly Date)> dates) =>
        dates.GroupBy(pair => pair.Deal.Index).ToDictionary(group => group.Key, group => group.Min(pair => pair.Date));

    private static decimal Rate(IEnumerable<SampleFact> facts, Func<SampleFact, bool> counts) => (decimal)facts.Count(counts) / facts.Count();

    private static bool Before(Dictionary<int, DateOnly> dates, SampleFact fact) => dates.TryGetValue(fact.Deal.Index, out var date) && date < fact.Deal.Closed;

    private bool IsInfluenced(SampleFact fact) => EngagedFrom(fact.Deal) is { } from ? from < fact.Deal.Closed : fact.Deal.SalesEngineer is not null;

    private Expected Lift(SampleFact[] closed)
    {
        bool Has(SampleFact fact) => Before(_delivered, fact);
        var (won, lost) = (closed.Where(fact => fact.IsWon).ToArray(), closed.Where(fact => fact.IsLost).ToArray());
        return new(won.Length == 0 || lost.Length == 0 ? null : Rate(won, Has) - Rate(lost, Has), closed.Count(Has), closed.Length);
    }

    private Expected Gap(SampleFact[] closed)
    {
        var decided = closed.Where(fact => _decided.ContainsKey(fact.Deal.Index)).ToArray();
        return new(decided.Length == 0 ? null : Rate(decided, fact => _decided[fact.Deal.Index]) - Rate(decided, fact => fact.IsWon), decided.Length, closed.Length);
    }

    private Expected PocEffect(SampleFact[] closed)
    {
        var bands = closed.GroupBy(fact => fact.Amount is { } amount ? Bands.Count(from => from <= amount) : -1)
            .Select(band => (With: band.Where(fact => Before(_piloted, fact)).ToArray(), Without: band.Where(fact => !Before(_piloted, fact)).ToArray()))
            .Where(band => band.With.Length > 0 && band.Without.Length > 0).ToArray();
        decimal? effect = bands.Length == 0 ? null
            : bands.Sum(band => (Rate(band.With, fact => fact.IsWon) - Rate(band.Without, fact => fact.IsWon)) * band.With.Length) / bands.Sum(band => band.With.Length);
        return new(effect, closed.Count(fact => fact.IsWon), closed.Length);
    }

    private Expected QualifiedOut(SampleFact[] closed, SampleFact[] those, Period period)
    {
        bool HasEngineer(SampleFact fact) => fact.Deal.SalesEngineer is not null || _engaged.ContainsKey(fact.Deal.Index);
        var outs = those.Count(fact => fact.Deal.Outcome == SampleOutcome.Void && fact.Deal.Stage == "Disqualified" && period.Contains(fact.Deal.Closed!.Value) && HasEngineer(fact));
        return Expected.Share(outs, outs + closed.Count(HasEngineer));
    }

    private Expected Unconverted(SampleFact[] those, Period period, DateOnly day, Func<SampleFact[], decimal?> value)
    {
        var technical = those.Where(fact => _technicalWins.ContainsKey(fact.Deal.Index)).ToArray();
        var open = technical.Where(fact => fact.IsOpenOn(day) && Win(fact) <= day).ToArray();
        var closed = technical.Where(fact => (fact.IsWon || fact.IsLost) && period.Contains(fact.Deal.Closed!.Value) && Win(fact) <= fact.Deal.Closed).ToArray();
        SampleFact[] sample = [.. closed.Where(fact => fact.IsLost), .. open.Where(fact => day.DayNumber - Win(fact).DayNumber >= UnconvertedDays)];
        var all = open.Length + closed.Length;
        return new(all == 0 ? null : value(sample), sample.Length, all);

        DateOnly Win(SampleFact fact) => _technicalWins[fact.Deal.Index];
    }

    private Expected GapValue(DateOnly day, string? region)
    {
        var facts = _facts.ToDictionary(fact => fact.Deal.Index);
        var counts = _gaps.CountBy(gap => gap.Deal.Index).ToDictionary();
        var held = _gaps.Where(gap =>
        {
            var fact = facts[gap.Deal.Index];
            return gap.Raised <= day && (gap.Closed is null || gap.Closed > day) && (region is null || fact.Region == region)
                && (fact.IsOpenOn(day) || (fact.IsLost && fact.Deal.Closed <= day));
        }).ToArray();

        // In ten-thousandths, of which the first gaps take what does not divide.
        var value = held.Sum(gap =>
        {
            var (amount, count) = ((long)((facts[gap.Deal.Index].Amount ?? 0) * 10_000), counts[gap.Deal.Index]);
            var place = int.Parse(gap.Id.Split('-')[^1], System.Globalization.CultureInfo.InvariantCulture);
            return (amount / count) + (place <= amount % count ? 1 : 0);
        });
        return new(held.Length == 0 ? null : value / 10_000m, held.Length, held.Length);
    }

    private Expected Load(DateOnly day, string? region)
    {
        bool IsActive(SamplePerson person) => (region is null || person.Region == region) && person.Joined <= day && (person.Left is null || person.Left > day);
        var active = _engineers.Where(IsActive).ToArray();
        var assigned = _assignments.Where(assignment => assignment.From <= day && (assignment.Until is null || assignment.Until >= day)).Select(assignment => (assignment.Deal.Index, assignment.Person));
        var named = _facts.Where(fact => fact.Deal.SalesEngineer is not null && !_engaged.ContainsKey(fact.Deal.Index)).Select(fact => (fact.Deal.Index, fact.Deal.SalesEngineer!));
        var open = _facts.Where(fact => fact.IsOpenOn(day)).Select(fact => fact.Deal.Index).ToHashSet();
        var deals = assigned.Concat(named).Distinct().Count(pair => open.Contains(pair.Index) && IsActive(pair.Item2));
        return Expected.Ratio(deals + active.Length, deals + active.Length, deals, active.Length);
    }

    /// <summary>Who was there on a day of the period that has passed.</summary>
    private int ActiveEngineers(Period period, string? region)
    {
        var until = _today < period.LastDay ? _today.AddDays(1) : period.End;
        var days = Enumerable.Range(period.Start.DayNumber, until.DayNumber - period.Start.DayNumber).Select(DateOnly.FromDayNumber).ToArray();
        var engineers = _engineers.Where(person => region is null || person.Region == region).ToArray();
        return engineers.Count(person => days.Any(day => person.Joined <= day && (person.Left is null || day < person.Left)));
    }
}
