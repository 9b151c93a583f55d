using System.Text;
using System.Text.RegularExpressions;

namespace ScoreCard.Browser.Tests;

/// <summary>What people come for, from end to end.</summary>
public sealed partial class JourneyTests(WebHost host, Browser browser) : ScorecardTest(host, browser)
{
    [Fact]
    public async Task Loads_the_sample_and_reads_a_tile_down_to_its_rows()
    {
        await LoadSampleAsync();
        var text = await Tile("Win rate").InnerTextAsync();
        var won = NofN().Match(text).Groups["n"].Value;
        Assert.NotEmpty(won);

        await Tile("Win rate").ClickAsync();

        await Assertions.Expect(Page.GetByRole(AriaRole.Heading, new() { Name = "Win rate", Level = 1 })).ToBeFocusedAsync();
        await Assertions.Expect(Page.GetByText($"{won} rows", new() { Exact = true })).ToBeVisibleAsync();
        await Assertions.Expect(Page.Locator(".rows td").First).ToBeVisibleAsync();

        await Link("Population, closed deals").ClickAsync();
        await Assertions.Expect(Page).ToHaveURLAsync(Like("rows=population"));
        await Assertions.Expect(Page.GetByText($"{won} rows", new() { Exact = true })).ToHaveCountAsync(0);
        await Page.GetByRole(AriaRole.Columnheader, new() { Name = "Closed" }).ClickAsync();
        await Assertions.Expect(Page.GetByRole(AriaRole.Columnheader, new() { Name = "Closed" })).ToHaveAttributeAsync("aria-sort", "ascending");
        await Assertions.Expect(Page.Locator(".rows td").First).ToBeVisibleAsync();
        var download = await Page.RunAndWaitForDownloadAsync(() => Link("Download CSV").ClickAsync());
        Assert.Matches(@"^win-rate-\d{4}-Q\d-population\.csv$", download.SuggestedFilename);
        Assert.Empty(Faults);
    }

    [Fact]
    public async Task Sorts_and_turns_the_rows_by_keyboard_and_comes_back()
    {
        await LoadSampleAsync();
        await Page.GotoAsync("/kpi/revenue?period=2026-Q2");
        var amount = Page.GetByRole(AriaRole.Columnheader, new() { Name = "Amount" });
        var owner = Page.GetByRole(AriaRole.Columnheader, new() { Name = "Owner" });
        await Assertions.Expect(amount).ToHaveAttributeAsync("aria-sort", "descending");

        await Link("Download CSV").FocusAsync();
        for (var i = 0; i < 32 && !await owner.GetByRole(AriaRole.Button).EvaluateAsync<bool>("button => button === document.activeElement"); i++)
        {
            await Page.Keyboard.PressAsync("Tab");
        }

        await Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(owner).ToHaveAttributeAsync("aria-sort", "ascending");
        await Page.Keyboard.PressAsync("Space");
        await Assertions.Expect(owner).ToHaveAttributeAsync("aria-sort", "descending");
        await Assertions.Expect(owner.GetByRole(AriaRole.Button)).ToBeFocusedAsync();
        await Link("Next page").PressAsync("Enter");
        await Assertions.Expect(Page).ToHaveURLAsync(Like("sort=-Owner&page=2$"));

        await Page.GoBackAsync();
        await Page.GoBackAsync();
        await Assertions.Expect(owner).ToHaveAttributeAsync("aria-sort", "ascending");
        await Page.GoBackAsync();
        await Assertions.Expect(amount).ToHaveAttributeAsync("aria-sort", "descending");
        Assert.Empty(Faults);
    }

    [Fact]
    public async Task Goes_from_a_step_of_the_pipeline_to_its_deals()
    {
        await LoadSampleAsync();
        await Page.GotoAsync("/kpi/pipeline-change?period=2026-Q2");
        var step = Page.Locator(".waterfall tr").Filter(new() { Has = Link("Won") });
        var deals = await step.Locator("td").Last.InnerTextAsync();

        await Link("Won").ClickAsync();

        await Assertions.Expect(Page).ToHaveURLAsync(Like("rows=won#rows-title$"));
        await Assertions.Expect(Page.GetByText(Like($"^{deals} rows, change "))).ToBeVisibleAsync();
        Assert.Empty(Faults);
    }

    [Fact]
    public async Task Goes_from_a_technical_win_that_was_lost_to_its_row()
    {
        await LoadSampleAsync();
        await Page.GotoAsync("/kpi/unconverted-value?period=2026-Q2");
        var deal = Page.GetByRole(AriaRole.Region, new() { Name = "Deals won technically that did not become business" }).GetByRole(AriaRole.Link).First;
        var name = await deal.InnerTextAsync();
        await deal.ClickAsync();

        await Assertions.Expect(Page).ToHaveURLAsync(Like("find=.+#rows-title$"));
        await Assertions.Expect(Page.GetByText(Like("^1 row(,|$)"))).ToBeVisibleAsync();
        await Assertions.Expect(Page.Locator(".rows td").Filter(new() { HasText = name }).First).ToBeVisibleAsync();
        await Assertions.Expect(Page.Locator("#rows-title")).ToBeInViewportAsync();
        Assert.Empty(Faults);
    }

