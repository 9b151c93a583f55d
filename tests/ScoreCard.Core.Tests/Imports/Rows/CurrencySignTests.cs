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
    [InlineData("EUR", "5 kr", false)]
    [InlineData("CNY", "¥ 5", true)]
    [InlineData("CNY", "JPY 5", false)]
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

    [Theory]
    [InlineData("EUR", "$1,000.00", "$")]
    [InlineData("EUR", "USD 1000", "USD")]
    [InlineData("EUR", "1.000,00 kr", "kr")]
    [InlineData("CNY", "JPY 1000", "JPY")]
    [InlineData("CAD", "US$ 1000", "USD")]
    [InlineData("EUR", null, "$")]
    public async Task An_amount_that_says_another_currency_than_its_column_is_rejected(string column, string? amount, string sign)
    {
        object cell = amount ?? (object)new TinyWorkbook.Formatted(1000, "\"$\"#,##0.00");
        var sheet = await ReadWorkbook.SheetAsync([["Id", "Stage", "Currency", "Amount"], ["A", "Open", column, cell], ["B", "Open", column, 7], ["C", "Open", column, cell]]);

        Assert.Equal(["B"], sheet.Column("Id"));
        var issue = Assert.Single(sheet.Issues);
        Assert.Equal((Severity.Error, "Amount", 2L), (issue.Severity, issue.Column, issue.Rows));
        Assert.Equal($"Amount '{sign}' is the currency beside the amount or in its number format, but Currency says {column}; correct one of the two, or clear the number format where it is wrong.", issue.Problem);
    }

    [Theory]
    [InlineData("USD", "$1000")]
    [InlineData("CAD", "$1000")]
    [InlineData("CAD", "C$ 1000")]
    [InlineData("MXN", "$1000")]
    [InlineData("NOK", "kr 1000")]
    [InlineData("EGP", "£1000")]
    [InlineData("CNY", "¥1000")]
    [InlineData("PKR", "Rs. 1000")]
    [InlineData("EUR", "1000 €")]
    [InlineData("EUR", "$0")]
    public async Task A_sign_that_may_be_that_of_the_column_is_no_contradiction(string column, string amount)
    {
        var sheet = await ReadWorkbook.SheetAsync([["Id", "Stage", "Currency", "Amount"], ["A", "Open", column, amount]]);

        Assert.Empty(sheet.Issues);
        Assert.Equal([column], sheet.Column("Currency"));
    }

    [Fact]
    public async Task A_sign_fills_in_the_currency_that_the_column_leaves_blank_unless_it_is_that_of_several()
    {
        var sheet = await ReadWorkbook.SheetAsync([["Id", "Stage", "Amount", "Currency"], ["A", "Open", 5, "EUR"], ["B", "Open", "$6", null], ["C", "Open", "7 kr", null], ["D", "Open", 8, "kr"]], currency: "EUR");

        Assert.Equal(["EUR", "USD"], sheet.Column("Currency"));
        Assert.Equal(
            ["Currency is blank, and the 'kr' of Amount is the sign of several currencies; fill in the one that is meant.",
             "Currency 'kr' is the sign of several currencies; write the three letters of the one that is meant, such as SEK or INR."],
            sheet.Issues.Select(issue => issue.Problem));
    }

    [Fact]
    public async Task Each_amount_of_a_pair_is_held_against_its_own_currency()
    {
        var sheet = await ReadWorkbook.SheetAsync(
        [
            ["Id", "Stage", "Amount Currency", "Amount", "Amount (converted) Currency", "Amount (converted)"],
            ["A", "Open", "CHF", "CHF 200", "EUR", "EUR 210"],
            ["B", "Open", "CHF", "CHF 200", "EUR", "CHF 210"],
        ]);

        Assert.Equal(["A"], sheet.Column("Id"));
        Assert.StartsWith("Amount (converted) 'CHF' is the currency beside the amount", Assert.Single(sheet.Issues).Problem);
    }

    [Fact]
    public async Task A_per_cent_is_no_amount()
    {
        var sheet = await ReadWorkbook.SheetAsync([["Id", "Stage", "Amount"], ["A", "Open", "12 %"], ["B", "Open", new TinyWorkbook.Formatted(0.5, "0%")], ["C", "Open", 7]]);

        Assert.Equal(["C"], sheet.Column("Id"));
        Assert.Equal(["Amount '12 %' is a per cent and no amount; correct the cell or its format.", "Amount '0.5' is a per cent and no amount; correct the cell or its format."], sheet.Issues.Select(issue => issue.Problem));
    }

    private static async Task<ReadSheet> PricesAsync(string currency, params object?[] amounts) => (await ReadWorkbook.OfAsync(
        new TinyWorkbook().Sheet("Products", [["Product", "List Price"], .. amounts.Select((amount, i) => (object?[])[$"P{i}", amount])]), currency: currency)).Sheet;
}
