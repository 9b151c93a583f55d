using System.Globalization;
using ScoreCard.Core.Imports;

namespace ScoreCard.Core.Tests.Imports.Sheets;

public sealed class RowRuleTests
{
    [Theory]
    [InlineData("contracts", "CancelledDate=2026-01-01", "Cancelled '2026-01-01' lies before Signed 2026-04-22; correct one of the two dates.")]
    [InlineData("contracts", "Value=-5", "Contract Value '-5' is negative; correct it.")]
    [InlineData("pocs", "EndDate=2026-01-01", "End Date '2026-01-01' lies before Start Date 2026-02-02; correct one of the two dates.")]
    [InlineData("pocs", "DueDate=2026-01-01", "Due Date '2026-01-01' lies before Start Date 2026-02-02; correct one of the two dates.")]
    [InlineData("pocs", "Result=", "Result is blank, but the PoC ended on 2026-03-04; write Success, Failure or Abandoned.")]
    [InlineData("pocs", "Result=open", "Result 'Open' says that it goes on, but the PoC ended on 2026-03-04; write Success, Failure or Abandoned.")]
    [InlineData("pocs", "EndDate=", "End Date is blank, but the result is Success; fill in the day on which the PoC ended.")]
    [InlineData("assignments", "Share=120%", "Share '120 %' is not between 0 % and 100 %; correct it.")]
    [InlineData("assignments", "Share=-10%", "Share '-10 %' is not between 0 % and 100 %; correct it.")]
    [InlineData("assignments", "UntilDate=2026-01-01", "Until '2026-01-01' lies before From 2026-01-14; correct one of the two dates.")]
    [InlineData("product-gaps", "ClosedDate=2026-01-01", "Gap Closed '2026-01-01' lies before Raised 2026-02-10; correct one of the two dates.")]
    [InlineData("stage-changes", "Probability=101%", "Probability (%) '101 %' is not between 0 % and 100 %; correct it.")]
    [InlineData("requirements", "AnsweredDate=2026-01-01", "Answered '2026-01-01' lies before Asked 2026-01-20; correct one of the two dates.")]
    [InlineData("requirements", "DeliveredDate=2026-01-01", "Delivered '2026-01-01' lies before Asked 2026-01-20; correct one of the two dates.")]
    [InlineData("requirements", "Status=Declined", "Requirement Status 'Declined' stands beside a delivery on 2026-05-04; write Delivered or clear the date.")]
    [InlineData("surveys", "AnsweredDate=2026-05-01", "Answered '2026-05-01' lies before Sent 2026-05-04; correct one of the two dates.")]
    [InlineData("surveys", "Score=6", "Score '6' is not between 1 and 5; correct it or its scale.")]
    [InlineData("surveys", "Score=0", "Score '0' is not between 1 and 5; correct it or its scale.")]
    [InlineData("surveys", "Kind=NPS|Scale=|Score=11", "Score '11' is not between 0 and 10; correct it or its scale.")]
    [InlineData("surveys", "Scale=1", "Scale '1' is no scale; write the best score there is, such as 5 or 10.")]
    [InlineData("surveys", "AnsweredDate=", "Answered is blank, but there is a score; fill in the day of the answer.")]
    [InlineData("incidents", "Resolved=2026-05-11 08:19", "Resolved '2026-05-11 08:19' lies before Opened 2026-05-11 08:20; correct one of the two dates.")]
    [InlineData("entitlements", "DueDate=2026-01-01", "Implementation Due '2026-01-01' lies before Purchased 2026-04-22; correct one of the two dates.")]
    [InlineData("entitlements", "ImplementedDate=2026-01-01", "Implemented '2026-01-01' lies before Purchased 2026-04-22; correct one of the two dates.")]
    [InlineData("entitlements", "Value=-1", "Entitlement Value '-1' is negative; correct it.")]
    [InlineData("market-sizes", "UntilDate=2025-12-31", "Until '2025-12-31' lies before From 2026-01-01; correct one of the two dates.")]
    [InlineData("market-sizes", "Size=0", "Market Size '0' is not above zero; correct it.")]
    [InlineData("market-sizes", "AddressableAccounts=-1", "Addressable Accounts '-1' is negative; correct it.")]
    [InlineData("quotas", "Amount=0", "Quota '0' is not above zero; leave the row out where there is no quota.")]
    [InlineData("quotas", "UntilDate=2025-12-31", "Until '2025-12-31' lies before From 2026-01-01; correct one of the two dates.")]
    [InlineData("people", "LeftDate=2024-02-29", "Left '2024-02-29' lies before 2024-03-01, the day of joining; correct one of the two dates.")]
    [InlineData("people", "Fte=-1", "FTE '-1' is not between 0 and 1.5; write 1 for full time and 0.5 for half of it.")]
    [InlineData("people-moves", "LeaveKind=Voluntary", "Leave Kind 'Voluntary' stands beside the move Hire; clear it, or write Leave for the move.")]
    [InlineData("exchange-rates", "Rate=0", "Rate '0' is not above zero; write what one unit is worth in the reporting currency.")]
    [InlineData("exchange-rates", "Rate=-0.92", "Rate '-0.92' is not above zero; write what one unit is worth in the reporting currency.")]
    [InlineData("exchange-rates", "Currency=Thaler", "Currency 'Thaler' is no currency that is known; write its three letters, such as EUR.")]
    [InlineData("certifications", "ExpiresDate=2025-01-01", "Expires '2025-01-01' lies before Issued 2025-09-12; correct one of the two dates.")]
    [InlineData("trainings", "Hours=-1", "Training Hours '-1' is not above zero; correct it.")]
    [InlineData("trainings", "Hours=25", "Training Hours '25' is more than a day has; write one row for each day.")]
    [InlineData("volunteer-hours", "Hours=24.5", "Volunteer Hours '24.5' is more than a day has; write one row for each day.")]
    [InlineData("programmes", "UntilDate=2026-01-01", "Until '2026-01-01' lies before From 2026-01-05; correct one of the two dates.")]
    [InlineData("ideas", "DecidedDate=2026-01-01", "Decided '2026-01-01' lies before Raised 2026-01-30; correct one of the two dates.")]
    [InlineData("ideas", "Status=", "Idea Status does not say what was decided on 2026-05-22; write Shipped or Declined.")]
    [InlineData("ideas", "DecidedDate=", "Decided is blank, but the idea is shipped; fill in the day of the decision.")]
    [InlineData("meetings", "FeedbackDate=2026-01-01", "Feedback Given '2026-01-01' lies before Meeting Date 2026-02-24; correct one of the two dates.")]
    [InlineData("hires", "TechnicalClarity=4", "Technical Clarity '4' is not between 1 and 3; correct it.")]
    [InlineData("hires", "AcceptedDate=2026-02-01", "Accepted '2026-02-01' lies before Offered 2026-02-27; correct one of the two dates.")]
    [InlineData("hires", "OfferedDate=2026-01-01", "Offered '2026-01-01' lies before Role Opened 2026-01-12; correct one of the two dates.")]
    public async Task A_row_that_cannot_be_right_is_rejected_with_one_sentence(string kind, string cells, string problem)
    {
        var sheet = await ExampleSheet.ReadAsync(kind, Cells(cells));

        var issue = Assert.Single(sheet.Issues);
        Assert.Equal((problem, Severity.Error, 2), (issue.Problem, issue.Severity, issue.Row));
        Assert.Equal((0, 1L), (sheet.Count, sheet.Counts.Rejected));
    }

