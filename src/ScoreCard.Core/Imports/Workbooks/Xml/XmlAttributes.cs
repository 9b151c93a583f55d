using System.Runtime.CompilerServices;

namespace ScoreCard.Core.Imports.Workbooks.Xml;

/// <summary>The attributes of a start tag, by where they stand.</summary>
internal sealed class XmlAttributes(XmlNames names)
{
    private const int Most = 1000;

    // Letters, digits, '-', '.', '_', ':' and all that is not ASCII; the table of names looks at each of them more closely once.
    private static readonly bool[] IsName = [.. Enumerable.Range(0, 256).Select(code => code >= 0x80 || char.IsAsciiLetterOrDigit((char)code) || (char)code is '-' or '.' or '_' or ':')];

    private Attribute[] _attributes = new Attribute[16];

    public int Count { get; private set; }

    public bool HasDeclarations { get; private set; }

    public bool HasPrefixes { get; private set; }

    public ref readonly Attribute this[int index] => ref _attributes[index];

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int SkipName(byte[] bytes, int at)
    {
        while (IsName[bytes[at]])
        {
            at++;
        }

        return at;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int SkipSpace(byte[] bytes, int at)
    {
        while (bytes[at] is (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t')
        {
            at++;
        }

        return at;
    }

    /// <summary>Reads from behind the name of the element to the sign that ends the tag. False where the window ends before.</summary>
    public bool TryRead(XmlInput input, ref int at)
    {
        (Count, HasDeclarations, HasPrefixes) = (0, false, false);
        var bytes = input.Bytes;
        while (bytes[at] is not ((byte)'>' or (byte)'/'))
        {
            var start = SkipSpace(bytes, at);
            if (start == at)
            {
                return input.EndsAt(at);
            }

            at = start;
            if (bytes[at] is not ((byte)'>' or (byte)'/') && !TryReadOne(input, bytes, ref at))
            {
                return false;
            }
        }

        return true;
    }

    private bool TryReadOne(XmlInput input, byte[] bytes, ref int at)
    {
        var start = at;
        var end = SkipName(bytes, start);
        at = SkipSpace(bytes, end);
        if (end == start || bytes[at] != '=')
        {
            return input.EndsAt(at);
        }

        at = SkipSpace(bytes, at + 1);
        var quote = bytes[at];
        if (quote is not ((byte)'"' or (byte)'\''))
        {
            return input.EndsAt(at);
        }

        var value = ++at;
        var isPlain = true;
        for (; bytes[at] != quote; at++)
        {
            if (bytes[at] is (byte)'<' or 0)
            {
                return input.EndsAt(at);
            }

            isPlain &= bytes[at] is not ((byte)'&' or (byte)'\r' or (byte)'\n' or (byte)'\t');
        }

        var name = names.Of(bytes.AsSpan(start, end - start)) ?? throw input.Malformed(start, "No name.");
        Add(input, new Attribute(name, value, at - value, isPlain));
        at++;
        return true;
    }

    private void Add(XmlInput input, Attribute attribute)
    {
        for (var i = 0; i < Count; i++)
        {
            if (ReferenceEquals(_attributes[i].Name, attribute.Name))
            {
                throw input.Malformed(attribute.Start, "An attribute that is there twice.");
            }
        }

        if (Count == _attributes.Length)
        {
            Array.Resize(ref _attributes, Count < Most ? Count * 2 : throw input.Malformed(attribute.Start, "More attributes than any workbook has."));
        }

        _attributes[Count++] = attribute;
        HasDeclarations |= attribute.Name.IsDeclaration;
        HasPrefixes |= attribute.Name.Prefix.Length > 0;
    }

    /// <param name="Start">Of the value, in the window.</param>
    /// <param name="IsPlain">The value means what it says: it has no references and no ends of lines.</param>
    internal readonly record struct Attribute(XmlName Name, int Start, int Length, bool IsPlain);
}
