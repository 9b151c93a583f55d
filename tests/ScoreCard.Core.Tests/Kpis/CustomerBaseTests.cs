using ScoreCard.Core.Imports.Sheets;
using ScoreCard.Core.Store;
using ScoreCard.Core.Tests.Store;

namespace ScoreCard.Core.Tests.Kpis;

/// <summary>Readings by active customer and by market.</summary>
public sealed class CustomerBaseTests
{
    private static readonly DateOnly AsOf = new(2026, 10, 1);

    [Theory]
    [OnEachEngine]
    public async Task A_customer_with_two_deals_and_two_spellings_is_one_customer(StoreEngine engine)
    {
        await using var store = await StoreOfAsync(engine, Won("A", "Acme", new(2025, 5, 1)), Won("B", "ACME", new(2025, 6, 1)), Won("C", "Bright", new(2025, 6, 1)));
        await store.WriteAsync<Incidents>(AsOf, [["Id", "Account", "Opened", "Resolved", "OpenedDate", "ResolvedDate"], Incident("1", "acme", new(2026, 4, 3), 10), Incident("2", "Bright", new(2026, 4, 4), 30), Incident("3", "Acme", new(2026, 5, 5), null)]);

        Assert.Equal(150m, await store.ValueAsync("incidents-per-100", "2026-Q2"));
        Assert.Equal(20m, await store.ValueAsync("resolution-hours", "2026-Q2"));
        Assert.Equal((56m, 1L), (await store.ValueAsync("open-incident-age", "2026-Q2"), (await store.ReadAsync("open-incident-age", "2026-Q2")).Figure.Sample));
    }

    [Theory]
    [OnEachEngine]
    public async Task Customers_count_from_the_day_of_their_first_won_deal(StoreEngine engine)
    {
        await using var store = await StoreOfAsync(engine, Won("A", "Acme", new(2026, 5, 1)), Lost("B", "Bright", new(2026, 3, 1)));
        await store.WriteAsync<ContentUses>(AsOf,
            [
                ["Id", "Account", "Content", "Type", "Date"],
                ["1", "Acme", "g", "Guide", new DateOnly(2026, 4, 1)], ["2", "Bright", "g", "Guide", new DateOnly(2026, 6, 1)], ["3", "Acme", "w", "White paper", new DateOnly(2026, 6, 1)], ["4", "Acme", "x", "Guide", new DateOnly(2026, 6, 2)], ["5", "Acme", "v", "Other", new DateOnly(2026, 6, 2)],
            ]);

        var reading = await store.ReadAsync("content-reach", "2026-06");

        Assert.Equal((1m, 2L, 4L), (reading.Value, reading.Figure.Sample, reading.Figure.Population));

        // A share never exceeds the whole: who became a customer in the middle of the period is one of its customers.
        Assert.Equal(1m, await store.ValueAsync("content-reach", "2026-Q2"));
    }

    [Theory]
    [OnEachEngine]
    public async Task The_market_of_a_year_gives_a_quarter_its_days_and_nothing_to_other_segments(StoreEngine engine)
    {
        await using var store = await StoreOfAsync(engine, Won("A", "Acme", new(2026, 5, 1)), Won("B", "Bright", new(2026, 5, 1)));
        await store.WriteAsync<MarketSizes>(AsOf, [["Id", "Segment", "FromDate", "UntilDate", "Size", "AddressableAccounts"], ["1", "SMB", new DateOnly(2026, 1, 1), new DateOnly(2026, 12, 31), Scaled(3650), Scaled(40)]]);

        var share = await store.ReadAsync("market-share", "2026-Q2");

        Assert.Equal((Math.Round(100 / 910m, 12), 1L, 2L), (Math.Round(share.Value!.Value, 12), share.Figure.Sample, share.Figure.Population));
        Assert.Null(await store.ValueAsync("market-share", "2025-Q2"));
    }

