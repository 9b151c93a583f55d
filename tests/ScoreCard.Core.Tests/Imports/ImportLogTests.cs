using System.Security.Cryptography;
using ScoreCard.Core.Imports;
using ScoreCard.Core.Store;

namespace ScoreCard.Core.Tests.Imports;

public sealed class ImportLogTests
{
    [Theory]
    [OnEachEngine]
    public async Task The_log_keeps_who_what_when_and_how_it_went(StoreEngine engine)
    {
        await using var store = await ImportedStore.CreateAsync(engine);
        var cancel = TestContext.Current.CancellationToken;
        await store.ImportDealsAsync(
            [["Opportunity ID", "Stage", "Amount"], ["A", "Open", 1], ["B", "Open", "much"], ["C", "Open", 3]],
            request => request with { SkipRejected = true, Full = true, ImportedBy = "dana" });

        var entry = Assert.Single(await store.Store.Get<ImportLog>().ListAsync(cancel));

        Assert.Equal(("deals.xlsx", "dana", new DateOnly(2026, 10, 1), true), (entry.FileName, entry.ImportedBy, entry.AsOf, entry.IsFull));
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(await File.ReadAllBytesAsync(store.PathOf("deals.xlsx"), cancel))), entry.FileHash);
        Assert.Equal((2L, 0L, 0L, 0L, 1L), (entry.Inserted, entry.Updated, entry.Unchanged, entry.Skipped, entry.Rejected));
        Assert.Equal((await store.Store.Store.StatusAsync(cancel)).DataVersion, entry.DataVersion);
        Assert.True(entry.DurationMs >= 0);
        Assert.Equal(1, entry.IssueCount);
    }

    [Theory]
    [OnEachEngine]
    public async Task One_import_has_its_sheets_and_its_issues_as_they_were_told(StoreEngine engine)
    {
        await using var store = await ImportedStore.CreateAsync(engine);
        var result = await store.ImportAsync(
            new TinyWorkbook()
                .Sheet("deals", ["Opportunity ID", "Stage", "Amount", "Account Name"], ["A", "Open", "1'", "Acme"], ["B", "Open", "'; DROP TABLE Import; --", "Acme"], ["C", "Open", 3, "Acme"])
                .Sheet("accounts", ["Account Name", "Industry"], ["Bright", "Health"]),
            request => request with { SkipRejected = true });

        var import = await store.Store.Get<ImportLog>().FindAsync(result.ImportId!.Value, TestContext.Current.CancellationToken);

        Assert.NotEmpty(result.Issues);
        Assert.Equal(result.Issues.Select(issue => issue with { Offer = null }), import!.Issues);
        Assert.Equal(["opportunities", "accounts"], import.Sheets.Select(sheet => sheet.Kind));
        Assert.Equal(result.Sheets.Select(Counts), import.Sheets.Select(Counts));

        static (string, long, long, long, long, long, long) Counts(SheetResult sheet) =>
            (sheet.Sheet, sheet.Read, sheet.Inserted, sheet.Updated, sheet.Unchanged, sheet.Skipped, sheet.Rejected);
    }

    [Theory]
    [OnEachEngine]
    public async Task The_first_thousand_issues_are_kept_in_their_order_and_all_are_counted(StoreEngine engine)
    {
        await using var store = await ImportedStore.CreateAsync(engine);
        object?[][] rows = [["Opportunity ID", "Stage", "Amount"], ["good", "Open", 1], .. Enumerable.Range(0, 1_050).Select(i => new object?[] { $"A{i:0000}", "Open", $"much {i:0000}" })];
        var result = await store.ImportDealsAsync(rows, request => request with { SkipRejected = true });

        var import = (await store.Store.Get<ImportLog>().FindAsync(result.ImportId!.Value, TestContext.Current.CancellationToken))!;

        Assert.Equal(1_050, import.Entry.IssueCount);
        Assert.Equal(Enumerable.Range(0, 1_000).Select(i => $"much {i:0000}"), import.Issues.Select(issue => issue.Value));
    }

    [Fact]
    public async Task A_number_that_no_import_has_finds_nothing()
    {
        await using var store = await ImportedStore.CreateAsync(StoreEngine.Sqlite);

        Assert.Null(await store.Store.Get<ImportLog>().FindAsync(7, TestContext.Current.CancellationToken));
    }
}
