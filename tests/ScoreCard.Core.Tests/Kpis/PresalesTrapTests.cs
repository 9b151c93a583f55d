using ScoreCard.Core.Imports.Sheets;
using ScoreCard.Core.Kpis;
using ScoreCard.Core.Store;
using ScoreCard.Core.Tests.Store;

namespace ScoreCard.Core.Tests.Kpis;

/// <summary>Mistakes that scorecards of engineers' work are known for. The clock of the tests stands at 2026-10-15.</summary>
public sealed class PresalesTrapTests
{
    private static readonly DateOnly AsOf = new(2026, 10, 1);

    [Theory]
    [OnEachEngine]
    public async Task A_poc_counts_when_it_ended_and_its_conversion_follows_the_deal(StoreEngine engine)
    {
        await using var store = await StoreOfAsync(engine, Deal("A", "Open", 100, new(2026, 1, 5), null), Deal("B", "Lost", 100, new(2026, 1, 5), new(2026, 6, 1)));
        await PocsAsync(store, Poc("1", "A", new(2026, 2, 1), new(2026, 3, 1), "Success"), Poc("2", "B", new(2026, 2, 1), new(2026, 3, 2), "Failure"), Poc("3", "B", new(2026, 2, 3), new(2026, 3, 3), "Success"));

        Assert.Equal((2m / 3, 2L, 3L), Of(await store.ReadAsync("poc-success-rate", "2026-Q1")));
        Assert.Equal((0m, 0L, 1L), Of(await store.ReadAsync("poc-conversion", "2026-Q1")));

        await store.WriteAsync<Opportunities>(new(2026, 10, 2), [Columns, Deal("A", "Won", 100, new(2026, 1, 5), new(2026, 9, 1))]);

        Assert.Equal((2m / 3, 2L, 3L), Of(await store.ReadAsync("poc-success-rate", "2026-Q1")));
        Assert.Equal((0.5m, 1L, 2L), Of(await store.ReadAsync("poc-conversion", "2026-Q1")));
        Assert.Equal(ReadingState.NoData, (await store.ReadAsync("poc-success-rate", "2026-Q3")).State);
    }

    [Theory]
    [OnEachEngine]
    public async Task An_abandoned_poc_is_no_failure_and_an_older_success_does_not_speak_for_a_deal(StoreEngine engine)
    {
        await using var store = await StoreOfAsync(engine, Deal("A", "Won", 100, new(2026, 1, 5), new(2026, 6, 1)), Deal("B", "Lost", 100, new(2026, 1, 5), new(2026, 6, 1)));
        await PocsAsync(
            store, Poc("1", "A", new(2026, 2, 1), new(2026, 3, 1), "Success"), Poc("2", "A", new(2026, 3, 2), new(2026, 3, 9), "Abandoned"),
            Poc("3", "B", new(2026, 2, 1), new(2026, 3, 1), "Success"), Poc("4", "B", new(2026, 3, 2), new(2026, 3, 20), "Failure"));

        Assert.Equal((2m / 3, 2L, 3L), Of(await store.ReadAsync("poc-success-rate", "2026-Q1")));
        Assert.Equal((1m, 1L, 1L), Of(await store.ReadAsync("poc-conversion", "2026-Q1")));
        Assert.Equal((4L, 4L), (await store.ReadAsync("poc-duration", "2026-Q1")) is var length ? (length.Figure.Sample, length.Figure.Population) : default);
    }

    [Theory]
    [OnEachEngine]
    public async Task Many_rows_of_a_deal_never_multiply_its_amount(StoreEngine engine)
    {
        await using var store = await StoreOfAsync(
            engine, Deal("A", "Won", 100, new(2026, 1, 5), new(2026, 5, 1)), Deal("B", "Lost", 90, new(2026, 1, 5), new(2026, 5, 2)), Deal("C", "Won", 40, new(2026, 1, 5), new(2026, 5, 3)));
        await PocsAsync(store, Poc("1", "A", new(2026, 2, 1), new(2026, 3, 1), "Success"), Poc("2", "A", new(2026, 3, 2), new(2026, 4, 1), "Success"), Poc("3", "B", new(2026, 3, 2), new(2026, 4, 1), "Success"));
        await store.WriteAsync<TechnicalDecisions>(AsOf, [["Id", "OpportunityId", "DecisionDate", "Result"], ["1", "A", new DateOnly(2026, 3, 1), "Loss"], ["2", "A", new DateOnly(2026, 4, 1), "Win"], ["3", "B", new DateOnly(2026, 4, 2), "Win"]]);
        await store.WriteAsync<Deliverables>(AsOf, [["Id", "OpportunityId", "Date", "Type"], ["1", "A", new DateOnly(2026, 3, 1), "Design"], ["2", "A", new DateOnly(2026, 3, 1), "Sizing"], ["3", "B", new DateOnly(2026, 5, 2), "Design"]]);
        await AssignAsync(store, Assigned("1", "A", "Ann", new(2026, 2, 1)), Assigned("2", "A", "Bob", new(2026, 2, 1)), Assigned("3", "C", "Bob", new(2026, 5, 3)));
        await store.WriteAsync<ProductGaps>(AsOf, [["Id", "OpportunityId", "Gap", "RaisedDate"], ["1", "B", "SSO", new DateOnly(2026, 2, 1)], ["2", "B", "HA", new DateOnly(2026, 2, 2)], ["3", "B", "Roles", new DateOnly(2026, 2, 3)]]);

        Assert.Equal((100m, 1L, 2L), Of(await store.ReadAsync("influenced-revenue", "2026-Q2")));
        Assert.Equal((100m / 140, 1L, 2L), Of(await store.ReadAsync("influenced-share", "2026-Q2")));
        Assert.Equal((90m, 1L, 2L), Of(await store.ReadAsync("unconverted-value", "2026-Q2")));
        Assert.Equal((90m, 3L, 3L), Of(await store.ReadAsync("product-gap-value", "2026-Q2")));
        Assert.Equal((0.5m, 1L, 3L), Of(await store.ReadAsync("deliverable-lift", "2026-Q2")));
        Assert.Equal((0.5m, 2L, 3L), Of(await store.ReadAsync("technical-business-gap", "2026-Q2")));
    }

