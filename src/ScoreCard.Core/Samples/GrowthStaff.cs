using static ScoreCard.Core.Samples.GrowthLearning;

namespace ScoreCard.Core.Samples;

/// <summary>How the people of the sample come, change and leave, are led and are measured.</summary>
internal static class GrowthStaff
{
    private const int MoveStream = 303;
    private const int OneToOneStream = 304;
    private const int HireStream = 307;
    private const int ElsewhereStream = 308;
    private const int QuotaStream = 309;

    /// <summary>Hires before the sample's first day are in no list; a few leavers told nobody why.</summary>
    public static IEnumerable<SamplePeopleMove> Moves(SampleCompany company)
    {
        foreach (var (person, random) in Each(company, MoveStream))
        {
            if (person.Joined >= company.FirstDay)
            {
                yield return new(person, person.Joined, "Hire", null, null, person.Role);
            }

            var role = person.Role;
            var day = From(company, person).AddDays(150 + (int)random.Exponential(330));
            while (IsHere(company, person, day.AddDays(30)))
            {
                if (random.Chance(0.65))
                {
                    var next = role.StartsWith("Senior", StringComparison.Ordinal) ? $"Lead {person.Role.ToLowerInvariant()}" : $"Senior {person.Role.ToLowerInvariant()}";
                    yield return new(person, day, "Role change", null, role, next);
                    role = next;
                }
                else
                {
                    yield return new(person, day, "Transfer", null, null, null);
                }

                day = day.AddDays(200 + (int)random.Exponential(330));
            }

            if (person.Left is { } left && left <= company.LastDay)
            {
                yield return new(person, left, "Leave", random.Chance(0.65) ? "Voluntary" : random.Chance(0.8) ? "Involuntary" : null, role, null);
            }
        }
    }

    /// <summary>About every fortnight with engineers, and every month with everybody else who has a manager.</summary>
    public static IEnumerable<SampleOneToOne> OneToOnes(SampleCompany company)
    {
        foreach (var (person, random) in Each(company, OneToOneStream))
        {
            var day = From(company, person).AddDays(random.Next(1, 20));
            while (person.Manager is not null && IsHere(company, person, day))
            {
                yield return new(person, day);
                var slack = random.Exponential(9 - (6 * Passed(company, day)));
                day = day.AddDays(person.Role == SampleWords.Engineer ? random.Next(7, 14) + (int)slack : random.Next(24, 38) + (int)slack);
            }
        }
    }

    /// <summary>Quarterly, from the day of joining and to the day of leaving.</summary>
    public static IEnumerable<SampleQuota> Quotas(SampleCompany company)
    {
        foreach (var (person, random) in Each(company, QuotaStream).Where(each => each.Person.Role == SampleWords.Rep))
        {
            for (var start = new DateOnly(company.FirstDay.Year, ((company.FirstDay.Month - 1) / 3 * 3) + 1, 1); start <= company.LastDay; start = start.AddMonths(3))
            {
                var end = SampleCalendar.QuarterEnd(start);
                var from = person.Joined > start ? person.Joined : start;
                var until = person.Left <= end ? person.Left.Value.AddDays(-1) : end;
                var share = (until.DayNumber - from.DayNumber + 1) / (double)(end.DayNumber - start.DayNumber + 1);
                if (share > 0.15)
                {
                    yield return new(person, from, until, Math.Round((decimal)(share * (95_000 + (45_000 * Passed(company, start)) + random.Next(30_000))) / 1000, 0) * 1000);
                }
            }
        }
    }

    /// <summary>Who joined, who was refused, who accepted and never came, who was taken on elsewhere in the house, and roles that are open.</summary>
    public static IEnumerable<SampleHire> Hires(SampleCompany company)
    {
        foreach (var (person, random) in Each(company, HireStream).Where(each => each.Person.Joined >= company.FirstDay))
        {
            var accepted = person.Joined.AddDays(-random.Next(15, 60));
            // However fast hiring has become, an offer follows the opening.
            var opened = accepted.AddDays(-Math.Max(random.Next(25, 95) - (int)(20 * Passed(company, accepted)), 12));
            var role = $"{person.Role} {person.Team}";
            yield return new(role, opened, person.Name, person, Audition(random, 2), accepted.AddDays(-random.Next(2, 9)), accepted);
            if (random.Chance(0.6))
            {
                yield return new(role, opened, Stranger(random), null, Audition(random, 1), null, null);
            }
        }

        var elsewhere = new SampleRandom(company.Seed, ElsewhereStream);
        for (var opened = company.FirstDay.AddDays(-30); opened < company.LastDay.AddDays(-5); opened = opened.AddDays(elsewhere.Next(20, 60)))
        {
            var accepted = opened.AddDays(elsewhere.Next(30, 90));
            var isFilled = accepted <= company.LastDay && elsewhere.Chance(0.9);
            var candidate = Stranger(elsewhere);
            var scores = Audition(elsewhere, 2);
            yield return isFilled
                ? new("Solutions desk", opened, candidate, null, scores, accepted.AddDays(-4), accepted)
                : new("Solutions desk", opened, null, null, NoScores, null, null);
        }
    }

    /// <summary>A name that nobody of ours has.</summary>
    private static string Stranger(SampleRandom random) => $"{random.Pick(SampleWords.FirstNames)} van {random.Pick(SampleWords.LastNames)}";

    private static decimal?[] Audition(SampleRandom random, int least)
    {
        decimal?[] scores = [random.Next(least, 3), random.Next(1, 3), random.Next(least, 3), random.Next(1, 3)];
        if (random.Chance(0.08))
        {
            scores[random.Next(4)] = null;
        }

        return scores;
    }

    private static readonly decimal?[] NoScores = [null, null, null, null];
}
