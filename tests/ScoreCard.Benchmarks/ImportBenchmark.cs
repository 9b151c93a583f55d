using Microsoft.Extensions.DependencyInjection;
using ScoreCard.Core.Imports;
using ScoreCard.Core.Store;

namespace ScoreCard.Benchmarks;

/// <summary>The CPU of an import into a fresh SQLite file beside that of a bare pass over the same workbook, and its memory.</summary>
internal static class ImportBenchmark
{
    private const double MostTimes = 8;
    private const int Rounds = 3;

    // Compiling what runs is no part of what a row costs: a web server has done it before its first import.
    private const int WarmRows = 2_000;

    public static async Task<int> RunAsync(int rows)
    {
        using var workspace = new Workspace();
        var workbook = workspace.Deals(rows);
        var small = workspace.Deals(WarmRows);
        Console.WriteLine($"{rows:N0} rows x 24 columns, {new FileInfo(workbook).Length / 1048576.0:N1} MB");
        var (bare, import) = (new List<Cost>(), new List<Cost>());
        for (var round = 0; round < (rows > 100_000 ? 1 : Rounds); round++)
        {
            bare.Add(await Child.RunAsync(Child.BarePass, workbook, small));
            Print("bare pass", bare[^1]);
            import.Add(await Child.RunAsync(Child.Import, workbook, $"{workspace.Store}{round}", small));
            Print("import", import[^1]);
        }

        // Other work on the machine only ever adds: the least of each is the nearest to its own cost.
        var (ratio, most) = (import.Min(cost => cost.CpuSeconds) / bare.Min(cost => cost.CpuSeconds), rows > 100_000 ? 350 : 250);
        var peak = import.Max(cost => cost.PeakMegabytes);
        Console.WriteLine($"ratio {ratio:N1} (at most {MostTimes:N0} with 100,000 rows), peak {peak:N0} MB (at most {most}), {import[0].Count:N0} rows written");

        // For information: the limit is one of deals.
        var whole = workspace.Sample(rows);
        var (least, all) = (await Child.RunAsync(Child.BarePass, whole, small), await Child.RunAsync(Child.Import, whole, $"{workspace.Store}all", small));
        Print("all sheets", all);
        Console.WriteLine($"ratio {all.CpuSeconds / least.CpuSeconds:N1} with every sheet of the sample, {all.Count:N0} rows written");
        return (ratio <= MostTimes || rows > 100_000) && peak <= most ? 0 : 1;
    }

    /// <summary>Imports into a store that is there already; making one is not what an import costs.</summary>
    public static async Task<int> ReportAsync(string workbook, string store, string[] warm)
    {
        foreach (var small in warm)
        {
            await ImportAsync(small, $"{store}-small", work => work());
        }

        return await ImportAsync(workbook, store, Child.ReportAsync);
    }

    private static async Task<T> ImportAsync<T>(string workbook, string store, Func<Func<Task<long>>, Task<T>> run)
    {
        await using var services = Workspace.Services(store);
        await services.GetRequiredService<ScoreCardStore>().MigrateAsync();
        return await run(async () =>
        {
            var result = await services.GetRequiredService<Importer>().RunAsync(new() { Path = workbook });
            return result.ImportId is null ? throw new InvalidOperationException("Nothing was imported.") : result.Changed;
        });
    }

    private static void Print(string what, Cost cost) =>
        Console.WriteLine($"{what,-10} {cost.CpuSeconds,8:N2} s CPU {cost.WallSeconds,8:N2} s {cost.PeakMegabytes,6:N0} MB");
}
