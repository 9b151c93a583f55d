using ScoreCard.Core.Imports;
using ScoreCard.Core.Store;
using ScoreCard.Core.Tests.Imports.Sheets;

namespace ScoreCard.Core.Tests.Imports;

public sealed class ReferenceTests
{
    private static readonly DateOnly May = new(2026, 5, 4);
    private static readonly object?[] PocHeaders = ["Opportunity ID", "PoC Name", "Sales Engineer", "Start Date"];
    private static readonly object?[] DealHeaders = ["Opportunity ID", "Opportunity Name", "Stage", "Amount"];

    [Theory]
    [OnEachEngine]
    public async Task A_row_that_refers_to_nothing_is_rejected_with_the_near_id(StoreEngine engine)
    {
        await using var store = await ImportedStore.CreateAsync(engine);
        var result = await store.ImportAsync(
            new TinyWorkbook()
                .Sheet("PoCs", PocHeaders, Poc("OPP-10O1"), Poc("OPP-1001"), Poc("opp-1002"), Poc("OPP-7"), Poc(" OPP-1002\u00a0"), Poc("OPP-7", "Second"))
                .Sheet("Deals", DealHeaders, Deal("OPP-1001"), Deal("OPP-1002"), Deal("OPP-1003", "much")),
            request => request with { SkipRejected = true });

        var pocs = result.Sheets.Single(sheet => sheet.Kind == "pocs");
        Assert.Equal((6L, 2L, 4L), (pocs.Read, pocs.Inserted, pocs.Rejected));
        Assert.Equal(
            [
                (2, 1L, "Opportunity ID 'OPP-10O1' is not among the opportunities (1 of their rows was rejected); if 'OPP-1001' is meant, write it so."),
                (4, 1L, "Opportunity ID 'opp-1002' is not among the opportunities (1 of their rows was rejected); if 'OPP-1002' is meant, write it so."),
                (5, 2L, "Opportunity ID 'OPP-7' is not among the opportunities (1 of their rows was rejected); correct it, or import its opportunity first or in the same workbook."),
            ],
            result.Issues.Where(issue => issue.Sheet == "PoCs").Select(issue => (issue.Row!.Value, issue.Rows, issue.Problem)));
        Assert.Equal(["OPP-1001", "OPP-1002"], await store.CurrentAsync<string>("Poc", "OpportunityId"));
    }

    [Theory]
    [OnEachEngine]
    public async Task Rows_of_earlier_imports_count_also_those_that_are_gone_since(StoreEngine engine)
    {
        await using var store = await ImportedStore.CreateAsync(engine);
        var none = await store.ImportAsync(new TinyWorkbook().Sheet("PoCs", PocHeaders, Poc("OPP-1")));
        await store.ImportAsync(new TinyWorkbook().Sheet("Deals", DealHeaders, Deal("OPP-1"), Deal("OPP-2")));
        await store.ImportAsync(new TinyWorkbook().Sheet("Deals", DealHeaders, Deal("OPP-1")), ImportedStore.Whole);
        var both = await store.ImportAsync(new TinyWorkbook().Sheet("PoCs", PocHeaders, Poc("OPP-1"), Poc("OPP-2")));

        Assert.True(none.IsStopped);
        Assert.Equal("Opportunity ID 'OPP-1' is not among the opportunities, of which there are none yet; import the opportunities first or in the same workbook.", Assert.Single(none.Issues).Problem);
        Assert.Empty(both.Issues);
        Assert.Equal(2, both.Sheets.Single().Inserted);
    }

