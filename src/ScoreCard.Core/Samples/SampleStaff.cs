using static ScoreCard.Core.Samples.SampleWords;

namespace ScoreCard.Core.Samples;

/// <summary>Who sells: seats in teams, each held by one person after another, so that people join and leave.</summary>
internal sealed class SampleStaff
{
    private const int Stream = 1;
    private readonly Dictionary<string, List<SamplePerson>> _reps;
    private readonly Dictionary<string, List<SamplePerson>> _engineers;
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);
    private readonly List<SamplePerson> _all = [];
    private readonly SampleRandom _random;

    public SampleStaff(int seed, int rows, DateOnly first, DateOnly last)
    {
        _random = new(seed, Stream);
        var growth = Math.Sqrt(rows / 2000.0);
        string[] regions = ["EMEA", "Americas", "APAC"];
        var managers = regions.ToDictionary(
            region => region, region => Add(Manager, null, "Sales management", region, first.AddDays(-900), null), StringComparer.Ordinal);
        var lead = Add(Manager, null, "Solutions", "EMEA", first.AddDays(-1100), null);

        Teams =
        [
            Team("DACH", "EMEA", "Germany", "Austria", "Switzerland"),
            Team("UK & Ireland", "EMEA", "United Kingdom", "Ireland"),
            Team("Southern Europe", "EMEA", "France", "Italy", "Spain"),
            Team("US East", "Americas", "United States", "Canada"),
            Team("US West", "Americas", "United States"),
            Team("Latin America", "Americas", "Brazil", "Mexico"),
            Team("ANZ & ASEAN", "APAC", "Australia", "New Zealand", "Singapore"),
            Team("Japan & Korea", "APAC", "Japan", "South Korea"),
        ];
        foreach (var team in Teams)
        {
            Fill(Rep, team.Manager, team.Name, team.Region, Math.Max(1, (int)Math.Round(3 * growth)), first, last);
        }

        foreach (var region in regions)
        {
            Fill(Engineer, lead.Name, $"Solutions {region}", region, Math.Max(1, (int)Math.Round(3 * growth)), first, last);
        }

        _reps = By(Rep, person => person.Team);
        _engineers = By(Engineer, person => person.Region);

        SampleTeam Team(string name, string region, params string[] countries) => new(name, region, managers[region].Name, countries);
    }

    public IReadOnlyList<SamplePerson> All => _all;

    public IReadOnlyList<SampleTeam> Teams { get; }

    /// <summary>A rep of the team who is there from the deal's first to its last day.</summary>
    public SamplePerson RepOf(SampleTeam team, DateOnly from, DateOnly to, SampleRandom random) => OneOf(_reps[team.Name], from, to, random);

    public SamplePerson EngineerOf(string region, DateOnly from, DateOnly to, SampleRandom random) => OneOf(_engineers[region], from, to, random);

    /// <summary>The first of a list has the first seat, which is never vacated.</summary>
    private static SamplePerson OneOf(List<SamplePerson> people, DateOnly from, DateOnly to, SampleRandom random)
    {
        for (var attempt = 0; attempt < 8; attempt++)
        {
            var person = random.Pick(people);
            if (person.IsThere(from, to))
            {
                return person;
            }
        }

        return people[0];
    }

    private Dictionary<string, List<SamplePerson>> By(string role, Func<SamplePerson, string> key) =>
        _all.Where(person => person.Role == role).GroupBy(key).ToDictionary(group => group.Key, group => group.ToList(), StringComparer.Ordinal);

    private void Fill(string role, string manager, string team, string region, int seats, DateOnly first, DateOnly last)
    {
        Add(role, manager, team, region, first.AddDays(-_random.Next(500, 2200)), null);
        for (var seat = 1; seat < seats; seat++)
        {
            var joined = _random.Chance(0.3) ? first.AddDays(_random.Next(40, 800)) : first.AddDays(-_random.Next(250, 1800));
            while (true)
            {
                var from = joined > first ? joined : first;
                var left = from.AddDays(120 + (int)_random.Exponential(1250));
                if (left > last)
                {
                    Add(role, manager, team, region, joined, null);
                    break;
                }

                Add(role, manager, team, region, joined, left);
                joined = left.AddDays(_random.Next(15, 75));
                if (joined > last.AddDays(-30))
                {
                    break;
                }
            }
        }
    }

    private SamplePerson Add(string role, string? manager, string team, string region, DateOnly joined, DateOnly? left)
    {
        string name;
        do
        {
            name = $"{_random.Pick(FirstNames)} {_random.Pick(LastNames)}";
        }
        while (!_taken.Add(name) && _taken.Count < FirstNames.Length * LastNames.Length);

        var fte = role != Manager && _random.Chance(0.12) ? _random.Pick(PartTime) : 1m;
        _all.Add(new(name, role, manager, team, region, joined, left, fte, 0.35 * _random.Normal()));
        return _all[^1];
    }

    private static readonly decimal[] PartTime = [0.5m, 0.6m, 0.8m];
}
