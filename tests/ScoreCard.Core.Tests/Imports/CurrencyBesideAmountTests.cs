using ScoreCard.Core.Store;

namespace ScoreCard.Core.Tests.Imports;

/// <summary>Exports of deals without a column of currencies, whose amounts carry a sign or a code.</summary>
public sealed class CurrencyBesideAmountTests
{
    private static readonly DateOnly April = new(2026, 4, 1);
    private static readonly DateOnly May = new(2026, 5, 20);
    private static readonly object?[] Headers = ["Opportunity ID", "Stage", "Amount", "Close Date"];

    [Theory]
    [OnEachEngine]
    public async Task A_sign_of_one_currency_names_that_of_the_row_and_the_exchange_rates_convert_it(StoreEngine engine)
    {
        await using var store = await InDollarsAsync(engine);

        var result = await store.ImportDealsAsync(
        [
            Headers, ["A", "Closed Won", "1.054,00 €", May], ["B", "Closed Won", "EUR 12.500,50", May], ["C", "Closed Won", new TinyWorkbook.Formatted(7, "[$€-407] #,##0"), May],
            ["D", "Closed Won", 3, May], ["E", "Closed Won", "$1.000,00", May], ["F", "Open", "-", May],
        ]);

        Assert.Empty(result.Issues);
        Assert.Equal(1317.50m + 15_625.63m + 8.75m + 3 + 1000, await store.Store.ValueAsync("revenue", "2026-Q2"));
        Assert.Equal(["EUR", "EUR", "EUR", null, null, null], await store.CurrentAsync<string?>("Opportunity", "Currency"));
    }

    [Theory]
    [OnEachEngine]
    public async Task Without_a_rate_for_its_day_the_row_is_rejected_under_the_header_of_its_amount(StoreEngine engine)
    {
        await using var store = await InDollarsAsync(engine);

        var result = await store.ImportDealsAsync([Headers, ["A", "Closed Won", "5 €", new DateOnly(2026, 3, 31)], ["B", "Closed Won", "CHF 5", May]]);

        Assert.Equal(
            [("Amount", "1 opportunity in EUR has no exchange rate to USD on 2026-03-31;"), ("Amount", "1 opportunity in CHF has no exchange rate to USD on 2026-05-20;")],
            result.Issues.Select(issue => (issue.Column, issue.Problem[..(issue.Problem.IndexOf(';', StringComparison.Ordinal) + 1)])));
        Assert.Equal(2, result.Rejected);
    }

    [Theory]
    [OnEachEngine]
    public async Task A_deal_that_is_written_in_the_reporting_currency_later_is_in_that(StoreEngine engine)
    {
        await using var store = await InDollarsAsync(engine);
        await store.ImportDealsAsync([Headers, ["A", "Closed Won", "100 €", May]], ImportedStore.Part);

        await store.ImportDealsAsync([Headers, ["A", "Closed Won", "$100", May]], ImportedStore.Part);

        Assert.Equal(100m, await store.Store.ValueAsync("revenue", "2026-Q2"));
    }

    [Theory]
    [OnEachEngine]
    public async Task A_sign_that_only_a_late_row_has_counts_all_the_same(StoreEngine engine)
    {
        await using var store = await InDollarsAsync(engine);
        var plain = Enumerable.Range(1, 600).Select(number => (object?[])[$"P{number}", "Closed Won", 1, May]);

        await store.ImportDealsAsync([Headers, .. plain, ["Z", "Closed Won", "1.000,50 €", May]]);

        Assert.Equal(600 + Math.Round(1000.50m * 1.25m, 2, MidpointRounding.AwayFromZero), await store.Store.ValueAsync("revenue", "2026-Q2"));
    }

    [Theory]
    [InlineData("$5", "USD")]
    [InlineData("5 kr", "kr")]
    public async Task A_sign_of_several_currencies_names_none_of_them(string amount, string said)
    {
        var sheet = await ReadWorkbook.SheetAsync([Headers, ["A", "Open", amount, null], ["B", "Open", "5 €", null]], currency: "EUR");

        Assert.Equal(["B"], sheet.Column("Id"));
        Assert.Equal($"Currency '{said}' differs from EUR, the reporting currency; name it in a column 'Currency', so that the exchange rates convert it.", Assert.Single(sheet.Issues).Problem);
    }

    [Fact]
    public async Task Two_amounts_of_a_row_with_different_signs_contradict_each_other()
    {
        var sheet = await ReadWorkbook.SheetAsync([["Opportunity ID", "Stage", "Amount", "Profit"], ["A", "Open", "5 €", "CHF 1"], ["B", "Open", "5 €", "1 €"], ["C", "Open", "5 €", 1]], currency: "USD");

        Assert.Equal(["B", "C"], sheet.Column("Id"));
        Assert.Equal("Profit 'CHF' is the currency beside the amount or in its number format, but that of Amount is EUR; write both in one currency.", Assert.Single(sheet.Issues).Problem);
    }

    /// <summary>A store in dollars in which a euro is worth 1.25 from April on.</summary>
    private static async Task<ImportedStore> InDollarsAsync(StoreEngine engine)
    {
        var store = await ImportedStore.CreateAsync(engine, options => options.Currency = "USD");
        await store.ImportAsync(new TinyWorkbook().Sheet("Exchange rates", ["Currency", "From", "Rate"], ["EUR", April, 1.25m]));
        return store;
    }
}
