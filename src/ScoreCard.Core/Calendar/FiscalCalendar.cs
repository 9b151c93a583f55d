using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace ScoreCard.Core.Calendar;

/// <summary>
/// Weeks, months, quarters and years. Quarters and years follow the fiscal year, which is named after the civil year it
/// ends in (with a start in July, 2017-Q1 begins on 2016-07-01); months are civil months; weeks are ISO 8601 weeks.
/// </summary>
public sealed class FiscalCalendar
{
    public const int FirstYear = 1900;
    public const int LastYear = 2199;

    private readonly int _startMonth;

    /// <param name="startMonth">The fiscal year's first month, 1 to 12.</param>
    public FiscalCalendar(int startMonth = 1)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(startMonth, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(startMonth, 12);
        _startMonth = startMonth;
    }

    public Period Year(int year)
    {
        var start = YearStart(year);
        return new(Grain.Year, Invariant($"{year:0000}"), start, start.AddYears(1));
    }

    public Period Quarter(int year, int quarter)
    {
        var start = YearStart(year).AddMonths(3 * (quarter - 1));
        return new(Grain.Quarter, Invariant($"{year:0000}-Q{quarter}"), start, start.AddMonths(3));
    }

    public Period Month(int year, int month)
    {
        var start = new DateOnly(year, month, 1);
        return new(Grain.Month, Invariant($"{year:0000}-{month:00}"), start, start.AddMonths(1));
    }

    public Period Week(int year, int week)
    {
        var start = DateOnly.FromDateTime(ISOWeek.ToDateTime(year, week, DayOfWeek.Monday));
        return new(Grain.Week, Invariant($"{year:0000}-W{week:00}"), start, start.AddDays(7));
    }

    /// <summary>The period of a grain that a day falls into.</summary>
    public Period Of(DateOnly day, Grain grain)
    {
        var fiscalYear = day.Year + (_startMonth > 1 && day.Month >= _startMonth ? 1 : 0);
        var monthOfYear = (day.Month - _startMonth + 12) % 12;
        var noon = day.ToDateTime(TimeOnly.MinValue);
        return grain switch
        {
            Grain.Week => Week(ISOWeek.GetYear(noon), ISOWeek.GetWeekOfYear(noon)),
            Grain.Month => Month(day.Year, day.Month),
            Grain.Quarter => Quarter(fiscalYear, monthOfYear / 3 + 1),
            _ => Year(fiscalYear),
        };
    }

    public Period Previous(Period period) => Of(period.Start.AddDays(-1), period.Grain);

    public Period Next(Period period) => Of(period.Start.AddDays(period.Days), period.Grain);

    /// <summary>The period of the same name a year before; week 53 is compared with the last week of a shorter year.</summary>
    public Period YearAgo(Period period)
    {
        if (period.Grain != Grain.Week)
        {
            return Of(period.Start.AddYears(-1), period.Grain);
        }

        var thursday = period.Start.AddDays(3).ToDateTime(TimeOnly.MinValue);
        var year = ISOWeek.GetYear(thursday) - 1;
        return Week(year, Math.Min(ISOWeek.GetWeekOfYear(thursday), ISOWeek.GetWeeksInYear(year)));
    }

    /// <summary>The last <paramref name="count"/> periods that end with this one, oldest first.</summary>
    public IReadOnlyList<Period> Trend(Period period, int count)
    {
        var periods = new Period[count];
        for (var i = count - 1; i >= 0; i--)
        {
            periods[i] = period;
            period = Previous(period);
        }

        return periods;
    }

    /// <exception cref="RefusalException">One sentence that says what a period looks like.</exception>
    public Period Parse(string text) => TryParse(text, out var period)
        ? period
        : throw new RefusalException($"'{text}' is not a period: write a quarter as 2017-Q2, a month as 2017-06, a week as 2017-W14 or a year as 2017.");

    public bool TryParse(string? text, [NotNullWhen(true)] out Period? period)
    {
        period = null;
        text = text?.Trim().ToUpperInvariant();
        if (text is null || text.Length < 4 || !TryNumber(text.AsSpan(0, 4), out var year) || year is < FirstYear or > LastYear)
        {
            return false;
        }

        var rest = text.AsSpan(4);
        period = rest switch
        {
            [] => Year(year),
            ['-', 'Q', var q] when q is >= '1' and <= '4' => Quarter(year, q - '0'),
            ['-', 'W', _, _] when TryNumber(rest[2..], out var w) && w >= 1 && w <= ISOWeek.GetWeeksInYear(year) => Week(year, w),
            ['-', _, _] when TryNumber(rest[1..], out var m) && m is >= 1 and <= 12 => Month(year, m),
            _ => null,
        };
        return period is not null;
    }

    private DateOnly YearStart(int year) => new(_startMonth == 1 ? year : year - 1, _startMonth, 1);

    private static bool TryNumber(ReadOnlySpan<char> text, out int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
