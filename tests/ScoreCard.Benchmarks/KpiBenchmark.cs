using System.Data.Common;
using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using ScoreCard.Core.Calendar;
using ScoreCard.Core.Kpis;
using ScoreCard.Core.Samples;
using ScoreCard.Core.Store;

namespace ScoreCard.Benchmarks;

/// <summary>All KPIs of one quarter with the previous one, the year before and an eight-quarter trend, on SQLite.</summary>
internal static class KpiBenchmark
{
    private const int Repeats = 15;
    private const int MostMilliseconds = 250;

    public static async Task<int> RunAsync(int rows)
    {
        using var workspace = new Workspace();
        await Child.RunAsync(Child.Import, workspace.Sample(rows), workspace.Store);
        await using var services = Workspace.Services(workspace.Store);
        var (catalogue, calendar, reader) = (services.GetRequiredService<KpiCatalogue>(), services.GetRequiredService<FiscalCalendar>(), services.GetRequiredService<KpiReader>());
        var query = new KpiQuery { Kpis = catalogue.All, Periods = [calendar.Of(SampleWorkbook.DefaultLastDay, Grain.Quarter)], Trend = 8 };
        var plan = new ReadingPlan(services.GetRequiredService<ScoreCardStore>(), query, calendar, services.GetRequiredService<ScorecardOptions>(), SampleWorkbook.DefaultLastDay);
        var sources = plan.Statements.Count();

        Console.WriteLine($"{rows:N0} opportunities, {catalogue.All.Count} KPIs, {sources} sources and as many statements");
        var cold = await TimeAsync(() => reader.ReadAsync(query));
        var warm = await MedianAsync(() => reader.ReadAsync(query));
        var cut = await MedianAsync(() => reader.ReadAsync(query with { By = Dimension.Region }));
        var scan = await MedianAsync(() => ScanAsync(services.GetRequiredService<ScoreCardStore>()));
        Console.WriteLine($"cold {cold:N0} ms, warm {warm:N0} ms (at most {MostMilliseconds}), warm by region {cut:N0} ms");
        foreach (var source in catalogue.All.GroupBy(kpi => kpi.Source))
        {
            Console.WriteLine($"  {source.Key.View} alone {await MedianAsync(() => reader.ReadAsync(query with { Kpis = [.. source] })):N0} ms, {source.Count()} KPIs");
        }

        Console.WriteLine($"bare scan {scan:N1} ms: the scorecard costs {warm / scan:N1} of it");
        return warm <= MostMilliseconds ? 0 : 1;
    }

    private static async Task<double> ScanAsync(ScoreCardStore store)
    {
        await using var connection = await store.Engine.OpenAsync(CancellationToken.None);
        await using DbCommand command = connection.CreateCommand();
        command.CommandText = "SELECT SUM(Amount) FROM OpportunityFact";
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
