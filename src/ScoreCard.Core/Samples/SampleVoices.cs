using static ScoreCard.Core.Samples.SampleWords;

namespace ScoreCard.Core.Samples;

/// <summary>What customers say after a deal: surveys, requirements, what we promised them, and who has a say in a deal.</summary>
internal static class SampleVoices
{
    private const int SurveyStream = 200;
    private const int RequirementStream = 205;
    private const int CommitmentStream = 206;
    private const int StakeholderStream = 207;

    /// <summary>Satisfaction soon after the win, recommendation months later. Japan and Korea answer out of ten.</summary>
    public static IEnumerable<SampleSurvey> Surveys(SampleCompany company)
    {
        foreach (var deal in Won(company))
        {
            var random = new SampleRandom(company.Seed, SurveyStream, deal.Index);
            var closed = deal.Closed!.Value;
            var (asked, askedAgain) = (closed.AddDays(random.Next(8, 40)), closed.AddDays(random.Next(60, 240)));
            if (asked <= company.LastDay)
            {
                yield return Survey(company, deal, "CSAT", asked, random);
            }

            if (askedAgain <= company.LastDay && random.Chance(0.7))
            {
                yield return Survey(company, deal, "NPS", askedAgain, random);
            }
        }
    }

    public static IEnumerable<SampleRequirement> Requirements(SampleCompany company)
    {
        foreach (var deal in company.Deals().Where(deal => deal.Account is not null && deal.Created >= First(company)))
        {
            var random = new SampleRandom(company.Seed, RequirementStream, deal.Index);
            var asked = deal.Created.AddDays(random.Next(0, 40));
            if (!random.Chance(0.3) || asked > company.LastDay)
            {
                continue;
            }

            var answered = Past(asked.AddDays((int)random.LogNormal(7 - (2 * Years(company, asked) / 3), 0.8)), company);
            var delivered = random.Chance(0.35) ? Past(asked.AddDays(random.Next(40, 260)), company) : null;
            var status = delivered is not null ? (random.Chance(0.8) ? "Delivered" : null)
                : answered is null ? "Asked" : random.Chance(0.3) ? "Committed" : random.Chance(0.4) ? "Declined" : "Asked";
            var what = random.Pick(Wishes);
            yield return new(
                $"RQ-{deal.Index + 1}", deal.Account!.Name, random.Chance(0.9) ? deal.Products[0].Name : null, what, asked,
                random.Chance(0.93) ? answered : null, status, delivered);
        }
    }

    /// <summary>Promises of the people on a deal, due while it is open: after it they may have left.</summary>
    public static IEnumerable<SampleCommitment> Commitments(SampleCompany company)
    {
        foreach (var deal in company.Deals().Where(deal => deal.Account is not null))
        {
            var random = new SampleRandom(company.Seed, CommitmentStream, deal.Index);
            var end = deal.Closed ?? company.LastDay;
            var days = end.DayNumber - deal.Created.DayNumber;
            if (!random.Chance(0.4) || days < 4)
            {
                continue;
            }

            var due = deal.Created.AddDays(random.Next(2, days));
            var met = due.AddDays(random.Chance(0.72 + (0.04 * Years(company, due))) ? -random.Next(0, 2) : random.Next(1, 20));
            var owner = random.Chance(0.6) ? deal.SalesEngineer ?? deal.Owner : deal.Owner;
            yield return new(
                $"CM-{deal.Index + 1}", deal.Account!.Name, random.Chance(0.98) ? owner.Name : null, random.Pick(Promises), due,
                met <= end && random.Chance(0.95) ? met : null);
        }
    }

    public static IEnumerable<SampleStakeholder> Stakeholders(SampleCompany company)
    {
        foreach (var deal in company.Deals())
        {
            var random = new SampleRandom(company.Seed, StakeholderStream, deal.Index);
            var known = 0.06 * Years(company, deal.Created);
            (string Role, double Odds)[] roles = [("Technical", 0.62 + known), ("Technical", 0.1), ("Business", 0.55 + known), ("Other", 0.3)];
            foreach (var (role, odds) in roles)
            {
                var (chosen, name) = (random.Chance(odds), Contact(random));
                if (chosen)
                {
                    yield return new(deal.Id, name, role);
                }
            }
        }
    }

    internal static IEnumerable<SampleDeal> Won(SampleCompany company) => company.Deals().Where(deal => deal.Outcome == SampleOutcome.Won);

    internal static DateOnly First(SampleCompany company) => company.LastDay.AddDays(1).AddYears(-3);

    /// <summary>Since the first day of the sample; negative before it.</summary>
    internal static double Years(SampleCompany company, DateOnly day) => (day.DayNumber - First(company).DayNumber) / 365.0;

    /// <summary>What has not happened by the last day is in no export.</summary>
    internal static DateOnly? Past(DateOnly day, SampleCompany company) => day <= company.LastDay ? day : null;

    private static SampleSurvey Survey(SampleCompany company, SampleDeal deal, string kind, DateOnly sent, SampleRandom random)
    {
        var isNps = kind == "NPS";
        decimal? scale = isNps ? 10 : deal.Account!.Team.Name == "Japan & Korea" ? 10 : random.Chance(0.5) ? 5 : null;
        var mood = 0.72 + (0.03 * Years(company, sent)) + (0.2 * random.Normal());
        var best = scale ?? 5;
        var score = Math.Clamp(Math.Round((decimal)mood * best * 1.12m), isNps ? 0 : 1, best);
        var answered = random.Chance(0.48 + (0.05 * Years(company, sent))) ? Past(sent.AddDays(random.Next(0, 15)), company) : null;
        var person = deal.SalesEngineer ?? deal.Owner;
        return new(
            $"{kind}-{deal.Index + 1}", deal.Account!.Name, random.Chance(0.8) ? deal.Id : null, Contact(random), person.IsThere(sent, sent) ? person.Name : null,
            kind, scale, sent, answered, answered is null || random.Chance(0.02) ? null : score);
    }

    private static string Contact(SampleRandom random) => $"{random.Pick(FirstNames)} {random.Pick(LastNames)}";

    private static readonly string[] Wishes =
        ["Export to OPC UA", "Audit log", "Single sign-on", "Offline mode", "Redundant power", "API for alarms", "French user interface", "Longer retention", "Signed updates", "Read-only role"];

    private static readonly string[] Promises =
        ["Sizing", "Reference visit", "Security questionnaire", "Architecture review", "Test device", "Integration workshop", "Migration plan", "Price for phase 2"];
}
