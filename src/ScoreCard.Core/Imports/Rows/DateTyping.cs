using System.Globalization;
using ScoreCard.Core.Imports.Recognition;
using ScoreCard.Core.Imports.Sheets;
using ScoreCard.Core.Imports.Values;
using ScoreCard.Core.Imports.Workbooks;

namespace ScoreCard.Core.Imports.Rows;

/// <summary>
/// Dates: cells that Excel knows as dates, their bare serial numbers, and text in the order that all of the column's values allow; where they allow
/// several, in that of the sheet's other dates.
/// </summary>
internal class DateTyping(SheetColumn column, HeaderCell header, SheetDateOrders orders, DateOrder? answer, bool date1904) : CellTyping(column, header)
{
    private const int FirstYear = 1990;
    private const int LastYear = 2100;
    private const int FirstKept = 1900;
    private const int LastKept = 2199;
    private const int MostCached = 20_000;
    private const int LastEarly = 12;
    private const int FirstLikely = 1970;
    private const int FewestEarly = 5;
    private const int FewestTexts = 3;

    /// <summary>How HR systems write that something has no end.</summary>
    private static readonly DateOnly Never = new(9999, 12, 31);

    private readonly Dictionary<string, DateOnly> _parsed = new(StringComparer.Ordinal);
    private readonly Boxes<DateOnly> _boxes = new();
    private readonly DateOrderEvidence _evidence = new();
    private int _early;
    private bool _isLate;

    public override bool IsUndecided => Order is null && IsOpen;

    public override (string Problem, string Option)? Question => HasSeenAll && Order is null && _evidence.Ambiguous > 0
        ? ($"holds dates such as {Readings(_evidence.FirstAmbiguous!.Text)}, and no value tells which", $"; say {string.Join(" or ", Possible.Select(order => $"--date-order {Letters(order)}"))}")
        : null;

    /// <summary>The orders in which the values that leave it open can be read; none where no value does.</summary>
    public IReadOnlyList<DateOrder> Possible =>
        _evidence.Ambiguous == 0 ? [] : _evidence.MayBeYearFirst ? [DateOrder.Dmy, DateOrder.Mdy, DateOrder.Ymd] : [DateOrder.Dmy, DateOrder.Mdy];

    private bool IsOpen => _evidence.Decide() is DateOrderVerdict.Ambiguous or DateOrderVerdict.Contradictory;

    /// <summary>A spreadsheet program takes what is a date in its own order, and leaves the others as text.</summary>
    public override string? Caution => _early >= FewestEarly && !_isLate && _evidence is { Ambiguous: 0, Certain: 0 } && FewestTexts <= Math.Max(_evidence.DayFirstOnly, _evidence.MonthFirstOnly)
        ? "holds dates of the first twelve days of months, and all other days as text, as where Excel opened a text file whose days and months stand the other way round than its own: those dates are likely to have day and month swapped; export again and open the file with that column as text"
        : null;

    public override void Observe(in Cell cell, int row)
    {
        if (cell.Kind == CellKind.Number && cell.Format.IsDate && ExcelDate.TryFromSerial(cell.Number, date1904, out var date) && date != Never)
        {
            _early += date.Day <= LastEarly ? 1 : 0;
            _isLate |= date.Day > LastEarly;
        }

        if (cell.Kind == CellKind.Text && Text(cell) is { } text)
        {
            var scan = DateText.Scan(text);
            _evidence.Add(scan, text, row);
            if (scan.Shape == DateShape.Numeric)
            {
                orders.Add(scan, text, row);
            }
        }
    }

    public override object? Type(in Cell cell, SheetRow row)
    {
        switch (cell.Kind)
        {
            case CellKind.Number when cell.Format.IsDate:
                return ExcelDate.TryFromSerial(cell.Number, date1904, out var dated) ? Checked(dated, cell, row) : NoDate(row, cell.Text);
            case CellKind.Number:
                return (Plausible(cell.Number, date1904) ?? OfDigits(cell.Text) ?? (ExcelDate.TryFromSerial(cell.Number, date1904, out var last) && last == Never ? (DateOnly?)last : null)) is { } serial
                    ? Checked(serial, cell, row)
                    : Reject(row, cell.Text, "is a number and not a date; correct it, or map the column to another one");
            case CellKind.Text when Text(cell) is { } text:
                return OfText(text, cell, row);
            case CellKind.Boolean:
                return NoDate(row, cell.Text);
            default:
                return null;
        }
    }

