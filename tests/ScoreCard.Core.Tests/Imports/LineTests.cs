using ScoreCard.Core.Kpis;
using ScoreCard.Core.Store;

namespace ScoreCard.Core.Tests.Imports;

/// <summary>The lines of a deal say what it consists of, and never what it is worth.</summary>
public sealed class LineTests
{
    private static readonly object?[] DealHeaders = ["Opportunity ID", "Stage", "Amount", "Product", "Close Date"];
    private static readonly object?[] LineHeaders = ["Opportunity ID", "Product", "Line Number", "Line Amount"];

    [Theory]
    [OnEachEngine]
    public async Task The_lines_of_a_deal_say_its_products_and_its_amount_counts_once(StoreEngine engine)
    {
        await using var store = await ImportedStore.CreateAsync(engine);

        // A's cell knows one of its two product lines, B's the wrong ones, C has no lines, D has two lines of one product.
        var result = await store.ImportAsync(Workbook(
            [Deal("A", 100, "Gate"), Deal("B", 30, "Gate; Suite"), Deal("C", 7, "Gate; Suite"), Deal("D", 5, null)],
            [Line("A", "Gate", 60), Line("A", "Suite", 40), Line("B", "Gate", 30), Line("D", "suite", 2, 1), Line("D", "Suite", 3, 2)]));
        var rate = await store.Store.ReadAsync("multi-product-rate", "2026-Q2");

        Assert.Empty(result.Issues);
        Assert.Equal((0.5m, 2L, 4L), (rate.Value, rate.Figure.Sample, rate.Figure.Population));
        Assert.Equal(100m + 30 + 7 + 5, await store.Store.ValueAsync("revenue", "2026-Q2"));
        Assert.Equal(30m, await RevenueOfAsync(store, "Devices"));
        Assert.Equal(107m, await RevenueOfAsync(store, "Several lines"));
        Assert.Equal(5m, await RevenueOfAsync(store, "Software"));
    }

    [Theory]
    [OnEachEngine]
    public async Task Lines_that_do_not_add_up_are_said_with_their_deal(StoreEngine engine)
    {
        await using var store = await ImportedStore.CreateAsync(engine);

        var result = await store.ImportAsync(Workbook(
            [Deal("A", 100, "Gate"), Deal("B", 30, "Gate"), Deal("C", 7, "Gate"), Deal("D", null, "Gate")],
            [Line("A", "Gate", 60), Line("A", "Suite", 50), Line("B", "Gate", 30.01m), Line("C", "Gate", null), Line("D", "Gate", 5)]));

        var issue = Assert.Single(result.Issues);
        Assert.Equal((2, "Line Amount", Core.Imports.Severity.Warning), (issue.Row, issue.Column, issue.Severity));
        Assert.Equal("Line Amount of the rows of opportunity 'A' adds up to 110, but its amount is 100, which counts; correct one of them where that is wrong.", issue.Problem);
        Assert.Equal(137m, await store.Store.ValueAsync("revenue", "2026-Q2"));
    }

    [Theory]
    [OnEachEngine]
    public async Task Stored_lines_and_deals_count_in_the_sum_unless_the_file_has_them_too(StoreEngine engine)
    {
        await using var store = await ImportedStore.CreateAsync(engine);
        await store.ImportAsync(Workbook([Deal("A", 100, "Gate")], [Line("A", "Gate", 60), Line("A", "Suite", 40)]));

        var another = await store.ImportAsync(Lines(Line("A", "Hub", 1)), request => request with { DryRun = true });
        var moved = await store.ImportAsync(Lines(Line("A", "Suite", 30), Line("A", "Hub", 10)), request => request with { DryRun = true });
        var full = await store.ImportAsync(Lines(Line("A", "Hub", 100)), request => request with { DryRun = true, Full = true });

        Assert.Contains("adds up to 101", Assert.Single(another.Issues, issue => issue.Column == "Line Amount").Problem);
        Assert.DoesNotContain(moved.Issues, issue => issue.Column == "Line Amount");
        Assert.DoesNotContain(full.Issues, issue => issue.Column == "Line Amount");
    }

    private static async Task<decimal?> RevenueOfAsync(ImportedStore store, string productLine) =>
        (await store.Store.ReadAsync("revenue", "2026-Q2", filter: Filter.None.With($"product-line={productLine}"))).Value;

    private static TinyWorkbook Workbook(object?[][] deals, object?[][] lines) => new TinyWorkbook()
        .Sheet("deals", [DealHeaders, .. deals])
        .Sheet("Products", ["Product Name", "Product Line"], ["Gate", "Devices"], ["Suite", "Software"])
        .Sheet("Opportunity products", [LineHeaders, .. lines]);

    private static TinyWorkbook Lines(params object?[][] lines) => new TinyWorkbook().Sheet("Opportunity products", [LineHeaders, .. lines]);

    private static object?[] Deal(string id, decimal? amount, string? product) => [id, "Closed Won", amount, product, new DateOnly(2026, 5, 20)];

    private static object?[] Line(string id, string product, decimal? amount, int number = 1) => [id, product, number, amount];
}
