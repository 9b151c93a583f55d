using ScoreCard.Core.Imports;
using ScoreCard.Core.Store;

namespace ScoreCard.Core.Tests.Imports;

/// <summary>Deals in several currencies, and the exchange rates that bring them into one.</summary>
public sealed class CurrencyTests
{
    private static readonly object?[] Headers = ["Opportunity ID", "Stage", "Amount", "Currency", "Profit", "Created Date", "Close Date"];
    private static readonly object?[] RateHeaders = ["Currency", "From", "Rate"];

    private static readonly DateOnly April = new(2026, 4, 1);
    private static readonly DateOnly May = new(2026, 5, 20);
    private static readonly DateOnly June = new(2026, 6, 1);
    private static readonly DateOnly September = new(2026, 9, 1);

    [Theory]
    [OnEachEngine]
    public async Task A_closed_deal_takes_the_rate_of_its_close_date_and_an_open_one_the_newest_in_force(StoreEngine engine)
    {
        await using var store = await ImportedStore.CreateAsync(engine);

        var result = await store.ImportAsync(Deals(Deal("A", "Closed Won", 100, "EUR"), Deal("B", "Closed Won", 200, "CHF", profit: 50), Deal("C", "Open", 400, "CHF"), Deal("D", "Open", 1, "EUR"))
            .Sheet("Exchange rates", RateHeaders, Rate("CHF", April, 0.9m), Rate("CHF", June, 1.1m), Rate("CHF", September, 1.2m), Rate("CHF", new(2027, 1, 1), 9m)));

        Assert.Empty(result.Issues);
        Assert.Equal(100 + (200 * 0.9m), await store.Store.ValueAsync("revenue", "2026-Q2"));
        Assert.Equal(50 * 0.9m, await store.Store.ValueAsync("profit", "2026-Q2"));
        Assert.Equal((400 * 1.2m) + 1, await store.Store.ValueAsync("pipeline", "2026-Q4"));
        Assert.Equal([100_0000L, 200_0000L, 400_0000L, 1_0000L], await store.CurrentAsync<long>("Opportunity", "Amount"));
    }

    [Theory]
    [OnEachEngine]
    public async Task Deals_without_a_rate_are_rejected_until_it_is_imported(StoreEngine engine)
    {
        await using var store = await ImportedStore.CreateAsync(engine);
        var deals = Deals(
            Deal("A", "Closed Won", 100, "EUR"), Deal("B", "Closed Won", 200, "CHF"), Deal("C", "Closed Lost", 20, "CHF", new(2026, 3, 9)), Deal("D", "Closed Won", 5, "EUR"), Deal("E", "Open", null, "CHF"), Deal("F", "Open", 3, "EUR"));

        var stopped = await store.ImportAsync(deals);
        var partly = await store.ImportAsync(deals, request => request with { SkipRejected = true });
        var revenueOfOne = await store.Store.ValueAsync("revenue", "2026-Q2");
        await store.ImportAsync(Rates(Rate("CHF", new(2026, 3, 1), 0.9m)));
        var healed = await store.ImportAsync(deals);

        var issue = Assert.Single(stopped.Issues);
        Assert.Equal((true, 2L, (long?)null), (stopped.IsStopped, stopped.Rejected, stopped.ImportId));
        Assert.Equal((3, "Currency", "CHF", 2L, Severity.Error), (issue.Row, issue.Column, issue.Value, issue.Rows, issue.Severity));
        Assert.Equal("2 opportunities in CHF have no exchange rate to EUR from 2026-03-09 to 2026-05-20; add a rate of CHF from 2026-03-09 or before to the exchange rates, and import it first or in the same workbook.", issue.Problem);
        Assert.Equal((4L, 105m), (partly.Changed, revenueOfOne));
        Assert.Equal((2L, 0L), (healed.Changed, healed.Rejected));
        Assert.Equal(105 + (200 * 0.9m), await store.Store.ValueAsync("revenue", "2026-Q2"));
        Assert.Equal(20 * 0.9m, await store.Store.ValueAsync("losses", "2026-Q1"));
    }

    [Theory]
    [OnEachEngine]
    public async Task A_rate_that_begins_after_the_deal_closed_or_is_rejected_itself_is_none(StoreEngine engine)
    {
        await using var store = await ImportedStore.CreateAsync(engine);

        var late = await store.ImportAsync(Deals(Deal("A", "Closed Won", 100, "EUR"), Deal("B", "Closed Won", 200, "CHF")).Sheet("Exchange rates", RateHeaders, Rate("CHF", June, 1.1m)));
        var rejected = await store.ImportAsync(
            Deals(Deal("A", "Closed Won", 100, "EUR"), Deal("B", "Closed Won", 200, "CHF")).Sheet("Exchange rates", RateHeaders, Rate("CHF", April, 0.9m), Rate("CHF", April, 0.8m)),
            request => request with { SkipRejected = true });

        Assert.StartsWith("1 opportunity in CHF has no exchange rate to EUR on 2026-05-20; add", Assert.Single(late.Issues).Problem);
        Assert.Equal(3L, rejected.Rejected);
        Assert.Equal(100m, await store.Store.ValueAsync("revenue", "2026-Q2"));
    }

