namespace ScoreCard.Core.Imports.Workbooks.Xlsx;

/// <summary>What a part refers to inside the package. Links to the outside are left alone.</summary>
internal sealed class Relationships
{
    private readonly Dictionary<string, (string Kind, string Part)> _targets = [];

    public Relationships(Package package, string source)
    {
        var slash = source.LastIndexOf('/') + 1;
        var folder = source[..slash];
        var part = $"{folder}_rels/{source[slash..]}.rels";
        if (!package.Has(part))
        {
            return;
        }

        package.Read(part, xml =>
        {
            while (xml.NextElement())
            {
                if (xml.Tokens.LocalName == "Relationship" && xml.Attribute("TargetMode") != "External"
                    && xml.Attribute("Id") is { } id && xml.Attribute("Type") is { } type && xml.Attribute("Target") is { } target)
                {
                    _targets.TryAdd(id, (type[(type.LastIndexOf('/') + 1)..], Resolve(folder, target)));
                }
            }
        });
    }

    /// <summary>The last word of a relationship's type is the same in the transitional and the strict namespace.</summary>
    public string? FirstOf(string kind) => _targets.Values.FirstOrDefault(target => target.Kind == kind).Part;

    public (string Kind, string Part)? Find(string id) => _targets.TryGetValue(id, out var target) ? target : null;

    private static string Resolve(string folder, string target)
    {
        target = Uri.UnescapeDataString(target).Replace('\\', '/');
        var segments = new Stack<string>();
        foreach (var segment in (target.StartsWith('/') ? target : folder + target).Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (segment == "..")
            {
                segments.TryPop(out _);
            }
            else if (segment != ".")
            {
                segments.Push(segment);
            }
        }

        return string.Join('/', segments.Reverse());
    }
}
