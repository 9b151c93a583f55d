using ScoreCard.Core.Imports.Sheets;
using ScoreCard.Core.Kpis;
using ScoreCard.Core.Store;

namespace ScoreCard.Core.Tests.Store;

public sealed class RoundTripTests
{
    [Fact]
    public async Task A_scorecard_of_all_KPIs_with_trend_sends_one_command_for_each_source()
    {
        Assert.SkipWhen(TestDatabase.Server is null, TestDatabase.Skipped);
        await using var store = await TestStore.CreateAsync(StoreEngine.SqlServer);
        using var events = new SqlClientEvents(store.Database!);

        await store.Get<KpiReader>().ReadAsync(new() { Kpis = store.Kpis.All, Periods = [store.Calendar.Parse("2026-Q2")], Trend = 8 }, TestContext.Current.CancellationToken);

        // Before them it asks which data version there is, and what was kept of it.
        Assert.Contains("/* ScoreCard version */", events.Commands[0], StringComparison.Ordinal);
        Assert.Contains("/* ScoreCard roll-ups */", events.Commands[1], StringComparison.Ordinal);
        Assert.Equal(
            store.Kpis.Sources.Select(source => source.View),
            events.Commands.Skip(2).Select(sql => store.Kpis.Sources.Single(source => sql.Contains($"/* ScoreCard {source.View} */", StringComparison.Ordinal)).View).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task KPI_queries_go_to_the_replica_and_imports_to_the_primary()
    {
        Assert.SkipWhen(TestDatabase.Server is null, TestDatabase.Skipped);
        await using var store = await TestStore.CreateAsync(StoreEngine.SqlServer, readOnlyQueries: true);
        using var events = new SqlClientEvents(store.Database!);

        await store.WriteAsync<Opportunities>(new(2026, 6, 30), [["Id", "Outcome", "Amount", "CloseDate"], ["A", "Won", 1_000_000L, new DateOnly(2026, 5, 1)]]);
        Assert.Empty(events.Reads);
        Assert.Equal(100m, await store.ValueAsync("revenue", "2026-Q2"));

        Assert.Equal(3, events.Reads.Count);
        Assert.Contains("/* ScoreCard ClosedOpportunity */", events.Reads[^1], StringComparison.Ordinal);
    }
}
