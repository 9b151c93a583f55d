using System.Text.RegularExpressions;

namespace ScoreCard.Core.Store;

/// <summary>
/// Views' own texts as common table expressions that hide the tables and views of the same names: what they resolve from other rows than those
/// that are stored, without a second definition.
/// </summary>
internal sealed partial class ViewTexts
{
    private readonly List<(string Name, string Text, IReadOnlySet<string> Needs)> _expressions = [];

    /// <summary>In the order of creation: each reads only those before it, and what is stored.</summary>
    public void Add(string name, string text) => _expressions.Add((name, text, Names(text)));

    /// <summary>The same with a view's own text.</summary>
    public void Add(string name, MigrationScript view) => _expressions.Add((name, view.Text, view.Names));

    /// <summary>What a statement over <paramref name="view"/> begins with.</summary>
    public string With(string view)
    {
        // A server works on every expression that it is given: those that are not needed are left out.
        var needed = new HashSet<string>(StringComparer.Ordinal) { view };
        var texts = new Stack<string>();
        foreach (var (name, text, needs) in Enumerable.Reverse(_expressions))
        {
            if (needed.Contains(name))
            {
                needed.UnionWith(needs);
                texts.Push($"{name} AS (\n{text}\n)");
            }
        }

        return $"WITH {string.Join(",\n", texts)}\n";
    }

    /// <summary>The words of a text, but for its comments, that can be names of tables and views.</summary>
    public static IReadOnlySet<string> Names(string text) => text.Split('\n')
        .Where(line => !line.StartsWith("--", StringComparison.Ordinal))
        .SelectMany(line => Words().Matches(line))
        .Select(match => match.Value)
        .ToHashSet(StringComparer.Ordinal);

    [GeneratedRegex(@"\b[A-Z]\w+\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Words();
}
