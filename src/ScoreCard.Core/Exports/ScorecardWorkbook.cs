using ClosedXML.Excel;
using ScoreCard.Core.Calendar;
using ScoreCard.Core.Imports.Sheets;
using ScoreCard.Core.Kpis;
using ScoreCard.Core.Store;

namespace ScoreCard.Core.Exports;

/// <summary>The scorecard of a period as a workbook: each reading with its sample, comparison and trend, as numbers to go on working with.</summary>
public sealed class ScorecardWorkbook(ScoreCardStore store, KpiReader reader, FiscalCalendar calendar, SheetCatalogue sheets, ScorecardOptions options, TimeProvider time)
{
    private const int TrendPeriods = 8;

    /// <summary>Written once everything has been read: what fails leaves no half of a file.</summary>
    /// <param name="query">Of one period; a cut gets a sheet of its own.</param>
    /// <exception cref="StoreException">The store cannot be read.</exception>
    public async Task WriteAsync(KpiQuery query, Stream to, CancellationToken cancel = default)
    {
        query = query with { Kpis = [.. query.Kpis.OrderBy(kpi => kpi.Perspective).ThenBy(Lead).ThenBy(kpi => kpi.Name, StringComparer.Ordinal)] };
        StoreStatus status;
        IReadOnlyList<Reading> whole, slices;
        BlankReasons reasons;
        do
        {
            status = await store.StatusAsync(cancel);
            whole = await reader.ReadAsync(query with { By = null, Trend = TrendPeriods }, cancel);
            slices = query.By is null ? [] : await reader.ReadAsync(query, cancel);
            reasons = await BlankReasons.OfAsync(whole, reader, sheets, cancel);
        }
        while (status.DataVersion != (await store.StatusAsync(cancel)).DataVersion);

        using var workbook = new XLWorkbook();
        var title = Title(query, status);
        WorkbookTable.Write(workbook, "Scorecard", title, [.. ReadingColumns.Of(slice: null), ReadingColumns.Reason(reasons)], whole);
        WorkbookTable.Write(workbook, "Trend", title, ReadingColumns.Trend(calendar.Trend(query.Periods[0], TrendPeriods)), whole);
        if (query.By is { } by)
        {
            WorkbookTable.Write(workbook, $"By {by.Name}", title, ReadingColumns.Of(by), [.. slices.Where(reading => reading.State != ReadingState.NotApplicable)]);
        }

        WorkbookTable.Write(workbook, "Definitions", title, ReadingColumns.Meaning, whole);
        workbook.SaveAs(to);
    }

    /// <summary>Those that lead the summary come first here too.</summary>
    private int Lead(Kpi kpi) => Array.IndexOf(options.LeadOf(kpi.Perspective), kpi.Id) is >= 0 and var at ? at : int.MaxValue;

    /// <summary>What the numbers are of, a line each.</summary>
    private IReadOnlyList<string> Title(KpiQuery query, StoreStatus status)
    {
        var period = query.Periods[0];
        var last = status.LastDay(time.Today());
        var days = query.KnownOn is null && period.IsUnfinished(last) ? FormattableString.Invariant($", over the same {period.DaysTo(last)} days") : "";
        var said = new List<string>();
        if (status.DataAsOf is { } asOf)
        {
            said.Add(FormattableString.Invariant($"Data as of {asOf:yyyy-MM-dd}, import {status.LastImportId}"));
        }

        if (query.KnownOn is { } knownOn)
        {
            said.Add(FormattableString.Invariant($"as known on {knownOn:yyyy-MM-dd}"));
        }

        if (status.Currency is { } currency)
        {
            said.Add($"amounts in {currency}");
        }

        return
        [
            $"Scorecard {period.Name}",
            FormattableString.Invariant($"{period.Start:yyyy-MM-dd} to {period.LastDay:yyyy-MM-dd}, compared with {calendar.Previous(period).Name} and {calendar.YearAgo(period).Name}{days}"),
            string.Join("; ", said),
            .. query.Filter.IsEmpty ? Array.Empty<string>() : [$"Only {string.Join(", ", query.Filter.Pairs().Select(pair => $"{pair.Dimension.Name}: {(pair.Value.Length == 0 ? "not known" : pair.Value)}"))}"],
        ];
    }
}
