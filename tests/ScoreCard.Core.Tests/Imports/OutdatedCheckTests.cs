using ScoreCard.Core.Imports;
using ScoreCard.Core.Store;

namespace ScoreCard.Core.Tests.Imports;

public sealed class OutdatedCheckTests
{
    private static readonly object?[] Headers = ["Opportunity ID", "Opportunity Name", "Stage", "Amount", "Created Date", "Close Date"];
    private static readonly object?[][] Mine = [Headers, Deal("A", 100), Deal("B", 40)];
    private static readonly object?[][] Theirs = [Headers, Deal("B", 40), Deal("C", 7)];

    [Theory]
    [OnEachEngine]
    public async Task Writes_nothing_where_another_import_came_after_the_check_and_says_what_would_change_now(StoreEngine engine)
    {
        await using var store = await ImportedStore.CreateAsync(engine);
        var check = await store.ImportDealsAsync(Mine, request => Part(request) with { DryRun = true });
        await store.ImportDealsAsync(Theirs, ImportedStore.Part);

        var outdated = await store.ImportDealsAsync(Mine, request => Part(request) with { SeenVersion = check.DataVersion });

        Assert.True(outdated is { IsOutdated: true, IsDryRun: true, ImportId: null, Effects: not null });
        Assert.Equal((2, 1), (check.Changed, outdated.Changed));
        Assert.Equal(["B", "C"], await store.CurrentAsync<string>("Opportunity", "Id"));
    }

    [Theory]
    [OnEachEngine]
    public async Task Writes_where_the_store_is_as_it_was_seen(StoreEngine engine)
    {
        await using var store = await ImportedStore.CreateAsync(engine);
        await store.ImportDealsAsync(Theirs, ImportedStore.Part);
        var check = await store.ImportDealsAsync(Mine, request => Part(request) with { DryRun = true });

        var result = await store.ImportDealsAsync(Mine, request => Part(request) with { SeenVersion = check.DataVersion });

        Assert.True(result is { IsOutdated: false, ImportId: 2 });
    }

    [Theory]
    [OnEachEngine]
    public async Task An_undo_makes_a_check_outdated_too(StoreEngine engine)
    {
        await using var store = await ImportedStore.CreateAsync(engine);
        var theirs = await store.ImportDealsAsync(Theirs, ImportedStore.Part);
        var check = await store.ImportDealsAsync(Mine, request => Part(request) with { DryRun = true });
        await store.Store.Get<ImportLog>().UndoAsync(theirs.ImportId!.Value, TestContext.Current.CancellationToken);

        var outdated = await store.ImportDealsAsync(Mine, request => Part(request) with { SeenVersion = check.DataVersion });

        Assert.True(outdated is { IsOutdated: true, ImportId: null, Changed: 2 });
    }

    private static object?[] Deal(string id, int amount) => [id, $"Deal {id}", "Closed Won", amount, new DateOnly(2026, 3, 2), new DateOnly(2026, 9, 1)];

    private static ImportRequest Part(ImportRequest request) => ImportedStore.Part(request) with { AsOf = new DateOnly(2026, 10, 14) };
}
