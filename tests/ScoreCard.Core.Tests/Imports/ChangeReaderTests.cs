using ScoreCard.Core.Imports;
using ScoreCard.Core.Imports.Sheets;
using ScoreCard.Core.Store;
using ScoreCard.Core.Tests.Store;

namespace ScoreCard.Core.Tests.Imports;

public sealed class ChangeReaderTests
{
    private static readonly DateOnly June = new(2026, 6, 30);
    private static readonly DateOnly July = new(2026, 7, 31);
    private static readonly DateOnly August = new(2026, 8, 31);

    private static readonly object?[] Columns = ["Id", "Name", "Account", "Stage", "Outcome", "Amount", "CreatedDate", "CloseDate"];

    [Theory]
    [OnEachEngine]
    public async Task An_import_lists_each_row_that_it_changed_with_old_and_new(StoreEngine engine)
    {
        await using var store = await TestStore.CreateAsync(engine);
        await store.WriteAsync<Opportunities>(June, [Columns, Deal("A", "Open", 100), Deal("B", "Open", 50), Deal("C", "Open", 7)]);
        var second = await store.WriteAsync<Opportunities>(July, [Columns, Deal("A", "Lost", 120.5m, July), Deal("C", "Open", 7), Deal("D", "Open", null)], full: true);

        var rows = await AllAsync(store, second);

        Assert.Equal(["A Changed", "B Vanished", "D New"], rows.Select(row => $"{row.Id} {row.Change}"));
        Assert.Equal(["Deal A", "Deal B", "Deal D"], rows.Select(row => row.Name));
        Assert.Equal(["Stage: Open → Lost", "Amount: 100 → 120.5", "Close Date:  → 07/31/2026", "Outcome: Open → Lost"], Words(rows[0]));
        Assert.Equal(["Opportunity Name: Deal B → ", "Account Name: Acme → ", "Stage: Open → ", "Amount: 50 → ", "Created Date: 05/01/2026 → ", "Outcome: Open → "], Words(rows[1]));
        Assert.Equal(["Opportunity Name:  → Deal D", "Account Name:  → Acme", "Stage:  → Open", "Created Date:  → 05/01/2026", "Outcome:  → Open"], Words(rows[2]));
    }

    [Theory]
    [OnEachEngine]
    public async Task What_was_gone_comes_back_and_is_compared_with_what_it_was(StoreEngine engine)
    {
        await using var store = await TestStore.CreateAsync(engine);
        await store.WriteAsync<Opportunities>(June, [Columns, Deal("A", "Open", 100), Deal("B", "Open", 50)]);
        await store.WriteAsync<Opportunities>(July, [Columns, Deal("A", "Open", 100)], full: true);
        var third = await store.WriteAsync<Opportunities>(August, [Columns, Deal("B", "Open", 60)]);

        var row = Assert.Single(await AllAsync(store, third));

        Assert.Equal(ChangeKind.CameBack, row.Change);
        Assert.Equal(["Amount: 50 → 60"], Words(row));
    }

    [Theory]
    [OnEachEngine]
    public async Task The_counts_are_those_that_the_log_has_and_pages_follow_one_another(StoreEngine engine)
    {
        await using var store = await TestStore.CreateAsync(engine);
        await store.WriteAsync<Opportunities>(June, [Columns, .. Enumerable.Range(0, 5).Select(i => Deal($"A{i}", "Open", i)), Deal("Z", "Open", 1)]);
        var second = await store.WriteAsync<Opportunities>(July, [Columns, .. Enumerable.Range(0, 5).Select(i => Deal($"A{i}", "Open", i + 1)), Deal("B1", "Open", 1), Deal("B2", "Open", 1)], full: true);
        var reader = store.Get<ChangeReader>();

        var counts = Assert.Single(await reader.CountAsync(second, TestContext.Current.CancellationToken));
        var entry = (await store.Get<ImportLog>().FindAsync(second, TestContext.Current.CancellationToken))!.Entry;
        Assert.Equal((entry.Updated, entry.Inserted, entry.Vanished), (counts.Of(ChangeKind.Changed), counts.Of(ChangeKind.New), counts.Of(ChangeKind.Vanished)));
        Assert.Equal((5L, 2L, 1L, 8L), (entry.Updated, entry.Inserted, entry.Vanished, counts.Of(null)));

        var pages = new List<string>();
        for (var skip = 0; skip < 9; skip += 3)
        {
            pages.AddRange((await reader.PageAsync(new(second, counts.Sheet, Skip: skip, Take: 3), TestContext.Current.CancellationToken)).Select(row => row.Id));
        }

        Assert.Equal(["A0", "A1", "A2", "A3", "A4", "Z", "B1", "B2"], pages);
        Assert.Equal(["B1", "B2"], (await reader.PageAsync(new(second, counts.Sheet, ChangeKind.New, Take: 9), TestContext.Current.CancellationToken)).Select(row => row.Id));
    }

