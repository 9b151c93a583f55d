using ScoreCard.Core.Calendar;
using ScoreCard.Core.Kpis;
using ScoreCard.Core.Store;

namespace ScoreCard.Core.Imports;

/// <summary>Finds what an import would change and move on the scorecard, over the import's own connection.</summary>
public sealed class EffectReader(KpiReader reader, ChangeReader changes, KpiCatalogue catalogue, FiscalCalendar calendar)
{
    private const int MostQuarters = 4;

    // Enough to see whether a file says what one expects of it. They stay in memory until somebody decides, and the import lists all.
    private const int MostRows = 50;

    internal async Task<ImportEffects> ReadAsync(ImportSession session, ImportLogRecord record, CancellationToken cancel)
    {
        var latest = calendar.Of(session.AsOf, Grain.Quarter);
        var quarters = (await session.ChangedDaysAsync(cancel)).Where(day => day < latest.Start).Select(day => calendar.Of(day, Grain.Quarter))
            .Distinct().OrderByDescending(quarter => quarter.Start).Prepend(latest).ToArray();
        var query = new KpiQuery { Kpis = catalogue.All, Periods = [.. quarters.Take(MostQuarters)], IsCompared = false };
        var (before, after, deals, rows) = await session.TryAsync(
            record,
            (connection, transaction) => reader.ReadAsync(connection, transaction, query, cancel),
            (connection, transaction, importId) => changes.FirstAsync(connection, transaction, importId, MostRows, cancel),
            cancel);
        return new()
        {
            Deals = deals,
            Changes = rows,
            Quarters = query.Periods,
            EarlierQuarters = quarters.Length - query.Periods.Count,
            Readings = [.. before.Zip(after).Where(pair => pair.First.Value != pair.Second.Value).Select(pair => new MovedReading(pair.First.Kpi, pair.First.Period, pair.First.Figure, pair.Second.Figure))],
        };
    }
}