    [Theory]
    [InlineData("pocs", "EndDate=|Result=", "Result", "Open")]
    [InlineData("assignments", "Share=", "Share", "1")]
    [InlineData("surveys", "Scale=", "Scale", "5")]
    [InlineData("surveys", "Kind=NPS|Scale=|Score=0", "Scale", "10")]
    [InlineData("requirements", "Status=", "Status", "Delivered")]
    [InlineData("requirements", "Status=|DeliveredDate=", "Status", "Asked")]
    [InlineData("ideas", "Status=|DecidedDate=", "Status", "Raised")]
    [InlineData("incidents", "Opened=2026-05-11 23:59", "OpenedDate", "2026-05-11")]
    public async Task What_a_blank_means_is_filled_in(string kind, string cells, string column, string value)
    {
        var sheet = await ExampleSheet.ReadAsync(kind, Cells(cells));

        Assert.Empty(sheet.Issues);
        Assert.Equal(value, sheet[0, column] switch { DateOnly date => date.ToString("O", CultureInfo.InvariantCulture), decimal number => number.ToString("0.##", CultureInfo.InvariantCulture), var text => text });
    }

    [Fact]
    public async Task Use_before_the_purchase_is_said_and_kept()
    {
        var sheet = await ExampleSheet.ReadAsync("entitlements", ("FirstUseDate", new DateOnly(2026, 4, 1)));

        Assert.Equal(("First Use '2026-04-01' lies before Purchased 2026-04-22; check the two dates.", Severity.Warning), (sheet.Issues.Single().Problem, sheet.Issues.Single().Severity));
        Assert.Equal(1, sheet.Count);
    }

    [Fact]
    public async Task Rates_keep_eight_decimals()
    {
        var sheet = await ExampleSheet.ReadAsync("exchange-rates", ("Rate", 0.00585123m));

        Assert.Equal(585_123m, (decimal)sheet[0, "Rate"]! * 10_000);
        Assert.Null(sheet.Context.ReportingCurrency);
    }

    private static (string, object?)[] Cells(string cells) =>
        [.. cells.Split('|').Select(cell => cell.Split('=')).Select(cell => (cell[0], cell[1].Length == 0 ? (object?)null : cell[1]))];
}