    [Theory]
    [OnEachEngine]
    public async Task Names_match_in_any_writing_and_a_rejected_row_takes_along_what_refers_to_it(StoreEngine engine)
    {
        await using var store = await ImportedStore.CreateAsync(engine);
        var result = await store.ImportAsync(
            new TinyWorkbook()
                .Sheet("Deliveries", ["Contract ID", "Delivery Date", "Delivered Value"], ["C-1", May, 5], ["C-2", May, 5])
                .Sheet("Contracts", ["Contract ID", "Account Name", "Signed", "Contract Value"], ["C-1", "ACME Industries.", May, 10], ["C-2", "Acme Industry", May, 10])
                .Sheet("Accounts", ["Account Name", "Industry"], ["Acme Industries", "Manufacturing"]),
            request => request with { SkipRejected = true });

        Assert.Equal(["C-1"], await store.CurrentAsync<string>("Contract", "Id"));
        Assert.Equal(["C-1"], await store.CurrentAsync<string>("Delivery", "ContractId"));
        Assert.Equal(
            [
                "Account Name 'Acme Industry' is not among the accounts; correct it, or import its account first or in the same workbook.",
                "Contract ID 'C-2' is not among the contracts (1 of their rows was rejected); correct it, or import its contract first or in the same workbook.",
            ],
            result.Issues.Select(issue => issue.Problem).Order(StringComparer.Ordinal));
    }

    [Theory]
    [OnEachEngine]
    public async Task An_id_with_its_checksum_names_the_same_deal_as_without_it(StoreEngine engine)
    {
        await using var store = await ImportedStore.CreateAsync(engine);
        var deals = await store.ImportAsync(new TinyWorkbook().Sheet("Deals", DealHeaders, Deal("006A0000003xYzAIAU"), Deal("006A0000003xYza", 6)));
        var again = await store.ImportAsync(new TinyWorkbook().Sheet("Deals", DealHeaders, Deal("006A0000003xYzA"), Deal("006A0000003xYzaIAE", 6)));
        var pocs = await store.ImportAsync(new TinyWorkbook().Sheet("PoCs", PocHeaders, Poc("006A0000003xYzAIAU"), Poc("006A0000003xYza")));

        Assert.Equal(2, deals.Changed);
        Assert.Empty(deals.Issues);
        Assert.Equal(2, again.Sheets.Single().Unchanged);
        Assert.Equal(2, pocs.Changed);
        Assert.Equal(["006A0000003xYzA", "006A0000003xYza"], await store.CurrentAsync<string>("Poc", "OpportunityId"));
    }

    [Theory]
    [OnEachEngine]
    public async Task An_import_that_brought_what_later_rows_refer_to_is_undone_after_them(StoreEngine engine)
    {
        await using var store = await ImportedStore.CreateAsync(engine);
        await store.ImportAsync(new TinyWorkbook().Sheet("Accounts", ["Account Name", "Industry"], ["ACME Industries", "Manufacturing"]).Sheet("Deals", DealHeaders, Deal("OPP-1"), Deal("OPP-2")));
        await store.ImportAsync(new TinyWorkbook().Sheet("Deals", DealHeaders, Deal("OPP-3")).Sheet("PoCs", PocHeaders, Poc("OPP-3")));
        await store.ImportAsync(new TinyWorkbook().Sheet("PoCs", PocHeaders, Poc("OPP-1"), Poc("OPP-3", "Second")));
        await store.ImportAsync(new TinyWorkbook().Sheet("Contracts", ["Contract ID", "Account Name", "Signed", "Contract Value"], ["C-1", "acme industries", May, 10]));
        var log = store.Store.Get<ImportLog>();

        async Task<string> RefusedAsync(long import) =>
            (await Assert.ThrowsAsync<RefusalException>(() => log.UndoAsync(import, TestContext.Current.CancellationToken))).Message;

        Assert.Equal("Import 1 cannot be undone because later imports refer to its rows (contracts refer to its accounts, PoCs refer to its opportunities): undo 4, 3 first.", await RefusedAsync(1));
        Assert.Equal("Import 2 cannot be undone because later imports refer to its rows (PoCs refer to its opportunities): undo 3 first.", await RefusedAsync(2));
        foreach (var import in (long[])[4, 3, 1, 2])
        {
            await log.UndoAsync(import, TestContext.Current.CancellationToken);
        }

        Assert.Empty(await store.CurrentAsync<string>("Opportunity", "Id"));
    }

