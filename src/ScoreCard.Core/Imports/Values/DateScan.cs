using System.Runtime.InteropServices;

namespace ScoreCard.Core.Imports.Values;

/// <summary>What a text says about a date. The time of day and the zone are dropped: the date is the one that was written.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct DateScan
{
    // No CRM is older, and deals are expected years ahead.
    private const int Pivot = 80;

    private readonly DateOnly _date;
    private readonly short _first;
    private readonly short _second;
    private readonly short _third;
    private readonly bool _shortYear;

    private DateScan(DateOnly date)
    {
        Shape = DateShape.Certain;
        _date = date;
    }

    private DateScan(int first, int second, int third, bool shortYear)
    {
        Shape = DateShape.Numeric;
        _first = (short)first;
        _second = (short)second;
        _third = (short)third;
        _shortYear = shortYear;
    }

    public DateShape Shape { get; }

    /// <summary>Of <see cref="DateShape.Numeric"/>: its last number has two digits.</summary>
    internal bool HasShortYear => _shortYear;

    /// <summary>The date in that order of its parts; false where there is none, as the 25th month.</summary>
    public bool TryResolve(DateOrder order, out DateOnly date)
    {
        date = _date;
        return Shape switch
        {
            DateShape.Certain => true,
            DateShape.Numeric => order switch
            {
                DateOrder.Dmy => TryDate(Year(_third), _second, _first, out date),
                DateOrder.Mdy => TryDate(Year(_third), _first, _second, out date),
                // Four digits at the end are a year wherever the column has its years.
                _ => _shortYear && TryDate(Year(_first), _second, _third, out date),
            },
            _ => false,
        };
    }

    internal static DateScan Of(int year, int month, int day) => TryDate(year, month, day, out var date) ? new DateScan(date) : default;

    /// <summary>Three numbers, of which the last is a year in two or four digits unless the column says otherwise.</summary>
    internal static DateScan OfNumbers(int first, int second, int third, bool shortYear)
    {
        var scan = new DateScan(first, second, third, shortYear);
        var dmy = scan.TryResolve(DateOrder.Dmy, out var dayFirst);
        var mdy = scan.TryResolve(DateOrder.Mdy, out var monthFirst);
        return dmy && mdy && dayFirst == monthFirst ? new DateScan(dayFirst)
            : dmy || mdy || scan.TryResolve(DateOrder.Ymd, out _) ? scan
            : default;
    }

    /// <summary>Two digits stand for 1930 to 2029, as in Excel.</summary>
    internal static int LongYear(int year) => year < Pivot ? 2000 + year : 1900 + year;

    private static bool TryDate(int year, int month, int day, out DateOnly date)
    {
        // Years in which nothing happens are of dates as well: who reads them says what is wrong, and 9999 is how programs write that there is no end.
        var valid = year is >= 1000 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);
        date = valid ? new DateOnly(year, month, day) : default;
        return valid;
    }

    private int Year(int number) => _shortYear ? LongYear(number) : number;
}
