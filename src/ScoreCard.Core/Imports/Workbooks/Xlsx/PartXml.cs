using System.Xml;
using static System.FormattableString;

namespace ScoreCard.Core.Imports.Workbooks.Xlsx;

/// <summary>
/// One part of the package, read forward. Elements count if they are in the namespace of the part's root (there are two, transitional and
/// strict, under any prefix); all others are passed over.
/// </summary>
internal sealed class PartXml : IDisposable
{
    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        IgnoreWhitespace = true,
        CheckCharacters = false,
        CloseInput = true,
    };

    private readonly Package _package;
    private readonly PartStream _stream;
    private readonly string _part;
    private string? _namespace;

    public PartXml(Package package, string part, PartStream stream)
    {
        _package = package;
        _part = part;
        _stream = stream;
        var settings = Settings.Clone();
        settings.NameTable = Names;
        Reader = XmlReader.Create(stream, settings);
    }

    public PartNames Names { get; } = new();

    public XmlReader Reader { get; }

    public long BytesRead => _stream.BytesRead;

    public bool IsOwn => ReferenceEquals(Reader.NamespaceURI, _namespace);

    /// <summary>Moves to the next start tag of the part's own namespace, at any depth.</summary>
    public bool NextElement()
    {
        while (Read())
        {
            if (Reader.NodeType == XmlNodeType.Element)
            {
                CheckDepth();
                _namespace ??= Reader.NamespaceURI;
                if (IsOwn)
                {
                    return true;
                }
            }
        }

        return false;
    }

    public bool Read()
    {
        _stream.Advance();
        return Reader.Read();
    }

    /// <summary>For loops that follow elements however deep they lie.</summary>
    public void CheckDepth()
    {
        if (Reader.Depth > _package.Limits.MaxXmlDepth)
        {
            throw _package.Refuse($"nests its part {_part} deeper than any workbook does; save it again in Excel and import that file");
        }
    }

    /// <summary>Moves from a start tag to its end tag.</summary>
    public void Skip()
    {
        if (Reader.IsEmptyElement)
        {
            return;
        }

        var depth = Reader.Depth;
        while (Read() && Reader.Depth > depth)
        {
            CheckDepth();
        }
    }

    /// <summary>Passes over the rest of the part, to see whether it came whole.</summary>
    public void Finish() => _stream.Finish();

    public string? Attribute(string localName)
    {
        string? value = null;
        for (var more = Reader.MoveToFirstAttribute(); more && value is null; more = Reader.MoveToNextAttribute())
        {
            value = Reader.LocalName == localName ? Reader.Value : null;
        }

        Reader.MoveToElement();
        return value;
    }

    public bool Flag(string localName) => Attribute(localName) is "1" or "true" or "on";

    /// <summary>The sentence for what the XML reader (XmlException) or the unpacking (InvalidDataException) found wrong.</summary>
    public WorkbookException Explain(Exception exception) => exception switch
    {
        XmlException xml when xml.Message.Contains("DTD", StringComparison.Ordinal) =>
            _package.Refuse($"defines XML entities in its part {_part}, which no workbook does; save it again in Excel and import that file"),
        XmlException xml => _package.Refuse(Invariant(
            $"has invalid XML in its part {_part}, line {xml.LineNumber}, position {xml.LinePosition}; open it in Excel, let Excel repair it, and save it again")),
        _ => _package.Damaged(_part),
    };

    public void Dispose() => Reader.Dispose();
}
