using ScoreCard.Core.Store;
using ScoreCard.Core.Tests.Imports.Sheets;

namespace ScoreCard.Core.Tests.Imports;

/// <summary>Rows that have no id of their own.</summary>
public sealed class CompositeKeyTests
{
    private static readonly DateOnly May = new(2026, 5, 4);
    private static readonly object?[] Headers = ["Account Name", "Requirement", "Asked", "Requirement Status"];

    [Fact]
    public async Task A_row_is_known_again_by_its_columns_and_updated()
    {
        await using var store = await AccountsAsync();
        await store.ImportAsync(new TinyWorkbook().Sheet("Requirements", Headers, ["Acme Industries", "Audit log", May, null], ["Acme Industries", "Export", May, "Asked"]));
        var result = await store.ImportAsync(
            new TinyWorkbook().Sheet("Requirements", ["Requirement", "Account Name", "Product", "Asked", "Requirement Status"], ["Audit log", "Acme Industries", null, May, "Committed"], ["Export", "Acme Industries", null, May, "Asked"]),
            request => request with { AsOf = new DateOnly(2026, 10, 2) });

        Assert.Equal((0L, 1L, 1L), (result.Sheets[0].Inserted, result.Sheets[0].Updated, result.Sheets[0].Unchanged));
        Assert.Empty(result.Issues);
        Assert.Equal(["Acme Industries | Audit log | 2026-05-04", "Acme Industries | Export | 2026-05-04"], await store.CurrentAsync<string>("Requirement", "Id"));
    }

    [Fact]
    public async Task Rows_that_nothing_tells_apart_are_rejected_until_they_have_ids()
    {
        await using var store = await AccountsAsync();
        var rejected = await store.ImportAsync(new TinyWorkbook().Sheet("Requirements", Headers, ["Acme Industries", "Export", May, "Asked"], ["Acme Industries", "Export", May, "Declined"]));
        var numbered = await store.ImportAsync(new TinyWorkbook().Sheet("Requirements", [.. Headers, "ID"], ["Acme Industries", "Export", May, "Asked", "R-1"], ["Acme Industries", "Export", May, "Declined", null]));

        Assert.Equal(
            "Account Name, Requirement, Asked 'Acme Industries | Export | 2026-05-04' stand on several rows that say different things, the first of them row 2; leave one row for each requirement, or add a column 'Requirement ID' that tells them apart.",
            Assert.Single(rejected.Issues).Problem);
        Assert.Equal(2, numbered.Changed);
        Assert.Equal(["Acme Industries | Export | 2026-05-04", "R-1"], await store.CurrentAsync<string>("Requirement", "Id"));
    }

    [Fact]
    public async Task Rows_that_differ_only_in_case_are_two_and_said()
    {
        await using var store = await AccountsAsync();
        await store.ImportAsync(new TinyWorkbook().Sheet("Requirements", Headers, ["Acme Industries", "Export", May, "Asked"]));
        var result = await store.ImportAsync(new TinyWorkbook().Sheet("Requirements", Headers, ["ACME Industries", "export", May, "Asked"]), ImportedStore.Part);

        Assert.Equal(1, result.Changed);
        Assert.StartsWith("Account Name, Requirement, Asked 'ACME Industries | export | 2026-05-04' differ only in upper and lower case from 'Acme Industries | Export | 2026-05-04'", Assert.Single(result.Issues).Problem, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Keys_that_become_too_long_end_in_a_checksum()
    {
        var (one, other) = (new string('x', 190) + "1", new string('x', 190) + "2");
        var first = await ExampleSheet.ReadAsync("product-gaps", ("OpportunityId", new string('y', 200)), ("Gap", one));
        var again = await ExampleSheet.ReadAsync("product-gaps", ("OpportunityId", new string('y', 200)), ("Gap", one));
        var second = await ExampleSheet.ReadAsync("product-gaps", ("OpportunityId", new string('y', 200)), ("Gap", other));

        Assert.Equal(400, ((string)first[0, "Id"]!).Length);
        Assert.Equal(first[0, "Id"], again[0, "Id"]);
        Assert.NotEqual(first[0, "Id"], second[0, "Id"]);
    }

    [Theory]
    [OnEachEngine]
    public async Task A_column_that_the_file_lacks_has_its_default_in_new_rows_and_stays_in_others(StoreEngine engine)
    {
        await using var store = await ImportedStore.CreateAsync(engine);
        await store.ImportAsync(ExampleSheet.Workbook("opportunities", "people"));
        object?[] headers = ["Opportunity ID", "Person", "Role", "From"];
        await store.ImportAsync(new TinyWorkbook().Sheet("Assignments", [.. headers, "Share"], ["OPP-1001", "Dana Fischer", "AE", May, 0.5]));
        await store.ImportAsync(
            new TinyWorkbook().Sheet("Assignments", [.. headers, "Until"], ["OPP-1001", "Dana Fischer", "AE", May, May], ["OPP-1002", "Dana Fischer", "AE", May, May]),
            request => request with { AsOf = new DateOnly(2026, 10, 2) });

        Assert.Equal((long[])[5_000L, 10_000L], await store.CurrentAsync<long>("Assignment", "Share"));
    }

    private static async Task<ImportedStore> AccountsAsync()
    {
        var store = await ImportedStore.CreateAsync(StoreEngine.Sqlite);
        await store.ImportAsync(ExampleSheet.Workbook("accounts"));
        return store;
    }
}
