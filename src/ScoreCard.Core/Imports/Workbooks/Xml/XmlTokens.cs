using System.Text;

namespace ScoreCard.Core.Imports.Workbooks.Xml;

/// <summary>
/// Reads XML token by token, as strictly as the framework's reader and several times as fast: it runs over bytes, knows each name by its object,
/// and decodes only what it is asked for. Comments and processing instructions are passed over; document types, and with them entities, are
/// refused. What the current token has is valid until the next one.
/// </summary>
internal sealed partial class XmlTokens(XmlInput input, XmlNames names) : IDisposable
{
    private readonly XmlScopes _scopes = new();
    private readonly XmlAttributes _attributes = new(names);
    private readonly List<XmlName> _open = [];
    private XmlName? _name;
    private string? _namespace;
    private int _at;
    private (int Start, int Length) _text;
    private bool _isCData;
    private bool _hasRoot;

    public XmlToken Token { get; private set; }

    /// <summary>How many elements are around this token.</summary>
    public int Depth { get; private set; }

    /// <summary>Of an element.</summary>
    public string LocalName => _name?.Local ?? "";

    /// <summary>Of an element.</summary>
    public string Namespace => _namespace ?? _scopes.Default;

    /// <summary>Of an element: its name has a prefix.</summary>
    public bool IsPrefixed => _namespace is not null;

    /// <summary>Of an element: the tag is its end as well, and no end tag follows.</summary>
    public bool IsEmpty { get; private set; }

    /// <summary>How many attributes the element has.</summary>
    public int Attributes => _attributes.Count;

    public XmlName AttributeName(int index) => _attributes[index].Name;

    /// <summary>As UTF-8.</summary>
    public ReadOnlySpan<byte> AttributeBytes(int index) => _attributes[index] is { IsPlain: true } plain
        ? input.Bytes.AsSpan(plain.Start, plain.Length)
        : Encoding.UTF8.GetBytes(AttributeText(index));

    public string AttributeText(int index)
    {
        var raw = input.Bytes.AsSpan(_attributes[index].Start, _attributes[index].Length);
        var into = new char[raw.Length];
        return new string(into, 0, Known(XmlText.DecodeAttribute(raw, into), _attributes[index].Start));
    }

    /// <summary>The bytes behind this token, as far as the window goes, and a zero: for what is known by a look at them.</summary>
    public ReadOnlySpan<byte> Ahead => input.Bytes.AsSpan(_at, input.End - _at + 1);

    /// <summary>Bytes of a text, which has at most as many characters.</summary>
    public int TextLength => _text.Length;

    /// <returns>How many characters the text has.</returns>
    public int ReadText(Span<char> into) => Known(XmlText.Decode(input.Bytes.AsSpan(_text.Start, _text.Length), into, _isCData), _text.Start);

    /// <summary>Moves to the next token; false behind the last one.</summary>
    /// <exception cref="System.Xml.XmlException">The document is not well-formed, or has a document type.</exception>
    public bool Read()
    {
        if (_scopes.Deepest >= Depth && (Token == XmlToken.EndElement || (Token == XmlToken.Element && IsEmpty)))
        {
            _scopes.Leave(Depth);
        }

        Token = XmlToken.None;
        while (Token == XmlToken.None)
        {
            var isWhole = _at < input.End && (input.Bytes[_at] == '<' ? TryTag() : TryText(isLast: false));
            if (!isWhole && !input.More(ref _at) && !(_at < input.End && input.Bytes[_at] != '<' && TryText(isLast: true)))
            {
                return _at == input.End && _open.Count == 0 && _hasRoot ? false : throw input.Malformed(_at, "The end is missing.");
            }
        }

        return true;
    }

    /// <summary>Goes on behind whole elements that were known by their bytes, and in which no namespace is declared.</summary>
    public void Pass(int length) => _at += length;

    public void Dispose() => input.Dispose();

    /// <summary>False where the window ends before the text does.</summary>
    private bool TryText(bool isLast)
    {
        var rest = input.Bytes.AsSpan(_at, input.End - _at);
        var length = rest.IndexOf((byte)'<');
        if (length < 0 && !isLast)
        {
            return false;
        }

        length = length < 0 ? rest.Length : length;
        if (_open.Count > 0)
        {
            Text(_at, length, isCData: false);
        }
        else if (rest[..length].ContainsAnyExcept(" \t\r\n"u8))
        {
            throw input.Malformed(_at, "Text outside of all elements.");
        }

        _at += length;
        return true;
    }

    private void Text(int start, int length, bool isCData) =>
        (Token, Depth, _text, _isCData) = (XmlToken.Text, _open.Count, (start, length), isCData);

    /// <summary>False where the window ends before the tag does.</summary>
    private bool TryTag() => input.Bytes[_at + 1] switch
    {
        (byte)'/' => TryEnd(),
        (byte)'!' => TryMarkup(),
        (byte)'?' => TryInstruction(),
        _ => TryElement(),
    };

    private bool TryEnd()
    {
        var (bytes, at) = (input.Bytes, _at + 2);
        if (_open.Count == 0)
        {
            throw input.Malformed(_at, "An end without a start.");
        }

        var name = _open[^1].Bytes;
        if (at + name.Length >= input.End)
        {
            return false;
        }

        if (name.Length == 1 ? bytes[at] != name[0] : !bytes.AsSpan(at, name.Length).SequenceEqual(name))
        {
            throw input.Malformed(at, "The end of another element.");
        }

        at = XmlAttributes.SkipSpace(bytes, at + name.Length);
        if (bytes[at] != '>')
        {
            return input.EndsAt(at);
        }

        _open.RemoveAt(_open.Count - 1);
        (Token, Depth, _at) = (XmlToken.EndElement, _open.Count, at + 1);
        return true;
    }

    private bool TryElement()
    {
        var (bytes, start) = (input.Bytes, _at + 1);
        var end = XmlAttributes.SkipName(bytes, start);
        if (end == start)
        {
            return input.EndsAt(start);
        }

        var at = end;
        if (!_attributes.TryRead(input, ref at))
        {
            return false;
        }

        var isEmpty = bytes[at] == '/';
        at += isEmpty ? 1 : 0;
        if (bytes[at] != '>')
        {
            return input.EndsAt(at);
        }

        if (_open.Count == 0 && _hasRoot)
        {
            throw input.Malformed(_at, "A second root.");
        }

        _name = names.Of(bytes.AsSpan(start, end - start)) ?? throw input.Malformed(start, "No name.");
        (Token, Depth, IsEmpty, _hasRoot) = (XmlToken.Element, _open.Count, isEmpty, true);
        Resolve(_name);
        _at = at + 1;
        if (!isEmpty)
        {
            _open.Add(_name);
        }

        return true;
    }

    private void Resolve(XmlName name)
    {
        for (var i = 0; _attributes.HasDeclarations && i < Attributes; i++)
        {
            if (AttributeName(i).IsDeclaration)
            {
                _scopes.Declare(Depth, AttributeName(i).Prefix.Length == 0 ? "" : AttributeName(i).Local, AttributeText(i));
            }
        }

        for (var i = 0; _attributes.HasPrefixes && i < Attributes; i++)
        {
            _ = NamespaceOf(AttributeName(i).Prefix);
        }

        _namespace = name.Prefix.Length == 0 ? null : NamespaceOf(name.Prefix);
    }

    private string NamespaceOf(string prefix) => _scopes.Find(prefix) ?? throw input.Malformed(_at, "A prefix that stands for nothing.");

    private int Known(int length, int at) => length < 0 ? throw input.Malformed(at, "A reference to nothing.") : length;
}
