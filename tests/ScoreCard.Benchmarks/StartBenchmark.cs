using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Microsoft.Playwright;
using ScoreCard.Core.Samples;

namespace ScoreCard.Benchmarks;

/// <summary>From starting the web app, with the sample in its store, to the first tile that a browser shows.</summary>
internal static class StartBenchmark
{
    private const string Tile = "a.tile";
    private const double MostSeconds = 3;
    private const int Repeats = 5;

    public static async Task<int> RunAsync()
    {
        using var workspace = new Workspace();
        await Child.RunAsync(Child.Import, workspace.Sample(SampleWorkbook.DefaultRows), workspace.Store);
        using var playwright = await Playwright.CreateAsync();
        var executable = Environment.GetEnvironmentVariable("SCORECARD_TEST_BROWSER") ?? "/usr/bin/chromium";
        await using var browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = executable, Args = ["--no-sandbox", "--disable-gpu"] });
        var times = new List<(double Answer, double Tile)>();
        for (var i = 0; i < Repeats; i++)
        {
            times.Add(await StartAsync(browser, workspace.Store));
            Console.WriteLine($"first answer {times[^1].Answer:N2} s, first tile {times[^1].Tile:N2} s");
        }

        var median = times.Select(time => time.Tile).Order().ElementAt(Repeats / 2);
        Console.WriteLine($"first tile after {median:N2} s (median; at most {MostSeconds:N0})");
        return median <= MostSeconds ? 0 : 1;
    }

    private static async Task<(double Answer, double Tile)> StartAsync(IBrowser browser, string store)
    {
        var url = $"http://127.0.0.1:{FreePort()}";
        var web = typeof(StartBenchmark).Assembly.Location.Replace("tests/ScoreCard.Benchmarks", "src/ScoreCard.Web", StringComparison.Ordinal)
            .Replace("ScoreCard.Benchmarks.dll", "ScoreCard.Web.dll", StringComparison.Ordinal);
        await using var context = await browser.NewContextAsync();
        var page = await context.NewPageAsync();
        var start = new ProcessStartInfo("dotnet", [web, "--urls", url]) { WorkingDirectory = Path.GetDirectoryName(web), RedirectStandardOutput = true, UseShellExecute = false };
        start.Environment["SCORECARD_Store__Connection"] = store;
        var watch = Stopwatch.StartNew();
        using var app = Process.Start(start)!;
        app.OutputDataReceived += (_, _) => { };
        app.BeginOutputReadLine();
        try
        {
            await AnswerAsync(url, app);
            var answer = watch.Elapsed.TotalSeconds;
            await page.GotoAsync(url, new() { WaitUntil = WaitUntilState.Commit });
            await page.Locator(Tile).First.WaitForAsync(new() { Timeout = 30_000 });
            return (answer, watch.Elapsed.TotalSeconds);
        }
        finally
        {
            app.Kill(entireProcessTree: true);
            await app.WaitForExitAsync();
        }
    }

    private static async Task AnswerAsync(string url, Process app)
    {
        using var client = new HttpClient();
        while (!app.HasExited)
        {
            try
            {
                using var answer = await client.GetAsync(new Uri(url), HttpCompletionOption.ResponseHeadersRead);
                return;
            }
            catch (HttpRequestException)
            {
                await Task.Delay(20);
            }
        }

        throw new InvalidOperationException($"The web app ended with {app.ExitCode}.");
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
