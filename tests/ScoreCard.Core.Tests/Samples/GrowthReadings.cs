using ScoreCard.Core.Calendar;
using ScoreCard.Core.Samples;

namespace ScoreCard.Core.Tests.Samples;

/// <summary>What the sample's KPIs on how people learn, and what is asked of them have to read, straight from their definitions.</summary>
internal sealed class GrowthReadings(SampleCompany company, IReadOnlyList<SampleFact> facts, DateOnly today)
{
    private const int Fortnight = 14;
    private const int ExpiringDays = 90;
    private const int LeastGroup = 5;
    private readonly SampleTraining[] _trainings = [.. GrowthLearning.Trainings(company)];
    private readonly SampleCertification[] _certifications = [.. GrowthLearning.Certifications(company)];
    private readonly SampleProgramme[] _programmes = [.. GrowthLearning.Programmes(company)];
    private readonly SamplePeopleMove[] _moves = [.. GrowthStaff.Moves(company)];
    private readonly SampleOneToOne[] _talks = [.. GrowthStaff.OneToOnes(company)];
    private readonly SampleHire[] _hires = [.. GrowthStaff.Hires(company)];
    private readonly SampleQuota[] _quotas = [.. GrowthStaff.Quotas(company)];
    private readonly SampleMeeting[] _meetings = [.. GrowthCustomers.Meetings(company)];
    private readonly SampleDecision[] _decisions = [.. SamplePocs.Decisions(company)];
    private readonly SampleIdea[] _ideas = [.. GrowthCustomers.Ideas(company)];

    /// <summary>Null where the KPI is none of these.</summary>
    public Expected? Read(string kpi, Period period, string? region)
    {
        var moves = _moves.Where(move => period.Contains(move.Date) && IsIn(region, move.Person)).ToArray();
        var inside = moves.Where(move => move.Kind is "Role change" or "Transfer").ToArray();
        var raised = _ideas.Where(idea => period.Contains(idea.Raised) && IsIn(region, idea.Person)).ToArray();
        var decided = _ideas.Where(idea => idea.Decided is { } day && period.Contains(day) && IsIn(region, idea.Person) && idea.Account is not null).ToArray();
        var hires = _hires.Where(hire => hire.Accepted is { } day && period.Contains(day) && IsIn(region, hire.Joins)).ToArray();
        var auditioned = hires.Where(hire => hire.Scores.All(score => score is not null)).ToArray();
        var met = _meetings.Where(meeting => meeting.Engineer is not null && period.Contains(meeting.Date) && IsIn(region, meeting.Engineer)).ToArray();
        var leavers = moves.Where(move => move.Kind == "Leave").ToArray();
        var quotas = _quotas.Where(quota => period.Contains(quota.Until) && IsIn(region, quota.Person)).ToArray();
        return kpi switch
        {
            "training-hours" => TrainingHours(period, region),
            "internal-moves" => Expected.Count(inside.Count(move => move.Kind == "Role change"), inside.Length),
            "ideas-raised" => Expected.Count(raised.Count(idea => idea.Account is not null), raised.Length),
            "ideas-shipped-rate" => Expected.Share(decided.Count(idea => idea.Status == "Shipped"), decided.Length),
            "time-to-hire" => Expected.OfMedian(hires.Select(hire => (decimal)(hire.Accepted!.Value.DayNumber - hire.Opened.DayNumber)), hires.Length, hires.Length),
            "hiring-score" => Expected.Ratio(auditioned.Length, hires.Length, auditioned.Sum(hire => hire.Scores.Average()), auditioned.Length),
            "feedback-given" => Expected.Share(met.Count(meeting => meeting.Feedback is not null), met.Length),
            "turnover" => Turnover(leavers.Length, moves.Length, period, region),
            "voluntary-turnover" => Turnover(leavers.Count(move => move.LeaveKind == "Voluntary"), moves.Length, period, region),
            "revenue-per-se" => RevenuePerEngineer(period, region),
            "quota-attainment" => Expected.Ratio(quotas.Length, quotas.Length, quotas.Sum(Won), quotas.Sum(quota => quota.Amount)),
            "reps-at-target" => Expected.Share(quotas.Count(quota => Won(quota) >= quota.Amount), quotas.Length),
            "certificates-expiring" => Expiring(Day(period), region),
            "product-certification" => Certified("Product", Day(period), region),
            "technical-certification" => Certified("Technical", Day(period), region),
            "industry-certification" => Certified("Industry", Day(period), region),
            "one-to-one-coverage" => OneToOnes(Day(period), region),
            "programme-participation" => Participation(period, region),
            "pipeline-coverage" => Coverage(period, Day(period), region),
            "ramp-days" => RampDays(period, region),
            "ae-se-ratio" => Ratio(Day(period), region),
            _ => null,
        };
    }

    private Expected Coverage(Period period, DateOnly day, string? region)
    {
        var those = facts.Where(fact => region is null || fact.Region == region).ToArray();
        var open = those.Where(fact => fact.IsOpenOn(day)).ToArray();
        var due = open.Where(fact => period.Contains(fact.Deal.ExpectedClose)).ToArray();
        var won = those.Where(fact => fact.IsWon && period.Contains(fact.Deal.Closed!.Value) && fact.Deal.Closed <= day).Sum(fact => fact.Amount ?? 0);
        var rest = _quotas.Where(quota => IsIn(region, quota.Person) && quota.From < period.End && quota.Until >= period.Start).Sum(quota =>
        {
            var days = Enumerable.Range(quota.From.DayNumber, quota.Until.DayNumber - quota.From.DayNumber + 1).Select(DateOnly.FromDayNumber).ToArray();
            return Math.Truncate(quota.Amount * 10_000 * days.Count(period.Contains) / days.Length) / 10_000;
        }) - won;
        return new(open.Length == 0 || rest <= 0 ? null : due.Sum(fact => fact.Amount ?? 0) / rest, due.Length, open.Length);
    }

