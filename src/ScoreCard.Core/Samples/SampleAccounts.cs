using static ScoreCard.Core.Samples.SampleWords;

namespace ScoreCard.Core.Samples;

/// <summary>Who buys: a few accounts have many deals, most have one or two.</summary>
internal sealed class SampleAccounts
{
    private const int Stream = 2;
    private readonly List<SampleAccount> _all = [];

    public SampleAccounts(int seed, int rows, IReadOnlyList<SampleTeam> teams)
    {
        var random = new SampleRandom(seed, Stream);
        var count = Math.Max(20, (int)(400 * Math.Pow(rows / 2000.0, 0.7)));
        var taken = new HashSet<string>(StringComparer.Ordinal);
        while (_all.Count < count)
        {
            var team = teams[random.Weighted(TeamWeights)];
            var segment = random.Weighted(SegmentWeights);
            var (industry, words) = random.Pick(Industries);
            string name;
            do
            {
                name = $"{random.Pick(NameStarts)}{random.Pick(NameEnds)} {random.Pick(words)}";
            }
            while (!taken.Add(name));

            var employees = (int)random.LogNormal(MedianEmployees[segment], 0.6);
            var revenue = Math.Round((decimal)(employees * random.LogNormal(210_000, 0.4)), 0);
            var parent = _all.Count > 30 && random.Chance(0.06) ? _all[random.Next(30)].Name : null;
            _all.Add(new(name, industry, Segments[segment], random.Pick(team.Countries), employees, revenue, parent, team));
        }
    }

    public IReadOnlyList<SampleAccount> All => _all;

    public int Pick(SampleRandom random) => (int)(_all.Count * Math.Pow(random.Next(), 1.7));

    private static readonly double[] TeamWeights = [16, 14, 12, 18, 14, 8, 10, 8];
    private static readonly double[] SegmentWeights = [20, 36, 44];
    private static readonly double[] MedianEmployees = [6_500, 900, 110];
}
