using ScoreCard.Core.Imports;
using ScoreCard.Core.Store;
using ScoreCard.Core.Tests.Imports.Sheets;

namespace ScoreCard.Core.Tests.Imports;

/// <summary>A workbook with several sheets of one kind, which need not have the same columns.</summary>
public sealed class SheetsOfOneKindTests
{
    private static readonly DateOnly June = new(2026, 6, 30);

    [Theory]
    [OnEachEngine]
    public async Task A_column_that_only_one_of_them_has_stays_what_it_was_in_the_rows_of_the_other(StoreEngine engine)
    {
        await using var store = await ImportedStore.CreateAsync(engine);
        await store.ImportDealsAsync([["Opportunity ID", "Stage", "Amount", "Owner", "Created Date"], ["A", "Open", 10, "Dana", June], ["B", "Open", 20, "Luis", June]]);

        var result = await store.ImportAsync(
            new TinyWorkbook()
                .Sheet("2025", [["Opportunity ID", "Stage", "Amount"], ["A", "Open", 11], ["N", "Open", 1]])
                .Sheet("2026", [["Opportunity ID", "Stage", "Amount", "Owner"], ["B", "Open", 20, "Mori"], ["C", "Open", 3, null]]),
            ImportedStore.Part);

        Assert.Equal(4, result.Changed);
        Assert.Equal(["A 11 Dana 2026-06-30", "B 20 Mori 2026-06-30", "C 3 - -", "N 1 - -"],
            await store.CurrentAsync<string>("Opportunity", "CONCAT(Id, ' ', Amount / 10000, ' ', COALESCE(Owner, '-'), ' ', COALESCE(CAST(CreatedDate AS VARCHAR(10)), '-'))"));
        Assert.Equal(["dana", "mori", "-", "-"], await store.CurrentAsync<string>("Opportunity", "COALESCE(OwnerMatch, '-')"));
    }

    [Theory]
    [OnEachEngine]
    public async Task New_rows_of_the_sheet_without_it_get_what_a_blank_means_and_others_keep_what_they_had(StoreEngine engine)
    {
        await using var store = await ImportedStore.CreateAsync(engine);
        await store.ImportAsync(ExampleSheet.Workbook("accounts", "people", "products", "opportunities"));
        await store.ImportAsync(new TinyWorkbook().Sheet("PoCs", ["PoC ID", "Opportunity ID", "Started", "Ended", "Result"], ["P1", "OPP-1001", June, June, "Success"]));

        await store.ImportAsync(
            new TinyWorkbook()
                .Sheet("First", [["PoC ID", "Opportunity ID", "Started"], ["P1", "OPP-1001", June.AddDays(1)], ["P2", "OPP-1002", June]])
                .Sheet("Second", [["PoC ID", "Opportunity ID", "Started", "Ended", "Result"], ["P3", "OPP-1002", June, June, "Failed"]]),
            request => request with { Full = false, SheetKinds = new Dictionary<string, string> { ["First"] = "pocs", ["Second"] = "pocs" } });

        Assert.Equal(["P1 Success", "P2 Open", "P3 Failure"], await store.CurrentAsync<string>("Poc", "CONCAT(Id, ' ', Result)"));
    }

    [Fact]
    public async Task One_without_ids_beside_one_with_them_is_asked_about_whatever_it_holds()
    {
        await using var store = await ImportedStore.CreateAsync(StoreEngine.Sqlite);
        await store.ImportAsync(ExampleSheet.Workbook("accounts", "people", "products", "opportunities"));

        var result = await store.ImportAsync(
            new TinyWorkbook()
                .Sheet("PoCs", [["PoC ID", "Opportunity ID", "Started"], ["P1", "OPP-1001", June]])
                .Sheet("PoCs of June", [["Opportunity ID", "Started", "PoC Result"], ["OPP-1001", June, "Success"]]),
            request => request with { SheetKinds = new Dictionary<string, string> { ["PoCs"] = "pocs" } });

        var question = Assert.Single(result.Issues, issue => issue.Severity == Severity.Question);
        Assert.Equal((Asked.Kind, "PoCs of June"), (question.Asks, question.Sheet));
        Assert.Contains("would count twice", question.Problem, StringComparison.Ordinal);
    }
}
