using ScoreCard.Core.Imports;
using ScoreCard.Core.Imports.Sheets;
using ScoreCard.Core.Kpis;
using ScoreCard.Core.Store;

namespace ScoreCard.Core.Tests.Store;

public sealed class UndoTests
{
    private static readonly DateOnly June = new(2026, 6, 30);
    private static readonly DateOnly July = new(2026, 7, 31);
    private static readonly DateOnly August = new(2026, 8, 31);

    private static readonly object?[] Columns = ["Id", "Stage", "Outcome", "Amount", "CreatedDate", "CloseDate"];

    [Theory]
    [OnEachEngine]
    public async Task Undo_of_an_earlier_import_leaves_the_store_as_if_it_had_never_come(StoreEngine engine)
    {
        await using var never = await TestStore.CreateAsync(engine);
        await FirstAsync(never);
        await LastAsync(never);
        await using var store = await TestStore.CreateAsync(engine);
        await FirstAsync(store);
        var middle = await store.WriteAsync<Opportunities>(July, [Columns, Deal("A", "Won", 120, July), Deal("N", "Open", 9)]);
        await LastAsync(store);
        Assert.NotEqual(await ReadingsAsync(never), await ReadingsAsync(store));

        await store.Get<ImportLog>().UndoAsync(middle, TestContext.Current.CancellationToken);

        Assert.Equal(await ReadingsAsync(never), await ReadingsAsync(store));
    }

    [Theory]
    [OnEachEngine]
    public async Task Later_imports_that_touched_its_rows_are_named_with_the_last_first(StoreEngine engine)
    {
        await using var store = await TestStore.CreateAsync(engine);
        var first = await store.WriteAsync<Opportunities>(June, [Columns, Deal("A", "Open", 100), Deal("B", "Open", 1)]);
        var second = await store.WriteAsync<Opportunities>(July, [Columns, Deal("A", "Open", 110)]);
        var same = await store.WriteAsync<Opportunities>(July, [Columns, Deal("B", "Open", 1), Deal("Z", "Open", 1)]);
        var older = await store.WriteAsync<Opportunities>(new(2026, 5, 31), [Columns, Deal("B", "Open", 2)]);

        var refused = await Assert.ThrowsAsync<RefusalException>(() => store.Get<ImportLog>().UndoAsync(first, TestContext.Current.CancellationToken));

        Assert.Equal($"Import {first} cannot be undone because later imports changed the same rows: undo {older}, {second} first.", refused.Message);
        await store.Get<ImportLog>().UndoAsync(same, TestContext.Current.CancellationToken);
    }

    private static Task<long> FirstAsync(TestStore store) => store.WriteAsync<Opportunities>(June, [Columns, Deal("A", "Open", 100), Deal("B", "Open", 50), Deal("C", "Won", 20, June)]);

    private static Task<long> LastAsync(TestStore store) => store.WriteAsync<Opportunities>(August, [Columns, Deal("B", "Lost", 50, August), Deal("M", "Open", 5)]);

    /// <summary>As they are and as they were known between the imports.</summary>
    private static async Task<string[]> ReadingsAsync(TestStore store)
    {
        var readings = new List<string>();
        foreach (var day in new DateOnly?[] { null, July, August.AddDays(-1) })
        {
            var query = new KpiQuery { Kpis = store.Kpis.All, Periods = [store.Calendar.Parse("2026-Q2"), store.Calendar.Parse("2026-Q3")], KnownOn = day };
            readings.AddRange((await store.Get<KpiReader>().ReadAsync(query, TestContext.Current.CancellationToken)).Select(reading => $"{day} {reading.Kpi.Id} {reading.Period} {reading.Figure}"));
        }

        return [.. readings];
    }

    private static object?[] Deal(string id, string outcome, long amount, DateOnly? closed = null) =>
        [id, outcome, outcome, amount * 10_000, new DateOnly(2026, 5, 1), closed];
}
