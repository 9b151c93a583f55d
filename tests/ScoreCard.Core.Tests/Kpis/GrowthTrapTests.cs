using ScoreCard.Core.Imports.Sheets;
using ScoreCard.Core.Kpis;
using ScoreCard.Core.Store;
using ScoreCard.Core.Tests.Store;

namespace ScoreCard.Core.Tests.Kpis;

/// <summary>Mistakes that are easily made with certificates, moves, meetings and quotas. The clock of the tests stands at 2026-10-15.</summary>
public sealed class GrowthTrapTests
{
    private static readonly DateOnly AsOf = new(2026, 10, 1);

    [Theory]
    [OnEachEngine]
    public async Task Several_certificates_make_no_second_engineer_and_none_makes_one_all_the_same(StoreEngine engine)
    {
        await using var store = await StoreOfAsync(engine, Engineer("Ann"), Engineer("Bob"));
        await CertifyAsync(store, ["1", "ann", "Edge", "Product", new DateOnly(2026, 1, 1), null], ["2", "Ann", "Shield", "Product", new DateOnly(2026, 2, 1), new DateOnly(2026, 9, 30)]);

        var reading = await store.ReadAsync("product-certification", "2026-Q3");

        Assert.Equal((0.5m, 1L, 2L), (reading.Value, reading.Figure.Sample, reading.Figure.Population));
        Assert.Equal((0L, 2L), Counts(await store.ReadAsync("technical-certification", "2026-Q3")));
        Assert.Equal((0L, 2L), Counts(await store.ReadAsync("product-certification", "2025-Q4")));
    }

    [Theory]
    [OnEachEngine]
    public async Task A_certificate_counts_on_its_last_day_and_not_on_the_next(StoreEngine engine)
    {
        await using var store = await StoreOfAsync(engine, Engineer("Ann"));
        await CertifyAsync(store, ["1", "Ann", "Edge", "Product", new DateOnly(2026, 1, 1), new DateOnly(2026, 6, 30)]);

        Assert.Equal((1L, 1L), Counts(await store.ReadAsync("product-certification", "2026-Q2")));
        Assert.Equal((1L, 1L), Counts(await store.ReadAsync("certificates-expiring", "2026-Q2")));
        Assert.Equal((0L, 1L), Counts(await store.ReadAsync("product-certification", "2026-07")));
        Assert.Equal((0L, 0L), Counts(await store.ReadAsync("certificates-expiring", "2026-07")));
    }

    [Theory]
    [OnEachEngine]
    public async Task What_was_renewed_or_belongs_to_a_leaver_no_longer_expires(StoreEngine engine)
    {
        await using var store = await StoreOfAsync(engine, Engineer("Ann"), Engineer("Bob", left: new(2026, 9, 1)));
        await CertifyAsync(
            store,
            ["1", "Ann", "Edge", "Product", new DateOnly(2024, 10, 1), new DateOnly(2026, 10, 31)],
            ["2", "Ann", "Edge", "Product", new DateOnly(2026, 9, 15), new DateOnly(2028, 9, 15)],
            ["3", "Bob", "Edge", "Product", new DateOnly(2024, 10, 1), new DateOnly(2026, 10, 31)]);

        Assert.Equal((2L, 2L), Counts(await store.ReadAsync("certificates-expiring", "2026-08")));
        Assert.Equal((0L, 1L), Counts(await store.ReadAsync("certificates-expiring", "2026-Q3")));
    }

    [Theory]
    [OnEachEngine]
    public async Task A_one_to_one_covers_fourteen_days_and_two_of_them_one_engineer(StoreEngine engine)
    {
        await using var store = await StoreOfAsync(engine, Engineer("Ann"), Engineer("Bob"), Rep("Rae"));
        await store.WriteAsync<OneToOnes>(AsOf, [["Id", "Person", "Date"], ["1", "Ann", new DateOnly(2026, 9, 17)], ["2", "Ann", new DateOnly(2026, 9, 20)], ["3", "Bob", new DateOnly(2026, 9, 16)], ["4", "Rae", new DateOnly(2026, 9, 20)]]);

        var reading = await store.ReadAsync("one-to-one-coverage", "2026-Q3");

        Assert.Equal((0.5m, 1L, 2L), (reading.Value, reading.Figure.Sample, reading.Figure.Population));
    }

    [Theory]
    [OnEachEngine]
    public async Task Transfers_and_role_changes_are_no_leavers_and_less_turnover_is_better(StoreEngine engine)
    {
        await using var store = await StoreOfAsync(engine, Rep("Rae"), Rep("Sam"), Rep("Tom"), Rep("Una"));
        await MoveAsync(
            store,
            ["1", "Rae", new DateOnly(2026, 4, 1), "Leave", "Voluntary"],
            ["2", "Sam", new DateOnly(2026, 5, 1), "Leave", null],
            ["3", "Rae", new DateOnly(2026, 7, 1), "Transfer", null],
            ["4", "Tom", new DateOnly(2026, 7, 2), "Role change", null],
            ["5", "Tom", new DateOnly(2026, 8, 2), "Leave", "Involuntary"]);

        var turnover = await store.ReadAsync("turnover", "2026-Q3");

        Assert.Equal(Math.Round(1m / 4 * 365 / 92, 6), Math.Round(turnover.Value!.Value, 6));
        Assert.Equal((1L, 3L, 1), (turnover.Figure.Sample, turnover.Figure.Population, turnover.ChangeToPrevious!.Verdict));
        Assert.Equal(0m, await store.ValueAsync("voluntary-turnover", "2026-Q3"));
        Assert.Equal((1L, 2L), Counts(await store.ReadAsync("voluntary-turnover", "2026-Q2")));
        Assert.Equal((1L, 2L), Counts(await store.ReadAsync("internal-moves", "2026-Q3")));
    }

