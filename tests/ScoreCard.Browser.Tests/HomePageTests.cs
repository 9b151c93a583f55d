namespace ScoreCard.Browser.Tests;

public class HomePageTests(WebHost host, Browser browser) : BrowserTest(host, browser)
{
    [Fact]
    public async Task Answers_a_click_over_the_circuit()
    {
        await OpenAsync("/");

        await Button("Check for data").ClickAsync();

        await Assertions.Expect(Page.GetByRole(AriaRole.Status)).ToHaveTextAsync("Checked 1 times: still none.");
        Assert.Empty(Faults);
    }

    [Fact]
    public async Task Is_accessible()
    {
        await OpenAsync("/");

        await AssertAccessibleAsync();
    }
}
