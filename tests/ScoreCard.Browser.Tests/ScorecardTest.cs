using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;

namespace ScoreCard.Browser.Tests;

/// <summary>A page on a store that has the sample data; the first test loads it as a newcomer would.</summary>
public abstract class ScorecardTest(WebHost host, Browser browser) : BrowserTest(host, browser)
{
    private static readonly SemaphoreSlim Loading = new(1, 1);

    protected ILocator Link(string name) => Page.GetByRole(AriaRole.Link, new() { Name = name });

    protected ILocator Tile(string name) => Page.Locator("a.tile").Filter(new() { Has = Page.GetByRole(AriaRole.Heading, new() { Name = name, Exact = true }) });

    /// <summary>Opens the summary; on an empty store after a click on the sample.</summary>
    protected async Task LoadSampleAsync()
    {
        await Loading.WaitAsync(TimeSpan.FromMinutes(2));
        try
        {
            await OpenAsync("/");
            var load = Button("Load the sample data");
            await Page.Locator("a.tile").First.Or(load).WaitForAsync();
            if (await load.IsVisibleAsync())
            {
                await load.ClickAsync();
            }

            await Page.Locator("a.tile").First.WaitForAsync(new() { Timeout = 60_000 });
        }
        finally
        {
            Loading.Release();
        }
    }

    /// <summary>No violation that keeps somebody from using the page.</summary>
    protected async Task AssertNothingSeriousAsync()
    {
        var result = await Page.RunAxe();
        var serious = result.Violations.Where(violation => violation.Impact is "serious" or "critical").ToList();
        Assert.True(serious.Count == 0, string.Join('\n', serious.Select(Say)));
        Assert.True(result.Passes.Length > 10, "The check looked at next to nothing.");
    }

    private static string Say(AxeResultItem violation) =>
        $"{violation.Id}: {violation.Help}\n  {string.Join("\n  ", violation.Nodes.Select(node => node.Html))}";
}
