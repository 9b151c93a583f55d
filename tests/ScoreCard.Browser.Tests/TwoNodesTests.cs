using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using ScoreCard.Core.Store;

namespace ScoreCard.Browser.Tests;

/// <summary>Two processes that serve one store, as behind a proxy, each with a browser of its own.</summary>
public sealed class TwoNodesTests(Browser browser) : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("scorecard-nodes-").FullName;
    private TestDatabase? _database;

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        if (_database is not null)
        {
            await _database.DisposeAsync();
        }

        Directory.Delete(_folder, recursive: true);
    }

    [Theory]
    [OnEachEngine]
    public async Task Pages_follow_imports_of_another_node_and_imports_wait_for_each_other_until_a_node_dies(StoreEngine engine)
    {
        _database = engine == StoreEngine.SqlServer ? await TestDatabase.CreateAsync() : null;
        var settings = new Dictionary<string, string>
        {
            ["Store__Engine"] = engine.ToString(),
            ["Store__Connection"] = _database?.Connection ?? Path.Combine(_folder, "scorecard.db"),
        };
        await using var first = await WebNode.StartAsync(settings);
        await using var second = await WebNode.StartAsync(settings);
        await using var firstBrowser = await browser.NewContextAsync(new() { BaseURL = first.Address.AbsoluteUri, Locale = "en-GB" });
        await using var secondBrowser = await browser.NewContextAsync(new() { BaseURL = second.Address.AbsoluteUri, Locale = "en-GB" });
        var (here, there) = (await firstBrowser.NewPageAsync(), await secondBrowser.NewPageAsync());

        // An import at one node moves the tiles at the other.
        await UploadAsync(here, "first.csv", Deals(1, 2));
        await ImportAsync(here);
        await Assertions.Expect(here.GetByText("is written")).ToBeVisibleAsync(new() { Timeout = 60_000 });
        await there.GotoAsync("/?period=2026-Q1");
        await Assertions.Expect(Revenue(there)).ToContainTextAsync("2 won deals", new() { Timeout = 60_000 });
        await UploadAsync(here, "second.csv", Deals(3, 1));
        await ImportAsync(here);
        await Assertions.Expect(Revenue(there)).ToContainTextAsync("3 won deals", new() { Timeout = 60_000 });

        // While one imports, the other waits.
        var other = await secondBrowser.NewPageAsync();
        await UploadAsync(other, "third.csv", Deals(4, 1));
        await ImportButton(other).WaitForAsync();
        await UploadAsync(here, "large.csv", Deals(100, 60_000));
        await ImportAsync(here);
        await Assertions.Expect(here.GetByText(Like("^Reading …$"))).ToBeVisibleAsync(new() { Timeout = 60_000 });
        await ImportAsync(other);
        await Assertions.Expect(other.GetByText("Waiting for other imports")).ToBeVisibleAsync(new() { Timeout = 30_000 });

        // The node that imports dies; the store is as it was, and the other one goes on.
        await first.KillAsync();
        await Assertions.Expect(other.GetByText("is written: 1 change")).ToBeVisibleAsync(new() { Timeout = 60_000 });
        await Assertions.Expect(Revenue(there)).ToContainTextAsync("4 won deals", new() { Timeout = 60_000 });
        await other.GotoAsync("/imports");
        await Assertions.Expect(other.GetByText("third.csv")).ToBeVisibleAsync();
        await Assertions.Expect(other.GetByText("large.csv")).ToHaveCountAsync(0);
    }

    private static ILocator Revenue(IPage page) => page.Locator("a.tile").Filter(new() { Has = page.GetByRole(AriaRole.Heading, new() { Name = "Revenue", Exact = true }) });

    private static async Task UploadAsync(IPage page, string name, byte[] content)
    {
        await page.GotoAsync("/imports");
        await page.WaitForFunctionAsync("() => document.querySelector('input[type=file]')?._blazorInputFileNextFileId !== undefined");
        await page.Locator("input[type=file]").SetInputFilesAsync(new FilePayload { Name = name, MimeType = "text/csv", Buffer = content });
    }

    private static ILocator ImportButton(IPage page) => page.GetByRole(AriaRole.Button, new() { NameRegex = Like("^Import .* changes?$") });

    private static Task ImportAsync(IPage page) => ImportButton(page).ClickAsync(new() { Timeout = 120_000 });

    private static byte[] Deals(int from, int count)
    {
        var text = new StringBuilder("Opportunity ID,Opportunity Name,Stage,Amount,Created Date,Close Date\n");
        for (var i = from; i < from + count; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"N-{i},Deal {i},Closed Won,1000,2026-01-15,2026-03-31\n");
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static Regex Like(string pattern) => new(pattern, RegexOptions.IgnoreCase, TimeSpan.FromSeconds(1));
}
