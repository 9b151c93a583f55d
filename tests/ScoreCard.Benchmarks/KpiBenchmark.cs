using System.Data.Common;
using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using ScoreCard.Core.Calendar;
using ScoreCard.Core.Kpis;
using ScoreCard.Core.Samples;
using ScoreCard.Core.Store;

namespace ScoreCard.Benchmarks;

/// <summary>
/// What a page asks for, on SQLite: all KPIs of one quarter with the previous one, the year before and an eight-quarter trend; a perspective
/// filtered by two dimensions; a KPI cut by one; a page of rows.
/// </summary>
internal static class KpiBenchmark
{
    private const int Repeats = 5;
    private const int PageSize = 50;

    /// <param name="imported">A store to read in the place of a new one.</param>
    public static async Task<int> RunAsync(int rows, string? imported)
    {
        using var workspace = new Workspace();
        if (imported is null)
        {
            await Child.RunAsync(Child.Import, workspace.Sample(rows), workspace.Store);
        }

        await using var services = Workspace.Services(imported ?? workspace.Store);
        var (catalogue, calendar, options) = (services.GetRequiredService<KpiCatalogue>(), services.GetRequiredService<FiscalCalendar>(), services.GetRequiredService<ScorecardOptions>());
        var (store, time) = (services.GetRequiredService<ScoreCardStore>(), services.GetRequiredService<TimeProvider>());
        var quarter = calendar.Of(SampleWorkbook.DefaultLastDay, Grain.Quarter);
        var query = new KpiQuery { Kpis = catalogue.All, Periods = [quarter], Trend = 8 };

        // A reader keeps what it has read: each of these is a new one, which reads the store.
        Task<IReadOnlyList<Reading>> ReadAsync(KpiQuery what) => new KpiReader(store, calendar, options, time).ReadAsync(what);

        Console.WriteLine($"{imported ?? $"{rows:N0} opportunities"}, {catalogue.All.Count} KPIs of {catalogue.Sources.Count()} sources");
        var scan = await MedianAsync(() => ScanAsync(store));
        var passed = Tell("all KPIs, cold", await TimeAsync(() => ReadAsync(query)), null, scan);
        passed &= Tell("all KPIs, warm", await MedianAsync(() => ReadAsync(query)), await DealsAsync(store) < Rollups.LeastDeals ? 1000 : 500, scan);
        var reader = new KpiReader(store, calendar, options, time);
        await reader.ReadAsync(query);
        passed &= Tell("all KPIs, read again unchanged", await MedianAsync(() => reader.ReadAsync(query)), 20, scan);

        var filters = await FiltersAsync(reader);
        foreach (var perspective in Enum.GetValues<Perspective>())
        {
            Kpi[] kpis = [.. catalogue.Of(perspective)];
            var times = new List<(string What, double Time)>();
            foreach (var filter in filters)
            {
                times.Add((string.Join(" and ", filter.Pairs().Select(pair => pair.Dimension.Id)), await MedianAsync(() => ReadAsync(query with { Kpis = kpis, Filter = filter }))));
            }

            passed &= Tell($"{perspective} by two dimensions", times, 1000, scan);
        }

        var cuts = new List<(string, double)>();
        foreach (var kpi in catalogue.All)
        {
            var by = kpi.Dimensions.Contains(Dimension.Owner) ? Dimension.Owner : kpi.Dimensions[0];
            cuts.Add(($"{kpi} by {by}", await MedianAsync(() => ReadAsync(query with { Kpis = [kpi], By = by }))));
        }

        passed &= Tell("one KPI cut by one dimension", cuts, 1000, scan);

        var pages = new List<(string, double)>();
        var rowReader = new RowReader(store, options);
        foreach (var kpi in catalogue.All)
        {
            pages.Add((kpi.Id, await MedianAsync(() => rowReader.RowsAsync(new() { Kpi = kpi, Period = quarter, Take = PageSize }))));
        }

        passed &= Tell("a page of rows", pages, 100, scan);
        return passed ? 0 : 1;
    }

    /// <summary>Values that deals have, of dimensions that split them in few and in many parts.</summary>
    private static async Task<Filter[]> FiltersAsync(KpiReader reader)
    {
        (Dimension, Dimension)[] pairs = [(Dimension.Region, Dimension.Segment), (Dimension.Industry, Dimension.ProductLine), (Dimension.Owner, Dimension.WhiteSpace), (Dimension.LeadSource, Dimension.Team)];
        var filters = new List<Filter>();
        foreach (var (one, other) in pairs)
        {
            var (first, second) = (await reader.DimensionValuesAsync(one), await reader.DimensionValuesAsync(other));
            filters.Add(Filter.None.With(one, first[^1]).With(other, second[^1]));
        }

        return [.. filters];
    }

    private static bool Tell(string what, List<(string What, double Time)> times, int most, double scan)
    {
        var worst = times.MaxBy(time => time.Time);
        return Tell($"{what}, the slowest of {times.Count}: {worst.What}", worst.Time, most, scan);
    }

    private static bool Tell(string what, double milliseconds, int? most, double scan)
    {
        Console.WriteLine($"{milliseconds,8:N1} ms {(most is null ? "" : $"(at most {most:N0})"),-16} {milliseconds / scan,7:N1} x a bare scan  {what}{(milliseconds > most ? "  TOO SLOW" : "")}");
        return most is null || milliseconds <= most;
    }

    private static Task<double> ScanAsync(ScoreCardStore store) => ScalarAsync(store, "SELECT SUM(Amount) FROM OpportunityFact");

    private static Task<double> DealsAsync(ScoreCardStore store) => ScalarAsync(store, "SELECT COUNT(*) FROM OpportunityFact WHERE IsCurrent = 1");

    private static async Task<double> ScalarAsync(ScoreCardStore store, string sql)
    {
        await using var connection = await store.Engine.OpenAsync(CancellationToken.None);
        await using DbCommand command = connection.CreateCommand();
        command.CommandText = sql;
        return Convert.ToDouble(await command.ExecuteScalarAsync(), null);
    }

    private static async Task<double> MedianAsync<T>(Func<Task<T>> work)
    {
        var times = new List<double>();
        for (var i = 0; i < Repeats; i++)
        {
            times.Add(await TimeAsync(work));
        }

        return times.Order().ElementAt(Repeats / 2);
    }

    private static async Task<double> TimeAsync<T>(Func<Task<T>> work)
    {
        var watch = Stopwatch.StartNew();
        await work();
        return watch.Elapsed.TotalMilliseconds;
    }
}