    [Theory]
    [OnEachEngine]
    public async Task A_past_pipeline_of_plays_stands_although_a_later_export_changed_it(StoreEngine engine)
    {
        await using var store = await TestStore.CreateAsync(engine);
        await store.WriteAsync<Opportunities>(new(2026, 4, 1), [[.. Columns, "Play"], [.. Deal("A", "Open", 100, new(2026, 1, 5), null), "Edge AI"]]);
        await store.WriteAsync<Opportunities>(new(2026, 8, 1), [[.. Columns, "Play"], [.. Deal("A", "Open", 70, new(2026, 1, 5), null), null]]);

        Assert.Equal((100m, 1L, 1L), Of(await store.ReadAsync("play-pipeline", "2026-Q2")));
        Assert.Equal(ReadingState.NoData, (await store.ReadAsync("play-pipeline", "2026-Q3")).State);
    }

    [Theory]
    [OnEachEngine]
    public async Task A_technical_win_is_unconverted_once_lost_or_open_for_too_long(StoreEngine engine)
    {
        await using var store = await StoreOfAsync(
            engine, Deal("Old", "Open", 10, new(2026, 1, 5), null), Deal("New", "Open", 20, new(2026, 1, 5), null), Deal("Lost", "Lost", 40, new(2026, 1, 5), new(2026, 5, 2)));
        await store.WriteAsync<TechnicalDecisions>(
            AsOf,
            [
                ["Id", "OpportunityId", "DecisionDate", "Result"], ["1", "Old", new DateOnly(2026, 4, 1), "Win"], ["2", "New", new DateOnly(2026, 4, 2), "Win"],
                ["3", "New", new DateOnly(2026, 3, 1), "Loss"], ["4", "Lost", new DateOnly(2026, 4, 20), "Win"],
            ]);

        // Ninety days before the quarter's last day is 1 April.
        Assert.Equal((50m, 2L, 3L), Of(await store.ReadAsync("unconverted-value", "2026-Q2")));
        Assert.Equal((2m, 2L, 2L), Of(await store.ReadAsync("unconverted-technical-wins", "2026-Q3")));
    }

    [Theory]
    [OnEachEngine]
    public async Task Qualified_out_is_no_loss_and_the_load_counts_a_deal_once_by_engineer(StoreEngine engine)
    {
        await using var store = await StoreOfAsync(
            engine, Deal("A", "Open", 10, new(2026, 1, 5), null), Deal("B", "Open", 10, new(2026, 1, 5), null), ["C", "Acme", "Qualified Out", "Void", 100_000L, new DateOnly(2026, 1, 5), new DateOnly(2026, 5, 1), "Ann"],
            Deal("D", "Lost", 10, new(2026, 1, 5), new(2026, 5, 1)));
        await AssignAsync(store, Assigned("1", "A", "Ann", new(2026, 2, 1)), Assigned("2", "A", "ann", new(2026, 3, 1)), Assigned("3", "A", "Bob", new(2026, 3, 1)), Assigned("4", "B", "Cid", new(2026, 3, 1)));
        await store.WriteAsync<People>(AsOf, [["Id", "Role", "IsSalesEngineer", "IsRep"], ["Ann", "SE", 1L, 0L], ["Bob", "SE", 1L, 0L], ["Cid", "Manager", 0L, 0L]]);

        Assert.Equal(1m, await store.ValueAsync("se-load", "2026-Q2"));
        Assert.Equal((0.5m, 1L, 2L), Of(await store.ReadAsync("qualified-out-rate", "2026-Q2")));
        Assert.Equal((0m, 0L, 1L), Of(await store.ReadAsync("win-rate", "2026-Q2")));
    }

    private static readonly object?[] Columns = ["Id", "Account", "Stage", "Outcome", "Amount", "CreatedDate", "CloseDate"];

    private static async Task<TestStore> StoreOfAsync(StoreEngine engine, params object?[][] deals)
    {
        var store = await TestStore.CreateAsync(engine);
        await store.WriteAsync<Opportunities>(AsOf, [[.. Columns, "SalesEngineer"], .. deals.Select(deal => deal.Length == Columns.Length ? [.. deal, deal[0] is "D" ? "Ann" : null] : deal)]);
        return store;
    }

    private static object?[] Deal(string id, string outcome, decimal amount, DateOnly created, DateOnly? closed) =>
        [id, "Acme", outcome, outcome, (long)(amount * SheetRow.Scale), created, closed];

    private static object?[] Poc(string id, string deal, DateOnly started, DateOnly ended, string result) => [id, deal, started, ended, result];

    private static Task<long> PocsAsync(TestStore store, params object?[][] pocs) => store.WriteAsync<Pocs>(AsOf, [["Id", "OpportunityId", "StartDate", "EndDate", "Result"], .. pocs]);

    private static object?[] Assigned(string id, string deal, string person, DateOnly from) => [id, deal, person, "SE", from];

    private static Task<long> AssignAsync(TestStore store, params object?[][] assignments) =>
        store.WriteAsync<Assignments>(AsOf, [["Id", "OpportunityId", "Person", "Role", "FromDate"], .. assignments]);

    private static (decimal? Value, long Sample, long Population) Of(Reading reading) => (reading.Value, reading.Figure.Sample, reading.Figure.Population);
}
