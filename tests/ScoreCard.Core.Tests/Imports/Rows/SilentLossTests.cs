using ScoreCard.Core.Imports;

namespace ScoreCard.Core.Tests.Imports.Rows;

/// <summary>Files that look harmless, in which money would get lost or change its quarter if nobody said a word.</summary>
public sealed class SilentLossTests
{
    private static readonly object?[] Headers = ["Opportunity ID", "Opportunity Name", "Account Name", "Stage", "Amount", "Close Date"];
    private static readonly object?[] Grouped = ["Stage", "Opportunity Name", "Opportunity ID", "Account Name", "Amount", "Close Date"];
    private static readonly DateOnly June = new(2026, 6, 30);

    [Fact]
    public async Task Every_row_of_a_group_tells_how_amounts_and_dates_are_written()
    {
        var sheet = await ReadWorkbook.SheetAsync(
        [
            Grouped,
            ["Closed Won", "One", "A1", "Acme", "900 €", "3/4/2026"],
            [null, "Two", "A2", "Beta", "1.234 €", "3/25/2026"],
            ["Closed Lost", "Three", "A3", "Acme", "750 €", "5/6/2026"],
            [null, "Four", "A4", "Beta", "64.000 €", "5/28/2026"],
        ]);

        Assert.Equal([900m, 1234m, 750m, 64000m], sheet.Column("Amount"));
        Assert.Equal([new DateOnly(2026, 3, 4), new(2026, 3, 25), new(2026, 5, 6), new(2026, 5, 28)], sheet.Column("CloseDate").Cast<DateOnly>());
        Assert.Contains(sheet.Issues, issue => issue.Problem.StartsWith("Amount holds numbers such as '1.234 €'", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_deal_of_a_group_may_be_named_like_a_total_or_a_footer()
    {
        var sheet = await ReadWorkbook.SheetAsync(
        [
            Grouped,
            ["Closed Won", "Plain", "A1", "Acme", 1, June],
            [null, "Data Center Total", "A2", "Beta", 2, June],
            [null, "Lizenzen Gesamt", "A3", null, 4, null],
            [null, "Filter swap", null, null, 8, June],
            ["Subtotal", null, null, null, 15, null],
            ["Closed Lost", "Other", "B1", "Acme", 16, June],
            [null, "As of right now", "B2", null, 32, June],
            ["Subtotal", null, null, null, 48, null],
            ["Grand Total", null, null, null, 63, null],
        ]);

        Assert.Equal([1m, 2m, 16m, 32m], sheet.Column("Amount"));

        // Without a close date, and without an id, they are no deals that could be written: both are said.
        Assert.Equal([4, 5], sheet.Issues.Where(issue => issue.Severity == Severity.Error).Select(issue => issue.Row!.Value));
        Assert.Equal(3, sheet.Counts.Skipped);
    }

    [Theory]
    [InlineData("Ergebnis")]
    [InlineData("Totaux")]
    [InlineData("Totale complessivo")]
    [InlineData("Eindtotaal")]
    [InlineData("合計")]
    public async Task A_total_is_known_in_many_languages_and_so_are_its_counts(string total)
    {
        var sheet = await ReadWorkbook.SheetAsync([Headers, ["A1", "One", "Acme", "Closed Won", 1, June], [total, 1, null, 1, 1]]);

        Assert.Equal([1m], sheet.Column("Amount"));
        Assert.Equal(1, sheet.Counts.Skipped);
        Assert.Empty(sheet.Issues);
    }

    [Fact]
    public async Task The_total_of_a_named_group_is_left_out_and_said()
    {
        var sheet = await ReadWorkbook.SheetAsync(
        [
            ["Stage", "Opportunity Name", "Account Name", "Amount", "Close Date"],
            ["Prospecting", "Alpha", "Acme", 1, June],
            [null, "Total Rewards", "Beta", 2, June],
            [null, "Total Prospecting", null, 3],
            ["Negotiation", "Gamma", "Acme", 4, June],
            [null, "Delta", "Acme", 8, June],
            [null, "Total Negotiation", null, 12],
        ]);

        Assert.Equal([1m, 2m, 4m, 8m], sheet.Column("Amount"));
        Assert.Equal([4, 7], sheet.Issues.Where(issue => issue.Problem.Contains("hardly more than 'Total ", StringComparison.Ordinal)).Select(issue => issue.Row!.Value));
    }

    [Fact]
    public async Task A_group_of_nothing_gives_nothing_to_its_rows()
    {
        var sheet = await ReadWorkbook.SheetAsync(
        [
            ["Region", .. Headers],
            ["APAC", "A1", "One", "Acme", "Won", 1, June],
            [null, "A2", "Two", "Acme", "Won", 2, June],
            ["Subtotal", null, null, null, null, 3],
            ["-", "A3", "Three", "Acme", "Won", 4, June],
            [null, "A4", "Four", "Acme", "Won", 8, June],
            ["Subtotal", null, null, null, null, 12],
        ]);

        Assert.Equal(["APAC", "APAC", null, null], sheet.Column("Region"));
    }

    [Fact]
    public async Task Counts_behind_the_values_of_groups_are_taken_off()
    {
        var sheet = await ReadWorkbook.SheetAsync(
        [
            Grouped,
            ["Closed Won (2)", "One", "A1", "Acme", 1, June],
            [null, "Two", "A2", "Acme", 2, June],
            ["Subtotal", null, null, null, 3],
            ["Closed Lost (1)", "Three", "A3", "Acme", 4, June],
            ["Subtotal", null, null, null, 4],
        ]);

        Assert.Equal(["Closed Won", "Closed Won", "Closed Lost"], sheet.Column("Stage"));
        Assert.DoesNotContain(sheet.Issues, issue => issue.Severity == Severity.Question);
    }

    [Theory]
    [InlineData("Forecast Revenue", true)]
    [InlineData("Amount (k€)", true)]
    [InlineData("", true)]
    [InlineData("Age (days)", false)]
    [InlineData("Phone", false)]
    public async Task Deals_without_an_amount_are_asked_which_of_their_numbers_it_is(string header, bool isAsked)
    {
        object?[][] rows = [[.. Headers[..4], header, "Close Date"], ["A1", "One", "Acme", "Closed Won", 1000, June], ["A2", "Two", "Acme", "Closed Won", "-", June]];
        var name = header.Length > 0 ? header : "E";

        var asked = await ReadWorkbook.SheetAsync(rows);
        var taken = await ReadWorkbook.SheetAsync(rows, new() { Path = "", Columns = new Dictionary<string, string> { [name] = "Amount" } });
        var without = await ReadWorkbook.SheetAsync(rows, new() { Path = "", Columns = new Dictionary<string, string> { [name] = "none" } });

        Assert.Equal(isAsked ? [name] : [], asked.Issues.Where(issue => issue.Severity == Severity.Question).SelectMany(issue => issue.Headers!.Headers).Select(offer => offer.Key));
        Assert.Equal(1000m, taken[0, "Amount"]);
        Assert.Empty(taken.Issues.Concat(without.Issues));
    }

    [Fact]
    public async Task Thousands_that_read_as_a_fraction_are_said_row_by_row()
    {
        var sheet = await ReadWorkbook.SheetAsync([Headers, ["A1", "One", "Acme", "Won", "1,234.50", June], ["A2", "Two", "Acme", "Won", "12.500", June], ["A3", "Three", "Acme", "Won", "1,000", June]]);

        Assert.Equal([1234.5m, 12.5m, 1000m], sheet.Column("Amount"));
        Assert.StartsWith("Amount '12.500' was read as 12.5,", Assert.Single(sheet.Issues).Problem, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Dates_that_a_spreadsheet_program_has_swapped_are_suspected()
    {
        object?[] Deal(int number, object date) => [$"A{number}", "One", "Acme", "Won", 1, date];
        var swapped = Enumerable.Range(1, 12).Select(day => Deal(day, new DateOnly(2026, day, 3))).Concat(Enumerable.Range(13, 12).Select(day => Deal(day, $"{day}/03/2026")));
        var whole = Enumerable.Range(1, 24).Select(day => Deal(day, new DateOnly(2026, 3, day)));

        var suspected = await ReadWorkbook.SheetAsync([Headers, .. swapped]);
        var trusted = await ReadWorkbook.SheetAsync([Headers, .. whole]);

        Assert.Contains("likely to have day and month swapped", Assert.Single(suspected.Issues).Problem, StringComparison.Ordinal);
        Assert.Empty(trusted.Issues);
    }

    [Fact]
    public async Task A_text_table_rejects_rows_with_a_separator_too_many()
    {
        var sheet = (await ReadWorkbook.OfCsvAsync("Opportunity ID,Stage,Close Date,Amount\nA1,Won,2026-06-30,1,234.00\nA2,Won,2026-06-30,900\nA3,Won,2026-06-30,\n")).Sheet;

        Assert.Equal(["A2", "A3"], sheet.Column("Id"));
        Assert.StartsWith("The row has 5 values under 4 headers", Assert.Single(sheet.Issues).Problem, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_formula_that_nobody_calculated_is_no_blank()
    {
        var sheet = await ReadWorkbook.SheetAsync([Headers, ["A1", "One", "Acme", "Won", new TinyWorkbook.Formula("500*2", null), June], ["A2", "Two", "Acme", "Won", new TinyWorkbook.Formula("\"\"", ""), June]]);

        Assert.Equal(["A2"], sheet.Column("Id"));
        Assert.StartsWith("Amount holds a formula without its value", Assert.Single(sheet.Issues).Problem, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_empty_formula_of_an_old_workbook_is_said_in_amounts_and_dates()
    {
        var empty = new TinyWorkbook.Formula("500*2", null);
        var sheet = (await ReadWorkbook.OfXlsAsync(new TinyXls().Sheet("deals", Headers, ["A1", empty, "Acme", "Closed Won", empty, June], ["A2", "Two", "Acme", "Closed Won", 7, June], [null, empty, null, null, empty, empty]))).Sheet;

        Assert.Equal([null, 7m], sheet.Column("Amount"));
        Assert.Equal((2, Severity.Warning), (Assert.Single(sheet.Issues).Row, sheet.Issues[0].Severity));
        Assert.StartsWith("Amount holds a formula whose value is empty, and was read as blank;", sheet.Issues[0].Problem, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_stage_that_contradicts_the_status_is_said()
    {
        var sheet = await ReadWorkbook.SheetAsync([[.. Headers, "Status"], ["A1", "One", "Acme", "Closed Won", 1, June, "Active"], ["A2", "Two", "Acme", "Negotiation", 2, June, "Lost"]]);

        Assert.Equal(["Open", "Lost"], sheet.Column("Outcome"));
        Assert.StartsWith("Stage 'Closed Won' is known as won, but by its Status the deal is open", Assert.Single(sheet.Issues).Problem, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Columns_behind_an_empty_one_may_be_another_table()
    {
        var sheet = await ReadWorkbook.SheetAsync([[.. Headers, null, "Role", "Region", "Manager"], ["A1", "One", "Acme", "Won", 1, June, null, "AE", "EMEA", "Max"]]);

        Assert.StartsWith("Region, Manager stand behind an empty column", Assert.Single(sheet.Issues).Problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("US Dollar", 250, "USD")]
    [InlineData("Euro", 999, null)]
    public async Task The_base_currency_of_a_CRM_is_that_of_the_deals_that_it_left_as_they_are(string currency, int converted, string? expected)
    {
        var sheet = await ReadWorkbook.SheetAsync(
        [
            ["Opportunity ID", "Topic", "Est. Close Date", "Est. Revenue", "Est. Revenue (Base)", "Status", "Currency"],
            ["g1", "One", June, 1000, 1100, "Won", "Euro"],
            ["g2", "Two", June, 500, 550, "Won", "Euro"],
            ["g3", "Three", June, 250, converted, "Won", currency],
        ]);

        Assert.Equal(expected, sheet.Context.ReportingCurrency);
        Assert.Equal([1100m, 550m, (decimal)converted], sheet.Column("Amount"));
        Assert.Equal(expected is null, sheet.Issues.Any(issue => issue.Problem.Contains("set Scorecard:Currency", StringComparison.Ordinal)));
    }
}
