using ClosedXML.Excel;
using ScoreCard.Core.Imports.Rows;
using ScoreCard.Core.Imports.Sheets;
using ScoreCard.Core.Imports.Values;
using ScoreCard.Core.Imports.Workbooks;

namespace ScoreCard.Core.Imports.Rejections;

/// <summary>
/// Cells as they were, but for what only the whole sheet told: the order of a text date, the decimal mark of a text number, whether 25 is per
/// cent, the group that a blank stands for. The few rows of the copy would leave that open, or tell it wrongly, so that it is written out.
/// </summary>
internal sealed class CopiedCells
{
    private const decimal MaxExact = 999_999_999_999_999m;
    private const int FirstYear = 1901;

    private readonly bool _date1904;
    private readonly int _headerRow;
    private readonly Dictionary<int, CellTyping> _typings = [];
    private readonly GroupedColumn[] _groups;
    private readonly RowReader? _reader;
    private readonly SheetRow _scratch;

    public CopiedCells(SheetReading reading)
    {
        _date1904 = reading.Date1904;
        foreach (var typing in reading.Columns.Typings)
        {
            _typings.TryAdd(typing.Header.Index, typing);
        }

        _groups = reading.Columns.Groups.Filled;
        _reader = _groups.Length == 0 ? null : reading.TypeAgain();
        _scratch = new SheetRow(reading.Kind, new SheetContext(new Dictionary<string, Outcome>(), reading.Match.Columns, null), reading.Columns.HeaderOf, (_, _, _, _, _) => { });
        _headerRow = reading.Match.Row.Number;
    }

    /// <summary>Every row, so that those of a group know its first one.</summary>
    public void Read(SheetRows rows)
    {
        if (rows.RowNumber > _headerRow)
        {
            _reader?.Read(rows.RowNumber, rows.Cells);
        }
    }

    /// <summary>The row that was read last.</summary>
    public void Write(ReadOnlySpan<Cell> cells, IXLRow to)
    {
        for (var index = 0; index < cells.Length; index++)
        {
            Write(cells[index], index, to.Cell(index + 2));
        }

        foreach (var group in _groups)
        {
            if (group.Column.IsBlank(cells) && _reader?.Row.Values[group.Column.Slot] is string value)
            {
                SafeCell.Write(to.Cell(group.Column.FirstIndex + 2), value);
            }
        }
    }

    private void Write(in Cell cell, int index, IXLCell to)
    {
        if (_typings.TryGetValue(index, out var typing) && WriteTyped(cell, typing, to))
        {
            return;
        }

        switch (cell.Kind)
        {
            case CellKind.Blank:
                break;
            case CellKind.Number when cell.Format.IsDate && ExcelDate.TryFromSerial(cell.Number, _date1904, out var date) && date.Year >= FirstYear:
                WriteMoment(to, date.ToDateTime(TimeOnly.MinValue).AddSeconds(Math.Round((cell.Number - Math.Floor(cell.Number)) * 86_400)), cell.Number % 1 != 0);
                break;
            case CellKind.Number when cell.TryGetDecimal(out var number) && Math.Abs(number) < MaxExact:
                WriteNumber(to, number, FormatOf(cell.Format));
                break;
            case CellKind.Boolean:
                to.SetValue(cell.Number != 0);
                break;
            default:
                // An id of more digits than Excel keeps is text, or it would come back as another one. An error is what has to be corrected.
                SafeCell.Write(to, cell.Text);
                break;
        }
    }

    /// <returns>False where the cell says by itself what it is, or cannot be read.</returns>
    private bool WriteTyped(in Cell cell, CellTyping typing, IXLCell to)
    {
        var type = typing.Column.Type;
        if (cell.Kind is not (CellKind.Text or CellKind.Number)
            || type is not (ColumnType.Date or ColumnType.Moment or ColumnType.Percent or ColumnType.Money or ColumnType.Number or ColumnType.Rate)
            || (cell.Kind == CellKind.Number && !typing.Column.IsFte && type is ColumnType.Money or ColumnType.Number or ColumnType.Rate))
        {
            return false;
        }

        switch (Typed(cell, typing))
        {
            case DateOnly date when date.Year >= FirstYear:
                WriteMoment(to, date.ToDateTime(TimeOnly.MinValue), hasTime: false);
                return true;
            case long minutes when type == ColumnType.Moment && SheetRow.OfMinutes(minutes) is { Year: >= FirstYear } moment:
                WriteMoment(to, moment, hasTime: true);
                return true;
            case long share when type == ColumnType.Percent && Math.Abs(share) <= SheetRow.Scale:
                WriteNumber(to, (decimal)share / SheetRow.Scale, "0.##%");
                return true;
            case long scaled when type is ColumnType.Money or ColumnType.Number or ColumnType.Rate:
                WriteNumber(to, (decimal)scaled / (type == ColumnType.Rate ? SheetRow.RateScale : SheetRow.Scale), FormatOf(new(NumberFormatKind.Currency, NumberText.Scan(cell.Text).CurrencyCode)));
                return true;
            default:
                return false;
        }
    }

    /// <summary>Null also where the import had no use for the cell, because another column came first, and never found out how to read it.</summary>
    private object? Typed(in Cell cell, CellTyping typing)
    {
        _scratch.Begin(0);
        try
        {
            return typing.Type(cell, _scratch);
        }
        catch (UndecidedColumnException)
        {
            return null;
        }
    }

    private static void WriteNumber(IXLCell to, decimal number, string format)
    {
        to.SetValue(number);
        to.Style.NumberFormat.Format = format;
    }

    private static void WriteMoment(IXLCell to, DateTime moment, bool hasTime)
    {
        to.SetValue(moment);
        to.Style.NumberFormat.Format = hasTime ? "yyyy-mm-dd hh:mm" : "yyyy-mm-dd";
    }

    private static string FormatOf(NumberFormat format) => format.Kind switch
    {
        NumberFormatKind.Percent => "0.##%",
        NumberFormatKind.Time => "hh:mm:ss",
        NumberFormatKind.Currency when format.CurrencyCode is { } code => $"[${code}] #,##0.00",
        _ => "General",
    };
}