    /// <summary>The day of a serial number that is not shown as a date; null where it is no day of the years that files are about.</summary>
    public static DateOnly? Plausible(double serial, bool date1904) =>
        ExcelDate.TryFromSerial(serial, date1904, out var date) && date.Year is >= FirstYear and <= LastYear ? date : null;

    private static DateOnly? OfDigits(string text) =>
        text.Length == 8 && DateText.Scan(text) is { Shape: DateShape.Certain } scan && scan.TryResolve(DateOrder.Ymd, out var date) ? date : null;

    private object? OfText(string text, in Cell cell, SheetRow row)
    {
        if (!_parsed.TryGetValue(text, out var date))
        {
            if (Parse(DateText.Scan(text), out var mayBeOther) is not { } parsed)
            {
                return mayBeOther
                    ? Reject(row, text, $"is no date when it is read as {Words(Order!.Value)}, like the other dates of the column; correct it")
                    : NoDate(row, text);
            }

            date = parsed;
            if (_parsed.Count < MostCached)
            {
                _parsed.Add(text, date);
            }
        }

        return Checked(date, cell, row);
    }

    /// <param name="mayBeOther">It is a date in another order than the column's.</param>
    private DateOnly? Parse(DateScan scan, out bool mayBeOther)
    {
        mayBeOther = false;
        if (scan.Shape != DateShape.Numeric)
        {
            return scan.TryResolve(DateOrder.Ymd, out var certain) ? certain : null;
        }

        if (Order is { } order && scan.TryResolve(order, out var date))
        {
            return date;
        }

        if (!HasSeenAll && answer is null)
        {
            throw new UndecidedColumnException();
        }

        mayBeOther = Order is not null;

        // The order has been asked for, and nothing is written before it is known.
        return Order is null && scan.TryResolve(DateOrder.Dmy, out var guess) ? guess : null;
    }

    /// <summary>What the user says, else what the column's values say, else the sheet's: most of the column's, where they contradict each other.</summary>
    private DateOrder? Order => answer ?? _evidence.Decide() switch
    {
        DateOrderVerdict.Dmy => DateOrder.Dmy,
        DateOrderVerdict.Mdy => DateOrder.Mdy,
        DateOrderVerdict.Ymd when _evidence.YearFirstOnly > 0 => DateOrder.Ymd,
        DateOrderVerdict.Contradictory when HasSeenAll =>
            _evidence.YearFirstOnly > Math.Max(_evidence.DayFirstOnly, _evidence.MonthFirstOnly) ? DateOrder.Ymd
            : _evidence.DayFirstOnly >= _evidence.MonthFirstOnly ? DateOrder.Dmy : DateOrder.Mdy,
        DateOrderVerdict.Ambiguous => orders.Of(DateText.Scan(_evidence.FirstAmbiguous!.Text), _evidence.FirstAmbiguous.Text),
        _ => null,
    };

    /// <summary>What is kept of a day that a cell names.</summary>
    protected virtual object Kept(DateOnly date, in Cell cell) => _boxes.Of(date);

    private object? Checked(DateOnly date, in Cell cell, SheetRow row)
    {
        if (date.Year is < FirstKept or > LastKept)
        {
            return date == Never && !Column.Required ? null : Reject(row, date, $"lies before {FirstKept} or behind {LastKept}; correct the year");
        }

        if (date.Year < FirstLikely)
        {
            row.Warn(Column.Name, date, $"lies before {FirstLikely}; check the year");
        }
        else if (row.Context.IsFarOff(date))
        {
            row.Warn(Column.Name, date, $"lies more than {SheetContext.LikelyYears} years behind the day of the export; check the year");
        }

        return Kept(date, cell);
    }

    private string Readings(string text)
    {
        var scan = DateText.Scan(text);
        return $"'{text}' ({string.Join(", ", Possible.Select(order => string.Create(CultureInfo.InvariantCulture, $"{Letters(order)}: {(scan.TryResolve(order, out var date) ? date : default):d MMMM yyyy}")))})";
    }

    private static string Letters(DateOrder order) => order.ToString().ToLowerInvariant();

    private object? NoDate(SheetRow row, string text) => Reject(row, text, "is no date; correct it or clear the cell");

    private static string Words(DateOrder order) => order switch
    {
        DateOrder.Dmy => "day, month, year",
        DateOrder.Mdy => "month, day, year",
        _ => "year, month, day",
    };
}
