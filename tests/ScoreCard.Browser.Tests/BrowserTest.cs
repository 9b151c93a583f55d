using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;

namespace ScoreCard.Browser.Tests;

/// <summary>A page of its own for each test; skipped where there is no browser.</summary>
public abstract class BrowserTest(WebHost host, Browser browser) : IAsyncLifetime
{
    private readonly List<string> _faults = [];
    private IBrowserContext? _context;

    protected WebHost Host { get; } = host;

    protected IPage Page { get; private set; } = null!;

    /// <summary>What the browser reported as an error while the test ran: script errors, failed requests, a lost circuit.</summary>
    protected IReadOnlyList<string> Faults => _faults;

    /// <summary>Width, culture, colour scheme: a test class may choose.</summary>
    protected virtual BrowserNewContextOptions ContextOptions => new();

    public async ValueTask InitializeAsync()
    {
        var options = ContextOptions;
        options.BaseURL = Host.Address.AbsoluteUri;
        options.Locale ??= "en-GB";
        _context = await browser.NewContextAsync(options);
        _context.SetDefaultTimeout(15_000);
        Page = await _context.NewPageAsync();
        Page.Console += (_, message) =>
        {
            if (message.Type == "error")
            {
                _faults.Add($"{message.Text} {message.Location}");
            }
        };
        Page.PageError += (_, error) => _faults.Add(error);
    }

    public virtual async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        if (_context is not null)
        {
            await _context.DisposeAsync();
        }
    }

    /// <summary>Opens a page and waits until its circuit has drawn it.</summary>
    protected async Task OpenAsync(string url)
    {
        await Page.GotoAsync(url);
        await Page.Locator("h1").WaitForAsync();
    }

    protected ILocator Button(string name) => Page.GetByRole(AriaRole.Button, new() { Name = name });

    /// <summary>Fails with the rule, the reason and the element of each violation that axe finds.</summary>
    protected async Task AssertAccessibleAsync()
    {
        var result = await Page.RunAxe();
        Assert.True(result.Violations.Length == 0, string.Join('\n', result.Violations.Select(Describe)));
    }

    private static string Describe(AxeResultItem violation)
        => $"{violation.Id}: {violation.Help}\n  {string.Join("\n  ", violation.Nodes.Select(node => node.Html))}";
}