    [Fact]
    public async Task Imports_a_file_after_showing_what_will_change_and_takes_it_back()
    {
        await LoadSampleAsync();
        await UploadAsync("more.csv", MoreDeals("MORE"));

        await Assertions.Expect(Page.GetByRole(AriaRole.Heading, new() { Name = "What will change" })).ToBeVisibleAsync();
        await Assertions.Expect(Page.GetByText("◆")).ToHaveCountAsync(0);
        await AssertNothingSeriousAsync();
        await Button("Import 2 changes").ClickAsync();

        await Assertions.Expect(Page.GetByText("is written: 2 changes")).ToBeVisibleAsync();
        await Page.GetByRole(AriaRole.Button, new() { NameRegex = Like("^Undo import") }).ClickAsync();
        await Page.GetByRole(AriaRole.Button, new() { NameRegex = Like("^Undo import") }).ClickAsync();

        await Assertions.Expect(Page.GetByText("every reading is as it was before")).ToBeVisibleAsync();
        Assert.Empty(Faults);
    }

    [Fact]
    public async Task Goes_on_with_an_import_whose_tab_was_closed()
    {
        await LoadSampleAsync();
        await UploadAsync("closed.csv", MoreDeals("CLOSED"));
        await Page.WaitForURLAsync(Like("/imports/[0-9a-f]{12}$"));
        var context = Page.Context;
        await Page.CloseAsync();

        var other = await context.NewPageAsync();
        await other.GotoAsync("/imports");
        await other.GetByRole(AriaRole.Link, new() { Name = "closed.csv" }).ClickAsync();
        await other.GetByRole(AriaRole.Button, new() { Name = "Import 2 changes" }).ClickAsync();

        await Assertions.Expect(other.GetByText("is written: 2 changes")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Changes_the_period_by_the_url_and_goes_back()
    {
        await LoadSampleAsync();
        await Page.GotoAsync("/kpi/revenue?period=2025-Q2");
        var value = Page.Locator(".headline .value");
        await Assertions.Expect(value).ToContainTextAsync("$");
        var quarter = await value.InnerTextAsync();

        await Page.GetByLabel("Length of the period").SelectOptionAsync("Year");
        await Assertions.Expect(Page).ToHaveURLAsync(Like("period=2025$"));
        await Assertions.Expect(value).Not.ToHaveTextAsync(quarter);
        await Page.GoBackAsync();

        await Assertions.Expect(value).ToHaveTextAsync(quarter);
        await Assertions.Expect(Page).ToHaveTitleAsync("Revenue · 2025-Q2");
        Assert.Empty(Faults);
    }

    [Fact]
    public async Task Stays_alive_after_a_file_that_is_no_workbook()
    {
        await UploadAsync("notes.xlsx", "hello"u8.ToArray());

        await Assertions.Expect(Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("notes.xlsx");
        await Link("Choose another file").ClickAsync();
        await Assertions.Expect(Page.GetByRole(AriaRole.Heading, new() { Name = "Imports", Level = 1 })).ToBeVisibleAsync();
        Assert.Empty(Faults);
    }

    [Fact]
    public async Task Remembers_the_theme_without_a_flash()
    {
        await OpenAsync("/");
        await Page.Locator("[data-theme-switch]").ClickAsync();
        await Page.Locator("[data-theme-switch]").ClickAsync();

        await Page.ReloadAsync(new() { WaitUntil = WaitUntilState.Commit });

        await Assertions.Expect(Page.Locator("html")).ToHaveAttributeAsync("data-theme", "dark");
    }

    private async Task UploadAsync(string name, byte[] content)
    {
        await OpenAsync("/imports");
        // Nobody is as fast as a test: Blazor listens to the input a moment after it has drawn it.
        await Page.WaitForFunctionAsync("() => document.querySelector('input[type=file]')?._blazorInputFileNextFileId !== undefined");
        await Page.Locator("input[type=file]").SetInputFilesAsync(new FilePayload { Name = name, MimeType = "application/octet-stream", Buffer = content });
    }

    private static byte[] MoreDeals(string id) => Encoding.UTF8.GetBytes($"""
        Opportunity ID,Opportunity Name,Stage,Amount,Created Date,Close Date
        {id}-1,First,Closed Won,1000,2026-01-15,2026-03-31
        {id}-2,Second,Closed Lost,2000,2026-01-16,2026-03-31
        """);

    private static Regex Like(string pattern) => new(pattern, RegexOptions.None, TimeSpan.FromSeconds(1));

    [GeneratedRegex(@"(?<n>[\d,]+) of [\d,]+ closed deals", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex NofN();
}
