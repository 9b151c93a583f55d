using ScoreCard.Core.Calendar;
using ScoreCard.Core.Samples;

namespace ScoreCard.Core.Tests.Samples;

/// <summary>What the sample's KPIs on proofs of concept, technical decisions and what else engineers do for deals have to read, straight from their definitions.</summary>
internal sealed class PresalesReadings(SampleCompany company, IReadOnlyList<SampleFact> facts, DateOnly today)
{
    private readonly Dictionary<int, SampleFact> _facts = facts.ToDictionary(fact => fact.Deal.Index);
    private readonly SamplePoc[] _pocs = [.. SamplePocs.Pocs(company)];
    private readonly SampleDecision[] _decisions = [.. SamplePocs.Decisions(company)];
    private readonly SampleDemo[] _demos = [.. SampleEngagements.Demos(company)];
    private readonly EngagementReadings _engagements = new(company, facts, today);

    /// <summary>Null where the KPI is none of these.</summary>
    public Expected? Read(string kpi, Period period, string? region)
    {
        var day = today < period.LastDay ? today : period.LastDay;
        var pocs = _pocs.Where(poc => In(region, poc.Deal)).ToArray();
        var ended = pocs.Where(poc => poc.End is { } end && period.Contains(end)).ToArray();
        var decided = ended.Where(IsDecided).ToArray();
        var started = pocs.Where(poc => period.Contains(poc.Start)).ToArray();
        var open = pocs.Where(poc => poc.Start <= day && (poc.End is null || poc.End > day)).ToArray();
        var decisions = _decisions.Where(decision => In(region, decision.Deal) && period.Contains(decision.Date)).ToArray();
        var demos = _demos.Where(demo => In(region, demo) && period.Contains(demo.Date)).ToArray();
        return kpi switch
        {
            "poc-success-rate" => Expected.Share(decided.Count(poc => poc.Result == "Success"), decided.Length),
            "poc-duration" => Expected.OfMedian(ended.Select(poc => (decimal)Days(poc.Start, poc.End!.Value)), ended.Length, ended.Length),
            "poc-criteria-rate" => Expected.Share(started.Count(poc => poc.HasCriteria == true), started.Length),
            "poc-overdue" => Expected.Count(open.Count(poc => poc.Due < day), open.Length),
            "poc-conversion" => Conversion(decided),
            "technical-win-rate" => Expected.Share(decisions.Count(decision => decision.IsWin), decisions.Length),
            "time-to-technical-win" => TimeToWin(decisions),
            "demos" => Expected.Count(demos.Length, demos.Length),
            "wasted-demo-rate" => Expected.Share(demos.Count(demo => demo.IsQualified == false), demos.Count(demo => demo.IsQualified is not null)),
            "revenue-per-demo" => RevenuePerDemo(demos, period, region),
            _ => _engagements.Read(kpi, period, region),
        };
    }

    private static bool IsDecided(SamplePoc poc) => poc.Result is "Success" or "Failure";

    private static int Days(DateOnly from, DateOnly to) => to.DayNumber - from.DayNumber;

    private bool In(string? region, SampleDeal deal) => region is null || _facts[deal.Index].Region == region;

    private bool In(string? region, SampleDemo demo) => demo.Deal is { } deal ? In(region, deal) : region is null || demo.Engineer.Region == region;

    /// <summary>A deal speaks through its last decided PoC, and in the period in which that one ended.</summary>
    private Expected Conversion(SamplePoc[] decided)
    {
        var last = _pocs.Where(IsDecided).GroupBy(poc => poc.Deal.Index).Select(pocs => pocs.MaxBy(poc => poc.End)!).ToHashSet();
        var closed = decided.Where(poc => last.Contains(poc) && poc.Result == "Success" && poc.Deal.Outcome is (SampleOutcome.Won or SampleOutcome.Lost)).ToArray();
        return Expected.Share(closed.Count(poc => poc.Deal.Outcome == SampleOutcome.Won), closed.Length);
    }

    private Expected TimeToWin(SampleDecision[] decisions)
    {
        var first = _decisions.Where(decision => decision.IsWin).GroupBy(decision => decision.Deal.Index).Select(wins => wins.MinBy(win => win.Date)!).ToHashSet();
        var wins = decisions.Where(first.Contains).ToArray();
        var days = wins.Select(win => Days(_engagements.EngagedFrom(win.Deal) ?? win.Deal.Created, win.Date)).Where(length => length >= 0).ToArray();
        return Expected.OfMedian(days.Select(length => (decimal)length), days.Length, wins.Length);
    }

    private Expected RevenuePerDemo(SampleDemo[] demos, Period period, string? region)
    {
        var won = facts.Where(fact => (region is null || fact.Region == region) && fact.IsWon && period.Contains(fact.Deal.Closed!.Value)).ToArray();
        var rows = won.Length + demos.Length;
        return Expected.Ratio(rows, rows, won.Sum(fact => fact.Amount), demos.Length);
    }
}
