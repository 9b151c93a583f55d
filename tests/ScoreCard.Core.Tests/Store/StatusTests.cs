using ScoreCard.Core.Imports.Sheets;
using ScoreCard.Core.Store;

namespace ScoreCard.Core.Tests.Store;

public sealed class StatusTests
{
    [Theory]
    [OnEachEngine]
    public async Task The_first_and_the_last_close_are_those_of_closed_deals_up_to_today(StoreEngine engine)
    {
        await using var store = await TestStore.CreateAsync(engine);
        await store.WriteAsync<Opportunities>(new(2026, 6, 30), [
            ["Id", "Outcome", "Amount", "CloseDate"],
            ["A", "Won", 1_000_000L, new DateOnly(2026, 5, 1)],
            ["B", "Lost", 1_000_000L, new DateOnly(2026, 6, 2)],
            ["C", "Open", 1_000_000L, new DateOnly(2026, 4, 2)],
            ["D", "Lost", 1_000_000L, new DateOnly(2036, 6, 2)]]);

        var status = await store.Store.StatusAsync(TestContext.Current.CancellationToken);

        Assert.Equal((new DateOnly(2026, 5, 1), new DateOnly(2026, 6, 2)), (status.FirstClose, status.LastClose));
    }
}
