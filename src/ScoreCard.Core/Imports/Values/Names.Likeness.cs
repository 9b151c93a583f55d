namespace ScoreCard.Core.Imports.Values;

/// <summary>Which names have much in common, where no typing error explains one by another.</summary>
public static partial class Names
{
    /// <summary>The candidates, those first that have most in common with the name: pairs of letters, so that one word of it, or another order, finds them too.</summary>
    public static IEnumerable<string> Nearest(string name, IEnumerable<string> candidates)
    {
        var sought = Pairs(name);
        double Likeness(UInt128 pairs) => (double)UInt128.PopCount(sought & pairs) / (double)UInt128.PopCount(sought | pairs);
        return candidates.OrderByDescending(candidate => Likeness(Pairs(candidate))).ThenBy(candidate => candidate, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>Whether two names share at least half of the pairs of letters that the shorter one has.</summary>
    public static bool AreAlike(string name, string other)
    {
        static HashSet<string> Of(string text) => [.. Enumerable.Range(0, text.Length).Select(at => at == 0 ? $" {text[0]}" : text.Substring(at - 1, 2))];

        var (one, two) = (Of(Normalise(name)), Of(Normalise(other)));
        return one.Count(two.Contains) * 2 >= Math.Max(1, Math.Min(one.Count, two.Count));
    }

    /// <summary>The pairs of neighbours as bits: two of them may share one, which moves a candidate by a place at most.</summary>
    private static UInt128 Pairs(string name)
    {
        var (pairs, before) = (UInt128.Zero, ' ');
        foreach (var letter in Normalise(name))
        {
            pairs |= UInt128.One << (((before * 31) + letter) % 128);
            before = letter;
        }

        return pairs;
    }
}
