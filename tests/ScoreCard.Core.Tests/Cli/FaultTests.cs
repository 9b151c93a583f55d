using System.Diagnostics;
using ScoreCard.Core.Samples;

namespace ScoreCard.Core.Tests.Cli;

/// <summary>Imports that really die, on a store that held something before.</summary>
public sealed class FaultTests : IDisposable
{
    private const int Kills = 8;
    private static readonly string Program = Path.Combine(AppContext.BaseDirectory, "scorecard.dll");
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("scorecard-fault-");

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task An_import_that_is_killed_leaves_the_store_as_it_was_before_or_as_it_is_after()
    {
        var (store, next) = await StoreAsync();
        var before = await StateAsync(store);
        var whole = Copy(store, "whole");
        var watch = Stopwatch.StartNew();
        Assert.Equal(0, (await ImportAsync(next, whole)).Code);
        var takes = watch.Elapsed;
        var after = await StateAsync(whole);
        Assert.NotEqual(before, after);

        for (var kill = 1; kill <= Kills; kill++)
        {
            var copy = Copy(store, $"killed-{kill}");
            using var import = Start("dotnet", [Program, .. Arguments(next, copy)]);
            await Task.Delay(takes * kill / Kills, Cancel);
            import.Kill(entireProcessTree: true);
            await import.WaitForExitAsync(Cancel);

            Assert.Contains(await StateAsync(copy), new[] { before, after });
            Assert.Equal(0, (await ImportAsync(next, copy)).Code);
            Assert.Equal(after, await StateAsync(copy));
        }
    }

    [Fact]
    public async Task An_import_onto_a_full_disk_says_so_and_leaves_the_store_as_it_was()
    {
        var disk = _folder.CreateSubdirectory("disk").FullName;
        Assert.SkipUnless(await CanMountAsync(disk), "A small disk for the test cannot be mounted here.");
        var (store, next) = await StoreAsync();
        var room = (new FileInfo(store).Length >> 10) + 300;
        var full = Path.Combine(disk, "scorecard.db");

        var script = $"""
            mount -t tmpfs -o size={room}k none "{disk}" && cp "{store}" "{full}"
            dotnet "{Program}" {string.Join(' ', Arguments(next, full).Select(argument => $"\"{argument}\""))} > /dev/null
            echo $?
            dotnet "{Program}" kpis --format json --store "{full}"
            """;
        var (_, output, error) = await RunAsync("unshare", ["--map-root-user", "--mount", "sh", "-c", script]);

        Assert.Contains("full: make room", error, StringComparison.Ordinal);
        Assert.Contains("Nothing was written", error, StringComparison.Ordinal);
        var end = output.IndexOf('\n', StringComparison.Ordinal);
        Assert.NotEqual("0", output[..end]);
        Assert.Equal(await ReadingsAsync(store), output[(end + 1)..]);
    }

    /// <summary>A store with a sample in it, and a later and larger one to import.</summary>
    private async Task<(string Store, string Next)> StoreAsync()
    {
        var (store, first, next) = (PathOf("scorecard.db"), PathOf("first.xlsx"), PathOf("next.xlsx"));
        SampleWorkbook.Write(first, 60);
        SampleWorkbook.Write(next, 300);
        var (code, _, error) = await ImportAsync(first, store);
        Assert.True(code == 0, error);
        return (store, next);
    }

    private static Task<(int Code, string Output, string Error)> ImportAsync(string file, string store) => RunAsync("dotnet", [Program, .. Arguments(file, store)]);

    private static string[] Arguments(string file, string store) => ["import", file, "--store", store, "--as-of", "2026-10-01", "--partial", "--skip-rejected"];

    /// <summary>The readings, and how many imports the log has: nothing in between is either of two states.</summary>
    private static async Task<string> StateAsync(string store)
    {
        var (code, imports, error) = await RunAsync("dotnet", [Program, "imports", "--format", "json", "--store", store]);
        Assert.True(code == 0, error);
        return $"{System.Text.Json.JsonDocument.Parse(imports).RootElement.GetArrayLength()}\n{await ReadingsAsync(store)}";
    }

    private static async Task<string> ReadingsAsync(string store)
    {
        var (code, readings, error) = await RunAsync("dotnet", [Program, "kpis", "--format", "json", "--store", store]);
        Assert.True(code == 0, error);
        return readings;
    }

    private string Copy(string store, string name)
    {
        Assert.False(File.Exists(store + "-wal"));
        var copy = PathOf($"{name}.db");
        File.Copy(store, copy);
        return copy;
    }

    private string PathOf(string name) => Path.Combine(_folder.FullName, name);

    private static async Task<bool> CanMountAsync(string disk)
    {
        try
        {
            return OperatingSystem.IsLinux() && (await RunAsync("unshare", ["--map-root-user", "--mount", "mount", "-t", "tmpfs", "none", disk])).Code == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }

    private static async Task<(int Code, string Output, string Error)> RunAsync(string program, string[] arguments)
    {
        using var process = Start(program, arguments);
        var (output, error) = (process.StandardOutput.ReadToEndAsync(Cancel), process.StandardError.ReadToEndAsync(Cancel));
        await process.WaitForExitAsync(Cancel);
        return (process.ExitCode, await output, await error);
    }

    private static Process Start(string program, string[] arguments) =>
        Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false })!;
}
