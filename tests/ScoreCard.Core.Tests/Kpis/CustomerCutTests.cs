using ScoreCard.Core.Calendar;
using ScoreCard.Core.Imports.Sheets;
using ScoreCard.Core.Kpis;
using ScoreCard.Core.Store;
using ScoreCard.Core.Tests.Store;

namespace ScoreCard.Core.Tests.Kpis;

/// <summary>Cuts that customers do not have: incidents by severity, and what was bought by how far it is in use.</summary>
public sealed class CustomerCutTests
{
    private static readonly DateOnly AsOf = new(2026, 10, 1);

    [Theory]
    [OnEachEngine]
    public async Task Each_severity_is_divided_by_all_customers(StoreEngine engine)
    {
        await using var store = await StoreOfAsync(engine);
        await store.WriteAsync<Incidents>(AsOf, [
            ["Id", "Account", "Severity", "Nature", "Opened", "OpenedDate"],
            Incident("1", "Acme", "High", "Outage"), Incident("2", "Acme", "High", "Problem"), Incident("3", "Bright", "Low", "Problem")]);

        Assert.Equal([("High", 100m), ("Low", 50m)], await SlicesAsync(store, "incidents-per-100", Dimension.Severity));
        Assert.Equal([("Problem", 100m), ("Outage", 50m)], await SlicesAsync(store, "incidents-per-100", Dimension.Nature));
        Assert.Equal(50m, (await store.ReadAsync("incidents-per-100", "2026-Q2", filter: Filter.None.With(Dimension.Severity, "Low"))).Value);
        Assert.Equal(150m, await store.ValueAsync("incidents-per-100", "2026-Q2"));
    }

    [Theory]
    [OnEachEngine]
    public async Task What_was_bought_is_cut_by_adoption_stage_by_count_and_by_value(StoreEngine engine)
    {
        await using var store = await StoreOfAsync(engine);
        await store.WriteAsync<Entitlements>(AsOf, [
            ["Id", "Account", "Product", "PurchasedDate", "DueDate", "ImplementedDate", "Stage", "Value"],
            Bought("1", "Infusion", true, 10), Bought("2", "Implementation", true, 10), Bought("3", "Implementation", false, 30), Bought("4", "Information", false, null)]);

        Assert.Equal([("Infusion", 1m), ("Implementation", 0.5m), ("Information", 0m)], await SlicesAsync(store, "implementation-rate", Dimension.AdoptionStage));
        Assert.Equal([("Infusion", 1m), ("Implementation", 0.25m), ("Information", null)], await SlicesAsync(store, "implementation-rate-by-value", Dimension.AdoptionStage));
        Assert.Equal((0.4m, 3L, 4L), await CoveredAsync(store));
    }

    private static async Task<(decimal?, long, long)> CoveredAsync(TestStore store)
    {
        var reading = await store.ReadAsync("implementation-rate-by-value", "2026-Q2");
        return (reading.Value, reading.Figure.Known, reading.Figure.Needed);
    }

    private static async Task<IEnumerable<(string?, decimal?)>> SlicesAsync(TestStore store, string kpi, Dimension by)
    {
        var query = new KpiQuery { Kpis = [store.Kpis.Get(kpi)], Periods = [new FiscalCalendar().Quarter(2026, 2)], By = by };
        return (await store.Get<KpiReader>().ReadAsync(query, TestContext.Current.CancellationToken)).Select(reading => (reading.Slice, reading.Value));
    }

    private static async Task<TestStore> StoreOfAsync(StoreEngine engine)
    {
        var store = await TestStore.CreateAsync(engine);
        await store.WriteAsync<Accounts>(AsOf, [["Id"], ["Acme"], ["Bright"]]);
        await store.WriteAsync<Opportunities>(AsOf, [
            ["Id", "Account", "Stage", "Outcome", "Amount", "CreatedDate", "CloseDate"], .. new[] { "Acme", "Bright" }.Select(account =>
                new object?[] { account, account, "Closed", "Won", 10_000L, new DateOnly(2026, 1, 1), new DateOnly(2026, 2, 1) })]);
        return store;
    }

    private static object?[] Incident(string id, string account, string severity, string nature) =>
        [id, account, severity, nature, SheetRow.MinutesOf(new(2026, 5, 4, 9, 0, 0)), new DateOnly(2026, 5, 4)];

    private static object?[] Bought(string id, string stage, bool isReady, long? value) =>
        [id, "Acme", "Edge", new DateOnly(2026, 3, 1), new DateOnly(2026, 6, 1), isReady ? new DateOnly(2026, 5, 1) : null, stage, value * 10_000];
}
