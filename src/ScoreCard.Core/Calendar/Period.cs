namespace ScoreCard.Core.Calendar;

/// <summary>
/// A named window of civil dates, half-open: <see cref="Start"/> belongs to it, <see cref="End"/> does not.
/// Made by a <see cref="FiscalCalendar"/>, which also knows its neighbours.
/// </summary>
/// <param name="Name">As it is written in URLs and on the command line: 2017-Q2, 2017-06, 2017-W14, 2017.</param>
public sealed record Period(Grain Grain, string Name, DateOnly Start, DateOnly End)
{
    public DateOnly LastDay => End.AddDays(-1);

    public int Days => End.DayNumber - Start.DayNumber;

    public bool Contains(DateOnly day) => day >= Start && day < End;

    /// <summary>How many of its days have passed at the end of a day in it.</summary>
    public int DaysTo(DateOnly day) => day.DayNumber - Start.DayNumber + 1;

    /// <summary>True while the period is still running, so that it can only be compared over the days that have passed.</summary>
    public bool IsUnfinished(DateOnly today) => today >= Start && today < LastDay;

    /// <summary>The day that stocks are read on: the last one, or today while the period is running.</summary>
    public DateOnly AsOf(DateOnly today) => today < LastDay ? today : LastDay;

    /// <summary>
    /// The same number of days from the start as <paramref name="running"/> has behind it today; the whole period when
    /// <paramref name="running"/> is finished. A shorter period is never stretched.
    /// </summary>
    public Period Elapsed(Period running, DateOnly today)
    {
        if (!running.IsUnfinished(today))
        {
            return this;
        }

        var end = Start.AddDays(running.DaysTo(today));
        return end < End ? this with { End = end } : this;
    }

    public override string ToString() => Name;
}
