using ScoreCard.Core.Imports;

namespace ScoreCard.Core.Tests.Imports.Rows;

public sealed class NumberTests
{
    [Theory]
    [InlineData("$1,054.00", 1054)]
    [InlineData("CHF 1'054", 1054)]
    [InlineData("1\u00a0054.50", 1054.5)]
    [InlineData("(1,234)", -1234)]
    [InlineData("1,234,567", 1234567)]
    [InlineData(1054.25, 1054.25)]
    [InlineData(0.33333333, 0.3333)]
    [InlineData(0.00005, 0)]
    [InlineData(0.00015, 0.0002)]
    public async Task Amounts_keep_four_decimals(object value, double amount) => Assert.Equal((decimal)amount, (await AmountsAsync(value))[0, "Amount"]);

    [Fact]
    public async Task The_decimal_mark_comes_from_all_values_of_the_column()
    {
        Assert.Equal([1234m, 1054.5m], (await AmountsAsync("1.234", "1.054,50 €")).Column("Amount"));
        Assert.Equal([1234m, 1054.5m], (await AmountsAsync("1,234", "1,054.50")).Column("Amount"));
    }

    [Fact]
    public async Task A_telling_number_that_comes_late_still_decides()
    {
        var sheet = await AmountsAsync([.. Enumerable.Repeat<object?>("1.234", 700), "1.054,50"]);

        Assert.Equal(1234m, sheet[0, "Amount"]);
        Assert.Empty(sheet.Issues);
    }

    [Fact]
    public async Task Three_digits_behind_the_only_separator_are_thousands_with_a_word_of_caution()
    {
        var sheet = await AmountsAsync("1.234", "5.000");

        Assert.Equal([1234m, 5000m], sheet.Column("Amount"));
        Assert.Contains("read as thousands", Assert.Single(sheet.Issues).Problem);
    }

    [Fact]
    public async Task A_column_with_both_decimal_marks_rejects_what_could_be_either()
    {
        var sheet = await AmountsAsync("1.054,50", "1,054.50", "1,234");

        Assert.Equal([1054.5m, 1054.5m], sheet.Column("Amount"));
        Assert.Equal("1,234", Assert.Single(sheet.Issues).Value);
    }

    [Theory]
    [InlineData("-")]
    [InlineData("")]
    [InlineData(" – ")]
    public async Task A_dash_is_blank(string value) => Assert.Null((await AmountsAsync(value))[0, "Amount"]);

    [Theory]
    [InlineData("ten")]
    [InlineData("12 deals")]
    [InlineData(1e12)]
    [InlineData("1,000,000,000,000")]
    [InlineData(1e300)]
    [InlineData(true)]
    public async Task What_is_no_amount_is_rejected(object value)
    {
        var sheet = await AmountsAsync(value, 5);

        Assert.Equal([3], sheet.Numbers);
        Assert.Equal(Severity.Error, Assert.Single(sheet.Issues).Severity);
        Assert.EndsWith(".", sheet.Issues[0].Problem);
    }

    [Fact]
    public async Task A_negative_amount_is_kept_and_said()
    {
        var sheet = await AmountsAsync(-50);

        Assert.Equal(-50m, sheet[0, "Amount"]);
        Assert.Equal((Severity.Warning, "-50"), (Assert.Single(sheet.Issues).Severity, sheet.Issues[0].Value));
    }

    [Fact]
    public async Task An_error_cell_is_never_a_blank()
    {
        var sheet = await AmountsAsync(new TinyWorkbook.Error("#REF!"), new TinyWorkbook.Formula("A1", new TinyWorkbook.Error("#N/A")), new TinyWorkbook.Formula("A1*2", 7));

        Assert.Equal([7m], sheet.Column("Amount"));
        Assert.Equal(["Amount holds the error #REF!; correct the formula or clear the cell.", "Amount holds the error #N/A; correct the formula or clear the cell."], sheet.Issues.Select(issue => issue.Problem));
    }

    [Fact]
    public async Task A_date_among_amounts_is_rejected() => Assert.Equal(1, (await AmountsAsync(new DateOnly(2017, 3, 9), 5)).Counts.Rejected);

    [Theory]
    [InlineData("1.170", "1.250", 1.17, "were read as a fraction")]
    [InlineData("1,170", "1,250", 1.17, "were read as a fraction")]
    [InlineData("1.170", "1.2345", 1.17, null)]
    [InlineData("1.170", "1.234,56", 1170, null)]
    public async Task A_rate_with_three_decimals_is_no_thousand_unless_another_says_so(string first, string second, double rate, string? said)
    {
        var sheet = (await ReadWorkbook.OfCsvAsync($"Currency;From;Rate\nUSD;2026-01-01;{first}\nGBP;2026-01-01;{second}\n")).Sheet;

        Assert.Equal((decimal)rate * 10_000, sheet[0, "Rate"]);
        Assert.Equal(said is null ? 0 : 1, sheet.Issues.Count(issue => issue.Problem.Contains(said ?? "read as", StringComparison.Ordinal)));
    }

    private static Task<ReadSheet> AmountsAsync(params object?[] values) =>
        ReadWorkbook.SheetAsync([["Id", "Stage", "Amount"], .. values.Select((value, i) => (object?[])[$"A{i}", "Open", value])]);
}
