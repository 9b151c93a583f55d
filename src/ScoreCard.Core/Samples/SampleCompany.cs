namespace ScoreCard.Core.Samples;

/// <summary>An invented seller of industrial computers and its deals of three years; the same for the same rows, seed and last day.</summary>
internal sealed class SampleCompany
{
    public const int DefaultRows = 2000;
    public const int DefaultSeed = 17;

    /// <summary>Fixed, so that the readings of the sample do not depend on the day.</summary>
    public static readonly DateOnly DefaultLastDay = new(2026, 9, 30);

    private readonly SampleAccounts _accounts;
    private readonly SampleStaff _staff;
    private readonly SampleCalendar _calendar;
    private readonly int _seed;

    public SampleCompany(int rows = DefaultRows, int seed = DefaultSeed, DateOnly? lastDay = null)
    {
        Rows = rows;
        _seed = seed;
        _calendar = new(lastDay ?? DefaultLastDay);
        _staff = new(seed, rows, _calendar.First, _calendar.Last);
        _accounts = new(seed, rows, _staff.Teams);
    }

    public int Rows { get; }

    public int Seed => _seed;

    public DateOnly FirstDay => _calendar.First;

    public DateOnly LastDay => _calendar.Last;

    public IReadOnlyList<SampleAccount> Accounts => _accounts.All;

    public IReadOnlyList<SamplePerson> People => _staff.All;

    public IReadOnlyList<SampleProduct> Products => SampleWords.Products;

    /// <summary>In the order of their creation; each pass makes them anew, so that no size needs memory.</summary>
    public IEnumerable<SampleDeal> Deals()
    {
        var writer = new SampleDealMaker(_seed, Rows, _accounts, _staff, _calendar);
        for (var i = 0; i < Rows; i++)
        {
            yield return SampleOrigins.Complete(writer.Make(i), _seed, LastDay);
        }
    }
}