    private Expected RampDays(Period period, string? region)
    {
        var recorded = _decisions.Min(decision => decision.Date);
        var firsts = _decisions.Where(decision => decision is { IsWin: true, Deal.SalesEngineer.Role: "Sales engineer" })
            .GroupBy(decision => decision.Deal.SalesEngineer!)
            .Select(wins => (Person: wins.Key, Won: wins.Min(win => win.Date)))
            .Where(first => period.Contains(first.Won) && IsIn(region, first.Person)).ToArray();
        var ramped = firsts.Where(first => first.Person.Joined >= recorded && first.Won >= first.Person.Joined).ToArray();
        return Expected.OfMedian(ramped.Select(first => (decimal)(first.Won.DayNumber - first.Person.Joined.DayNumber)), ramped.Length, firsts.Length);
    }

    /// <summary>Who is nobody of ours is in no region.</summary>
    private static bool IsIn(string? region, SamplePerson? person) => region is null || region == (person?.Region ?? "");

    private static bool IsThere(SamplePerson person, DateOnly day) => person.Joined <= day && (person.Left is null || day < person.Left);

    private DateOnly Day(Period period) => today < period.LastDay ? today : period.LastDay;

    private SamplePerson[] Engineers(DateOnly day, string? region) =>
        [.. company.People.Where(person => person.Role == "Sales engineer" && IsIn(region, person) && IsThere(person, day))];

    private Expected TrainingHours(Period period, string? region)
    {
        var trainings = _trainings.Where(training => period.Contains(training.Date) && IsIn(region, training.Person)).ToArray();
        return Expected.Ratio(trainings.Length, trainings.Length, trainings.Sum(training => training.Hours), Average(period, region, _ => 1));
    }

    private Expected Participation(Period period, string? region)
    {
        var parts = _programmes.Where(part => part.From < period.End && (part.Until is null || part.Until >= period.Start) && IsIn(region, part.Person)).ToArray();
        var people = parts.Select(part => part.Person).Distinct().Count();
        return people < LeastGroup ? new(null, 0, 0) : Expected.Ratio(parts.Length, parts.Length, people, Average(period, region, _ => 1));
    }

    private Expected Turnover(int leavers, int moves, Period period, string? region)
    {
        var heads = Average(period, region, _ => 1);
        return new(moves == 0 || heads == 0 ? null : leavers / heads * 365 / (Day(period).DayNumber - period.Start.DayNumber + 1), leavers, moves);
    }

    private Expected RevenuePerEngineer(Period period, string? region)
    {
        var closed = facts.Where(fact => (fact.IsWon || fact.IsLost) && period.Contains(fact.Deal.Closed!.Value) && (region is null || fact.Region == region)).ToArray();
        var won = closed.Where(fact => fact.IsWon).ToArray();
        return Expected.Ratio(won.Length, closed.Length, won.Sum(fact => fact.Amount), Average(period, region, person => person.Role == "Sales engineer" ? person.Fte : 0));
    }

    /// <summary>What people weigh, averaged over the days of the period that have passed.</summary>
    private decimal Average(Period period, string? region, Func<SamplePerson, decimal> weight)
    {
        var days = Enumerable.Range(period.Start.DayNumber, Day(period).DayNumber - period.Start.DayNumber + 1).Select(DateOnly.FromDayNumber).ToArray();
        var people = company.People.Where(person => IsIn(region, person)).ToArray();
        return days.Sum(day => people.Where(person => IsThere(person, day)).Sum(weight)) / days.Length;
    }

    private decimal Won(SampleQuota quota) =>
        facts.Where(fact => fact.IsWon && fact.Deal.Owner == quota.Person && fact.Deal.Closed >= quota.From && fact.Deal.Closed <= quota.Until).Sum(fact => fact.Amount ?? 0);

    private Expected Expiring(DateOnly day, string? region)
    {
        var held =
            from certificate in _certifications
            where IsIn(region, certificate.Person) && IsThere(certificate.Person, day) && IsValid(certificate, day)
            group certificate by (certificate.Person, certificate.Certificate) into same
            select same.MaxBy(certificate => certificate.Issued);
        var valid = held.ToArray();
        return Expected.Count(valid.Count(certificate => certificate.Expires is { } last && last.DayNumber - day.DayNumber <= ExpiringDays), valid.Length);
    }

    private Expected Certified(string category, DateOnly day, string? region)
    {
        var engineers = Engineers(day, region);
        var certified = _certifications.Where(certificate => certificate.Category == category && IsValid(certificate, day)).Select(certificate => certificate.Person).ToHashSet();
        return Expected.Share(engineers.Count(certified.Contains), engineers.Length);
    }

    private static bool IsValid(SampleCertification certificate, DateOnly day) => certificate.Issued <= day && (certificate.Expires is null || day <= certificate.Expires);

    private Expected OneToOnes(DateOnly day, string? region)
    {
        var engineers = Engineers(day, region);
        var met = _talks.Where(talk => talk.Date <= day && talk.Date > day.AddDays(-Fortnight)).Select(talk => talk.Person).ToHashSet();
        return Expected.Share(engineers.Count(met.Contains), engineers.Length);
    }

    private Expected Ratio(DateOnly day, string? region)
    {
        var people = company.People.Where(person => person.Role is "Sales engineer" or "Sales representative" && IsIn(region, person) && IsThere(person, day)).ToArray();
        return Expected.Ratio(
            people.Length, people.Length, people.Where(person => person.Role == "Sales representative").Sum(person => person.Fte), people.Where(person => person.Role == "Sales engineer").Sum(person => person.Fte));
    }
}