    [Theory]
    [OnEachEngine]
    public async Task Two_rates_of_one_currency_and_day_are_a_contradiction_unless_they_are_equal(StoreEngine engine)
    {
        await using var store = await ImportedStore.CreateAsync(engine);
        TinyWorkbook List(params object?[][] rates) => new TinyWorkbook().Sheet("Exchange rates", [["Rate ID", .. RateHeaders], .. rates]);
        object?[] Named(string id, decimal rate, DateOnly day) => [id, .. Rate("CHF", day, rate)];

        var stopped = await store.ImportAsync(List(Named("R1", 0.9m, April), Named("R2", 0.9m, April), Named("R3", 0.8m, June), Named("R4", 1.1m, June)));
        var written = await store.ImportAsync(List(Named("R1", 0.9m, April), Named("R2", 0.9m, April), Named("R4", 1.1m, June)));
        var later = await store.ImportAsync(List(Named("R5", 1.2m, June)), ImportedStore.Part);
        var corrected = await store.ImportAsync(List(Named("R4", 1.2m, June)), ImportedStore.Part);

        Assert.Equal((true, null, 1L), (stopped.IsStopped, stopped.ImportId, stopped.Rejected));
        var issue = Assert.Single(stopped.Issues);
        Assert.Equal(("Exchange rates", 5, "From", Severity.Error), (issue.Sheet, issue.Row, issue.Column, issue.Severity));
        Assert.Equal("From '2026-06-01': Currency 'CHF' has another exchange rate of this day in row 4; leave only the right one, or correct the day of one of them.", issue.Problem);
        Assert.Equal((3L, 0L), (written.Changed, written.Rejected));
        Assert.Contains("of this day of an earlier import;", Assert.Single(later.Issues).Problem);
        Assert.Equal((1L, 0L), (corrected.Changed, corrected.Rejected));
    }

    [Theory]
    [OnEachEngine]
    public async Task A_corrected_rate_converts_stored_deals_anew_and_past_knowledge_keeps_the_old_one(StoreEngine engine)
    {
        await using var store = await ImportedStore.CreateAsync(engine);
        await store.ImportAsync(Deals(Deal("A", "Closed Won", 100, "EUR"), Deal("B", "Closed Won", 200, "CHF"), Deal("C", "Open", 7, "EUR")).Sheet("Exchange rates", RateHeaders, Rate("CHF", April, 0.9m)));

        await store.ImportAsync(Rates(Rate("CHF", April, 0.95m)), request => request with { AsOf = new(2026, 10, 8) });

        Assert.Equal(100 + (200 * 0.95m), await store.Store.ValueAsync("revenue", "2026-Q2"));
        Assert.Equal(100 + (200 * 0.9m), await store.Store.ValueAsync("revenue", "2026-Q2", knownOn: new(2026, 10, 2)));
    }

    [Theory]
    [OnEachEngine]
    public async Task Rates_that_stored_deals_need_cannot_be_taken_away(StoreEngine engine)
    {
        await using var store = await ImportedStore.CreateAsync(engine);
        var rates = await store.ImportAsync(Rates(Rate("CHF", April, 0.9m), Rate("USD", April, 0.8m)));
        await store.ImportAsync(Deals(Deal("A", "Closed Won", 100, "EUR"), Deal("B", "Closed Won", 200, "CHF"), Deal("C", "Open", 7, "EUR")));

        var undo = await Assert.ThrowsAsync<StoreException>(() => store.Store.Get<ImportLog>().UndoAsync(rates.ImportId!.Value, TestContext.Current.CancellationToken));
        var full = await Assert.ThrowsAsync<StoreException>(() => store.ImportAsync(Rates(Rate("USD", April, 0.8m)), request => request with { Full = true }));

        Assert.Equal("Nothing was changed: 1 opportunity in CHF has no exchange rate to EUR on 2026-05-20 then; keep its rates, or import others at the same time.", undo.Message);
        Assert.Equal(undo.Message, full.Message);
        Assert.Equal(100 + (200 * 0.9m), await store.Store.ValueAsync("revenue", "2026-Q2"));
    }

    [Theory]
    [OnEachEngine]
    public async Task What_the_CRM_converted_needs_no_rate_and_takes_none(StoreEngine engine)
    {
        await using var store = await ImportedStore.CreateAsync(engine);

        var result = await store.ImportAsync(new TinyWorkbook()
            .Sheet(
                "deals",
                ["Opportunity ID", "Stage", "Amount", "Amount Currency", "Amount (converted)", "Amount (converted) Currency", "Close Date"],
                ["A", "Closed Won", 200, "CHF", 250, "EUR", May], ["B", "Closed Won", 200, "GBP", 222, "EUR", May], ["C", "Closed Won", 10, "CHF", null, null, May])
            .Sheet("Exchange rates", RateHeaders, Rate("CHF", April, 0.9m)));

        Assert.Empty(result.Issues);
        Assert.Equal(250 + 222 + (10 * 0.9m), await store.Store.ValueAsync("revenue", "2026-Q2"));
    }

