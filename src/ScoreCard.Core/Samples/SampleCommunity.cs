namespace ScoreCard.Core.Samples;

/// <summary>What we do beyond selling, and the markets that we sell in.</summary>
internal static class SampleCommunity
{
    private const int VolunteerStream = 208;
    private const int StemStream = 209;

    /// <summary>Two of three people do something, on weekends mostly, while they are with us.</summary>
    public static IEnumerable<SampleVolunteering> VolunteerHours(SampleCompany company)
    {
        for (var i = 0; i < company.People.Count; i++)
        {
            var person = company.People[i];
            var random = new SampleRandom(company.Seed, VolunteerStream, i);
            if (random.Chance(0.33))
            {
                continue;
            }

            var first = SampleVoices.First(company);
            var day = (person.Joined > first ? person.Joined : first).AddDays(random.Next(3, 90));
            for (var entry = 1; day <= company.LastDay && (person.Left is null || day < person.Left); entry++)
            {
                var hours = random.Chance(0.06) ? 0.5m : random.Next(2, 16) / 2m;
                yield return new($"VH-{i + 1}-{entry}", person.Name, day, hours, random.Pick(Activities));
                day = day.AddDays(7 + (int)random.Exponential(80 - (8 * SampleVoices.Years(company, day))));
            }
        }
    }

    /// <summary>One row for each of us who was there; now and then nobody wrote down who.</summary>
    public static IEnumerable<SampleStemEvent> StemEvents(SampleCompany company)
    {
        var random = new SampleRandom(company.Seed, StemStream);
        var day = SampleVoices.First(company).AddDays(random.Next(3, 20));
        while (day <= company.LastDay)
        {
            var name = random.Pick(Events);
            var there = company.People.Where(person => person.IsThere(day, day)).ToArray();
            var helpers = Enumerable.Range(0, random.Next(0, 3)).Select(_ => random.Pick(there).Name).Distinct().ToArray();
            foreach (var helper in helpers.Length == 0 ? new string?[] { null } : helpers)
            {
                yield return new(name, day, helper);
            }

            day = day.AddDays(3 + (int)random.Exponential(15 - (2 * SampleVoices.Years(company, day))));
        }
    }

    /// <summary>A year of a segment's market each; nobody has counted the accounts of the first year's small ones.</summary>
    public static IEnumerable<SampleMarket> Markets(SampleCompany company)
    {
        var first = SampleVoices.First(company).Year;
        for (var year = first; year <= company.LastDay.Year; year++)
        {
            for (var i = 0; i < SampleWords.Segments.Length; i++)
            {
                var segment = SampleWords.Segments[i];
                var size = Sizes[i] * company.Rows / 2000 * (1 + (0.06m * (year - first)));
                var accounts = Math.Round(company.Accounts.Count(account => account.Segment == segment) * Reach[i] * (1 + (0.03m * (year - first))));
                yield return new(segment, new(year, 1, 1), new(year, 12, 31), Math.Round(size, 0), year == first && i == 2 ? null : accounts);
            }
        }
    }

    private static readonly decimal[] Sizes = [64_000_000m, 48_000_000m, 21_000_000m];
    private static readonly decimal[] Reach = [1.4m, 2.1m, 3.6m];
    private static readonly string[] Activities = ["Food bank", "River clean-up", "Reading mentors", "Repair café", "Animal shelter", "Blood drive"];
    private static readonly string[] Events = ["Girls code day", "School robotics cup", "Science fair", "University guest lecture", "Apprentice lab", "Maths night"];
}
