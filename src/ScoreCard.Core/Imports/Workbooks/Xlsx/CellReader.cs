using System.Numerics;
using ScoreCard.Core.Imports.Workbooks.Xml;
using static System.FormattableString;

namespace ScoreCard.Core.Imports.Workbooks.Xlsx;

/// <summary>Reads the cells of a row, from a <c>c</c> start tag to its end tag.</summary>
internal sealed class CellReader
{
    private const int MaxIndex = 100_000_000;

    private readonly bool _date1904;
    private readonly SharedStrings _strings;
    private readonly Styles _styles;
    private readonly ReadLimits _limits;
    private readonly PartXml _xml;
    private readonly XmlTokens _tokens;
    private readonly TextBuffer _text;
    private readonly XmlName _reference;
    private readonly XmlName _style;
    private readonly XmlName _type;
    private readonly string _value;
    private readonly string _inline;
    private readonly string _formula;

    public CellReader(WorkbookContent content, PartXml xml)
    {
        _date1904 = content.Date1904;
        _strings = content.Strings;
        _styles = content.Styles;
        _limits = content.Package.Limits;
        _xml = xml;
        _tokens = xml.Tokens;
        _text = new TextBuffer(_limits.MaxCellChars);
        _reference = xml.Names.Of("r"u8)!;
        _style = xml.Names.Of("s"u8)!;
        _type = xml.Names.Of("t"u8)!;
        _value = xml.Names.Of("v"u8)!.Local;
        _inline = xml.Names.Of("is"u8)!.Local;
        _formula = xml.Names.Of("f"u8)!.Local;
    }

    public int Column { get; private set; } = -1;

    /// <summary>What makes the file unusable in the cell just read, as the middle of a sentence.</summary>
    public string? Problem { get; private set; }

    public void BeginRow()
    {
        Column = -1;
        _text.Length = 0;
    }

    /// <summary>Reads the next cell without a look at tokens; false where it, or what stands there, has to be read token by token.</summary>
    public bool TryReadPlain(out Cell cell)
    {
        cell = default;
        if (!PlainCell.TryRead(_tokens.Ahead, out var plain))
        {
            return false;
        }

        _tokens.Pass(plain.Length);
        MoveTo(plain.Column);
        if (!plain.IsEmpty && Problem is null)
        {
            var format = _styles.Format(plain.Style);
            cell = plain.IsShared ? Shared(plain.Number.Digits, format) : Cell.OfNumber(plain.Number, format);
        }

        return true;
    }

    /// <summary>Reads the cell whose start tag is current.</summary>
    public Cell Read()
    {
        var empty = _tokens.IsEmpty;
        var style = 0;
        var type = CellType.Number;
        var column = -1;
        for (var i = 0; i < _tokens.Attributes; i++)
        {
            // With its prefix: an attribute of another namespace may have the same local name.
            var name = _tokens.AttributeName(i);
            if (ReferenceEquals(name, _reference))
            {
                column = CellReference.Column(_tokens.AttributeBytes(i));
            }
            else if (ReferenceEquals(name, _style))
            {
                _ = TryIndex(_tokens.AttributeBytes(i), out style);
            }
            else if (ReferenceEquals(name, _type))
            {
                type = CellTypes.Of(_tokens.AttributeBytes(i));
            }
        }

        MoveTo(column);
        return empty || Problem is not null ? default : ReadContent(type, style);
    }

    private void MoveTo(int column)
    {
        Column = column < 0 ? Column + 1 : column;
        if (Column >= _limits.MaxColumns)
        {
            Problem = "has a column beyond the last one of Excel";
        }
    }

    private Cell ReadContent(CellType type, int style)
    {
        var start = _text.Length;
        var isFormula = false;
        while (_tokens.Read() && _tokens.Token != XmlToken.EndElement)
        {
            if (_tokens.Token != XmlToken.Element)
            {
                continue;
            }

            var name = _tokens.LocalName;
            var fits = true;
            if (ReferenceEquals(name, _value) && _xml.IsOwn)
            {
                fits = _text.TryAppendContent(_xml);
            }
            else if (ReferenceEquals(name, _inline) && _xml.IsOwn)
            {
                type = CellType.Text;
                fits = RichText.TryRead(_xml, _text);
            }
            else
            {
                isFormula |= ReferenceEquals(name, _formula) && _xml.IsOwn;
                _xml.Skip();
            }

            if (!fits)
            {
                return TooLong();
            }
        }

        // Nobody calculated it; a formula that gives no text says that it gives text.
        return _text.Length == start ? isFormula && type == CellType.Number ? Cell.OfError(Cell.NotCalculated) : default : Decode(type, start, _styles.Format(style));
    }

    private Cell Decode(CellType type, int start, NumberFormat format)
    {
        var text = _text.From(start);
        switch (type)
        {
            case CellType.Shared:
                _text.Length = start;
                return Shared(TryIndex(text.Trim(), out var index) ? index : -1, format);
            case CellType.Number when CellNumber.TryParse(text.Trim(), out var number):
                _text.Length = start;
                return Cell.OfNumber(number, format);
            case CellType.Boolean:
                var isTrue = text is "1" or "true" or "TRUE";
                _text.Length = start;
                return Cell.OfBoolean(isTrue);
            case CellType.Date when IsoDate.TryRead(text, _date1904, out var serial, out var hasTime):
                _text.Length = start;
                return Cell.OfNumber(serial, format.IsDate ? format : hasTime ? NumberFormat.DateTime : NumberFormat.Date);
        }

        if (!_text.TryClean(start))
        {
            return TooLong();
        }

        var length = _text.Length - start;
        var key = ((long)start << 32) | (uint)length;
        return length == 0 ? default
            : type == CellType.Error ? Cell.OfError(_text.Read(key))
            : Cell.OfText(_text, key, format);
    }

    private Cell Shared(long index, NumberFormat format)
    {
        if (index < 0 || index >= _strings.Count)
        {
            Problem = "refers to a text that is not in the file,";
            return default;
        }

        return _strings.IsEmpty((int)index) ? default : Cell.OfText(_strings, index, format);
    }

    private Cell TooLong()
    {
        Problem = Invariant($"has a text of more than {_limits.MaxCellChars:N0} characters");
        return default;
    }

    // int.TryParse asks for a culture first, twice for nearly every cell.
    private static bool TryIndex<T>(ReadOnlySpan<T> text, out int index)
        where T : unmanaged, IBinaryInteger<T>
    {
        index = 0;
        foreach (var character in text)
        {
            var digit = int.CreateTruncating(character) - '0';
            index = (index * 10) + digit;
            if ((uint)digit > 9 || index > MaxIndex)
            {
                return false;
            }
        }

        return text.Length > 0;
    }
}