    [Theory]
    [OnEachEngine]
    public async Task Rates_of_the_reporting_currency_itself_are_asked_about_unless_they_are_one(StoreEngine engine)
    {
        await using var store = await ImportedStore.CreateAsync(engine);
        var deals = Deals(Deal("A", "Closed Won", 100, "USD"), Deal("B", "Closed Won", 200, "USD"));

        var asked = await store.ImportAsync(deals.Sheet("Exchange rates", RateHeaders, Rate("USD", April, 0.9m)));
        var one = await store.ImportAsync(Deals(Deal("A", "Closed Won", 100, "USD")).Sheet("Exchange rates", RateHeaders, Rate("USD", April, 1m)));

        Assert.True(asked.HasQuestions);
        Assert.StartsWith("The exchange rates say that one USD is worth 0.9, but amounts are reported in USD: ", asked.Issues[0].Problem);
        Assert.Empty(one.Issues);
    }

    [Theory]
    [OnEachEngine]
    public async Task The_setting_names_the_reporting_currency_of_a_new_store(StoreEngine engine)
    {
        await using var store = await ImportedStore.CreateAsync(engine, options => options.Currency = "CHF");

        await store.ImportAsync(Deals(Deal("A", "Closed Won", 100, "EUR"), Deal("B", "Closed Won", 20, "EUR"), Deal("C", "Closed Won", 3, "CHF")).Sheet("Exchange rates", RateHeaders, Rate("EUR", April, 1.1m)));

        Assert.Equal("CHF", (await store.Store.Store.StatusAsync(TestContext.Current.CancellationToken)).Currency);
        Assert.Equal((120 * 1.1m) + 3, await store.Store.ValueAsync("revenue", "2026-Q2"));
    }

    [Theory]
    [OnEachEngine]
    public async Task Converted_amounts_are_rounded_to_the_cent_at_any_size(StoreEngine engine)
    {
        // Halves, both signs, what has more than 64 bits on the way, and rates from a rial to a dinar.
        (decimal Amount, decimal Rate)[] pairs =
        [
            (1.15m, 0.5m), (-1.15m, 0.5m), (0.01m, 0.49999999m), (99_999_999_999.99m, 1.23456789m), (-99_999_999_999.99m, 0.99999999m), (999_999_999_999.99m, 0.00000785m),
            (0.01m, 92_345.12345678m), (7_654_321.09m, 89_500.00000001m), (123.4567m, 3.00000005m), (250_000m, 0.00585m),
        ];
        await using var store = await ImportedStore.CreateAsync(engine);
        string[] currencies = ["CHF", "GBP", "USD", "JPY", "CAD", "AUD", "SEK", "NOK", "DKK", "PLN"];

        var result = await store.ImportAsync(Deals([.. Enumerable.Range(0, 3).Select(i => Deal($"Z{i}", "Open", 1, "EUR")), .. pairs.Select((pair, i) => Deal($"D{i}", "Closed Won", pair.Amount, currencies[i]))])
            .Sheet("Exchange rates", [RateHeaders, .. pairs.Select((pair, i) => Rate(currencies[i], April, pair.Rate))]));

        Assert.DoesNotContain(result.Issues, issue => issue.Severity != Severity.Warning);
        Assert.Equal(pairs.Sum(pair => Math.Round(pair.Amount * pair.Rate, 2, MidpointRounding.AwayFromZero)), await store.Store.ValueAsync("revenue", "2026-Q2"));
    }

    [Theory]
    [OnEachEngine]
    public async Task An_amount_that_becomes_too_large_is_rejected(StoreEngine engine)
    {
        await using var store = await ImportedStore.CreateAsync(engine);

        var result = await store.ImportAsync(Deals(Deal("A", "Open", 1, "EUR"), Deal("B", "Open", 999_999_999_999m, "CHF")).Sheet("Exchange rates", RateHeaders, Rate("CHF", April, 1.5m)));

        Assert.Equal("Amounts in CHF become a million millions or more in EUR; correct them, or the exchange rates.", Assert.Single(result.Issues).Problem);
    }

    private static TinyWorkbook Deals(params object?[][] deals) => new TinyWorkbook().Sheet("deals", [Headers, .. deals]);

    private static TinyWorkbook Rates(params object?[][] rates) => new TinyWorkbook().Sheet("Exchange rates", [RateHeaders, .. rates]);

    private static object?[] Deal(string id, string stage, decimal? amount, string currency, DateOnly? closed = null, decimal? profit = null) =>
        [id, stage, amount, currency, profit, new DateOnly(2026, 2, 1), closed ?? May];

    private static object?[] Rate(string currency, DateOnly from, decimal rate) => [currency, from, rate];
}
