using Microsoft.Extensions.DependencyInjection;
using ScoreCard.Core.Imports;
using ScoreCard.Core.Imports.Values;
using ScoreCard.Web.Components.Imports;
using ScoreCard.Web.Imports;
using ScoreCard.Web.Tests.Fakes;

namespace ScoreCard.Web.Tests.Components.Imports;

/// <summary>What the review says of a file's rows, stages, dates and deals.</summary>
public sealed class FileReviewTests : ComponentTest, IAsyncLifetime
{
    private ImportJobs Jobs => Services.GetRequiredService<ImportJobs>();

    public async ValueTask InitializeAsync() => await Jobs.StartAsync(CancellationToken.None);

    async ValueTask IAsyncDisposable.DisposeAsync()
    {
        await Jobs.StopAsync(CancellationToken.None);
        await base.DisposeAsync();
    }

    [Fact]
    public void Lists_what_stages_are_taken_for_and_takes_another_answer()
    {
        var page = Checked(result => result with
        {
            Stages = [new("Negotiation", Outcome.Open, 1, MeaningSource.Remembered), new("Signed", Outcome.Won, 1_200, MeaningSource.Known)],
        });
        var stages = page.Find("section[aria-labelledby=stages-title]");
        Assert.Equal("2 stages: 1 open, 1 won", stages.QuerySelector("summary")!.TextContent);
        Assert.False(stages.QuerySelector("details")!.HasAttribute("open"));
        Assert.Equal(["1 row, remembered from an earlier file", "1,200 rows, known by its name"], stages.QuerySelectorAll("li > span").Select(said => said.TextContent));
        Assert.Equal(["Open", "Won"], stages.QuerySelectorAll("select").Select(select => select.GetAttribute("value")));

        page.Change("section[aria-labelledby=stages-title] select", "Lost", 1);
        page.Click("Check again");

        page.WaitForAssertion(() => Assert.Equal([new("Signed", Outcome.Lost)], Imports.Requests[^1].Outcomes));
    }

    [Fact]
    public void Offers_only_orders_in_which_the_dates_can_be_read()
    {
        var page = Checked(result => result with
        {
            Issues = [new("deals", null, "close_date", null, "close_date holds dates such as '03/04/2017'.", Severity.Question) { Asks = Asked.DateOrder }],
            HasQuestions = true,
            DateOrders = [DateOrder.Dmy, DateOrder.Mdy],
        });

        Assert.Equal(["", "Dmy", "Mdy"], page.FindAll(".questions option").Select(option => option.GetAttribute("value")));
    }

    [Fact]
    public void Says_why_rows_are_skipped_and_what_the_sums_of_deals_leave_out()
    {
        var page = Checked(result => result with
        {
            Sheets = [result.Sheets[0] with { Skips = [new(SkipReason.Blank, 1), new(SkipReason.Total, 5)] }],
            Deals = [new(Outcome.Won, "USD", 3, 30) { WithoutAmount = 1 }, new(Outcome.Open, null, 2, 0) { WithoutAmount = 2 }],
            RejectedDeals = 4,
        });

        var text = string.Join(' ', page.Find("section[aria-labelledby=counts-title]").TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        Assert.Contains("Skipped: 1 blank row, 5 subtotals and totals, together 6.", text, StringComparison.Ordinal);
        var sums = page.FindAll(".sum").Select(sum => sum.TextContent).ToArray();
        Assert.EndsWith("30.00 (1 without an amount)", sums[0], StringComparison.Ordinal);
        Assert.Equal(["· 2 open, without an amount", "· without 4 rejected rows"], sums.Skip(1));
    }

    [Fact]
    public void Says_that_the_day_of_the_data_is_the_reports_until_another_is_entered()
    {
        var page = Checked(result => result with { AsOfSaid = "As of 2017-12-31" });
        Assert.Equal("2017-12-31", page.Find("input[type=date]").GetAttribute("value"));
        Assert.Contains("“As of 2017-12-31”", page.Find(".choices").TextContent, StringComparison.Ordinal);

        page.Change("input[type=date]", "2017-12-24");

        Assert.DoesNotContain("As of 2017-12-31", page.Find(".choices").TextContent, StringComparison.Ordinal);
    }

    private IRenderedComponent<ImportPage> Checked(Func<ImportResult, ImportResult> change)
    {
        Imports.Finds = request => change(FakeImports.Result(request));
        return this.CheckedPage(State());
    }
}