    [Theory]
    [OnEachEngine]
    public async Task A_row_that_an_earlier_import_brought_too_may_be_referred_to_after_an_undo(StoreEngine engine)
    {
        await using var store = await ImportedStore.CreateAsync(engine);
        await store.ImportAsync(new TinyWorkbook().Sheet("Deals", DealHeaders, Deal("OPP-1")));
        await store.ImportAsync(new TinyWorkbook().Sheet("Deals", DealHeaders, Deal("OPP-1", 6)));
        await store.ImportAsync(new TinyWorkbook().Sheet("PoCs", PocHeaders, Poc("OPP-1")));

        await store.Store.Get<ImportLog>().UndoAsync(2, TestContext.Current.CancellationToken);

        Assert.Equal([50_000L], await store.CurrentAsync<long>("Opportunity", "Amount"));
    }

    [Fact]
    public async Task Several_wrong_references_of_a_row_are_all_said_and_the_row_counts_once()
    {
        await using var store = await ImportedStore.CreateAsync(StoreEngine.Sqlite);
        await store.ImportAsync(ExampleSheet.Workbook("opportunities", "people"));
        var result = await store.ImportAsync(
            new TinyWorkbook().Sheet("Assignments", ["Opportunity ID", "Person", "Role", "From"], ["OPP-1001", "Dana Fischer", "rep", May], ["OPP-9", "Dana Fisher", "rep", May]),
            request => request with { SkipRejected = true, ErrorsPath = store.PathOf("rejected.xlsx") });

        Assert.Equal((1L, 1L), (result.Sheets.Single().Inserted, result.Sheets.Single().Rejected));
        Assert.Equal(["Opportunity ID", "Person"], result.Issues.Select(issue => issue.Column));
        Assert.EndsWith("; if 'Dana Fischer' is meant, write it so, or say --name \"people:Dana Fisher=Dana Fischer\".", ImportCommand.Sentence(result.Issues[1].Problem, result.Issues[1].Option), StringComparison.Ordinal);
        using var rejected = new ClosedXML.Excel.XLWorkbook(store.PathOf("rejected.xlsx"));
        Assert.EndsWith(string.Join(' ', result.Issues.Select(issue => issue.Problem)), rejected.Worksheets.Single().Cell(2, 1).GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reference_that_may_be_left_open_or_wrong_is_only_said()
    {
        await using var store = await ImportedStore.CreateAsync(StoreEngine.Sqlite);
        await store.ImportAsync(ExampleSheet.Workbook("opportunities"));
        var result = await store.ImportAsync(new TinyWorkbook().Sheet("Meetings", ["Opportunity ID", "Meeting Date"], ["OPP-1001", May], [null, May], ["OPP-3", May], ["OPP-3", May.AddDays(1)]));
        var demos = await store.ImportAsync(new TinyWorkbook().Sheet("Demos", ["Opportunity ID", "Demo Date", "Qualified"], ["OPP-1001", May, "yes"], [null, May, "no"], ["OPP-3", May, "no"]));

        Assert.Equal(4, result.Sheets.Single().Inserted);
        var issue = Assert.Single(result.Issues);
        Assert.Equal((Severity.Warning, 4, 2L), (issue.Severity, issue.Row, issue.Rows));
        Assert.Contains("'OPP-3' is not among the opportunities", issue.Problem);
        Assert.Equal((2L, 1L), (demos.Changed, demos.Rejected));
    }

    private static object?[] Poc(string opportunity, string name = "Trial") => [opportunity, name, null, May];

    private static object?[] Deal(string id, object? amount = null) => [id, "Gateways", "Prospecting", amount ?? 5];
}
