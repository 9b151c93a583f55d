using ScoreCard.Core.Imports;
using ScoreCard.Core.Imports.Sheets;
using ScoreCard.Core.Kpis;
using ScoreCard.Core.Store;

namespace ScoreCard.Core.Tests.Store;

/// <summary>What the store says depends on the days of the exports that it has, not on the order in which they came, nor on those that were taken back.</summary>
public sealed class OrderOfExportsTests
{
    private const int Deals = 6;
    private static readonly DateOnly[] Days = [new(2026, 6, 30), new(2026, 7, 31), new(2026, 8, 31), new(2026, 9, 30)];
    private static readonly string[] Months = ["2026-05", "2026-06", "2026-07", "2026-08", "2026-09"];

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [OnEachEngine]
    public async Task Exports_in_any_order_say_what_they_say_in_the_order_of_their_days(StoreEngine engine)
    {
        var random = new Random(4711);
        for (var round = 0; round < (engine == StoreEngine.Sqlite ? 20 : 3); round++)
        {
            var exports = Exports(random);
            var order = exports.ToArray();
            random.Shuffle(order);
            await using var store = await TestStore.CreateAsync(engine);
            foreach (var export in order)
            {
                await WriteAsync(store, export);
            }

            Assert.Equal(Expected(exports), await ReadAsync(store));
        }
    }

    [Theory]
    [OnEachEngine]
    public async Task An_export_that_is_taken_back_leaves_what_the_others_say_alone(StoreEngine engine)
    {
        var random = new Random(42);
        var (undone, refused) = (0, 0);
        while (undone < (engine == StoreEngine.Sqlite ? 20 : 3))
        {
            var exports = Exports(random);
            await using var store = await TestStore.CreateAsync(engine);
            var ids = new List<long>();
            foreach (var export in exports)
            {
                ids.Add(await WriteAsync(store, export));
            }

            var back = random.Next(exports.Length);
            try
            {
                await store.Get<ImportLog>().UndoAsync(ids[back], Cancel);
            }
            catch (RefusalException e)
            {
                Assert.Contains("later imports changed the same rows", e.Message, StringComparison.Ordinal);
                refused++;
                continue;
            }

            undone++;
            Assert.Equal(Expected([.. exports.Where((_, place) => place != back)]), await ReadAsync(store));
        }

        Assert.InRange(refused, 1, 20 * undone);
    }

    [Theory]
    [OnEachEngine]
    public async Task What_a_later_export_confirmed_stays_when_the_one_before_is_taken_back(StoreEngine engine)
    {
        await using var store = await TestStore.CreateAsync(engine);
        await WriteAsync(store, new(Days[0], IsFull: false, [100]));
        var july = await WriteAsync(store, new(Days[1], IsFull: false, [120]));
        await WriteAsync(store, new(Days[2], IsFull: false, [120, 1]));

        await store.Get<ImportLog>().UndoAsync(july, Cancel);

        Assert.Equal((101m, 121m), (await store.ValueAsync("pipeline", "2026-07"), await store.ValueAsync("pipeline", "2026-08")));
        Assert.Equal(100m, await store.ValueAsync("pipeline", "2026-08", Days[1]));
    }

    [Theory]
    [OnEachEngine]
    public async Task An_older_export_does_not_outlive_what_a_later_one_confirmed(StoreEngine engine)
    {
        await using var store = await TestStore.CreateAsync(engine);
        await WriteAsync(store, new(Days[0], IsFull: false, [100]));
        await WriteAsync(store, new(Days[2], IsFull: false, [100, 1]));
        var july = await WriteAsync(store, new(Days[1], IsFull: false, [120]));

        Assert.Equal((121m, 101m), (await store.ValueAsync("pipeline", "2026-07"), await store.ValueAsync("pipeline", "2026-08")));
        var changes = (await store.Get<ChangeReader>().CountAsync(july, Cancel)).Single();
        Assert.Equal((1L, 1L), (changes.Of(ChangeKind.Changed), changes.Total));
    }

    [Theory]
    [OnEachEngine]
    public async Task Deals_that_did_not_change_are_known_from_the_older_export_on(StoreEngine engine)
    {
        await using var store = await TestStore.CreateAsync(engine);
        await WriteAsync(store, new(Days[2], IsFull: true, [100, 7]));
        var older = await WriteAsync(store, new(Days[0], IsFull: true, [100, 5]));

        Assert.Equal(105m, await store.ValueAsync("pipeline", "2026-07", Days[1]));
        var entry = (await store.Get<ImportLog>().FindAsync(older, Cancel))!.Entry;
        Assert.Equal((0L, 1L, 1L), (entry.Inserted, entry.Updated, entry.Unchanged));
    }

    /// <summary>One for each day, of all deals or of some of them; an amount of 0 is no row.</summary>
    private static Export[] Exports(Random random) =>
        [.. Days.Select(day => new Export(day, random.Next(2) == 0, [.. Enumerable.Range(0, Deals).Select(deal => (int)Math.Pow(10, deal) * Math.Max(0, random.Next(-1, 3)))]))];

    /// <summary>The pipeline at the end of each month, as known now and as known on each day.</summary>
    private static List<decimal> Expected(Export[] exports)
    {
        var values = new List<decimal>();
        foreach (var knownOn in Days.Prepend(DateOnly.MaxValue))
        {
            values.AddRange(Months.Select(month => DateOnly.ParseExact($"{month}-01", "yyyy-MM-dd").AddMonths(1).AddDays(-1))
                .Select(day => Enumerable.Range(0, Deals).Sum(deal => Amount(deal, day, knownOn))));
        }

        return values;

        // As the last export up to the day says, or else the first one that has the deal.
        decimal Amount(int deal, DateOnly day, DateOnly knownOn)
        {
            var said = exports.Where(export => export.Day <= knownOn && (export.IsFull || export.Amounts[deal] > 0)).SkipWhile(export => export.Amounts[deal] == 0).ToArray();
            return (said.LastOrDefault(export => export.Day <= day) ?? said.FirstOrDefault())?.Amounts[deal] ?? 0;
        }
    }

    private static async Task<List<decimal>> ReadAsync(TestStore store)
    {
        var values = new List<decimal>();
        foreach (var knownOn in Days.Select(day => (DateOnly?)day).Prepend(null))
        {
            var query = new KpiQuery { Kpis = [store.Kpis.Get("pipeline")], Periods = [.. Months.Select(store.Calendar.Parse)], KnownOn = knownOn };
            values.AddRange((await store.Get<KpiReader>().ReadAsync(query, Cancel)).Select(reading => reading.Value ?? 0));
        }

        return values;
    }

    private static Task<long> WriteAsync(TestStore store, Export export) => store.WriteAsync<Opportunities>(
        export.Day,
        [
            ["Id", "Stage", "Outcome", "Amount", "CreatedDate"],
            .. export.Amounts.Index().Where(deal => deal.Item > 0).Select(deal => new object?[] { $"D{deal.Index}", "Open", "Open", deal.Item * 10_000L, new DateOnly(2026, 1, 1) }),
        ],
        export.IsFull);

    private sealed record Export(DateOnly Day, bool IsFull, int[] Amounts);
}
