using Microsoft.Extensions.DependencyInjection;
using ScoreCard.Core.Imports;
using ScoreCard.Core.Samples;
using ScoreCard.Core.Store;

namespace ScoreCard.Benchmarks;

/// <summary>The CPU of a preview, of an import into a fresh SQLite file and of the next export's import, beside that of a bare pass over the same workbook; and its memory.</summary>
internal static class ImportBenchmark
{
    private const double MostPreview = 3;
    private const double MostImport = 5;
    private const int Rounds = 3;

    // Compiling what runs is no part of what a row costs: a web server does it once.
    private const int WarmRows = 2_000;

    public static async Task<int> RunAsync(int rows)
    {
        using var workspace = new Workspace();
        var (workbook, next, small) = (workspace.Deals(rows), workspace.NextDeals(rows), workspace.Deals(WarmRows));
        Console.WriteLine($"{rows:N0} rows x 24 columns, {new FileInfo(workbook).Length / 1048576.0:N1} MB");
        var (bare, preview, import, again, cold) = (new List<Cost>(), new List<Cost>(), new List<Cost>(), new List<Cost>(), new List<Cost>());
        for (var round = 0; round < (rows > 100_000 ? 1 : Rounds); round++)
        {
            var store = $"{workspace.Store}{round}";
            await MeasureAsync("bare pass", bare, Child.BarePass, workbook, small);
            await MeasureAsync("preview", preview, Child.Preview, workbook, store, small);
            await MeasureAsync("import", import, Child.Import, workbook, store, small);
            await MeasureAsync("1 % changed", again, Child.Import, next, store, small);
        }

        // As the command line does it: once. The rounds before the others leave memory behind that is not theirs.
        await MeasureAsync("cold", cold, Child.Import, workbook, $"{workspace.Store}cold");
        await MeasureAsync("cold next", cold, Child.Import, next, $"{workspace.Store}cold");

        var most = rows > 100_000 ? 350 : 250;
        var peak = cold.Max(cost => cost.PeakMegabytes);
        var (toPreview, toImport) = (Least(preview) / Least(bare), Least(import) / Least(bare));
        Console.WriteLine($"preview {toPreview:N1} (at most {MostPreview:N0} with 100,000 rows), import {toImport:N1} (at most {MostImport:N0}), next import {Least(again) / Least(import):N2} of the first (at most 1)");
        Console.WriteLine($"peak {peak:N0} MB (at most {most}), {import[0].Count:N0} rows written, then {again[0].Count:N0}");

        // For information: the limits are those of deals.
        var whole = workspace.Sample(rows);
        var (least, all) = (await Child.RunAsync(Child.BarePass, whole, small), await Child.RunAsync(Child.Import, whole, $"{workspace.Store}all", small));
        Print("all sheets", all);
        Console.WriteLine($"ratio {all.CpuSeconds / least.CpuSeconds:N1} with every sheet of the sample, {all.Count:N0} rows written");
        return ((toPreview <= MostPreview && toImport <= MostImport) || rows > 100_000) && Least(again) <= Least(import) && peak <= most ? 0 : 1;
    }

    /// <summary>Imports into a store that is there already; making one is not what an import costs.</summary>
    public static async Task<int> ReportAsync(string workbook, string store, string[] warm, bool dryRun)
    {
        foreach (var small in warm)
        {
            await Child.WarmAsync(round => ImportAsync(small, $"{store}-small-{(dryRun ? "preview" : Path.GetFileNameWithoutExtension(workbook))}-{round}", dryRun, work => work()));
        }

        return await ImportAsync(workbook, store, dryRun, Child.ReportAsync);
    }

    private static async Task<T> ImportAsync<T>(string workbook, string store, bool dryRun, Func<Func<Task<long>>, Task<T>> run)
    {
        await using var services = Workspace.Services(store);
        await services.GetRequiredService<ScoreCardStore>().MigrateAsync();
        return await run(async () =>
        {
            var request = new ImportRequest { Path = workbook, DryRun = dryRun, AsOf = SampleWorkbook.DefaultLastDay.AddDays(workbook.Contains("next", StringComparison.Ordinal) ? 1 : 0) };
            var result = await services.GetRequiredService<Importer>().RunAsync(request);
            return result.ImportId is null && !dryRun ? throw new InvalidOperationException("Nothing was imported.") : result.Changed;
        });
    }

    private static async Task MeasureAsync(string what, List<Cost> costs, params string[] args)
    {
        costs.Add(await Child.RunAsync(args));
        Print(what, costs[^1]);
    }

    // Other work on the machine only ever adds: the least of each is the nearest to its own cost.
    private static double Least(List<Cost> costs) => costs.Min(cost => cost.CpuSeconds);

    private static void Print(string what, Cost cost) =>
        Console.WriteLine($"{what,-11} {cost.CpuSeconds,8:N2} s CPU {cost.WallSeconds,8:N2} s {cost.PeakMegabytes,6:N0} MB");
}
