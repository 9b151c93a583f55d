using ScoreCard.Core.Imports;

namespace ScoreCard.Core.Tests.Imports.Rows;

/// <summary>Columns that stand in for one that a file lacks or leaves blank.</summary>
public sealed class StandInTests
{
    private static readonly DateOnly January = new(2026, 1, 1);

    [Fact]
    public async Task First_and_last_name_are_the_name_of_a_person()
    {
        var sheet = await SheetAsync(
            "Users",
            ["First Name", "Last Name", "Username", "Role", "Manager", "Active"],
            ["Dana", "Fischer", "dana@acme.example", "Sales Engineer", "Kim Arden", 1],
            [null, "Integration", "bot@acme.example", "Sales representative", "Kim Arden", 1],
            ["Luis", null, "luis@acme.example", "Sales representative", "Kim Arden", 1],
            ["Total", null, null, null, null, 3]);

        Assert.Equal(["Dana Fischer", "Integration"], sheet.Column("Id"));
        Assert.Equal("Last Name is blank, so that the row cannot be told from others; fill it in or delete the row.", Assert.Single(sheet.Issues).Problem);
        Assert.Equal((4, 1L, 1L), (sheet.Issues[0].Row, sheet.Counts.Rejected, sheet.Counts.Skipped));
    }

    [Fact]
    public async Task A_full_name_comes_before_them_where_it_is_filled_in()
    {
        var sheet = await SheetAsync("Users", ["Full Name", "First Name", "Last Name", "Role"], ["Fischer-Lang, Dana", "Dana", "Fischer", "Sales Engineer"], [null, "Luis", "Ortega", "Sales Engineer"]);

        Assert.Equal(["Fischer-Lang, Dana", "Luis Ortega"], sheet.Column("Id"));
        Assert.Empty(sheet.Issues);
    }

    [Fact]
    public async Task A_conversion_rate_stands_in_for_a_rate_that_is_blank()
    {
        var sheet = await SheetAsync(
            "Exchange rates",
            ["Currency", "From", "Rate", "Conversion Rate"],
            ["USD", January, null, 1.25m], ["JPY", January, 0.00625m, 160], ["CHF", January, null, null]);

        // 1 / 1.25, and the rate as it is written.
        Assert.Equal([0.8m, 0.00625m], sheet.Column("Rate").Select(rate => (decimal)rate! * 10_000 / 100_000_000));
        Assert.Equal("Rate is blank and is needed; fill it in.", Assert.Single(sheet.Issues).Problem);
    }

    [Fact]
    public async Task Rates_that_contradict_each_other_are_rejected()
    {
        var sheet = await SheetAsync("Exchange rates", ["Currency", "From", "Rate", "Conversion Rate"], ["USD", January, 1.25m, 1.25m], ["GBP", January, 1.149m, 0.87m]);

        Assert.Equal(["GBP"], sheet.Column("Currency"));
        Assert.Equal("Rate '1.25' is not 1 divided by Conversion Rate 1.25; correct one of the two, or clear Conversion Rate.", Assert.Single(sheet.Issues).Problem);
    }

    [Fact]
    public async Task Where_there_are_only_conversion_rates_a_blank_one_is_missed()
    {
        var sheet = await SheetAsync("Exchange rates", ["Currency", "From", "Conversion Rate"], ["USD", January, "1,25"], ["CHF", January, null]);

        Assert.Equal(1, sheet.Count);
        Assert.Equal("Conversion Rate is blank and is needed; fill it in.", Assert.Single(sheet.Issues).Problem);
    }

    [Theory]
    [InlineData("Monthly", "2026-01-31")]
    [InlineData("quarter", "2026-03-31")]
    [InlineData("Half-year", "2026-06-30")]
    [InlineData("Year", "2026-12-31")]
    [InlineData("fortnight", null)]
    public async Task The_length_of_its_period_stands_in_for_the_last_day_of_a_quota(string length, string? until)
    {
        var sheet = await SheetAsync("Export", ["Quota Owner", "Start Date", "Period Type", "Quota Amount"], ["Dana Fischer", January, length, 400_000]);

        Assert.Equal(until is null ? [] : [DateOnly.Parse(until, System.Globalization.CultureInfo.InvariantCulture)], sheet.Column("UntilDate").Cast<DateOnly>());
        Assert.Equal(until is null ? ["Period Type 'fortnight' is no length of a period that is known; write month, quarter, half-year or year, or the last day in a column Until."] : [], sheet.Issues.Select(issue => issue.Problem));
    }

    [Fact]
    public async Task The_reason_of_a_leave_says_its_kind_where_it_begins_with_one()
    {
        var sheet = await SheetAsync(
            "Export",
            ["Employee", "Effective Date", "Event", "Reason"],
            ["Dana", January, "Leave", "Voluntary - better offer"], ["Kim", January, "Exit", "Laid off"], ["Luis", January, "Hire", "Resigned elsewhere"], ["Ana", January, "Leave", "Moved abroad"]);

        Assert.Equal("people-moves", sheet.Reading.Kind.Kind);
        Assert.Equal(["Voluntary", "Involuntary", null, null], sheet.Column("LeaveKind"));
        var issue = Assert.Single(sheet.Issues);
        Assert.Equal((5, Severity.Warning), (issue.Row, issue.Severity));
        Assert.Equal("Reason 'Moved abroad' begins with neither Voluntary nor Involuntary, so that it is not known which of them the leave was; write one of them in a column Leave Kind where that matters.", issue.Problem);
    }

    private static async Task<ReadSheet> SheetAsync(string tab, params object?[][] rows) => (await ReadWorkbook.OfAsync(new TinyWorkbook().Sheet(tab, rows))).Sheet;
}
