using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using ScoreCard.Core.Calendar;
using ScoreCard.Core.Imports;
using ScoreCard.Core.Kpis;
using ScoreCard.Core.Samples;
using ScoreCard.Core.Store;

namespace ScoreCard.Benchmarks;

/// <summary>How long a reader waits for a tile's reading that no cache holds, while an import writes and without one.</summary>
internal static class ReaderBenchmark
{
    private const double MostTimes = 2;
    private const int LeastReadings = 60;

    public static async Task<int> RunAsync(int rows)
    {
        using var workspace = new Workspace();
        await Child.RunAsync(Child.Import, workspace.Deals(rows), workspace.Store);
        await using var services = Workspace.Services(workspace.Store);
        var calendar = services.GetRequiredService<FiscalCalendar>();
        var query = new KpiQuery { Kpis = [services.GetRequiredService<KpiCatalogue>().Get("win-rate")], Periods = [calendar.Of(SampleWorkbook.DefaultLastDay, Grain.Quarter)], Trend = 8 };

        async Task<double> ReadAsync()
        {
            var watch = Stopwatch.StartNew();
            await new KpiReader(services.GetRequiredService<ScoreCardStore>(), calendar, services.GetRequiredService<ScorecardOptions>(), TimeProvider.System).ReadAsync(query);
            return watch.Elapsed.TotalMilliseconds;
        }

        var (alone, beside) = (new List<double>(), new List<double>());
        while (alone.Count < LeastReadings * 3)
        {
            alone.Add(await ReadAsync());
        }

        var writing = new Writing();
        var import = services.GetRequiredService<Importer>().RunAsync(new() { Path = workspace.NextDeals(rows), AsOf = SampleWorkbook.DefaultLastDay.AddDays(1) }, writing);
        while (!import.IsCompleted)
        {
            var time = await ReadAsync();
            if (writing.IsNow)
            {
                beside.Add(time);
            }
        }

        await import;
        var (p95, p95Beside) = (Percentile(alone), Percentile(beside));
        Console.WriteLine($"p95 of a reading: {p95:N1} ms alone ({alone.Count} readings), {p95Beside:N1} ms while an import writes ({beside.Count}): {p95Beside / p95:N2} times (at most {MostTimes:N0})");
        return p95Beside <= MostTimes * p95 && beside.Count >= LeastReadings ? 0 : 1;
    }

    private static double Percentile(List<double> times) => times.Order().ElementAt((int)(times.Count * 0.95));

    private sealed class Writing : IProgress<ImportProgress>
    {
        private volatile bool _isNow;

        public bool IsNow => _isNow;

        public void Report(ImportProgress value) => _isNow = value.Step == "Writing";
    }
}
