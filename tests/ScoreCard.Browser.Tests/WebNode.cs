using System.Diagnostics;

namespace ScoreCard.Browser.Tests;

/// <summary>The app as a process of its own, which a test may kill.</summary>
public sealed class WebNode : IAsyncDisposable
{
    private const string Announcement = "ScoreCard is at ";

    private readonly Process _process;

    private WebNode(Process process, Uri address) => (_process, Address) = (process, address);

    public Uri Address { get; }

    public static async Task<WebNode> StartAsync(IReadOnlyDictionary<string, string> settings)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "ScoreCard.Web.dll"), "--urls", "http://127.0.0.1:0"])
        {
            WorkingDirectory = AppContext.BaseDirectory,
            RedirectStandardOutput = true,
            UseShellExecute = false,
        };
        foreach (var (name, value) in settings)
        {
            start.Environment[$"SCORECARD_{name}"] = value;
        }

        var process = Process.Start(start)!;
        var said = new List<string>();
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            said.Add(line);
            if (line.StartsWith(Announcement, StringComparison.Ordinal))
            {
                // What it says later has to be read as well, or it waits for a reader.
                _ = process.StandardOutput.ReadToEndAsync();
                return new(process, new(line[Announcement.Length..].Split(',')[0] + "/"));
            }
        }

        throw new InvalidOperationException($"The app ended without an address: {string.Join('\n', said)}");
    }

    /// <summary>As a power cut would.</summary>
    public async Task KillAsync()
    {
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            await KillAsync();
        }

        _process.Dispose();
    }
}
