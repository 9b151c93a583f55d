using ScoreCard.Core.Calendar;
using ScoreCard.Core.Samples;

namespace ScoreCard.Core.Tests.Samples;

/// <summary>What the sample's KPIs on what customers say, use and were promised have to read, straight from their definitions.</summary>
internal sealed class CustomerReadings(SampleCompany company, IReadOnlyList<SampleFact> facts, DateOnly today)
{
    private readonly CustomerBase _base = new(company, facts, today);
    private readonly SampleSurvey[] _surveys = [.. SampleVoices.Surveys(company)];
    private readonly SampleRequirement[] _requirements = [.. SampleVoices.Requirements(company)];
    private readonly SampleCommitment[] _commitments = [.. SampleVoices.Commitments(company)];
    private readonly ILookup<string, string> _stakeholders = SampleVoices.Stakeholders(company).ToLookup(one => one.OpportunityId, one => one.Role);
    private readonly SampleVolunteering[] _hours = [.. SampleCommunity.VolunteerHours(company)];
    private readonly SampleStemEvent[] _stem = [.. SampleCommunity.StemEvents(company)];
    private readonly ServiceReadings _service = new(company, facts, today);

    /// <summary>Null where the KPI is none of these.</summary>
    public Expected? Read(string kpi, Period period, string? region)
    {
        var day = _base.AsOf(period);
        var answers = _surveys.Where(survey => survey is { Answered: { } answered, Score: not null } && period.Contains(answered) && InRegion(survey, region)).ToArray();
        switch (kpi)
        {
            case "csat":
                var csat = answers.Where(survey => survey.Kind == "CSAT").ToArray();
                return Expected.Share(csat.Count(survey => survey.Score >= (survey.Scale == 10 ? 8 : 4)), csat.Length);
            case "nps":
                var nps = answers.Where(survey => survey.Kind == "NPS").ToArray();
                return Expected.Ratio(nps.Length, nps.Length, nps.Count(survey => survey.Score >= 9) - nps.Count(survey => survey.Score <= 6), nps.Length);
            case "survey-response-rate":
                var sent = _surveys.Where(survey => period.Contains(survey.Sent) && InRegion(survey, region)).ToArray();
                return Expected.Share(sent.Count(survey => survey.Answered is not null), sent.Length);
            case "requirement-response-days":
                var answered = _requirements.Where(asked => asked.Answered is { } first && period.Contains(first) && _base.IsIn(asked.Account, region)).ToArray();
                return Expected.OfMedian(answered.Select(asked => (decimal)(asked.Answered!.Value.DayNumber - asked.Asked.DayNumber)), answered.Length, answered.Length);
            case "requirement-delivery-rate":
                var asks = _requirements.Where(asked => period.Contains(asked.Asked) && _base.IsIn(asked.Account, region)).ToArray();
                return Expected.Share(asks.Count(asked => asked.Delivered is not null || asked.Status is "Delivered" or "Committed"), asks.Length);
            case "commitments-kept":
                var due = _commitments.Where(made => period.Contains(made.Due) && made.Due <= day && _base.IsIn(made.Account, region)).ToArray();
                return Expected.Share(due.Count(made => made.Met <= made.Due), due.Length);
            case "stakeholder-coverage":
                var open = facts.Where(fact => fact.IsOpenOn(day) && (region is null || fact.Region == region)).ToArray();
                return Expected.Share(open.Count(fact => _stakeholders[fact.Deal.Id].Contains("Technical") && _stakeholders[fact.Deal.Id].Contains("Business")), open.Length);
            case "referral-revenue-share":
                var won = facts.Where(fact => fact.IsWon && period.Contains(fact.Deal.Closed!.Value) && (region is null || fact.Region == region)).ToArray();
                var referred = won.Where(fact => fact.Deal.LeadSource == "Referral").ToArray();
                return Expected.Ratio(referred.Length, won.Length, referred.Sum(fact => fact.Amount), won.Sum(fact => fact.Amount));
            case "stem-events":
                var events = _stem.Where(one => period.Contains(one.Date) && IsOf(one.Person, region)).ToArray();
                return new(events.Length == 0 ? null : events.Select(one => (one.Name, one.Date)).Distinct().Count(), events.Length, events.Length);
            case "volunteer-hours":
                var given = Hours(period, region);
                return new(given.Length == 0 ? null : given.Sum(entry => entry.Hours), given.Length, given.Length);
            case "volunteer-participation":
                var entries = Hours(period, region);
                var full = entries.Where(entry => entry.Hours >= 1).ToArray();
                return Expected.Ratio(full.Length, entries.Length, entries.Length == 0 ? null : full.Select(entry => entry.Person).Distinct().Count(), Headcount(period, region));
            default:
                return _service.Read(kpi, period, region);
        }
    }

    private SampleVolunteering[] Hours(Period period, string? region) => [.. _hours.Where(entry => period.Contains(entry.Date) && IsOf(entry.Person, region))];

    private bool InRegion(SampleSurvey survey, string? region) => _base.IsIn(survey.Account, region, survey.OpportunityId);

    private bool IsOf(string? person, string? region) => region is null || (company.People.FirstOrDefault(one => one.Name == person)?.Region ?? "") == region;

    private decimal Headcount(Period period, string? region)
    {
        var days = _base.Passed(period);
        return company.People.Where(person => region is null || person.Region == region)
            .Sum(person => (decimal)days.Count(day => person.Joined <= day && (person.Left is null || day < person.Left))) / days.Length;
    }
}