    [Theory]
    [OnEachEngine]
    public async Task Penetration_divides_by_the_accounts_of_its_day(StoreEngine engine)
    {
        await using var store = await StoreOfAsync(engine, Won("A", "Acme", new(2026, 5, 1)), Won("B", "Bright", new(2026, 5, 1)));
        await store.WriteAsync<MarketSizes>(AsOf,
            [
                ["Id", "Segment", "FromDate", "UntilDate", "Size", "AddressableAccounts"],
                ["1", "SMB", new DateOnly(2026, 1, 1), new DateOnly(2026, 5, 31), Scaled(1), Scaled(40)], ["2", "SMB", new DateOnly(2026, 6, 1), new DateOnly(2026, 12, 31), Scaled(1), Scaled(20)],
            ]);

        var reading = await store.ReadAsync("customer-penetration", "2026-Q2");

        Assert.Equal((0.05m, 1L, 1L), (reading.Value, reading.Figure.Sample, reading.Figure.Population));
        Assert.Null(await store.ValueAsync("customer-penetration", "2026-Q1"));
    }

    [Theory]
    [OnEachEngine]
    public async Task A_referral_is_told_by_the_name_of_the_source(StoreEngine engine)
    {
        await using var store = await TestStore.CreateAsync(engine);
        await store.WriteAsync<Opportunities>(AsOf,
            [
                ["Id", "Account", "Stage", "Outcome", "Amount", "CreatedDate", "CloseDate", "LeadSource"],
                [.. Won("A", "Acme", new(2026, 5, 1)), "Employee Referral"], [.. Won("B", "Acme", new(2026, 5, 1)), "Web"], [.. Won("C", "Acme", new(2026, 5, 1)), null],
            ]);

        var reading = await store.ReadAsync("referral-revenue-share", "2026-Q2");

        Assert.Equal((Math.Round(1 / 3m, 12), 1L, 3L), (Math.Round(reading.Value!.Value, 12), reading.Figure.Sample, reading.Figure.Population));
    }

    [Theory]
    [OnEachEngine]
    public async Task Incidents_that_take_longer_are_a_change_for_the_worse(StoreEngine engine)
    {
        await using var store = await StoreOfAsync(engine);
        await store.WriteAsync<Incidents>(AsOf, [["Id", "Account", "Opened", "Resolved", "OpenedDate", "ResolvedDate"], Incident("1", "Acme", new(2026, 2, 3), 10), Incident("2", "Acme", new(2026, 5, 4), 30)]);

        Assert.Equal(-1, (await store.ReadAsync("resolution-hours", "2026-Q2")).ChangeToPrevious!.Verdict);
    }

    private static async Task<TestStore> StoreOfAsync(StoreEngine engine, params object?[][] deals)
    {
        var store = await TestStore.CreateAsync(engine);
        await store.WriteAsync<Accounts>(AsOf, [["Id", "Segment"], ["Acme", "SMB"], ["Bright", "Enterprise"]]);
        await store.WriteAsync<Opportunities>(AsOf, [["Id", "Account", "Stage", "Outcome", "Amount", "CreatedDate", "CloseDate"], .. deals]);
        return store;
    }

    private static object?[] Won(string id, string account, DateOnly closed) => [id, account, "Won", "Won", Scaled(100), closed.AddDays(-30), closed];

    private static object?[] Lost(string id, string account, DateOnly closed) => [id, account, "Lost", "Lost", Scaled(100), closed.AddDays(-30), closed];

    private static object?[] Incident(string id, string account, DateOnly opened, int? hours)
    {
        var from = opened.ToDateTime(new(8, 0));
        var until = hours is { } passed ? from.AddHours(passed) : (DateTime?)null;
        return [id, account, SheetRow.MinutesOf(from), until is { } end ? SheetRow.MinutesOf(end) : null, opened, until is { } day ? DateOnly.FromDateTime(day) : null];
    }

    private static long Scaled(decimal value) => (long)(value * SheetRow.Scale);
}
