using System.Diagnostics;
using System.Globalization;
using System.Runtime;

namespace ScoreCard.Benchmarks;

/// <summary>What one piece of work cost a process of its own: the runtime's start is not in the CPU time, the whole process is in the memory.</summary>
internal sealed record Cost(double CpuSeconds, double WallSeconds, double PeakMegabytes, long Count);

/// <summary>Runs a piece of work in a process of its own, so that neither time nor memory of another is counted.</summary>
internal static class Child
{
    public const string BarePass = "child-bare-pass";
    public const string Preview = "child-preview";
    public const string Import = "child-import";

    private const int MostWarmRounds = 10;
    private const int WarmMethods = 50;

    public static async Task<Cost> RunAsync(params string[] args)
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", [typeof(Child).Assembly.Location, .. args]) { RedirectStandardOutput = true, UseShellExecute = false })!;
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        var numbers = process.ExitCode == 0 ? output.Trim().Split(' ').Select(text => double.Parse(text, CultureInfo.InvariantCulture)).ToArray() : [];
        return numbers is [var cpu, var wall, var peak, var count]
            ? new(cpu, wall, peak, (long)count)
            : throw new InvalidOperationException($"{args[0]} ended with {process.ExitCode}: {output}");
    }

    /// <summary>
    /// Runs the work until the runtime has little left to compile: what runs often is compiled a second time, beside it, some time after nothing
    /// new came up.
    /// </summary>
    /// <param name="work">Told how often it ran before.</param>
    public static async Task WarmAsync(Func<int, Task> work)
    {
        long compiled;
        var round = 0;
        do
        {
            compiled = JitInfo.GetCompiledMethodCount();
            await work(round++);
            await Task.Delay(TimeSpan.FromSeconds(0.5));
            compiled = JitInfo.GetCompiledMethodCount() - compiled;
        }
        while (compiled > WarmMethods && round < MostWarmRounds);
    }

    public static int Report(Func<long> work) => ReportAsync(() => Task.FromResult(work())).GetAwaiter().GetResult();

    public static async Task<int> ReportAsync(Func<Task<long>> work)
    {
        using var process = Process.GetCurrentProcess();
        var (cpu, watch) = (process.TotalProcessorTime, Stopwatch.StartNew());
        var count = await work();
        process.Refresh();
        var used = (process.TotalProcessorTime - cpu).TotalSeconds;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{used:F3} {watch.Elapsed.TotalSeconds:F3} {process.PeakWorkingSet64 / 1048576.0:F1} {count}"));
        return 0;
    }
}
