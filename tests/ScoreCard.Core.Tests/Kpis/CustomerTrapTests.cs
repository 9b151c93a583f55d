using ScoreCard.Core.Imports.Sheets;
using ScoreCard.Core.Kpis;
using ScoreCard.Core.Store;
using ScoreCard.Core.Tests.Store;

namespace ScoreCard.Core.Tests.Kpis;

/// <summary>Mistakes that scorecards are known for, on what customers say, use and were promised.</summary>
public sealed class CustomerTrapTests
{
    private static readonly DateOnly AsOf = new(2026, 10, 1);

    [Theory]
    [OnEachEngine]
    public async Task Many_stakeholders_do_not_multiply_a_deal(StoreEngine engine)
    {
        await using var store = await StoreOfAsync(engine, Deal("A", "Open", null), Deal("B", "Open", null));
        await store.WriteAsync<Stakeholders>(AsOf,
            [["Id", "OpportunityId", "Name", "Role"], ["1", "A", "Ada", "Technical"], ["2", "A", "Bo", "Technical"], ["3", "A", "Cy", "Business"], ["4", "B", "Di", "Technical"]]);

        Assert.Equal((0.5m, 1L, 2L), Of(await store.ReadAsync("stakeholder-coverage", "2026-Q3")));
    }

    [Theory]
    [OnEachEngine]
    public async Task Answers_on_different_scales_are_judged_on_their_own_and_can_be_read_apart(StoreEngine engine)
    {
        await using var store = await StoreOfAsync(engine);
        await store.WriteAsync<Surveys>(AsOf,
            [
                ["Id", "Account", "Kind", "Scale", "SentDate", "AnsweredDate", "Score"],
                Survey("1", "CSAT", 5, 4), Survey("2", "CSAT", 5, 3), Survey("3", "CSAT", 10, 7), Survey("4", "CSAT", 10, 8), Survey("5", "CSAT", 7, 5), Survey("6", "CSAT", 5, null), Survey("7", "NPS", 10, 4),
            ]);

        Assert.Equal((0.4m, 2L, 5L), Of(await store.ReadAsync("csat", "2026-Q2")));
        Assert.Equal((0.5m, 1L, 2L), Of(await store.ReadAsync("csat", "2026-Q2", filter: Filter.None.With(Dimension.SurveyScale, "of 10"))));
        Assert.Equal((6 / 7m, 6L, 7L), Of(await store.ReadAsync("survey-response-rate", "2026-Q2")));
    }

    [Theory]
    [OnEachEngine]
    public async Task A_net_promoter_score_runs_from_minus_one_to_one(StoreEngine engine)
    {
        await using var store = await StoreOfAsync(engine);
        object?[] columns = ["Id", "Account", "Kind", "Scale", "SentDate", "AnsweredDate", "Score"];
        await store.WriteAsync<Surveys>(AsOf, [columns, Survey("1", "NPS", 10, 6), Survey("2", "NPS", 10, 0)]);
        var worst = await store.ValueAsync("nps", "2026-Q2");
        await store.WriteAsync<Surveys>(AsOf, [columns, Survey("3", "NPS", 10, 9), Survey("4", "NPS", 10, 8), Survey("5", "NPS", 10, 10)]);

        Assert.Equal(-1m, worst);
        Assert.Equal((0m, 5L, 5L), Of(await store.ReadAsync("nps", "2026-Q2")));
    }

    [Theory]
    [OnEachEngine]
    public async Task Deliveries_do_not_multiply_a_contract_nor_does_one_beyond_it_take_from_another(StoreEngine engine)
    {
        await using var store = await StoreOfAsync(engine);
        await ContractAsync(store, AsOf, 100);
        await store.WriteAsync<Contracts>(AsOf,
            [["Id", "Account", "SignedDate", "Value", "CancelledDate"], ["C2", "Acme", new DateOnly(2026, 4, 1), Scaled(50), null], ["C3", "Acme", new DateOnly(2026, 4, 1), Scaled(70), new DateOnly(2026, 9, 1)]]);
        await store.WriteAsync<Deliveries>(AsOf,
            [
                ["Id", "ContractId", "Date", "Value"],
                ["1", "C1", new DateOnly(2026, 5, 1), Scaled(30)], ["2", "C1", new DateOnly(2026, 5, 1), Scaled(10)], ["3", "C1", new DateOnly(2026, 8, 1), Scaled(20)], ["4", "C2", new DateOnly(2026, 8, 1), Scaled(90)],
            ]);

        Assert.Equal((180m, 3L, 3L), Of(await store.ReadAsync("backlog", "2026-Q2")));
        Assert.Equal((40m, 1L, 2L), Of(await store.ReadAsync("backlog", "2026-Q3")));
        Assert.Equal(220m, await store.ValueAsync("backlog", "2026-04"));
        Assert.Null(await store.ValueAsync("backlog", "2026-Q1"));
    }

