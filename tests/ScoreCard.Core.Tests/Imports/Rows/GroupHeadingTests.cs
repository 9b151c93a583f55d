using ScoreCard.Core.Imports;

namespace ScoreCard.Core.Tests.Imports.Rows;

/// <summary>Reports that write the value of a group into a row of its own, above the rows of the group.</summary>
public sealed class GroupHeadingTests
{
    private static readonly DateOnly June = new(2026, 6, 30);
    private static readonly object?[] Headers = ["Opportunity ID", "Account Name", "Amount", "Close Date"];

    [Fact]
    public async Task A_heading_that_names_its_column_gives_it_to_the_rows_below()
    {
        var sheet = await ReadWorkbook.SheetAsync(
        [
            ["Pipeline by stage"],
            ["Filtered by: Region equals EMEA"],
            Headers,
            ["Stage: Closed Won (2 records)"],
            ["A1", "Acme", 1, June],
            ["A2", "Beta", 2, June],
            ["Subtotal", null, 3],
            ["Stage: Prospecting (1 record)", null, 4],
            ["A3", "Acme", 4, June],
            ["Sum", null, 4],
            ["Count", null, 1],
            ["Total (3 Records)", null, 7],
            ["Confidential Information - Do Not Distribute"],
        ]);

        Assert.Equal([5, 6, 9], sheet.Numbers);
        Assert.Equal(["Closed Won", "Closed Won", "Prospecting"], sheet.Column("Stage"));
        Assert.Equal([1m, 2m, 4m], sheet.Column("Amount"));
        Assert.Equal("Stage", sheet.Match("Stage"));
        Assert.Equal((12L, 9L), (sheet.Counts.Read, sheet.Counts.Skipped));
        Assert.Equal("Stage stands only in a row of its own above each group, and the rows below were given the same value; check one of them.", Assert.Single(sheet.Issues).Problem);
        Assert.Contains(sheet.Reading.Columns.Shown.Matches(), match => match is { Header: "Stage", Note: "from the rows above each group", Samples: ["Closed Won", "Prospecting"] });
    }

    [Fact]
    public async Task Inner_groups_begin_anew_with_each_outer_one()
    {
        var sheet = await ReadWorkbook.SheetAsync(
        [
            Headers,
            ["Region: EMEA (3 records)"],
            ["Stage: Closed Won (2 records)"],
            ["Opportunity Owner: Dana (1 record)"],
            ["A1", "Acme", 1, June],
            ["Opportunity Owner: - (1 record)"],
            ["A2", "Acme", 2, June],
            ["Stage: Prospecting (1 record)"],
            ["Opportunity Owner: Dana (1 record)"],
            ["A3", "Acme", 3, June],
            [],
            ["Region: APAC (1 record)"],
            ["Stage: Closed Won (1 record)"],
            ["A4", "Acme", 4, June],
        ]);

        Assert.Equal(["EMEA", "EMEA", "EMEA", "APAC"], sheet.Column("Region"));
        Assert.Equal(["Won", "Won", "Open", "Won"], sheet.Column("Outcome"));
        Assert.Equal(["Dana", null, "Dana", null], sheet.Column("Owner"));
        Assert.Equal(0, sheet.Counts.Rejected);
    }

    [Fact]
    public async Task A_value_alone_below_the_header_of_its_column_heads_a_group()
    {
        var sheet = await ReadWorkbook.SheetAsync(
        [
            ["Stage ↑", "Opportunity Owner ↑", .. Headers],
            ["Closed Won (3)"],
            [null, "Dana"],
            [null, null, "A1", "Acme", 1, June],
            [null, null, "A2", "Acme", 2, June],
            [null, "Subtotal", null, null, 3],
            [null, "Luis"],
            [null, null, "A3", "Acme", 3, June],
            ["Subtotal", null, null, null, 6],
            ["Prospecting", "Luis"],
            [null, null, "A4", "Acme", 4, June],
            ["Total", null, null, null, 10],
        ]);

        Assert.Equal(["Closed Won", "Closed Won", "Closed Won", "Prospecting"], sheet.Column("Stage"));
        Assert.Equal(["Dana", "Dana", "Luis", "Luis"], sheet.Column("Owner"));
        Assert.Equal((0L, 7L), (sheet.Counts.Rejected, sheet.Counts.Skipped));
    }

    [Theory]
    [InlineData("")]
    [InlineData("Stage: ")]
    public async Task Outer_groups_may_have_rows_of_their_own_and_inner_ones_their_first_row(string label)
    {
        object?[] outer = label.Length == 0 ? ["Stage"] : [];
        object?[] blank = label.Length == 0 ? [null] : [];
        var sheet = await ReadWorkbook.SheetAsync(
        [
            [.. outer, "Opportunity Owner", .. Headers],
            [label + "Closed Won"],
            [.. blank, "Dana", "A1", "Acme", 1, June],
            [.. blank, null, "A2", "Acme", 2, June],
            [.. blank, "Luis", "A3", "Acme", 3, June],
            [.. blank, null, "A4", "Acme", 4, June],
            [label + "Prospecting"],
            [.. blank, "Luis", "A5", "Acme", 5, June],
            [.. blank, null, "A6", "Acme", 6, June],
        ]);

        Assert.Equal(["Won", "Won", "Won", "Won", "Open", "Open"], sheet.Column("Outcome"));
        Assert.Equal(["Dana", "Dana", "Luis", "Luis", "Luis", "Luis"], sheet.Column("Owner"));
    }

