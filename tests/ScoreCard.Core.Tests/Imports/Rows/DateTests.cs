using ScoreCard.Core.Imports;
using ScoreCard.Core.Imports.Values;
using ScoreCard.Core.Tests.Imports.Sheets;

namespace ScoreCard.Core.Tests.Imports.Rows;

public sealed class DateTests
{
    private static readonly DateOnly March = new(2017, 3, 9);
    private static readonly DateOnly June = new(2017, 6, 25);

    [Fact]
    public async Task Cells_serials_digits_and_ISO_texts_are_dates()
    {
        var sheet = await ReadAsync([March, new DateTime(2017, 3, 9, 23, 59, 0), 42803, 42803.99, 20170309, "2017-03-09", "2017-03-09T08:00:00Z", "9 March 2017", "20170309"]);

        Assert.All(sheet.Column("CreatedDate"), date => Assert.Equal(March, date));
        Assert.Empty(sheet.Issues);
    }

    [Fact]
    public async Task Serials_of_the_1904_system_are_four_years_later()
    {
        var read = await ReadWorkbook.OfAsync(new TinyWorkbook { Date1904 = true }.Sheet("deals", ["Id", "Stage", "Created Date"], ["A", "Open", March], ["B", "Open", 42803 - 1462]));

        Assert.Equal([March, March], read.Sheet.Column("CreatedDate"));
    }

    [Fact]
    public async Task Days_far_away_are_said_on_any_sheet()
    {
        var sheet = (await ReadWorkbook.OfAsync(
            new TinyWorkbook().Sheet("PoCs", ["Opportunity ID", "Start Date", "Due Date"], ["A", new DateOnly(1926, 3, 1), null], ["B", March, new DateOnly(2043, 1, 1)], ["C", March, new DateOnly(2042, 12, 31)], ["D", March, new DateOnly(2099, 12, 31)], ["E", "1026-03-01", null], ["F", March, "2206-03-01"]),
            new ImportRequest { Path = "", AsOf = new DateOnly(2017, 4, 1) })).Sheet;

        Assert.Equal(["A", "B", "C", "D"], sheet.Column("OpportunityId"));
        Assert.Equal(
            [
                (2, "Start Date '1926-03-01' lies before 1970; check the year.", Severity.Warning), (3, "Due Date '2043-01-01' lies more than 25 years behind the day of the export; check the year.", Severity.Warning),
                (6, "Start Date '1026-03-01' lies before 1900 or behind 2199; correct the year.", Severity.Error), (7, "Due Date '2206-03-01' lies before 1900 or behind 2199; correct the year.", Severity.Error),
            ],
            sheet.Issues.Select(issue => (issue.Row!.Value, issue.Problem, issue.Severity)).OrderBy(issue => issue.Item1));
    }

    [Theory]
    [InlineData(false, 2958465)]
    [InlineData(true, 2957003)]
    public async Task The_last_day_that_Excel_knows_is_no_end_also_as_a_bare_number(bool date1904, int serial)
    {
        var read = await ReadWorkbook.OfAsync(new TinyWorkbook { Date1904 = date1904 }.Sheet("People", ["Name", "Role", "Joined", "Left"], ["Dana", "SE", March, serial]));

        Assert.Equal([null], read.Sheet.Column("LeftDate"));
        Assert.Empty(read.Sheet.Issues);
    }

    [Theory]
    [InlineData("25/06/2017", "09/03/2017")]
    [InlineData("25.06.2017 14:05", "9.3.17")]
    [InlineData("06/25/2017", "03/09/2017")]
    [InlineData("6/25/17 2:05 PM", "3/9/17")]
    public async Task The_order_of_day_and_month_comes_from_all_values_of_the_column(string telling, string open)
    {
        var sheet = await ReadAsync([open, telling]);

        Assert.Equal([March, June], sheet.Column("CreatedDate"));
        Assert.Empty(sheet.Issues);
    }

    [Fact]
    public async Task A_telling_value_that_comes_late_still_decides()
    {
        var sheet = await ReadAsync([.. Enumerable.Repeat<object?>("09/03/2017", 700), "25/06/2017"]);

        Assert.Equal(701, sheet.Count);
        Assert.Equal(March, sheet[0, "CreatedDate"]);
        Assert.Equal(June, sheet[700, "CreatedDate"]);
        Assert.Empty(sheet.Issues);
    }

    [Fact]
    public async Task A_column_that_leaves_the_order_open_is_asked_about_once()
    {
        var sheet = await ReadAsync(["01/02/2017", "03/04/2017", "05/05/2017"]);

        var question = Assert.Single(sheet.Issues);
        Assert.Equal(Severity.Question, question.Severity);
        Assert.Equal("Created Date", question.Column);
        Assert.Contains("'01/02/2017' (dmy: 1 February 2017, mdy: 2 January 2017)", question.Problem);
        Assert.Contains("--date-order dmy", question.Option);
        Assert.Equal(3, sheet.Count);
    }

    [Theory]
    [InlineData("02.10.2026", "31.12.2026", 10)]
    [InlineData("02/10/26", "12/31/26", 2)]
    public async Task A_column_that_leaves_the_order_open_follows_the_others_of_its_sheet(string open, string telling, int month)
    {
        var sheet = await SheetAsync([open, telling]);

        Assert.Empty(sheet.Issues);
        Assert.Equal(month, ((DateOnly)sheet[0, "CreatedDate"]!).Month);
        Assert.Equal(12, ((DateOnly)sheet[0, "ExpectedCloseDate"]!).Month);
    }

