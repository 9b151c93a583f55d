using ScoreCard.Core.Imports;

namespace ScoreCard.Core.Tests.Imports.Sheets;

public sealed class OpportunityRulesTests
{
    private static readonly DateOnly March = new(2017, 3, 9);
    private static readonly DateOnly June = new(2017, 6, 30);

    [Theory]
    [InlineData("Closed Won", null, null, "Won")]
    [InlineData("closed-won", null, null, "Won")]
    [InlineData("Prospecting", null, null, "Open")]
    [InlineData("Prospecting", "Won", null, "Won")]
    [InlineData("Closed Won", "Open", "In Progress", "Open")]
    [InlineData("Propose", "Lost", "Canceled", "Void")]
    [InlineData("Propose", "Won", "Canceled", "Won")]
    [InlineData("Propose", "Lost", "Out-Sold", "Lost")]
    [InlineData("Duplicate", null, null, "Void")]
    public async Task The_status_decides_before_the_stage(string stage, string? status, string? reason, string outcome)
    {
        var sheet = await ReadWorkbook.SheetAsync([["Id", "Stage", "Status", "Status Reason", "Close Date"], ["A", stage, status, reason, June]]);

        Assert.Equal(outcome, sheet[0, "Outcome"]);
    }

    [Theory]
    [InlineData(true, true, null, "Won")]
    [InlineData(true, false, null, "Lost")]
    [InlineData(false, false, null, "Open")]
    [InlineData(null, false, true, "Lost")]
    [InlineData(null, false, false, "Open")]
    [InlineData(null, null, null, "Open")]
    public async Task Flags_decide_before_a_stage_that_nobody_knows(bool? closed, bool? won, bool? lost, string outcome)
    {
        var stage = closed is null && won is null && lost is null ? "Prospecting" : "Our own stage";

        var sheet = await ReadWorkbook.SheetAsync([["Id", "Stage", "Closed", "Won", "Lost", "Close Date"], ["A", stage, closed, won, lost, June]]);

        Assert.Equal(outcome, sheet[0, "Outcome"]);
    }

    [Fact]
    public async Task A_closed_deal_whose_stage_says_duplicate_was_not_lost()
    {
        var sheet = await ReadWorkbook.SheetAsync([["Id", "Stage", "Closed", "Won"], ["A", "Duplicate", true, false]]);

        Assert.Equal("Void", sheet[0, "Outcome"]);
    }

    [Fact]
    public async Task A_stage_that_nobody_knows_is_asked_about_once()
    {
        object?[][] rows = [["Id", "Stage"], ["A", "Prospectin"], ["B", "Prospectin"], ["C", "Handshake"], ["D", "Prospecting"]];

        var sheet = await ReadWorkbook.SheetAsync(rows);
        var answered = await ReadWorkbook.SheetAsync(rows, new ImportRequest { Path = "", Outcomes = new Dictionary<string, Outcome> { ["prospectin"] = Outcome.Open, ["Handshake"] = Outcome.Void } });

        Assert.Equal([5], sheet.Numbers);
        Assert.Equal(3, sheet.Counts.Rejected);
        Assert.Equal([("Prospectin", 2L, 2), ("Handshake", 1L, 4)], sheet.Issues.Select(issue => (issue.Value, issue.Rows, issue.Row!.Value)));
        Assert.All(sheet.Issues, issue => Assert.Equal(Severity.Question, issue.Severity));
        Assert.Contains("is known as Open", sheet.Issues[0].Problem);
        Assert.Contains("--outcome \"Handshake=Open\"", sheet.Issues[1].Option);
        Assert.Equal(["Open", "Open", "Void", "Open"], answered.Column("Outcome"));
    }

    [Fact]
    public async Task A_close_date_is_expected_while_the_deal_is_open_and_actual_once_it_is_closed()
    {
        var sheet = await ReadWorkbook.SheetAsync(
        [
            ["Id", "Stage", "Close Date", "Expected Close Date"],
            ["A", "Prospecting", June, null],
            ["B", "Prospecting", June, March],
            ["C", "Closed Won", null, June],
            ["D", "Closed Lost", March, June],
        ]);

        Assert.Equal([null, null, June, March], sheet.Column("CloseDate"));
        Assert.Equal([June, March, June, June], sheet.Column("ExpectedCloseDate"));
    }

    [Fact]
    public async Task A_closed_deal_needs_a_date_unless_it_is_void()
    {
        var sheet = await ReadWorkbook.SheetAsync([["Id", "Stage", "Close Date"], ["A", "Closed Won", null], ["B", "Closed Lost", null], ["C", "Duplicate", null]]);

        Assert.Equal(["C"], sheet.Column("Id"));
        Assert.Equal("Close Date is blank, but the deal is won; fill in the day on which it closed.", sheet.Issues[0].Problem);
    }

    [Fact]
    public async Task A_deal_that_closed_before_it_was_created_is_kept_and_said()
    {
        var sheet = await ReadWorkbook.SheetAsync([["Id", "Stage", "Created Date", "Close Date"], ["A", "Closed Won", June, March]]);

        Assert.Equal(1, sheet.Count);
        Assert.Equal(Severity.Warning, Assert.Single(sheet.Issues).Severity);
    }

