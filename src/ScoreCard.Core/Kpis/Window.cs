using ScoreCard.Core.Calendar;

namespace ScoreCard.Core.Kpis;

/// <summary>The days that one figure is read over, and the day that stocks are read on.</summary>
internal sealed record Window(DateOnly Start, DateOnly End, DateOnly AsOf)
{
    /// <param name="last">The last day of which the data tells, on which a running period ends for stocks.</param>
    public static Window Of(Period period, DateOnly last) =>
        new(period.Start, period.End, period.AsOf(last));

    /// <summary>The days that have passed: who is there now may have left before a running period is over.</summary>
    public Window Passed => AsOf < Start ? this : this with { End = AsOf.AddDays(1) };

    /// <summary>The day that stocks are read on, alone.</summary>
    public Window Day => new(AsOf, AsOf.AddDays(1), AsOf);

    /// <summary>The stock of the day before the window, which it grew or shrank from.</summary>
    public Window Opening => new(Start.AddDays(-1), Start, Start.AddDays(-1));
}
