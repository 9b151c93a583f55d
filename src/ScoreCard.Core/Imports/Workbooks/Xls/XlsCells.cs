using static System.FormattableString;

namespace ScoreCard.Core.Imports.Workbooks.Xls;

/// <summary>The cells of one record: one, or several packed numbers beside each other.</summary>
internal sealed class XlsCells(XlsContent content, Records records)
{
    private const int PackedSize = 6;
    private const int TextFollows = 0;
    private const int IsBoolean = 1;
    private const int IsError = 2;
    private const int IsEmpty = 3;

    private readonly RecordText _text = new(records);
    private int _next;
    private int _end;

    /// <summary>From 0.</summary>
    public int Row { get; private set; }

    /// <summary>Whether the record at hand holds cells with values.</summary>
    public bool Begin()
    {
        switch (records.Type)
        {
            case RecordType.PackedNumbers:
                _next = records.UInt16(2);
                _end = _next + ((records.Data.Length - PackedSize) / PackedSize);
                break;
            case RecordType.Formula or RecordType.RichText or RecordType.SharedText or RecordType.Number or RecordType.Label or RecordType.BooleanOrError or RecordType.PackedNumber:
                _next = records.UInt16(2);
                _end = _next + 1;
                break;
            default:
                return false;
        }

        Row = records.UInt16(0);
        return true;
    }

    /// <summary>The next cell of the record; false behind the last one.</summary>
    public bool Next(out int column, out Cell cell)
    {
        column = _next;
        if (_next >= _end)
        {
            cell = default;
            return false;
        }

        cell = records.Type == RecordType.PackedNumbers ? PackedCell(4 + ((_next - records.UInt16(2)) * PackedSize)) : Single(column);
        _next++;
        return true;
    }

    private Cell Single(int column)
    {
        var format = content.Format(records.UInt16(4));
        return records.Type switch
        {
            RecordType.PackedNumber => PackedCell(4),
            RecordType.Number => Number(records.Double(6), format),
            RecordType.SharedText => content.Text(records.Int32(6)) is { } text
                ? Text(text, column)
                : throw content.Refuse($"refers to a text that is not in the file, in cell {CellReference.ColumnName(column)}{Row + 1}; open it in Excel, let Excel repair it, and save it as .xlsx"),
            RecordType.BooleanOrError => records.Byte(7) == 0 ? Cell.OfBoolean(records.Byte(6) != 0) : Error(records.Byte(6)),
            RecordType.Formula => Formula(column, format),
            _ => Text(_text.At(6, isShort: false), column),
        };
    }

    /// <summary>The value that was last computed.</summary>
    private Cell Formula(int column, NumberFormat format)
    {
        if (records.UInt16(12) != 0xFFFF)
        {
            return Number(records.Double(6), format);
        }

        return records.Byte(6) switch
        {
            TextFollows => FormulaText(column),
            IsBoolean => Cell.OfBoolean(records.Byte(8) != 0),
            IsError => Error(records.Byte(8)),
            IsEmpty => Cell.OfEmptyFormula(),
            _ => default,
        };
    }

    /// <summary>A text stands behind its formula; what the formula shares with others may stand between.</summary>
    private Cell FormulaText(int column)
    {
        while (records.Next())
        {
            if (records.Type == RecordType.FormulaText)
            {
                return Text(_text.At(0, isShort: false), column);
            }

            if (records.Type is RecordType.EndOfFile or RecordType.BeginOfFile or RecordType.Formula)
            {
                break;
            }
        }

        throw new InvalidDataException("A formula without its text.");
    }

    private Cell PackedCell(int at) => Number(records.Packed(at + 2), content.Format(records.UInt16(at)));

    private static Cell Number(double number, NumberFormat format) => double.IsFinite(number) ? Cell.OfNumber(number, format) : Cell.OfError("#NUM!");

    private Cell Text(string text, int column) => text.Length <= content.Limits.MaxCellChars
        ? Cell.OfText(text)
        : throw content.Refuse(Invariant($"has a text of more than {content.Limits.MaxCellChars:N0} characters in cell {CellReference.ColumnName(column)}{Row + 1}"));

    private static Cell Error(int code) => Cell.OfError(code switch
    {
        0x00 => "#NULL!",
        0x07 => "#DIV/0!",
        0x0F => "#VALUE!",
        0x17 => "#REF!",
        0x1D => "#NAME?",
        0x24 => "#NUM!",
        0x2A => "#N/A",
        _ => "#ERROR!",
    });
}