    [Theory]
    [InlineData("02.10.2026", "12/31/2026", "2026-12-31")]
    [InlineData("02.10.2026", "31.12.26", "2026-12-31")]
    [InlineData("02.10.2026", "31.12.2026", "12.31.2026")]
    public async Task It_is_asked_where_the_others_are_written_otherwise_or_contradict_each_other(string open, string other, string third)
    {
        var sheet = await SheetAsync([open, other], [open, third]);

        Assert.Equal("Created Date", Assert.Single(sheet.Issues, issue => issue.Severity == Severity.Question).Column);
    }

    [Theory]
    [InlineData("03/04/2017", "Dmy Mdy", "(dmy: 3 April 2017, mdy: 4 March 2017), and no value tells which; say --date-order dmy or --date-order mdy.")]
    [InlineData("03/04/05", "Dmy Mdy Ymd", "(dmy: 3 April 2005, mdy: 4 March 2005, ymd: 5 April 2003), and no value tells which; say --date-order dmy or --date-order mdy or --date-order ymd.")]
    public async Task Only_orders_that_all_its_values_allow_are_offered(string open, string possible, string end)
    {
        var sheet = await ReadAsync([open, open]);

        Assert.Equal(possible.Split(' ').Select(Enum.Parse<DateOrder>), sheet.Reading.Columns.DateOrders);
        var question = Assert.Single(sheet.Issues);
        Assert.EndsWith(end, ImportCommand.Sentence(question.Problem, question.Option));
    }

    [Fact]
    public async Task The_answer_is_taken_at_its_word()
    {
        var sheet = await ReadAsync(["01/02/2017", "13/04/2017"], new ImportRequest { Path = "", DateOrder = DateOrder.Mdy });

        Assert.Equal([new DateOnly(2017, 1, 2)], sheet.Column("CreatedDate"));
        Assert.Contains("month, day, year", Assert.Single(sheet.Issues).Problem);
    }

    [Fact]
    public async Task Where_values_contradict_each_other_the_fewer_are_rejected()
    {
        var sheet = await ReadAsync(["25/06/2017", "26/06/2017", "06/25/2017"]);

        Assert.Equal([2, 3], sheet.Numbers);
        var issue = Assert.Single(sheet.Issues);
        Assert.Equal((4, "06/25/2017", Severity.Error), (issue.Row, issue.Value, issue.Severity));
        Assert.Contains("day, month, year", issue.Problem);
    }

    [Theory]
    [InlineData("soon")]
    [InlineData("31.02.2017")]
    [InlineData(17)]
    [InlineData(true)]
    [InlineData("2917-01-01")]
    public async Task What_is_no_date_is_rejected_with_its_value(object value)
    {
        var sheet = await ReadAsync([value, March]);

        Assert.Equal([3], sheet.Numbers);
        Assert.StartsWith("Created Date '", Assert.Single(sheet.Issues).Problem);
    }

    [Theory]
    [InlineData("2250-01-01", "lies before 1900 or behind 2199; correct the year.")]
    [InlineData("31.12.2999", "lies before 1900 or behind 2199; correct the year.")]
    [InlineData("01.03.1850", "lies before 1900 or behind 2199; correct the year.")]
    [InlineData("01.01.9999", "lies before 1900 or behind 2199; correct the year.")]
    public async Task A_year_out_of_bounds_is_said_to_be(string value, string problem)
    {
        var sheet = await ReadAsync([value, "25.12.2017"]);

        Assert.EndsWith(problem, Assert.Single(sheet.Issues).Problem, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_last_day_of_all_is_how_systems_write_that_there_is_none()
    {
        var sheet = await ReadAsync(["31.12.9999", "9999-12-31", "9999-12-31T23:59:59", new DateOnly(9999, 12, 31), March]);
        var required = await ExampleSheet.ReadAsync("hires", ("OpenedDate", "31.12.9999"));

        Assert.Equal([null, null, null, null, March], sheet.Column("CreatedDate"));
        Assert.Empty(sheet.Issues);
        Assert.Equal("Role Opened '9999-12-31' lies before 1900 or behind 2199; correct the year.", Assert.Single(required.Issues).Problem);
    }

    [Theory]
    [InlineData("-")]
    [InlineData("  ")]
    [InlineData("—")]
    public async Task A_dash_and_white_space_are_blank(string value) => Assert.Null((await ReadAsync([value]))[0, "CreatedDate"]);

    private static Task<ReadSheet> ReadAsync(object?[] values, ImportRequest? request = null) =>
        ReadWorkbook.SheetAsync([["Id", "Stage", "Created Date"], .. values.Select((value, i) => (object?[])[$"A{i}", "Open", value])], request);

    /// <summary>Rows with the day on which a deal was created and the one on which it is expected to close.</summary>
    private static Task<ReadSheet> SheetAsync(params object?[][] days) =>
        ReadWorkbook.SheetAsync([["Id", "Stage", "Created Date", "Expected Close Date"], .. days.Select((pair, i) => (object?[])[$"A{i}", "Open", .. pair])]);
}