    [Fact]
    public async Task What_the_row_itself_says_comes_before_its_heading()
    {
        var sheet = await ReadWorkbook.SheetAsync([["Stage", .. Headers], ["Stage: Closed Won"], [null, "A1", "Acme", 1, June], ["Prospecting", "A2", "Acme", 2, June]]);

        Assert.Equal(["Closed Won", "Prospecting"], sheet.Column("Stage"));
    }

    [Fact]
    public async Task A_deal_without_an_id_is_a_deal_and_a_total_of_its_group_is_none()
    {
        var sheet = await ReadWorkbook.SheetAsync(
        [
            ["Opportunity Name", "Amount", "Close Date"],
            ["Stage: Closed Won (2 records)"],
            ["Account Name: Acme (2 records)"],
            ["One", 1, June],
            ["Two", 2, June],
            ["Sum", 3, null],
            ["Total (2 records)", 3, null],
        ]);

        Assert.Equal(["Acme | One", "Acme | Two"], sheet.Column("Id"));
        Assert.Equal((0L, 4L), (sheet.Counts.Rejected, sheet.Counts.Skipped));
    }

    [Fact]
    public async Task Dates_are_read_by_all_rows_of_a_grouped_report()
    {
        var sheet = await ReadWorkbook.SheetAsync([Headers, ["Stage: Closed Won"], ["A1", "Acme", 1, "03/04/2026"], ["A2", "Acme", 2, "25/04/2026"]]);

        Assert.Equal([new DateOnly(2026, 4, 3), new DateOnly(2026, 4, 25)], sheet.Column("CloseDate"));
    }

    [Fact]
    public async Task Headings_of_no_use_are_shown_as_a_column_that_is_not_used()
    {
        var sheet = await ReadWorkbook.SheetAsync([["Stage", .. Headers], ["Close Month: June 2026 (2 records)"], ["Open", "A1", "Acme", 1, June], ["Open", "A2", "Acme", 2, June]]);

        Assert.Equal(2, sheet.Count);
        Assert.Equal(1, sheet.Counts.Skipped);
        Assert.Null(sheet.Match("Close Month"));
    }

    [Theory]
    [InlineData("Deal phase: Closed Won", "Deal phase")]
    [InlineData("Closed Won (1 record)", "Group heading")]
    [InlineData("Closed Won", "Group heading")]
    public async Task Headings_that_nothing_names_are_asked_about_once(string heading, string header)
    {
        object?[][] rows = [Headers, [heading], ["A1", "Acme", 1, June], [heading.Replace("Closed Won", "Prospecting", StringComparison.Ordinal)], ["A2", "Acme", 2, June]];
        var read = await ReadWorkbook.OfAsync(new TinyWorkbook().Sheet("deals", rows));

        Assert.Empty(read.Sheets);
        var question = Assert.Single(read.Found.Questions);
        Assert.Equal([new("deals", "it could hold opportunities")], read.Found.Unused);
        Assert.EndsWith($"reads '{heading}'.", question.Problem);
        Assert.StartsWith($"; say what such rows hold with --map \"{header}=Stage\", or", question.Option);
        Assert.Equal((header, "Stage", "Owner"), (question.Columns!.Header, question.Columns.Columns[0], question.Columns.Columns[1]));

        var sheet = await ReadWorkbook.SheetAsync(rows, new ImportRequest { Path = "", Columns = new Dictionary<string, string> { [header] = "Stage" } });
        Assert.Equal(["Won", "Open"], sheet.Column("Outcome"));
    }

    [Fact]
    public async Task Deals_with_products_whose_stage_may_stand_above_them_are_not_taken_for_a_list_of_products()
    {
        object?[][] rows = [[.. Headers, "Product"], ["Closed Won"], ["A1", "Acme", 1, June, "X"], ["A2", "Acme", 2, June, "Y"]];

        Assert.Equal("Group heading", Assert.Single((await ReadWorkbook.OfAsync(new TinyWorkbook().Sheet("report", rows))).Found.Questions).Columns?.Header);
        var sheet = (await ReadWorkbook.OfAsync(new TinyWorkbook().Sheet("report", rows), new ImportRequest { Path = "", Columns = new Dictionary<string, string> { ["Group heading"] = "Stage" } })).Sheet;
        Assert.Equal(("opportunities", 2), (sheet.Reading.Kind.Kind, sheet.Count));
    }

    [Fact]
    public async Task Levels_that_nothing_names_are_told_by_their_order()
    {
        var sheet = await ReadWorkbook.SheetAsync(
            [Headers, ["Closed Won"], ["Dana"], ["A1", "Acme", 1, June], ["Luis"], ["A2", "Acme", 2, June], ["Prospecting"], ["Dana"], ["A3", "Acme", 3, June]],
            new ImportRequest { Path = "", Columns = new Dictionary<string, string> { ["Group heading 1"] = "Stage", ["Group heading 2"] = "Owner" } });

        Assert.Equal(["Closed Won", "Closed Won", "Prospecting"], sheet.Column("Stage"));
        Assert.Equal(["Dana", "Luis", "Dana"], sheet.Column("Owner"));
    }

    [Fact]
    public async Task A_row_that_holds_hardly_anything_heads_no_group_where_nothing_is_missing()
    {
        var sheet = await ReadWorkbook.SheetAsync([["Region", "Stage", .. Headers], [null, "Open", "A1", "Acme", 1, June], ["please check"], [null, "Open", "A2", "Acme", 1, June]]);

        Assert.Equal([null, null], sheet.Column("Region"));
        Assert.Contains("left out as a heading or a note", Assert.Single(sheet.Issues).Problem);
    }
}
