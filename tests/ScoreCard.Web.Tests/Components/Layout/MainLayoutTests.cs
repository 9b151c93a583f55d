using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using ScoreCard.Web.Components.Layout;
using ScoreCard.Web.Components.Summary;
using ScoreCard.Web.Data;

namespace ScoreCard.Web.Tests.Components.Layout;

public sealed class MainLayoutTests : ComponentTest
{
    private DataVersionWatch Watch => Services.GetRequiredService<DataVersionWatch>();

    [Fact]
    public void Opens_at_the_quarter_of_the_last_close()
        => Assert.Equal("2017-Q4", Layout("").Find("select[aria-label=Period]").GetAttribute("value"));

    [Fact]
    public void Says_in_the_page_what_the_url_cannot_mean()
    {
        var layout = Layout("?period=2017-Q9");

        Assert.Contains("2017-Q9", layout.Find("[role=alert]").TextContent, StringComparison.Ordinal);
        Assert.Equal("Summary", layout.Find("h1").TextContent);
    }

    [Fact]
    public void Says_what_the_data_is_as_of()
        => Assert.Equal("data as of 31 Dec 2017, import 12", Layout("").Find(".asof").TextContent);

    [Fact]
    public async Task Follows_the_data_version()
    {
        var layout = Layout("");
        await Watch.LookAsync(TestContext.Current.CancellationToken);
        Scorecard.Status = Scorecard.Status with { DataVersion = 13, LastImportId = 13 };

        await Watch.LookAsync(TestContext.Current.CancellationToken);

        layout.WaitForAssertion(() => Assert.Contains("import 13", layout.Find(".asof").TextContent, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Says_when_the_store_is_lost_and_comes_back_with_it()
    {
        var layout = Layout("");
        await Watch.LookAsync(TestContext.Current.CancellationToken);

        Scorecard.Lost = new("The file cannot be opened.");
        await Watch.LookAsync(TestContext.Current.CancellationToken);
        layout.WaitForAssertion(() => Assert.Equal("The database does not answer", layout.Find("h1").TextContent));

        Scorecard.Lost = null;
        await Watch.LookAsync(TestContext.Current.CancellationToken);
        layout.WaitForAssertion(() => Assert.Equal("Summary", layout.Find("h1").TextContent));
    }

    [Fact]
    public async Task Leaves_no_subscription_behind()
    {
        Layout("");
        Assert.Equal(1, Watch.Subscribers);

        await DisposeComponentsAsync();

        Assert.Equal(0, Watch.Subscribers);
    }

    private IRenderedComponent<MainLayout> Layout(string query)
    {
        Services.GetRequiredService<NavigationManager>().NavigateTo("/" + query);
        return Render<MainLayout>(p => p.Add(l => l.Body, builder =>
        {
            builder.OpenComponent<SummaryPage>(0);
            builder.CloseComponent();
        }));
    }
}
