namespace ScoreCard.Core.Imports.Workbooks.Xml;

/// <summary>What prefixes stand for where the document is being read.</summary>
internal sealed class XmlScopes
{
    private readonly List<(int Depth, string Prefix, string Namespace)> _declared = [(-1, "xml", "http://www.w3.org/XML/1998/namespace"), (-1, "xmlns", "http://www.w3.org/2000/xmlns/"), (-1, "", "")];

    /// <summary>Of elements without a prefix.</summary>
    public string Default { get; private set; } = "";

    /// <summary>The depth of the innermost element that declared one.</summary>
    public int Deepest { get; private set; } = -1;

    public void Declare(int depth, string prefix, string name)
    {
        _declared.Add((depth, prefix, name));
        Deepest = depth;
        Default = prefix.Length == 0 ? name : Default;
    }

    public void Leave(int depth)
    {
        while (Deepest >= depth)
        {
            _declared.RemoveAt(_declared.Count - 1);
            Deepest = _declared[^1].Depth;
        }

        Default = Find("")!;
    }

    /// <summary>Null where the prefix stands for nothing.</summary>
    public string? Find(string prefix)
    {
        for (var i = _declared.Count - 1; i >= 0; i--)
        {
            if (_declared[i].Prefix == prefix)
            {
                return _declared[i].Namespace;
            }
        }

        return null;
    }
}
