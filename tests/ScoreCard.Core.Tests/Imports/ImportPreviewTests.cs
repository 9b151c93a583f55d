using ScoreCard.Core.Imports;
using ScoreCard.Core.Store;

namespace ScoreCard.Core.Tests.Imports;

/// <summary>The rows that a dry run lists are those that the import then lists.</summary>
public sealed class ImportPreviewTests
{
    private const int Shown = 50;

    private static readonly object?[] Headers = ["Opportunity ID", "Opportunity Name", "Stage", "Amount", "Created Date", "Close Date"];

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [OnEachEngine]
    public async Task Rows_that_change_come_back_vanish_and_are_new_are_listed_old_and_new(StoreEngine engine)
    {
        await using var store = await ImportedStore.CreateAsync(engine);
        await WriteAsync(store, 1, full: true, [Deal("A", "Proposal", 100), Deal("B", "Proposal", 5), Deal("C", "Proposal", 7), Deal("D", "Proposal", 8)], "Acme");
        await WriteAsync(store, 7, full: true, [Deal("A", "Proposal", 100), Deal("B", "Proposal", 5), Deal("D", "Proposal", 8)], "Acme");

        var lines = await PreviewedAsync(store, 14, full: true, [Deal("A", "Negotiation", 120), Deal("C", "Proposal", 9), Deal("D", "Proposal", 8), Deal("E", "Proposal", 11)], "Acme", "Edge");

        Assert.Equal(
            [
                "opportunities: 1 Changed, 1 CameBack, 1 Vanished, 1 New",
                "A (Deal A) Changed: Stage: Proposal → Negotiation, Amount: 100 → 120",
                "C (Deal C) CameBack: Amount: 7 → 9",
                "B (Deal B) Vanished: Opportunity Name: Deal B → , Stage: Proposal → , Amount: 5 → , Created Date: 03/02/2026 → , Expected Close Date: 12/01/2026 → , Outcome: Open → ",
                "E (Deal E) New: Opportunity Name:  → Deal E, Stage:  → Proposal, Amount:  → 11, Created Date:  → 03/02/2026, Expected Close Date:  → 12/01/2026, Outcome:  → Open",
                "accounts: 1 New",
                "Edge () New: Industry:  → Retail",
            ],
            lines);
    }

    [Theory]
    [OnEachEngine]
    public async Task An_older_extract_after_a_newer_one_is_compared_with_what_was_known_on_its_day(StoreEngine engine)
    {
        await using var store = await ImportedStore.CreateAsync(engine);
        await WriteAsync(store, 1, full: true, [Deal("A", "Proposal", 100)]);
        await WriteAsync(store, 14, full: true, [Deal("A", "Proposal", 300), Deal("B", "Proposal", 3), Deal("C", "Proposal", 4)]);

        // C is known from an earlier day on and says what it said: no change.
        var lines = await PreviewedAsync(store, 7, full: true, [Deal("A", "Proposal", 200), Deal("B", "Proposal", 2), Deal("C", "Proposal", 4)]);

        Assert.Equal(["opportunities: 2 Changed", "A (Deal A) Changed: Amount: 100 → 200", "B (Deal B) Changed: Amount: 3 → 2"], lines);
    }

    [Theory]
    [OnEachEngine]
    public async Task Of_more_rows_the_first_are_listed_and_all_are_counted(StoreEngine engine)
    {
        object?[][] Deals(int amount, int from, int to) => [.. Enumerable.Range(from, to - from).Select(i => Deal($"D{i}", "Proposal", amount))];
        await using var store = await ImportedStore.CreateAsync(engine);
        await WriteAsync(store, 1, full: false, Deals(1, 100, 140));

        var kind = Assert.Single((await TryAsync(store, 7, full: false, [.. Deals(2, 100, 140), .. Deals(2, 140, 163)])).Effects!.Changes);

        Assert.Equal((40L, 23L, 63L, Shown), (kind.Counts.Of(ChangeKind.Changed), kind.Counts.Of(ChangeKind.New), kind.Counts.Total, kind.Rows.Count));
        Assert.Equal([.. Enumerable.Range(100, Shown).Select(i => $"D{i}")], kind.Rows.Select(row => row.Id));
        Assert.False(kind.IsAllNew);
    }

    [Theory]
    [OnEachEngine]
    public async Task A_kind_that_the_store_had_not_is_all_new(StoreEngine engine)
    {
        await using var store = await ImportedStore.CreateAsync(engine);
        await WriteAsync(store, 1, full: false, [Deal("A", "Proposal", 100)]);

        var kind = Assert.Single((await TryAsync(store, 7, full: false, [Deal("A", "Proposal", 100)], "Acme")).Effects!.Changes);

        Assert.Equal(("accounts", 1L, true), (kind.Sheet.Kind, kind.Counts.Total, kind.IsAllNew));
    }

    private static object?[] Deal(string id, string stage, int amount) => [id, $"Deal {id}", stage, amount, new DateOnly(2026, 3, 2), new DateOnly(2026, 12, 1)];

    /// <summary>What a dry run lists; fails where the import then lists something else.</summary>
    private static async Task<string[]> PreviewedAsync(ImportedStore store, int day, bool full, object?[][] deals, params string[] accounts)
    {
        var previewed = Lines((await TryAsync(store, day, full, deals, accounts)).Effects!.Changes);
        var import = (await WriteAsync(store, day, full, deals, accounts)).ImportId!.Value;
        var reader = store.Store.Get<ChangeReader>();
        var written = new List<FirstChanges>();
        foreach (var counts in await reader.CountAsync(import, Cancel))
        {
            written.Add(new(counts, await reader.PageAsync(new(import, counts.Sheet, Take: Shown), Cancel)));
        }

        Assert.Equal(Lines(written), previewed);
        return previewed;
    }

    private static Task<ImportResult> TryAsync(ImportedStore store, int day, bool full, object?[][] deals, params string[] accounts) =>
        ImportAsync(store, request => request with { AsOf = new(2026, 10, day), Full = full, DryRun = true, Effects = true }, deals, accounts);

    private static Task<ImportResult> WriteAsync(ImportedStore store, int day, bool full, object?[][] deals, params string[] accounts) =>
        ImportAsync(store, request => request with { AsOf = new(2026, 10, day), Full = full }, deals, accounts);

    private static Task<ImportResult> ImportAsync(ImportedStore store, Func<ImportRequest, ImportRequest> change, object?[][] deals, string[] accounts)
    {
        var workbook = new TinyWorkbook().Sheet("deals", [Headers, .. deals]);
        return store.ImportAsync(accounts.Length == 0 ? workbook : workbook.Sheet("accounts", [["Account Name", "Industry"], .. accounts.Select(name => new object?[] { name, "Retail" })]), change);
    }

    private static string[] Lines(IEnumerable<FirstChanges> changes) =>
        [.. changes.SelectMany(kind => kind.Rows.Select(Line).Prepend($"{kind.Sheet.Kind}: {string.Join(", ", kind.Counts.ByChange.OrderBy(pair => pair.Key).Select(pair => $"{pair.Value} {pair.Key}"))}"))];

    private static string Line(RowChange row) =>
        $"{row.Id} ({row.Name}) {row.Change}: {string.Join(", ", row.Values.Select(value => FormattableString.Invariant($"{value.Column.Header}: {value.Before} → {value.After}")))}";
}
