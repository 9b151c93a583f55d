using ScoreCard.Core.Imports;

namespace ScoreCard.Core.Tests.Imports.Rows;

/// <summary>Reports that write the value of a group once, in its first row.</summary>
public sealed class GroupedReportTests
{
    private static readonly DateOnly June = new(2026, 6, 30);
    private static readonly object?[] Headers = ["Stage", "Opportunity Owner", "Opportunity ID", "Account Name", "Amount", "Close Date"];

    [Fact]
    public async Task Rows_below_the_first_of_a_group_have_its_value()
    {
        var sheet = await ReadWorkbook.SheetAsync(
        [
            Headers,
            ["Closed Won", "Dana", "A1", "Acme", 1, June],
            [null, null, "A2", null, 2, June],
            [null, "Luis", "A3", "Betasoloin", 3, June],
            [null, "Subtotal", null, null, 6, null],
            ["Prospecting", "Dana", "A4", "Acme", 4, June],
            [null, null, "A5", null, 5, June],
            [null, null, "A6", null, 6, June],
            ["Subtotal", null, null, null, 15, null],
            ["Total", null, null, null, 21, null],
        ]);

        Assert.Equal(["Won", "Won", "Won", "Open", "Open", "Open"], sheet.Column("Outcome"));
        Assert.Equal(["Dana", "Dana", "Luis", "Dana", "Dana", "Dana"], sheet.Column("Owner"));
        Assert.Equal(["Acme", null, "Betasoloin", "Acme", null, null], sheet.Column("Account"));
        Assert.Equal(3, sheet.Counts.Skipped);
        Assert.Equal(2, sheet.Issues.Count);
        Assert.All(sheet.Issues, issue => Assert.Contains("stands only in the first row of each group", issue.Problem));
    }

    [Fact]
    public async Task A_subtotal_in_a_column_tells_that_it_is_grouped_however_small_its_groups_are()
    {
        var sheet = await ReadWorkbook.SheetAsync(
        [
            Headers,
            ["Closed Won", "Dana", "A1", "Acme", 1, June],
            [null, "Subtotal", null, null, 1, null],
            [null, "Luis", "A2", "Acme", 2, June],
            [null, null, "A3", null, 3, June],
            [null, "Subtotal", null, null, 5, null],
            ["Subtotal", null, null, null, 6, null],
            ["Prospecting", "Luis", "A4", "Acme", 4, June],
            [null, "Subtotal", null, null, 4, null],
            [null, "Kim", "A5", "Acme", 5, June],
            ["Total", null, null, null, 15, null],
        ]);

        Assert.Equal(["Dana", "Luis", "Luis", "Luis", "Kim"], sheet.Column("Owner"));
        Assert.Equal(["Won", "Won", "Won", "Open", "Open"], sheet.Column("Outcome"));
        Assert.Equal(["Acme", "Acme", null, "Acme", "Acme"], sheet.Column("Account"));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Accounts_may_be_blank_in_earnest_and_are_groups_only_where_they_have_subtotals(bool hasSubtotals)
    {
        object?[] subtotal = hasSubtotals ? ["Subtotal", null, null, 2] : [];
        var sheet = await ReadWorkbook.SheetAsync(
        [
            ["Account Name", "Opportunity ID", "Stage", "Amount"],
            ["Acme", "A1", "Open", 1], [null, "A2", "Open", 1], subtotal,
            ["Beta", "A3", "Open", 1], [null, "A4", "Open", 1], subtotal,
        ]);

        Assert.Equal(hasSubtotals ? ["Acme", "Acme", "Beta", "Beta"] : ["Acme", null, "Beta", null], sheet.Column("Account"));
        Assert.Contains(hasSubtotals ? "were given the same value" : "and was left blank", Assert.Single(sheet.Issues).Problem);
    }

    [Fact]
    public async Task Cells_merged_over_rows_have_one_value_in_all_of_them()
    {
        var read = await ReadWorkbook.OfAsync(Merged(["C2:C3", "A2:A3", "C5:C6", "B5:D5"],
            ["Opportunity ID", "Stage", "Account Name"], ["A1", "Open", "Acme"], ["A2", "Open", null], ["A3", "Open", null], ["A4", "Open", "Betasoloin"], ["A5", "Open", null], ["A6", "Open", null]));

        Assert.Equal(["Acme", "Acme", null, "Betasoloin", "Betasoloin", null], read.Sheet.Column("Account"));
        Assert.Contains("first row of each merged cell", Assert.Single(read.Sheet.Issues).Problem);
        Assert.Contains(read.Sheet.Reading.Columns.Shown.Matches(), match => match is { Header: "Account Name", Note: "filled down in groups" });
    }

    [Fact]
    public async Task A_column_that_is_merely_often_blank_stays_blank()
    {
        var sheet = await ReadWorkbook.SheetAsync(
        [
            ["Opportunity ID", "Stage", "Region", "Loss Reason", "Account Name"],
            ["A1", "Closed Won", "West", "Price", "Acme"],
            ["A2", "Prospecting", null, null, null],
            ["A3", "Prospecting", "East", "Feature", null],
            ["A4", "Prospecting", null, null, null],
        ],
        new ImportRequest { Path = "", Outcomes = new Dictionary<string, Outcome> { ["Closed Won"] = Outcome.Open } });

        Assert.Equal(["West", null, "East", null], sheet.Column("Region"));
        Assert.Equal(["Acme", null, null, null], sheet.Column("Account"));
        Assert.Empty(sheet.Issues);
    }

    private static TinyWorkbook Merged(string[] ranges, params object?[][] rows)
    {
        string Cell(object? value, int column, int row) => value is null ? "" : $"<c r=\"{(char)('A' + column)}{row}\" t=\"inlineStr\"><is><t>{value}</t></is></c>";

        var cells = string.Concat(rows.Select((row, index) => $"<row r=\"{index + 1}\">{string.Concat(row.Select((value, column) => Cell(value, column, index + 1)))}</row>"));
        return new TinyWorkbook().Sheet("deals", []).Part("xl/worksheets/sheet1.xml",
            $"<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>{cells}</sheetData><mergeCells count=\"{ranges.Length}\">{string.Concat(ranges.Select(range => $"<mergeCell ref=\"{range}\"/>"))}</mergeCells></worksheet>");
    }
}
