using ScoreCard.Core.Imports.Values;

namespace ScoreCard.Core.Imports;

/// <summary>
/// For values that are no key, the key that may be meant: one that differs in case, punctuation or letters that look like digits, else in a
/// typing error. Looks at one key after the other, so that millions of them take no memory.
/// </summary>
internal sealed class NearestKeys
{
    private const int MostCompared = 200;

    /// <summary>So many keys are kept in memory.</summary>
    public const int MostKept = 20_000;

    private readonly ILookup<string, string> _values;
    private readonly Dictionary<string, string> _found = new(StringComparer.Ordinal);
    private readonly List<string> _keys = [];
    private long _seen;
    private int _compared;

    public NearestKeys(IEnumerable<string> values) => _values = values.ToLookup(Folded, StringComparer.Ordinal);

    /// <summary>The first of those that were looked at.</summary>
    public IReadOnlyList<string> Keys => _keys;

    public void Look(string key)
    {
        foreach (var value in _values[Folded(key)])
        {
            _found.TryAdd(value, key);
        }

        if (++_seen <= MostKept)
        {
            _keys.Add(key);
        }
    }

    /// <summary>Null where no key is near, or where there are too many to tell.</summary>
    public string? For(string value) =>
        _found.GetValueOrDefault(value) ?? (_seen <= MostKept && _compared++ < MostCompared ? Names.Near(value, _keys) : null);

    /// <summary>OPP-10O1, opp_1001 and OPP 1OO1 are one.</summary>
    private static string Folded(string key) => Names.Normalise(key).Replace('o', '0').Replace('i', '1').Replace('l', '1');
}
