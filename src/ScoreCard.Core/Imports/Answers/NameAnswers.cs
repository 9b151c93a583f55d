using ScoreCard.Core.Imports.Sheets;
using ScoreCard.Core.Imports.Values;
using ScoreCard.Core.Store;

namespace ScoreCard.Core.Imports.Answers;

/// <summary>
/// Which name is meant by one that the store does not have: of an account, a product, a person. It holds in all files. One that means itself is
/// new, and is asked about no longer.
/// </summary>
/// <param name="given">KIND:NAME to the name that is meant.</param>
internal sealed class NameAnswers(IReadOnlyDictionary<string, string> given)
{
    public const string Question = "name";
    private const int LongestKept = 180;

    /// <summary>What is meant may itself have been said to mean another one, in a circle even.</summary>
    private const int MostSteps = 5;

    private readonly Dictionary<(string Kind, string Name), (string Key, string Meant)> _meant = given
        .GroupBy(pair => Normalised(pair.Key)).ToDictionary(same => same.Key, same => (same.First().Key, same.First().Value));

    private readonly HashSet<string> _used = new(StringComparer.Ordinal);

    public bool IsEmpty => _meant.Count == 0;

    /// <summary>The keys of those that were met.</summary>
    public IReadOnlySet<string> Used => _used;

    public static string Key(string kind, string name) => $"{kind}:{name}";

    public static bool AreSame(string key, string other) => Normalised(key) == Normalised(other);

    /// <exception cref="RefusalException">A key names no kind; one sentence lists those there are.</exception>
    public static void Check(IEnumerable<string> given, SheetCatalogue catalogue)
    {
        var kinds = catalogue.All.SelectMany(sheet => sheet.StoredColumns).Where(IsName).Select(column => column.RefersTo!).Distinct().Order(StringComparer.Ordinal).ToArray();
        if (given.FirstOrDefault(key => !kinds.Contains(Normalised(key).Kind)) is { } wrong)
        {
            throw new RefusalException($"'{wrong}' does not say what it names: write KIND:NAME with {string.Join(", ", kinds)}, such as products:GTX Prro.");
        }
    }

    /// <summary>Whether the column holds names, which people write in many ways, and not ids.</summary>
    public static bool IsName(SheetColumn column) => column is { RefersTo: not null, Type: ColumnType.Name or ColumnType.NameList };

    public string Of(string kind, string name)
    {
        for (var step = 0; _meant.Count > 0 && step < MostSteps && _meant.TryGetValue((kind, Names.Normalise(name)), out var answer); step++)
        {
            _used.Add(answer.Key);
            name = answer.Meant;
        }

        return name;
    }

    /// <summary>Whether it was said that the name is right as it is.</summary>
    public bool IsKept(string kind, string name) => _meant.TryGetValue((kind, Names.Normalise(name)), out var answer) && Names.Normalise(name) == Names.Normalise(answer.Meant);

    /// <summary>As the store keeps them: their kind is the signature.</summary>
    public static IEnumerable<GivenAnswer> Kept(IReadOnlyDictionary<string, string> given) =>
        from pair in given
        let parts = Split(pair.Key)
        where parts.Name.Length <= LongestKept && pair.Value.Length <= LongestKept
        select new GivenAnswer(parts.Kind, Question, parts.Name, pair.Value);

    private static (string Kind, string Name) Normalised(string key)
    {
        var (kind, name) = Split(key);
        return (kind, Names.Normalise(name));
    }

    private static (string Kind, string Name) Split(string key)
    {
        var colon = key.IndexOf(':', StringComparison.Ordinal);
        return (key[..Math.Max(0, colon)].Trim().ToLowerInvariant(), key[(colon + 1)..].Trim());
    }
}