    [Theory]
    [OnEachEngine]
    public async Task What_an_import_changed_stays_what_it_was_when_others_come_before_and_after_it(StoreEngine engine)
    {
        await using var store = await TestStore.CreateAsync(engine);
        var june = await store.WriteAsync<Opportunities>(June, [Columns, Deal("A", "Open", 100)]);
        var august = await store.WriteAsync<Opportunities>(August, [Columns, Deal("A", "Open", 300), Deal("B", "Open", 3)]);
        var before = Lines(await AllAsync(store, august));

        // An older extract between the two, with what nobody knew of B in July.
        var july = await store.WriteAsync<Opportunities>(July, [Columns, Deal("A", "Open", 200), Deal("B", "Open", 2)]);

        Assert.Equal(["A Changed Amount: 100 → 300", "B New"], before.Select(line => line.StartsWith('B') ? line[..5] : line));
        Assert.Equal(before, Lines(await AllAsync(store, august)));
        Assert.Equal(["A Changed Amount: 100 → 200", "B Changed Amount: 3 → 2"], Lines(await AllAsync(store, july)));
        Assert.Equal(["A"], (await AllAsync(store, june)).Select(row => row.Id));
    }

    [Theory]
    [OnEachEngine]
    public async Task Each_type_of_column_comes_back_in_its_own_unit(StoreEngine engine)
    {
        await using var store = await TestStore.CreateAsync(engine);
        await store.WriteAsync<ExchangeRates>(June, [["Id", "Currency", "Rate"], ["r", "JPY", 603_500L]]);
        var rates = await store.WriteAsync<ExchangeRates>(July, [["Id", "Rate"], ["r", 610_000L]]);
        await store.WriteAsync<People>(June, [["Id", "Fte", "IsRep"], ["Dana", 10_000L, 1L]]);
        var people = await store.WriteAsync<People>(July, [["Id", "Fte", "IsRep"], ["Dana", 8_000L, 0L]]);

        Assert.Equal((0.006035m, 0.0061m), Single(await AllAsync<ExchangeRates>(store, rates), "Rate"));
        Assert.Equal((1m, 0.8m), Single(await AllAsync<People>(store, people), "Fte"));
        Assert.Equal((true, false), Single(await AllAsync<People>(store, people), "IsRep"));

        static (object?, object?) Single(IReadOnlyList<RowChange> rows, string column)
        {
            var value = Assert.Single(Assert.Single(rows).Values, value => value.Column.Name == column);
            return (value.Before, value.After);
        }
    }

    [Theory]
    [OnEachEngine]
    public async Task Of_an_undone_import_nothing_is_left(StoreEngine engine)
    {
        await using var store = await TestStore.CreateAsync(engine);
        var import = await store.WriteAsync<Opportunities>(June, [Columns, Deal("A", "Open", 100)]);
        await store.Get<ImportLog>().UndoAsync(import, TestContext.Current.CancellationToken);

        Assert.Empty(await store.Get<ChangeReader>().CountAsync(import, TestContext.Current.CancellationToken));
    }

    private static Task<IReadOnlyList<RowChange>> AllAsync(TestStore store, long import) => AllAsync<Opportunities>(store, import);

    private static async Task<IReadOnlyList<RowChange>> AllAsync<TSheet>(TestStore store, long import)
        where TSheet : Sheet
    {
        var sheet = store.Get<SheetCatalogue>().All.OfType<TSheet>().Single();
        return await store.Get<ChangeReader>().StreamAsync(new(import, sheet), TestContext.Current.CancellationToken).ToArrayAsync(TestContext.Current.CancellationToken);
    }

    private static string[] Words(RowChange row) => [.. row.Values.Select(value => FormattableString.Invariant($"{value.Column.Header}: {value.Before} → {value.After}"))];

    private static string[] Lines(IReadOnlyList<RowChange> rows) => [.. rows.Select(row => $"{row.Id} {row.Change} {string.Join("; ", Words(row))}")];

    private static object?[] Deal(string id, string outcome, decimal? amount, DateOnly? closed = null) =>
        [id, $"Deal {id}", "Acme", outcome, outcome, amount is { } value ? (long)(value * 10_000) : null, new DateOnly(2026, 5, 1), closed];
}
