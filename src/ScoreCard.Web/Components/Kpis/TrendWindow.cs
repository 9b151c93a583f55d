using ScoreCard.Core.Calendar;
using ScoreCard.Core.Kpis;

namespace ScoreCard.Web.Components.Kpis;

/// <summary>How many periods a trend chart shows, and how many more it reads to have the year before behind each.</summary>
public sealed record TrendWindow(int Shown, int Year)
{
    public int Read => Shown + Year;

    public static TrendWindow Of(Grain grain) => grain switch
    {
        Grain.Week => new(13, 53),
        Grain.Month => new(13, 12),
        Grain.Quarter => new(8, 4),
        _ => new(5, 1),
    };

    /// <summary>The shown points, oldest first, each with the one of the year before.</summary>
    /// <param name="last">The last day of which the data tells.</param>
    public static IReadOnlyList<TrendPair> Pairs(Reading reading, FiscalCalendar calendar, DateOnly last)
    {
        var byName = reading.Trend.ToDictionary(point => point.Period.Name, point => point.Figure, StringComparer.Ordinal);
        return [.. reading.Trend.TakeLast(Of(reading.Period.Grain).Shown)
            .Select(point => new TrendPair(
                point.Period,
                point.Figure,
                byName.GetValueOrDefault(calendar.YearAgo(point.Period).Name, Figure.None),
                point.Period.IsUnfinished(last) ? last : null))];
    }
}

/// <param name="Until">The day up to which a period that is still running is read; null for those that are over.</param>
public sealed record TrendPair(Period Period, Figure Now, Figure YearAgo, DateOnly? Until)
{
    /// <summary>2026-Q4, to 29 Nov.</summary>
    public string Name => Until is { } day ? $"{Period.Name}, to {Format.ShortDate(day)}" : Period.Name;
}