    [Theory]
    [OnEachEngine]
    public async Task Without_people_nothing_is_divided_by_their_number(StoreEngine engine)
    {
        await using var store = await TestStore.CreateAsync(engine);
        await MoveAsync(store, ["1", "Rae", new DateOnly(2026, 7, 1), "Leave", "Voluntary"]);
        await store.WriteAsync<Trainings>(AsOf, [["Id", "Person", "Course", "Date", "Hours"], ["1", "Rae", "Value selling", new DateOnly(2026, 7, 1), 60_000L]]);

        Assert.Null(await store.ValueAsync("turnover", "2026-Q3"));
        Assert.Null(await store.ValueAsync("training-hours", "2026-Q3"));
        Assert.Null(await store.ValueAsync("ae-se-ratio", "2026-Q3"));
    }

    [Theory]
    [OnEachEngine]
    public async Task The_team_s_attainment_is_not_the_average_of_the_reps_and_a_deal_counts_within_its_owner_s_days(StoreEngine engine)
    {
        await using var store = await StoreOfAsync(engine, Rep("Rae"), Rep("Sam"), Rep("Tom"));
        await store.WriteAsync<Opportunities>(AsOf, [
            ["Id", "Account", "Owner", "Stage", "Outcome", "Amount", "CreatedDate", "CloseDate"],
            Deal("A", "Rae", 100, new(2026, 7, 1)), Deal("B", "RAE", 100, new(2026, 9, 30)), Deal("C", "Rae", 900, new(2026, 10, 1)), Deal("D", "Sam", 0.01m, new(2026, 8, 1)), Deal("E", "Tom", 500, new(2026, 8, 1))]);
        await store.WriteAsync<Quotas>(AsOf, [
            ["Id", "Person", "FromDate", "UntilDate", "Amount"],
            ["1", "Rae", new DateOnly(2026, 7, 1), new DateOnly(2026, 9, 30), 2_000_000L], ["2", "Sam", new DateOnly(2026, 7, 1), new DateOnly(2026, 9, 30), 8_000_000L]]);

        var attainment = await store.ReadAsync("quota-attainment", "2026-Q3");

        Assert.Equal((200.01m / 1000, 2L, 2L), (attainment.Value, attainment.Figure.Sample, attainment.Figure.Population));
        Assert.Equal((1L, 2L), Counts(await store.ReadAsync("reps-at-target", "2026-Q3")));
        Assert.Equal((0L, 0L), Counts(await store.ReadAsync("quota-attainment", "2026-Q2")));
    }

    [Theory]
    [OnEachEngine]
    public async Task Feedback_in_the_next_quarter_is_feedback_on_the_meeting_of_this_one(StoreEngine engine)
    {
        await using var store = await StoreOfAsync(engine, Engineer("Ann"));
        await store.WriteAsync<Meetings>(AsOf, [
            ["Id", "Account", "SalesEngineer", "Date", "FeedbackDate"],
            ["1", "Acme", "Ann", new DateOnly(2026, 6, 30), new DateOnly(2026, 7, 2)], ["2", "Acme", "Ann", new DateOnly(2026, 6, 1), null], ["3", "Acme", null, new DateOnly(2026, 6, 1), new DateOnly(2026, 6, 1)]]);

        Assert.Equal((1L, 2L), Counts(await store.ReadAsync("feedback-given", "2026-Q2")));
        Assert.Equal((0L, 0L), Counts(await store.ReadAsync("feedback-given", "2026-Q3")));
    }

    [Theory]
    [OnEachEngine]
    public async Task Past_readings_know_of_no_later_import(StoreEngine engine)
    {
        await using var store = await StoreOfAsync(engine, Engineer("Ann"));
        await CertifyAsync(store, ["1", "Ann", "Edge", "Product", new DateOnly(2026, 1, 1), null]);

        Assert.Equal(1m, await store.ValueAsync("product-certification", "2026-Q3", AsOf));
        Assert.Null(await store.ValueAsync("product-certification", "2026-Q3", AsOf.AddDays(-1)));
    }

