using System.Xml;
using ScoreCard.Core.Imports.Workbooks.Xml;
using static System.FormattableString;

namespace ScoreCard.Core.Imports.Workbooks.Xlsx;

/// <summary>
/// One part of the package, read forward. Elements count if they are in the namespace of the part's root (there are two, transitional and
/// strict, under any prefix); all others are passed over.
/// </summary>
internal sealed class PartXml : IDisposable
{
    private readonly Package _package;
    private readonly PartStream _stream;
    private readonly string _part;
    private string? _namespace;

    public PartXml(Package package, string part, PartStream stream)
    {
        _package = package;
        _part = part;
        _stream = stream;
        Tokens = new XmlTokens(new XmlInput(stream, stream.Advance), Names);
    }

    public XmlNames Names { get; } = new();

    public XmlTokens Tokens { get; }

    public long BytesRead => _stream.BytesRead;

    public bool IsOwn => Tokens.Namespace == _namespace;

    /// <summary>Moves to the next start tag of the part's own namespace, at any depth.</summary>
    public bool NextElement()
    {
        while (Read())
        {
            if (Tokens.Token == XmlToken.Element)
            {
                CheckDepth();
                _namespace ??= Tokens.Namespace;
                if (IsOwn)
                {
                    return true;
                }
            }
        }

        return false;
    }

    public bool Read() => Tokens.Read();

    /// <summary>For loops that follow elements however deep they lie.</summary>
    public void CheckDepth()
    {
        if (Tokens.Depth > _package.Limits.MaxXmlDepth)
        {
            throw _package.Refuse($"nests its part {_part} deeper than any workbook does; save it again in Excel and import that file");
        }
    }

    /// <summary>Moves from a start tag to its end tag.</summary>
    public void Skip()
    {
        if (Tokens.IsEmpty)
        {
            return;
        }

        var depth = Tokens.Depth;
        while (Read() && Tokens.Depth > depth)
        {
            CheckDepth();
        }
    }

    /// <summary>Passes over the rest of the part, to see whether it came whole.</summary>
    public void Finish() => _stream.Finish();

    public string? Attribute(string localName)
    {
        for (var i = 0; i < Tokens.Attributes; i++)
        {
            if (Tokens.AttributeName(i).Local == localName)
            {
                return Tokens.AttributeText(i);
            }
        }

        return null;
    }

    public bool Flag(string localName) => Attribute(localName) is "1" or "true" or "on";

    /// <summary>The text just read.</summary>
    public string Text
    {
        get
        {
            var into = new char[Tokens.TextLength];
            return new string(into, 0, Tokens.ReadText(into));
        }
    }

    /// <summary>The sentence for what the XML reader (XmlException) or the unpacking (InvalidDataException) found wrong.</summary>
    public WorkbookException Explain(Exception exception) => exception switch
    {
        XmlException xml when xml.Message.Contains("DTD", StringComparison.Ordinal) =>
            _package.Refuse($"defines XML entities in its part {_part}, which no workbook does; save it again in Excel and import that file"),
        XmlException xml => _package.Refuse(Invariant(
            $"has invalid XML in its part {_part}, line {xml.LineNumber}, position {xml.LinePosition}; open it in Excel, let Excel repair it, and save it again")),
        _ => _package.Damaged(_part),
    };

    public void Dispose() => Tokens.Dispose();
}
