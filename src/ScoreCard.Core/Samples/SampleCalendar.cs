namespace ScoreCard.Core.Samples;

/// <summary>When deals are created and closed: seasons, growth, working days, and the rush at the end of a quarter.</summary>
internal sealed class SampleCalendar
{
    /// <summary>Deals of the first quarter were created before it.</summary>
    private const int LeadInDays = 210;

    private readonly DateOnly _start;
    private readonly double[] _upTo;

    public SampleCalendar(DateOnly last)
    {
        Last = last;
        First = last.AddDays(1).AddYears(-3);
        _start = First.AddDays(-LeadInDays);
        _upTo = new double[last.DayNumber - _start.DayNumber + 1];
        var total = 0.0;
        for (var i = 0; i < _upTo.Length; i++)
        {
            var day = _start.AddDays(i);
            var season = day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday ? 0 : Season[day.Month - 1];
            var growth = Math.Exp(0.16 * (i - LeadInDays) / 365);
            var stillOpen = i < LeadInDays ? Math.Exp((i - LeadInDays) / 80.0) : 1;
            total += season * growth * stillOpen;
            _upTo[i] = total;
        }
    }

    public DateOnly First { get; }

    public DateOnly Last { get; }

    /// <summary>The day by which a share of all deals has been created.</summary>
    public DateOnly CreatedAt(double share)
    {
        var found = Array.BinarySearch(_upTo, share * _upTo[^1]);
        return _start.AddDays(Math.Min(found < 0 ? ~found : found + 1, _upTo.Length - 1));
    }

    public static DateOnly QuarterEnd(DateOnly day) => new DateOnly(day.Year, (day.Month - 1) / 3 * 3 + 1, 1).AddMonths(3).AddDays(-1);

    /// <summary>Moves a close into the last weeks of its quarter.</summary>
    public static DateOnly Rush(DateOnly close, DateOnly created, SampleRandom random)
    {
        var moved = QuarterEnd(close).AddDays(-Math.Min(40, (int)random.Exponential(9)));
        return moved > created ? moved : close;
    }

    /// <summary>The working day on or before a day, unless that is before the deal was created.</summary>
    public static DateOnly WorkingDay(DateOnly day, DateOnly notBefore)
    {
        var moved = day.DayOfWeek switch
        {
            DayOfWeek.Saturday => day.AddDays(-1),
            DayOfWeek.Sunday => day.AddDays(-2),
            _ => day,
        };
        return moved > notBefore ? moved : day;
    }

    private static readonly double[] Season = [0.95, 1.05, 1.15, 1.0, 1.05, 1.1, 0.85, 0.7, 1.15, 1.2, 1.1, 0.7];
}
