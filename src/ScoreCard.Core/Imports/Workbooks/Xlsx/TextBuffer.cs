using ScoreCard.Core.Imports.Workbooks.Xml;

namespace ScoreCard.Core.Imports.Workbooks.Xlsx;

/// <summary>Text of cells, one after the other in one array, so that a value costs no string until somebody wants it.</summary>
internal sealed class TextBuffer(int maxChars) : ICellTexts
{
    // A reference such as &#x2014; takes eight bytes for a character, an escape such as _x000D_ as many characters.
    private readonly long _maxBytes = maxChars * 8L * 8;
    private readonly TextPool _pool = new();
    private char[] _chars = new char[4096];

    public int Length { get; set; }

    public Span<char> From(int start) => _chars.AsSpan(start, Length - start);

    public string Read(long key) => _pool.Get(_chars.AsSpan((int)(key >> 32), (int)key));

    /// <summary>Appends the text of the element whose start tag is current, and moves to its end tag. False where it is too long.</summary>
    public bool TryAppendContent(PartXml xml)
    {
        var tokens = xml.Tokens;
        if (tokens.IsEmpty)
        {
            return true;
        }

        var start = Length;
        while (tokens.Read() && tokens.Token != XmlToken.EndElement)
        {
            if (tokens.Token == XmlToken.Text)
            {
                if (Length - start + tokens.TextLength > _maxBytes)
                {
                    return false;
                }

                Append(tokens);
            }
            else
            {
                xml.Skip();
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

    private void Append(XmlTokens tokens)
    {
        if (_chars.Length - Length < tokens.TextLength)
        {
            Array.Resize(ref _chars, Math.Max(_chars.Length * 2, Length + tokens.TextLength));
        }

        Length += tokens.ReadText(_chars.AsSpan(Length));
    }
}