    [Theory]
    [OnEachEngine]
    public async Task A_person_in_two_programmes_is_one_and_four_people_are_not_shown(StoreEngine engine)
    {
        await using var store = await StoreOfAsync(engine, [.. Enumerable.Range(0, 10).Select(i => Rep($"P{i}"))]);
        await store.WriteAsync<Programmes>(AsOf, [
            ["Id", "Person", "Programme", "Category", "FromDate", "UntilDate"],
            .. Enumerable.Range(0, 5).Select(i => new object?[] { $"A{i}", $"P{i}", "Evening MBA", "Education", new DateOnly(2026, 6, 1), i == 0 ? new DateOnly(2026, 7, 1) : null }),
            .. Enumerable.Range(2, 4).Select(i => new object?[] { $"B{i}", $"P{i}", "Many voices", "Diversity", new DateOnly(2026, 9, 30), null })]);
        var kpi = store.Kpis.Get("programme-participation");
        var cancel = TestContext.Current.CancellationToken;

        var all = await store.ReadAsync(kpi.Id, "2026-Q3");
        var groups = await store.Get<KpiReader>().ReadAsync(new() { Kpis = [kpi], Periods = [store.Calendar.Parse("2026-Q3")], By = Dimension.Category }, cancel);
        var query = new RowQuery { Kpi = kpi, Period = store.Calendar.Parse("2026-Q3"), Filter = Filter.None.With(Dimension.Category, "Diversity") };

        Assert.Equal((0.6m, 9L, 9L), (all.Value, all.Figure.Sample, all.Figure.Population));
        Assert.Equal((0.5m, 5L), (groups.Single(group => group.Slice == "Education").Value, groups.Single(group => group.Slice == "Education").Figure.Sample));
        Assert.Equal((null, 0L), (groups.Single(group => group.Slice == "Diversity").Value, groups.Single(group => group.Slice == "Diversity").Figure.Sample));
        Assert.Equal(0, (await store.Get<RowReader>().RowsAsync(query, cancel)).Total);
        Assert.Equal(9, (await store.Get<RowReader>().RowsAsync(query with { Filter = Filter.None }, cancel)).Total);
        Assert.Null(await store.ValueAsync(kpi.Id, "2026-Q1"));
    }

    [Theory]
    [OnEachEngine]
    public async Task Ramp_time_ends_at_the_first_win_and_leaves_out_who_was_there_before_any_decision(StoreEngine engine)
    {
        await using var store = await TestStore.CreateAsync(engine);
        await store.WriteAsync<People>(AsOf, [
            ["Id", "JoinedDate", "IsRep", "IsSalesEngineer"],
            ["Ann", new DateOnly(2026, 5, 1), 0L, 1L], ["Bob", new DateOnly(2020, 1, 1), 0L, 1L], ["Cas", new DateOnly(2026, 5, 11), 0L, 1L]]);
        await store.WriteAsync<Opportunities>(AsOf, [
            ["Id", "Account", "SalesEngineer", "Stage", "Outcome", "CreatedDate"], ["A", "Acme", "Cas", "Open", "Open", new DateOnly(2026, 1, 1)]]);
        await store.WriteAsync<TechnicalDecisions>(AsOf, [
            ["Id", "OpportunityId", "DecisionDate", "Result", "SalesEngineer"],
            ["1", "A", new DateOnly(2026, 4, 1), "Loss", "Bob"], ["2", "A", new DateOnly(2026, 7, 1), "Win", "Bob"], ["3", "A", new DateOnly(2026, 5, 20), "Loss", "Ann"],
            ["4", "A", new DateOnly(2026, 8, 9), "Win", "ANN"], ["5", "A", new DateOnly(2026, 9, 9), "Win", "Ann"], ["6", "A", new DateOnly(2026, 7, 10), "Win", null]]);

        var reading = await store.ReadAsync("ramp-days", "2026-Q3");

        Assert.Equal((80m, 2L, 3L), (reading.Value, reading.Figure.Sample, reading.Figure.Population));
    }

    private static (long Sample, long Population) Counts(Reading reading) => (reading.Figure.Sample, reading.Figure.Population);

    private static async Task<TestStore> StoreOfAsync(StoreEngine engine, params object?[][] people)
    {
        var store = await TestStore.CreateAsync(engine);
        await store.WriteAsync<People>(AsOf, [["Id", "Role", "LeftDate", "IsRep", "IsSalesEngineer"], .. people]);
        return store;
    }

    private static Task<long> CertifyAsync(TestStore store, params object?[][] rows) =>
        store.WriteAsync<Certifications>(AsOf, [["Id", "Person", "Certificate", "Category", "IssuedDate", "ExpiresDate"], .. rows]);

    private static Task<long> MoveAsync(TestStore store, params object?[][] rows) =>
        store.WriteAsync<PeopleMoves>(AsOf, [["Id", "Person", "Date", "Kind", "LeaveKind"], .. rows]);

    private static object?[] Engineer(string name, DateOnly? left = null) => [name, "Sales engineer", left, 0L, 1L];

    private static object?[] Rep(string name) => [name, "Sales representative", null, 1L, 0L];

    private static object?[] Deal(string id, string owner, decimal amount, DateOnly closed) =>
        [id, "Acme", owner, "Won", "Won", (long)(amount * SheetRow.Scale), closed.AddDays(-30), closed];
}
