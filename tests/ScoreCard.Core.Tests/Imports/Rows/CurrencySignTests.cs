using ScoreCard.Core.Imports;

namespace ScoreCard.Core.Tests.Imports.Rows;

/// <summary>A sign beside an amount, or in its format, where no column of the file names the currency.</summary>
public sealed class CurrencySignTests
{
    [Fact]
    public async Task Amounts_in_another_currency_than_the_stores_are_rejected_as_one_issue()
    {
        var sheet = await PricesAsync("EUR", "CHF 1'054", "1.054,00 €", new TinyWorkbook.Formatted(5, "[$CHF-807] #,##0.00"), 7);

        Assert.Equal([1054m, 7m], sheet.Column("ListPrice"));
        var issue = Assert.Single(sheet.Issues);
        Assert.Equal((Severity.Error, 2, 2L), (issue.Severity, issue.Row, issue.Rows));
        Assert.Equal("List Price 'CHF' is the currency beside the amount or in its number format, but all amounts are kept in EUR; write the amount in EUR.", issue.Problem);
    }

    [Theory]
    [InlineData("CAD", "$5", true)]
    [InlineData("USD", "$5", true)]
    [InlineData("EUR", "$5", false)]
    [InlineData("CAD", "US$ 5", false)]
    [InlineData("USD", "C$5", false)]
    [InlineData("SEK", "5 kr", true)]
    [InlineData("EUR", "5", true)]
    public async Task A_bare_dollar_is_the_stores_where_that_is_a_dollar(string currency, string amount, bool accepted) =>
        Assert.Equal(accepted ? 1 : 0, (await PricesAsync(currency, amount)).Count);

    [Theory]
    [InlineData("CAD", "CAD")]
    [InlineData(null, "USD")]
    public async Task A_deal_in_dollars_is_in_the_stores_or_else_in_US_dollars(string? currency, string expected)
    {
        var beside = await ReadWorkbook.SheetAsync([["Id", "Stage", "Amount"], ["A", "Open", "$5"]], currency: currency);
        var column = await ReadWorkbook.SheetAsync([["Id", "Stage", "Amount", "Currency"], ["A", "Open", 5, "$"]], currency: currency);

        Assert.Equal(expected, beside.Context.ReportingCurrency);
        Assert.Empty(beside.Issues);
        Assert.Equal([expected], column.Column("Currency"));
    }

    private static async Task<ReadSheet> PricesAsync(string currency, params object?[] amounts) => (await ReadWorkbook.OfAsync(
        new TinyWorkbook().Sheet("Products", [["Product", "List Price"], .. amounts.Select((amount, i) => (object?[])[$"P{i}", amount])]), currency: currency)).Sheet;
}