    [Theory]
    [OnEachEngine]
    public async Task A_past_backlog_does_not_move_because_a_later_export_changed_the_contract(StoreEngine engine)
    {
        await using var store = await StoreOfAsync(engine);
        await ContractAsync(store, new(2026, 5, 1), 100);
        await ContractAsync(store, new(2026, 8, 1), 60);

        Assert.Equal(100m, await store.ValueAsync("backlog", "2026-Q2"));
        Assert.Equal(60m, await store.ValueAsync("backlog", "2026-Q3"));
        Assert.Equal(100m, await store.ValueAsync("backlog", "2026-Q3", knownOn: new(2026, 7, 1)));
    }

    [Theory]
    [OnEachEngine]
    public async Task A_promise_is_judged_when_it_is_due_and_not_before(StoreEngine engine)
    {
        await using var store = await StoreOfAsync(engine);
        await store.WriteAsync<Commitments>(new(2026, 10, 15),
            [
                ["Id", "Account", "Title", "DueDate", "MetDate"],
                ["1", "Acme", "a", new DateOnly(2026, 10, 5), new DateOnly(2026, 10, 4)], ["2", "Acme", "b", new DateOnly(2026, 10, 6), new DateOnly(2026, 10, 9)],
                ["3", "Acme", "c", new DateOnly(2026, 10, 7), null], ["4", "Acme", "d", new DateOnly(2026, 12, 1), null],
            ]);

        Assert.Equal((1 / 3m, 1L, 3L), Of(await store.ReadAsync("commitments-kept", "2026-Q4")));
    }

    [Theory]
    [OnEachEngine]
    public async Task What_is_implemented_after_a_day_was_not_on_that_day(StoreEngine engine)
    {
        await using var store = await StoreOfAsync(engine);
        await store.WriteAsync<Entitlements>(AsOf,
            [
                ["Id", "Account", "Product", "PurchasedDate", "DueDate", "ImplementedDate"],
                ["1", "Acme", "Hub", new DateOnly(2026, 1, 5), new DateOnly(2026, 3, 1), new DateOnly(2026, 5, 1)], ["2", "Acme", "Pod", new DateOnly(2026, 1, 5), new DateOnly(2026, 5, 1), new DateOnly(2026, 3, 1)],
            ]);

        Assert.Equal((0m, 0L, 1L), Of(await store.ReadAsync("implementation-rate", "2026-Q1")));
        Assert.Equal((1m, 2L, 2L), Of(await store.ReadAsync("implementation-rate", "2026-Q2")));
    }

    [Theory]
    [OnEachEngine]
    public async Task An_event_with_three_of_us_is_one_event(StoreEngine engine)
    {
        await using var store = await StoreOfAsync(engine);
        await store.WriteAsync<StemEvents>(AsOf,
            [["Id", "Name", "Date", "Person"], .. new[] { "Ada", "Bo", "Cy" }.Select(name => (object?[])[name, "Code day", new DateOnly(2026, 5, 9), name]), ["4", "Code day", new DateOnly(2026, 6, 9), null]]);

        Assert.Equal((2m, 4L, 4L), Of(await store.ReadAsync("stem-events", "2026-Q2")));
    }

    private static async Task<TestStore> StoreOfAsync(StoreEngine engine, params object?[][] deals)
    {
        var store = await TestStore.CreateAsync(engine);
        await store.WriteAsync<Accounts>(AsOf, [["Id", "Segment"], ["Acme", "SMB"], ["Bright", "Enterprise"]]);
        await store.WriteAsync<Opportunities>(AsOf, [["Id", "Account", "Stage", "Outcome", "Amount", "CreatedDate", "CloseDate"], .. deals]);
        return store;
    }

    private static Task<long> ContractAsync(TestStore store, DateOnly asOf, decimal value) =>
        store.WriteAsync<Contracts>(asOf, [["Id", "Account", "SignedDate", "Value"], ["C1", "Acme", new DateOnly(2026, 4, 1), Scaled(value)]]);

    private static object?[] Deal(string id, string outcome, DateOnly? closed) => [id, "Acme", outcome, outcome, Scaled(100), new DateOnly(2026, 1, 1), closed];

    private static object?[] Survey(string id, string kind, int scale, int? score) =>
        [id, "Acme", kind, Scaled(scale), new DateOnly(2026, 5, 1), score is null ? null : new DateOnly(2026, 5, 4), score is { } given ? Scaled(given) : null];

    private static long Scaled(decimal value) => (long)(value * SheetRow.Scale);

    private static (decimal?, long, long) Of(Reading reading) => (reading.Value, reading.Figure.Sample, reading.Figure.Population);
}
