using ScoreCard.Core.Imports.Sheets;
using ScoreCard.Core.Kpis;
using ScoreCard.Core.Store;
using ScoreCard.Core.Tests.Store;

namespace ScoreCard.Core.Tests.Kpis;

/// <summary>Mistakes that are easily made with the coverage of a target. The clock of the tests stands at 2026-10-15.</summary>
public sealed class CoverageTrapTests
{
    private static readonly DateOnly AsOf = new(2026, 10, 15);

    [Theory]
    [OnEachEngine]
    public async Task What_is_due_in_the_period_covers_what_is_left_of_the_quotas_of_its_days(StoreEngine engine)
    {
        await using var store = await StoreAsync(engine);

        var reading = await store.ReadAsync("pipeline-coverage", "2026-10");

        // 31 of 184 days of 184,000, less the 11,000 won; what is due in November, or has no amount, adds nothing.
        Assert.Equal((40m / (31 - 11), 2L, 3L), (reading.Value, reading.Figure.Sample, reading.Figure.Population));
        Assert.Equal((1L, 2L), (reading.Figure.Known, reading.Figure.Needed));
    }

    [Theory]
    [OnEachEngine]
    public async Task A_running_period_is_compared_with_the_whole_earlier_one_on_the_matching_day(StoreEngine engine)
    {
        await using var store = await StoreAsync(engine);

        var earlier = (await store.ReadAsync("pipeline-coverage", "2026-10")).Previous;

        // On 15 September nothing was won yet of the 30,000 of the month, and a deal was due on its 28th.
        Assert.Equal((60m / 30, 1L), (earlier.Value, earlier.Sample));
    }

    [Theory]
    [OnEachEngine]
    public async Task There_is_no_data_once_the_target_is_met_or_where_there_is_none(StoreEngine engine)
    {
        await using var store = await StoreAsync(engine);

        Assert.Equal((null, 3L), await CountedAsync(store, "2026-09"));
        Assert.Equal((null, 5L), await CountedAsync(store, "2026-06"));
        Assert.Null((await store.ReadAsync("pipeline-coverage", "2026-10", filter: new() { Values = new Dictionary<Dimension, IReadOnlyList<string>> { [Dimension.Owner] = ["Sam"] } })).Value);
    }

    private static async Task<(decimal?, long)> CountedAsync(TestStore store, string period)
    {
        var reading = await store.ReadAsync("pipeline-coverage", period);
        return (reading.Value, reading.Figure.Population);
    }

    private static async Task<TestStore> StoreAsync(StoreEngine engine)
    {
        var store = await TestStore.CreateAsync(engine);
        await store.WriteAsync<People>(AsOf, [["Id", "IsRep"], ["Rae", 1L], ["Sam", 1L]]);
        await store.WriteAsync<Opportunities>(AsOf, [
            ["Id", "Account", "Owner", "Stage", "Outcome", "Amount", "CreatedDate", "ExpectedCloseDate", "CloseDate"],
            Deal("A", "Open", 40_000, new(2026, 10, 20), null),
            Deal("B", "Open", 99_000, new(2026, 11, 5), null),
            Deal("C", "Open", null, new(2026, 10, 30), null),
            Deal("D", "Lost", 60_000, new(2026, 9, 28), new(2026, 9, 20)),
            Deal("W", "Won", 30_000, new(2026, 11, 30), new(2026, 9, 30)),
            ["X", "Acme", "Rae", "Closed", "Won", 110_000_000L, new DateOnly(2026, 10, 2), new DateOnly(2026, 10, 3), new DateOnly(2026, 10, 3)]]);
        await store.WriteAsync<Quotas>(AsOf, [["Id", "Person", "FromDate", "UntilDate", "Amount"], ["1", "Rae", new DateOnly(2026, 7, 1), new DateOnly(2026, 12, 31), 1_840_000_000L]]);
        return store;
    }

    private static object?[] Deal(string id, string outcome, long? amount, DateOnly expected, DateOnly? closed) =>
        [id, "Acme", "Rae", "Any", outcome, amount * 10_000, new DateOnly(2026, 1, 5), expected, closed];
}
