namespace ScoreCard.Browser.Tests;

/// <summary>One Chromium for the whole run; without one the tests are skipped by name.</summary>
public sealed class Browser : IAsyncLifetime
{
    public const string Missing =
        "No Chromium was found: install Debian's package 'chromium', or name a browser in the environment variable SCORECARD_TEST_BROWSER.";

    // Keeps Chromium from calling home on a closed network, and lets it run as root in a container.
    private static readonly string[] Flags =
    [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
    ];

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>The program to start, or null where there is none.</summary>
    public static string? Executable { get; } = new[]
        {
            Environment.GetEnvironmentVariable("SCORECARD_TEST_BROWSER"),
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome",
        }
        .FirstOrDefault(File.Exists);

    public async ValueTask InitializeAsync()
    {
        if (Executable is null)
        {
            // The test runner lists what it skipped without the reason.
            TestContext.Current.SendDiagnosticMessage(Missing);
            return;
        }

        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = Executable, Args = Flags });
    }

    /// <summary>A fresh profile, as of a user who has never been here.</summary>
    public async Task<IBrowserContext> NewContextAsync(BrowserNewContextOptions? options = null)
    {
        Assert.SkipWhen(_browser is null, Missing);
        return await _browser.NewContextAsync(options);
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
    }
}
