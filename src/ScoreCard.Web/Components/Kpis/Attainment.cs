using ScoreCard.Core.Kpis;

namespace ScoreCard.Web.Components.Kpis;

/// <summary>What one person won of the quotas of a period.</summary>
/// <param name="Person">Empty for quotas whose owner is not known.</param>
public sealed record Attainment(string Person, decimal Quota, decimal Won)
{
    /// <summary>Null where there is nothing to attain.</summary>
    public decimal? Share => Quota == 0 ? null : Won / Quota;

    public decimal Gap => Won - Quota;

    public bool IsBelow => Gap < 0;

    /// <summary>One line for each person, the largest shortfall first.</summary>
    public static IReadOnlyList<Attainment> Of(RowPage page)
    {
        var (owner, quota, won) = (page.Place("Owner"), page.Place("Quota"), page.Place("WonAmount"));
        return
        [
            .. page.Rows
                .GroupBy(row => (string?)row[owner] ?? "", StringComparer.Ordinal)
                .Select(rows => new Attainment(rows.Key, rows.Sum(row => (decimal?)row[quota] ?? 0), rows.Sum(row => (decimal?)row[won] ?? 0)))
                .OrderBy(line => line.Gap)
                .ThenBy(line => line.Person, StringComparer.CurrentCulture),
        ];
    }

    /// <summary>3 of 12 people are below target, by € 410 K in total.</summary>
    public static string Sentence(IReadOnlyList<Attainment> lines, string? currency)
    {
        var people = lines.Where(line => line.Person.Length > 0).ToArray();
        var below = people.Count(line => line.IsBelow);
        var shortfall = Format.MoneyShort(-people.Where(line => line.IsBelow).Sum(line => line.Gap), currency);
        var sentence = (below, people.Length) switch
        {
            (_, 0) => "",
            (0, 1) => "The only person with a quota is at target.",
            (0, var all) => $"All {Words.Counted(all, "person")} are at target.",
            (_, var all) => $"{Format.Count(below)} of {Words.Counted(all, "person")} {(below == 1 ? "is" : "are")} below target, by {shortfall} in total.",
        };
        return people.Length == lines.Count ? sentence : $"{sentence} Quotas whose owner is not known have a line of their own.".TrimStart();
    }
}
