using System.Collections.Concurrent;

namespace ScoreCard.Core.Kpis;

/// <summary>The readings of one data version and day: read again unchanged, they are there. The next version or day begins anew.</summary>
internal sealed class ReadingCache
{
    private const int MostQueries = 200;
    private const int MostReadings = 2_000;

    private Page _page = new(0, default);

    public IReadOnlyList<Reading>? Find(long version, KpiQuery query, DateOnly today) =>
        _page is { } page && page.Version == version && page.Today == today ? page.Readings.GetValueOrDefault(KeyOf(query)) : null;

    public IReadOnlyList<Reading> Keep(long version, KpiQuery query, DateOnly today, IReadOnlyList<Reading> readings)
    {
        var page = _page;
        if (page.Version != version || page.Today != today || page.Readings.Count >= MostQueries)
        {
            _page = page = new(version, today);
        }

        // A cut by customer may be as long as the list of customers.
        if (readings.Count <= MostReadings)
        {
            page.Readings[KeyOf(query)] = readings;
        }

        return readings;
    }

    // Control characters separate, because a filter's value may hold any other.
    private static string KeyOf(KpiQuery query) => string.Join('\u0001', [
        string.Join('\u0002', query.Kpis),
        string.Join('\u0002', query.Periods.Select(period => period.Name)),
        query.By?.Id,
        query.Across?.Id,
        string.Join('\u0002', query.Filter.Pairs().Select(pair => $"{pair.Dimension.Id}\u0003{pair.Value}")),
        FormattableString.Invariant($"{query.KnownOn:O} {query.Trend} {query.IsCompared}"),
    ]);

    private sealed record Page(long Version, DateOnly Today)
    {
        public ConcurrentDictionary<string, IReadOnlyList<Reading>> Readings { get; } = new(StringComparer.Ordinal);
    }
}
