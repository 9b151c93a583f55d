namespace ScoreCard.Browser.Tests;

/// <summary>Each page, light and dark, wide and narrow.</summary>
public sealed class AccessibilityTests(WebHost host, Browser browser) : ScorecardTest(host, browser)
{
    public static TheoryData<string, ColorScheme, int> Pages { get; } = new(
        from page in new[] { "/", "/financial", "/kpi/win-rate", "/kpi/sales-cycle?period=2024-Q1&region=nowhere", "/imports", "/imports/1", "/kpis", "/not-found" }
        from view in new[] { (ColorScheme.Light, 1366), (ColorScheme.Dark, 390) }
        select new TheoryDataRow<string, ColorScheme, int>(page, view.Item1, view.Item2));

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Nobody_is_kept_out(string page, ColorScheme scheme, int width)
    {
        await LoadSampleAsync();
        await Page.EmulateMediaAsync(new() { ColorScheme = scheme });
        await Page.SetViewportSizeAsync(width, 800);

        await OpenAsync(page);
        await Assertions.Expect(Page.Locator("[aria-busy=true]")).ToHaveCountAsync(0);

        await AssertNothingSeriousAsync();
        Assert.True(await Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"), "The page scrolls sideways.");
    }

    [Fact]
    public async Task The_keyboard_reaches_the_content_first_and_each_tile_once()
    {
        await LoadSampleAsync();

        await Link("Skip to the content").PressAsync("Enter");
        await Assertions.Expect(Page.Locator("main")).ToBeFocusedAsync();
        await Page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(Link("Download Excel")).ToBeFocusedAsync();
        await Page.Keyboard.PressAsync("Tab");

        await Assertions.Expect(Tile("Revenue")).ToBeFocusedAsync();
        await Page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(Page.Locator("a.tile").Nth(1)).ToBeFocusedAsync();
    }
}
