using System.Security.Cryptography;
using System.Text;

namespace ScoreCard.Core.Store;

/// <summary>A file of db/migrations: a numbered script, or the SELECT of a view or a fact.</summary>
/// <param name="Name">The file's name without its ending; a view's is its place in the order of creation and the view's name.</param>
/// <param name="IsFact">Its rows are kept in a table, which each import brings up to date.</param>
/// <param name="IsByDeal">So they are, and each row is of the deal that its column OpportunityId names, and of nothing that changes with other deals.</param>
internal sealed record MigrationScript(string Name, string Text, bool IsFact = false, bool IsByDeal = false)
{
    public string Checksum { get; } = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Text)));

    /// <summary>What others read: 5_ClosedOpportunity makes ClosedOpportunity.</summary>
    public string View => Name[(Name.IndexOf('_', StringComparison.Ordinal) + 1)..];

    /// <summary>The view of its text: a fact's own name is that of its table.</summary>
    public string Resolving => IsFact ? $"Resolved{View}" : View;

    /// <summary>What it may read: the names of tables and views in its text.</summary>
    public IReadOnlySet<string> Names { get; } = ViewTexts.Names(Text);

    /// <summary>Each row says what a name in other rows means.</summary>
    public bool IsOfNames => IsFact && !IsByDeal && FirstColumn == "Name";

    /// <summary>The first name of the SELECT's list.</summary>
    public string FirstColumn => Text.Split('\n').SkipWhile(line => line != "SELECT").ElementAt(1).Trim(' ', ',').Split(' ', '.')[^1];
}

/// <summary>The scripts of one engine, as they are embedded in this assembly.</summary>
internal sealed class MigrationScripts
{
    public MigrationScripts(string folder)
    {
        Numbered = [.. Read($"db/migrations/{folder}/")];
        Views =
        [
            .. Read($"db/migrations/{folder}/views/")
                .Concat(Read($"db/migrations/{folder}/facts/").Select(fact => fact with { IsFact = true }))
                .Concat(Read($"db/migrations/{folder}/facts/deals/").Select(fact => fact with { IsFact = true, IsByDeal = true }))
                .OrderBy(view => view.Name, StringComparer.Ordinal),
        ];
        if (Numbered.Count == 0 || Views.Count == 0)
        {
            throw new InvalidOperationException($"The program was built without the migrations of {folder}.");
        }
    }

    public IReadOnlyList<MigrationScript> Numbered { get; }

    /// <summary>In the order of creation: a view reads only those before it.</summary>
    public IReadOnlyList<MigrationScript> Views { get; }

    public static IEnumerable<MigrationScript> Read(string prefix)
    {
        var assembly = typeof(MigrationScripts).Assembly;
        foreach (var resource in assembly.GetManifestResourceNames().Where(name => name.StartsWith(prefix, StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            var name = resource[prefix.Length..];
            if (name.Contains('/', StringComparison.Ordinal))
            {
                continue;
            }

            using var reader = new StreamReader(assembly.GetManifestResourceStream(resource)!, Encoding.UTF8);

            // A checkout may have turned the line ends; the checksum must not notice.
            yield return new(Path.GetFileNameWithoutExtension(name), reader.ReadToEnd().ReplaceLineEndings("\n").Trim());
        }
    }
}
