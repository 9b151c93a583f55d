using ScoreCard.Core.Store;

namespace ScoreCard.Core.Tests.Imports;

public sealed class QueueTests
{
    [Theory]
    [OnEachEngine]
    public async Task Imports_that_start_together_run_one_after_the_other_and_lose_nothing(StoreEngine engine)
    {
        await using var store = await ImportedStore.CreateAsync(engine);
        var files = Enumerable.Range(1, 4).Select(number =>
        {
            var path = store.PathOf($"deals-{number}.csv");
            File.WriteAllText(path, $"Opportunity ID,Stage,Amount,Close Date\nMine-{number},Closed Won,{number},2026-05-01\nShared,Closed Won,{number}00,2026-05-02\n");
            return path;
        }).ToArray();

        var results = await Task.WhenAll(files.Select((path, i) => store.ImportFileAsync(path, request => request with { AsOf = new DateOnly(2026, 6, 1).AddDays(i), Full = false })));

        Assert.Equal([1L, 2L, 3L, 4L], results.Select(result => result.ImportId!.Value).Order());
        Assert.Equal(["Mine-1", "Mine-2", "Mine-3", "Mine-4", "Shared"], await store.CurrentAsync<string>("Opportunity", "Id"));
        Assert.Equal(410m, await store.Store.ValueAsync("revenue", "2026-Q2"));
    }
}
