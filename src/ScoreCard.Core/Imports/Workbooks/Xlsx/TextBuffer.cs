using System.Xml;

namespace ScoreCard.Core.Imports.Workbooks.Xlsx;

/// <summary>Text of cells, one after the other in one array, so that a value costs no string until somebody wants it.</summary>
internal sealed class TextBuffer(int maxChars) : ICellTexts
{
    // An escape such as _x000D_ takes seven characters for one.
    private readonly long _maxRaw = maxChars * 7L;
    private readonly TextPool _pool = new();
    private char[] _chars = new char[4096];

    public int Length { get; set; }

    public Span<char> From(int start) => _chars.AsSpan(start, Length - start);

    public string Read(long key) => _pool.Get(_chars.AsSpan((int)(key >> 32), (int)key));

    /// <summary>Appends the text of the element whose start tag is current, and moves to its end tag. False where it is too long.</summary>
    public bool TryAppendContent(PartXml xml)
    {
        var reader = xml.Reader;
        if (reader.IsEmptyElement)
        {
            return true;
        }

        var start = Length;
        while (reader.Read())
        {
            switch (reader.NodeType)
            {
                case XmlNodeType.EndElement:
                    return true;
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace:
                    Append(reader, start);
                    break;
                case XmlNodeType.Element:
                    xml.Skip();
                    break;
            }

            if (Length - start > _maxRaw)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Cleans what was appended since <paramref name="start"/>. False where it is too long for a cell.</summary>
    public bool TryClean(int start)
    {
        Length = start + CellText.Clean(From(start));
        return Length - start <= maxChars;
    }

    private void Append(XmlReader reader, int start)
    {
        while (true)
        {
            if (_chars.Length - Length < 256)
            {
                Array.Resize(ref _chars, _chars.Length * 2);
            }

            var room = _chars.Length - Length;
            var count = reader.ReadValueChunk(_chars, Length, room);
            Length += count;

            // The reader fills the room unless the text ends, or a surrogate pair would be torn.
            if (count < room - 1 || Length - start > _maxRaw)
            {
                return;
            }
        }
    }
}
