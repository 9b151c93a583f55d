using ScoreCard.Core.Kpis;
using ScoreCard.Core.Kpis.LearningAndGrowth;
using ScoreCard.Core.Kpis.Sources;

namespace ScoreCard.Web.Components.Kpis;

/// <summary>Who holds which certificate, and until when; and whose ran out a short while ago.</summary>
/// <param name="Columns">The certificates that most people hold or held.</param>
/// <param name="Others">How many further certificates there are, which share one column.</param>
/// <param name="People">The soonest expiry first.</param>
/// <param name="Holders">How many of the people hold a valid one.</param>
/// <param name="Without">People who are counted and hold none.</param>
public sealed record CertificateMatrix(IReadOnlyList<string> Columns, int Others, IReadOnlyList<CertificateHolder> People, int Holders, int Without)
{
    public const int MostColumns = 12;

    /// <summary>Of certificates that never expire.</summary>
    public static DateOnly Never => DateOnly.MaxValue;

    /// <summary>It runs out soon, or has run out.</summary>
    public static bool IsSoon(DateOnly expires, DateOnly asOf) => expires.DayNumber - asOf.DayNumber <= CertificatesExpiring.Days;

    public int Valid(DateOnly asOf) => Count(expires => expires >= asOf);

    public int ExpiringSoon(DateOnly asOf) => Count(expires => expires >= asOf && IsSoon(expires, asOf));

    public int Expired(DateOnly asOf) => Count(expires => expires < asOf);

    /// <summary>expired 3 days ago; expires in 12 days; valid.</summary>
    public static string State(DateOnly expires, DateOnly asOf) => (expires.DayNumber - asOf.DayNumber) switch
    {
        < 0 and var days => $"expired {Words.Counted(-days, "day")} ago",
        0 => "last day",
        var days when IsSoon(expires, asOf) => $"expires in {Words.Counted(days, "day")}",
        _ => "valid",
    };

    /// <param name="page">Rows of <see cref="HeldCertificate"/>.</param>
    /// <param name="expired">What ran out a short while ago.</param>
    /// <param name="category">Null for all.</param>
    /// <param name="counted">The people whom the reading counts; null for all who hold one.</param>
    public static CertificateMatrix Of(RowPage page, IReadOnlyList<ExpiredCertificate> expired, string? category, IReadOnlySet<string>? counted)
    {
        var (owner, certificate, kind, expires) = (page.Place("Owner"), page.Place("Certificate"), page.Place("Category"), page.Place("ExpiresDate"));
        var held = page.Rows
            .Where(row => category is null || (string?)row[kind] == category)
            .Select(row => (Person: (string?)row[owner] ?? "", Certificate: (string?)row[certificate] ?? "", Expires: (DateOnly?)row[expires] ?? Never))
            .Where(row => counted is null || counted.Contains(row.Person))
            .ToArray();
        var holders = held.Select(row => row.Person).Distinct(StringComparer.Ordinal).Count();
        held =
        [
            .. held,
            .. expired.Where(one => (category is null || one.Category == category) && (counted is null || counted.Contains(one.Person))).Select(one => (one.Person, one.Certificate, one.ExpiresDate)),
        ];
        var byHolders = held
            .GroupBy(row => row.Certificate, StringComparer.Ordinal)
            .OrderByDescending(rows => rows.Select(row => row.Person).Distinct(StringComparer.Ordinal).Count())
            .ThenBy(rows => rows.Key, StringComparer.CurrentCulture)
            .Select(rows => rows.Key)
            .ToArray();
        CertificateHolder[] people =
        [
            .. held
                .GroupBy(row => row.Person, StringComparer.Ordinal)
                .Select(rows => new CertificateHolder(rows.Key, Latest(rows.Select(row => (row.Certificate, row.Expires)))))
                .OrderBy(person => person.Soonest)
                .ThenBy(person => person.Person, StringComparer.CurrentCulture),
        ];
        return new(
            [.. byHolders.Take(MostColumns)], Math.Max(0, byHolders.Length - MostColumns), people, holders, counted is null ? 0 : counted.Count - holders);
    }

    private int Count(Func<DateOnly, bool> which) => People.Sum(person => person.Held.Values.Count(which));

    private static Dictionary<string, DateOnly> Latest(IEnumerable<(string Certificate, DateOnly Expires)> rows) =>
        rows.GroupBy(row => row.Certificate, StringComparer.Ordinal).ToDictionary(same => same.Key, same => same.Max(row => row.Expires), StringComparer.Ordinal);
}

/// <summary>The certificates of one person, each with its last day.</summary>
public sealed record CertificateHolder(string Person, IReadOnlyDictionary<string, DateOnly> Held)
{
    public DateOnly Soonest => Held.Values.Min();

    /// <summary>The last days of those that have no column of their own, the soonest first.</summary>
    public IReadOnlyList<DateOnly> Besides(IReadOnlyList<string> columns) =>
        [.. Held.Where(pair => !columns.Contains(pair.Key)).Select(pair => pair.Value).Order()];
}
