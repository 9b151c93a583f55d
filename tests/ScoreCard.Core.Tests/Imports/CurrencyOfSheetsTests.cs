using ScoreCard.Core.Imports;
using ScoreCard.Core.Store;

namespace ScoreCard.Core.Tests.Imports;

/// <summary>What else than deals may be in another currency.</summary>
public sealed class CurrencyOfSheetsTests
{
    private static readonly DateOnly April = new(2026, 4, 1);
    private static readonly DateOnly May = new(2026, 5, 20);
    private static readonly DateOnly June = new(2026, 6, 1);
    private static readonly DateOnly September = new(2026, 9, 1);

    [Theory]
    [OnEachEngine]
    public async Task Contracts_quotas_and_markets_take_the_rate_of_their_first_day(StoreEngine engine)
    {
        await using var store = await ImportedStore.CreateAsync(engine);

        var result = await store.ImportAsync(new TinyWorkbook()
            .Sheet("deals", ["Opportunity ID", "Account", "Owner", "Stage", "Amount", "Currency", "Close Date"], ["A", "Acme", "Dana", "Closed Won", 100, "EUR", May])
            .Sheet("Accounts", ["Account Name", "Segment"], ["Acme", "Enterprise"])
            .Sheet("People", ["Full Name", "Role", "Joined"], ["Dana", "Account Executive", new DateOnly(2020, 1, 1)])
            .Sheet("Contracts", ["Contract ID", "Account Name", "Signed", "Contract Value", "Currency"], ["C", "Acme", May, 1000, "CHF"], ["D", "Acme", June, 10, "EUR"], ["E", "Acme", June, 1, null])
            .Sheet("Deliveries", ["Contract ID", "Delivery Date", "Delivered Value"], ["C", September, 400], ["D", September, 4])
            .Sheet("Quotas", ["Person", "From", "Until", "Quota", "Currency"], ["Dana", April, new DateOnly(2026, 6, 30), 200, "CHF"])
            .Sheet("Market sizes", ["Segment", "From", "Until", "Market Size", "Currency"], ["Enterprise", April, new DateOnly(2026, 6, 30), 5000, "CHF"])
            .Sheet("Exchange rates", ["Currency", "From", "Rate"], ["CHF", April, 0.9m], ["CHF", June, 1.1m]));

        Assert.Empty(result.Issues);
        Assert.Equal(((1000 - 400) * 0.9m) + (10 - 4) + 1, await store.Store.ValueAsync("backlog", "2026-Q4"));
        Assert.Equal(100 / (200 * 0.9m), (await store.Store.ValueAsync("quota-attainment", "2026-Q2"))!.Value, 6);
        Assert.Equal(100 / (5000 * 0.9m), (await store.Store.ValueAsync("market-share", "2026-Q2"))!.Value, 6);
    }

    [Theory]
    [OnEachEngine]
    public async Task A_quota_in_another_currency_needs_a_rate_whether_a_column_or_a_format_names_it(StoreEngine engine)
    {
        await using var store = await ImportedStore.CreateAsync(engine);
        await store.ImportAsync(new TinyWorkbook().Sheet("deals", ["Opportunity ID", "Stage", "Amount", "Currency"], ["A", "Open", 1, "EUR"]).Sheet("People", ["Full Name", "Role", "Joined"], ["Dana", "Account Executive", new DateOnly(2020, 1, 1)]));

        var named = await store.ImportAsync(new TinyWorkbook().Sheet("Quotas", ["Person", "From", "Until", "Quota", "Currency"], ["Dana", April, June, 200, "CHF"]));
        var formatted = await store.ImportAsync(new TinyWorkbook().Sheet("Quotas", ["Person", "From", "Until", "Quota"], ["Dana", April, June, new TinyWorkbook.Formatted(200, "[$CHF] #,##0")]));

        Assert.StartsWith("1 quota in CHF has no exchange rate to EUR on 2026-04-01; add a rate of CHF", Assert.Single(named.Issues).Problem);
        Assert.Equal(("Quota", Assert.Single(named.Issues).Problem), (Assert.Single(formatted.Issues).Column, formatted.Issues[0].Problem));
    }

    [Theory]
    [InlineData("Contracts", "Contract ID", "C1", "Signed", "Contract Value")]
    [InlineData("Quotas", "Person", "Dana", "From", "Quota Amount")]
    public async Task A_column_named_like_an_amount_and_its_currency_names_it(string tab, string keyHeader, string key, string dayHeader, string amountHeader)
    {
        await using var store = await ImportedStore.CreateAsync(StoreEngine.Sqlite);
        await store.ImportAsync(new TinyWorkbook()
            .Sheet("deals", ["Opportunity ID", "Stage", "Amount", "Currency"], ["A", "Open", 1, "EUR"])
            .Sheet("Accounts", ["Account Name", "Segment"], ["Acme", "Enterprise"])
            .Sheet("People", ["Full Name", "Role", "Joined"], ["Dana", "Account Executive", new DateOnly(2020, 1, 1)]));

        var result = await store.ImportAsync(new TinyWorkbook().Sheet(tab, [keyHeader, "Account Name", dayHeader, "Until", $"{amountHeader} Currency", amountHeader], [key, "Acme", April, June, "JPY", 1_000_000]));

        Assert.Contains("in JPY has no exchange rate to EUR on 2026-04-01", Assert.Single(result.Issues).Problem, StringComparison.Ordinal);
        Assert.Equal(1, result.Rejected);
    }

    [Theory]
    [OnEachEngine]
    public async Task A_list_price_in_another_currency_is_rejected_and_decides_nothing(StoreEngine engine)
    {
        await using var store = await ImportedStore.CreateAsync(engine);

        var result = await store.ImportAsync(
            new TinyWorkbook()
                .Sheet("Products", ["Product Name", "List Price", "Currency"], ["Yenbox", 1_500_000, "JPY"], ["Eurobox", 100, "EUR"], ["Freebox", null, "JPY"])
                .Sheet("deals", ["Opportunity ID", "Stage", "Amount", "Currency", "Product", "Close Date"], ["A", "Closed Won", 7, "EUR", "Yenbox", May], ["B", "Closed Won", null, "EUR", "Eurobox", May]),
            request => request with { SkipRejected = true });

        var issue = Assert.Single(result.Issues, issue => issue.Severity == Severity.Error);
        Assert.Equal("List Price of products in JPY cannot be converted, since no day tells which rate holds; write them in EUR, or leave them out.", issue.Problem);
        Assert.Equal(["Eurobox", "Freebox"], await store.CurrentAsync<string>("Product", "Id"));
        Assert.Equal(7 + 100, await store.Store.ValueAsync("revenue", "2026-Q2"));
    }
}
