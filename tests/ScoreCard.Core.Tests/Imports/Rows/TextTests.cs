using ScoreCard.Core.Imports;

namespace ScoreCard.Core.Tests.Imports.Rows;

public sealed class TextTests
{
    [Fact]
    public async Task Keys_are_trimmed_of_every_outer_space_and_keep_their_case()
    {
        var sheet = await ReadAsync("Id", " 006A0000003xYzA\u00a0", "006A0000003xYza");

        Assert.Equal(["006A0000003xYzA", "006A0000003xYza"], sheet.Column("Id"));
    }

    [Fact]
    public async Task A_key_that_is_a_number_keeps_all_its_digits()
    {
        var sheet = await ReadAsync("Id", 1234567L, new TinyWorkbook.Raw("<c r=\"{0}\"><v>3652397000000200013</v></c>"));

        Assert.Equal(["1234567", "3652397000000200013"], sheet.Column("Id"));
    }

    [Fact]
    public async Task A_key_in_scientific_notation_is_no_key_any_more()
    {
        var sheet = await ReadAsync("Id", "3.6524E+18", "3,65E18", new TinyWorkbook.Raw("<c r=\"{0}\"><v>3.6523970000002E+18</v></c>"), new TinyWorkbook.Raw("<c r=\"{0}\"><v>3.652397E+7</v></c>"), "1E5");

        Assert.Equal(["36523970", "1E5"], sheet.Column("Id"));
        Assert.Equal(["3.6524E+18", "3,65E18", "3652397000000200000"], sheet.Issues.Select(issue => issue.Value));
        Assert.All(sheet.Issues, issue => Assert.Contains("rounded number", issue.Problem));
    }

    [Fact]
    public async Task A_date_is_no_key()
    {
        var sheet = await ReadAsync("Id", new DateOnly(2026, 3, 1), "A1");

        Assert.Equal(["A1"], sheet.Column("Id"));
        Assert.Contains("Id '2026-03-01' was an id before a spreadsheet program turned it into a date", Assert.Single(sheet.Issues).Problem);
    }

    [Fact]
    public async Task A_date_in_text_is_that_of_the_file_s_own_system()
    {
        var sheet = (await ReadWorkbook.OfAsync(new TinyWorkbook { Date1904 = true }.Sheet("deals", ["Id", "Name", "Stage"], ["A1", new DateOnly(2017, 3, 9), "Open"]))).Sheet;

        Assert.Equal("2017-03-09", sheet[0, "Name"]);
    }

    [Fact]
    public async Task Formulas_and_markup_are_text()
    {
        var sheet = await ReadAsync("Name", "=cmd|' /C calc'!A0", "<script>alert(1)</script>");

        Assert.Equal(["=cmd|' /C calc'!A0", "<script>alert(1)</script>"], sheet.Column("Name"));
    }

    [Fact]
    public async Task Control_characters_and_line_breaks_do_not_get_through()
    {
        var sheet = await ReadAsync("Name", "Line_x0007_ 4\ngateways\t", "  ");

        Assert.Equal(["Line 4 gateways", null], sheet.Column("Name"));
    }

    [Fact]
    public async Task Several_products_in_a_cell_are_told_apart()
    {
        var sheet = await ReadAsync("Product", "Edge ;Insight;", "Edge\nInsight");

        Assert.Equal(["Edge; Insight", "Edge; Insight"], sheet.Column("Product"));
    }

    [Fact]
    public async Task Text_that_is_too_long_is_rejected_with_its_length()
    {
        var sheet = await ReadAsync("Name", new string('x', 201), "short");

        Assert.Equal(["short"], sheet.Column("Name"));
        Assert.Contains("is 201 characters long; shorten it to 200", Assert.Single(sheet.Issues).Problem);
        Assert.True(sheet.Issues[0].Problem.Length < 200);
    }

    [Fact]
    public async Task A_date_in_a_column_of_text_reads_as_one() => Assert.Equal("2017-03-09", (await ReadAsync("Name", new DateOnly(2017, 3, 9)))[0, "Name"]);

    [Theory]
    [InlineData(true, "Won")]
    [InlineData("TRUE", "Won")]
    [InlineData("yes", "Won")]
    [InlineData("ja", "Won")]
    [InlineData("oui", "Won")]
    [InlineData("x", "Won")]
    [InlineData("✓", "Won")]
    [InlineData(1, "Won")]
    [InlineData("false", "Open")]
    [InlineData("no", "Open")]
    [InlineData(0, "Open")]
    [InlineData("", "Open")]
    public async Task Flags_are_read_in_the_words_of_any_CRM(object value, string outcome)
    {
        var sheet = await ReadWorkbook.SheetAsync([["Id", "Stage", "Close Date", "Won"], ["A", "Negotiation", new DateOnly(2017, 3, 9), value]]);

        Assert.Equal([outcome], sheet.Column("Outcome"));
    }

    [Fact]
    public async Task A_flag_in_other_words_is_rejected() =>
        Assert.Contains("neither yes nor no", Assert.Single((await ReadWorkbook.SheetAsync([["Id", "Stage", "Won"], ["A", "Negotiation", "perhaps"]])).Issues).Problem);

    [Fact]
    public async Task A_damaged_character_is_said_with_its_line()
    {
        var sheet = (await ReadWorkbook.OfCsvAsync([.. "Opportunity ID,Account Name,Stage,Amount,Close Date\nA1,Größe,Won,1,2026-06-30\nA2,Z"u8, 0xFC, .. "rich,Won,2,2026-06-30\n"u8])).Sheet;

        Assert.Equal("Größe", sheet[0, "Account"]);
        Assert.Equal((3, "Account Name", Severity.Warning), (Assert.Single(sheet.Issues).Row, sheet.Issues[0].Column, sheet.Issues[0].Severity));
        Assert.Contains("'Z\uFFFDrich' holds a damaged character", sheet.Issues[0].Problem, StringComparison.Ordinal);
    }

    private static Task<ReadSheet> ReadAsync(string column, params object?[] values) => ReadWorkbook.SheetAsync(
        [[column, column == "Id" ? "Name" : "Id", "Stage"], .. values.Select((value, i) => (object?[])[value, $"A{i}", "Open"])]);
}
