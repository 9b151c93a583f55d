using ScoreCard.Core.Imports.Sheets;

namespace ScoreCard.Core.Kpis;

/// <summary>Why readings have no data, where something was never imported.</summary>
public sealed class BlankReasons(SheetCatalogue sheets, IReadOnlySet<Source> unfilled)
{
    public static async Task<BlankReasons> OfAsync(IReadOnlyList<Reading> readings, KpiReader reader, SheetCatalogue sheets, CancellationToken cancel)
    {
        Source[] blank = [.. readings.Where(reading => reading is { State: ReadingState.NoData, Missing: null }).SelectMany(reading => reading.Kpi.Sources).Distinct()];
        return new(sheets, blank.Length == 0 ? new HashSet<Source>() : (await reader.UnfilledAsync(blank, cancel)).ToHashSet());
    }

    /// <summary>The reason and what to import, without the stop; null where the period or the filter is the cause.</summary>
    public string? Of(Reading reading)
    {
        if (reading.Missing is { } missing)
        {
            return missing.Why(sheets);
        }

        string[] kinds = reading.State != ReadingState.NoData ? [] : [.. reading.Kpi.Sources.Where(unfilled.Contains).SelectMany(source => source.Sheets)];
        return kinds.Length == 0 ? null : $"there are no rows yet: import {sheets.InWords(kinds)}";
    }
}