    [Theory]
    [InlineData("Partner", null, "Partner")]
    [InlineData("Reseller channel", null, "Partner")]
    [InlineData("Indirect", null, "Partner")]
    [InlineData("Direct", "Nordwind", "Own")]
    [InlineData("Us", "Nordwind", "Own")]
    [InlineData(null, "Nordwind", "Partner")]
    [InlineData(null, null, "Own")]
    public async Task Who_leads_a_deal_is_said_or_follows_from_the_partner(string? ledBy, string? partner, string expected)
    {
        var sheet = await ReadWorkbook.SheetAsync([["Id", "Stage", "Led By", "Partner"], ["A", "Open", ledBy, partner]]);

        Assert.Equal(expected, sheet[0, "LedBy"]);
    }

    [Fact]
    public async Task Profit_is_the_margin_of_what_the_deal_was_worth()
    {
        var sheet = await ReadWorkbook.SheetAsync(
        [
            ["Id", "Stage", "Close Date", "Amount", "Actual Amount", "Margin %", "Profit"],
            ["A", "Closed Won", June, 100, 80, 25, null],
            ["B", "Open", June, 100, 80, 25, null],
            ["C", "Closed Won", June, 100, null, 25, 7],
            ["D", "Closed Won", June, 100.01, null, 33.33, null],
            ["E", "Closed Won", June, null, null, 25, null],
        ]);

        Assert.Equal([20m, 25m, 7m, 33.3333m, null], sheet.Column("Profit"));
    }

    [Fact]
    public async Task The_currency_that_most_rows_name_is_the_stores_and_others_keep_theirs()
    {
        object?[][] rows = [["Id", "Stage", "Amount", "Currency"], ["A", "Open", 1, "GBP"], ["B", "Open", 1, "EUR"], ["C", "Open", 1, "eur"], ["D", "Open", null, "GBP"], ["E", "Open", 1, "Doubloons"], ["F", "Open", 1, "€"]];

        var first = await ReadWorkbook.SheetAsync(rows);
        var known = await ReadWorkbook.SheetAsync(rows, currency: "GBP");

        Assert.Equal("EUR", first.Context.ReportingCurrency);
        Assert.Equal(["GBP", "EUR", "EUR", "GBP", "EUR"], first.Column("Currency"));
        Assert.Contains("is no currency that is known", Assert.Single(first.Issues).Problem);
        Assert.Equal(first.Column("Id"), known.Column("Id"));
        Assert.Equal("GBP", known.Context.ReportingCurrency);
    }

    [Fact]
    public async Task A_currency_beside_the_number_or_in_its_format_counts_where_no_column_names_one()
    {
        var signs = await ReadWorkbook.SheetAsync([["Id", "Stage", "Amount"], ["A", "Open", "1.054,00 €"], ["B", "Open", "CHF 1'054"], ["C", "Open", "2.000,00 €"]]);
        var formats = await ReadWorkbook.SheetAsync([["Id", "Stage", "Amount"], ["A", "Open", new TinyWorkbook.Formatted(5, "#,##0.00 [$€-407]")], ["B", "Open", new TinyWorkbook.Formatted(5, "[$CHF] #,##0")]]);

        Assert.Equal("EUR", signs.Context.ReportingCurrency);
        Assert.Equal([null, "CHF", null], signs.Column("Currency"));
        Assert.Equal("EUR", formats.Context.ReportingCurrency);
        Assert.Equal([null, "CHF"], formats.Column("Currency"));
        Assert.Empty(signs.Issues.Concat(formats.Issues));
    }

    [Fact]
    public async Task What_the_CRM_converted_counts_and_its_rate_goes_for_the_rest()
    {
        var sheet = await ReadWorkbook.SheetAsync(
        [
            ["Id", "Stage", "Close Date", "Amount", "Amount Currency", "Amount (converted)", "Amount (converted) Currency", "Profit"],
            ["A", "Closed Won", June, 200, "GBP", 250, "EUR", 40],
            ["B", "Closed Won", June, 200, "EUR", 200, "EUR", 40],
            ["C", "Open", June, null, "GBP", null, "EUR", null],
        ]);

        Assert.Equal([250m, 200m, null], sheet.Column("Amount"));
        Assert.Equal([50m, 40m, null], sheet.Column("Profit"));
        Assert.Equal([200m, 200m, null], sheet.Column("OriginalAmount"));
        Assert.Equal("EUR", sheet.Context.ReportingCurrency);
        Assert.Empty(sheet.Issues);
    }

    [Fact]
    public async Task People_who_left_before_joining_are_rejected_and_roles_are_told_apart()
    {
        var read = await ReadWorkbook.OfAsync(new TinyWorkbook().Sheet("Team",
            ["Name", "Role", "Joined", "Left"],
            ["Dana", "Account Executive", March, null], ["Luis", "Senior Solutions Engineer", March, June], ["Kim", "Sales Manager", March, null], ["Max", "SE", June, March], ["Eva", null, null, null]));

        Assert.Equal(["Dana", "Luis", "Kim", "Eva"], read.Sheet.Column("Id"));
        Assert.Equal([1L, 0L, 0L, 1L], read.Sheet.Column("IsRep"));
        Assert.Equal([0L, 1L, 0L, 0L], read.Sheet.Column("IsSalesEngineer"));
        Assert.Equal("Left '2017-03-09' lies before 2017-06-30, the day of joining; correct one of the two dates.", Assert.Single(read.Sheet.Issues).Problem);
    }
}
