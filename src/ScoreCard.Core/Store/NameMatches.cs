using ScoreCard.Core.Imports.Sheets;
using ScoreCard.Core.Imports.Values;

namespace ScoreCard.Core.Store;

/// <summary>The names that the rows of one staged column hold, and what each is matched by.</summary>
internal sealed class NameMatches(SheetColumn column)
{
    private const int MostKept = 100_000;

    private readonly Dictionary<string, string> _matches = new(StringComparer.Ordinal);
    private bool _isFull;

    /// <summary>A name normalised; a list of names as <c>;one;two;</c>.</summary>
    public static string Of(SheetColumn column, string value) =>
        column.Type == ColumnType.NameList ? $";{string.Join(';', Parts(column, value).Select(Names.Normalise))};" : Names.Normalise(value);

    /// <summary>The same, worked out once for each value.</summary>
    public string Of(string value)
    {
        if (!_matches.TryGetValue(value, out var match))
        {
            match = Of(column, value);
            _isFull = _matches.Count == MostKept;
            if (!_isFull)
            {
                _matches.Add(value, match);
            }
        }

        return match;
    }

    /// <summary>The names in a value.</summary>
    public IReadOnlyList<string> Parts(string value) => Parts(column, value);

    /// <summary>Whether every name so far is among some normalised ones; false where there were too many to tell.</summary>
    public bool AreAllIn(IReadOnlySet<string> known) => !_isFull && _matches.Keys.All(value => Parts(value).All(name => known.Contains(Names.Normalise(name))));

    private static string[] Parts(SheetColumn column, string value) => column.Type == ColumnType.NameList
        ? value.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        : [value];
}
