using System.Text;
using System.Xml;

namespace ScoreCard.Core.Imports.Workbooks.Xml;

/// <summary>
/// The names that a document has used. There is an end to them, so that a document made of ever new names cannot fill the memory; and most
/// lookups cost little, since the names of cells have one letter.
/// </summary>
internal sealed class XmlNames
{
    private const int MaxNames = 20_000;
    private const int Buckets = 1024;

    private readonly XmlName?[] _letters = new XmlName?[128];
    private readonly XmlName?[] _buckets = new XmlName?[Buckets];
    private int _count;

    /// <summary>Null where the bytes are no name.</summary>
    public XmlName? Of(ReadOnlySpan<byte> name) =>
        name.Length == 1 && name[0] < _letters.Length ? _letters[name[0]] ??= Make(name)
        : Find(name);

    private XmlName? Find(ReadOnlySpan<byte> name)
    {
        var hash = (uint)name.Length;
        foreach (var part in name)
        {
            hash = (hash * 31) + part;
        }

        ref var bucket = ref _buckets[(hash ^ (hash >> 10)) % Buckets];
        for (var entry = bucket; entry is not null; entry = entry.Next)
        {
            if (name.SequenceEqual(entry.Bytes))
            {
                return entry;
            }
        }

        if (Make(name) is not { } made)
        {
            return null;
        }

        made.Next = bucket;
        return bucket = made;
    }

    private XmlName? Make(ReadOnlySpan<byte> name)
    {
        if (++_count > MaxNames)
        {
            throw new InvalidDataException("Too many names.");
        }

        var text = Encoding.UTF8.GetString(name);
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        var (prefix, local) = colon < 0 ? ("", text) : (text[..colon], text[(colon + 1)..]);
        return !IsName(local) || (colon >= 0 && !IsName(prefix)) ? null
            : colon < 0 ? new XmlName(name.ToArray(), prefix, local)
            : new XmlName(name.ToArray(), prefix, Of(name[(name.IndexOf((byte)':') + 1)..])!.Local);
    }

    private static bool IsName(string text) => text.Length > 0 && XmlConvert.IsStartNCNameChar(text[0]) && text.All(XmlConvert.IsNCNameChar);
}
