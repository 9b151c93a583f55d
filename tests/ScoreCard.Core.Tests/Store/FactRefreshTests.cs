using Dapper;
using ScoreCard.Core.Imports.Sheets;
using ScoreCard.Core.Samples;
using ScoreCard.Core.Store;
using ScoreCard.Core.Tests.Imports;

namespace ScoreCard.Core.Tests.Store;

/// <summary>After an import the facts are what their views resolve, though only those rows were resolved again that it can have changed.</summary>
public sealed class FactRefreshTests
{
    private static readonly DateOnly First = SampleWorkbook.DefaultLastDay;
    private static readonly DateOnly January = new(2026, 1, 15);
    private static readonly DateOnly April = new(2026, 4, 15);

    private static readonly object?[] Deal = ["Opportunity ID", "Stage", "Created Date", "Close Date", "Account", "Opportunity Owner", "Product", "Amount", "Currency"];
    private static readonly object?[] Rate = ["Currency", "From", "Rate"];

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [OnEachEngine]
    public async Task After_each_sheet_of_a_later_export_they_are_what_their_views_resolve(StoreEngine engine)
    {
        await using var store = await CreateAsync(engine);
        var (first, later) = (store.PathOf("first.xlsx"), store.PathOf("later.xlsx"));
        var before = First.AddDays(-31);
        SampleWorkbook.Write(first, 120, lastDay: before);
        SampleWorkbook.Write(later, 130, lastDay: First);
        Assert.NotNull((await store.ImportFileAsync(first, request => request with { AsOf = before })).ImportId);
        await AssertResolvedAsync(store);

        var sheets = store.Store.Get<SheetCatalogue>().All;
        var changed = 0;
        foreach (var sheet in sheets)
        {
            var alone = sheets.ToDictionary(other => other.Title, other => other == sheet ? sheet.Kind : "none", StringComparer.Ordinal);
            var result = await store.ImportFileAsync(later, request => request with { AsOf = First, Full = false, SheetKinds = alone });
            changed += result.Changed > 0 ? 1 : 0;
            await AssertResolvedAsync(store);
        }

        Assert.True(changed > sheets.Count - 5, $"Only {changed} sheets of the later export say anything else.");
    }

    [Theory]
    [OnEachEngine]
    public async Task A_deal_that_is_won_makes_the_others_of_its_account_those_of_an_established_customer(StoreEngine engine)
    {
        await using var store = await CreateAsync(engine);
        await ImportAsync(store, Deals(["A", "Negotiation", April, null, "Acme"], ["B", "Negotiation", January, null, "ACME"]));
        Assert.Equal("White space", await FactAsync(store, "A", "WhiteSpace"));

        await ImportAsync(store, Deals(["B", "Closed Won", January, January.AddDays(9), "ACME"]));

        Assert.Equal("Established", await FactAsync(store, "A", "WhiteSpace"));
    }

    [Theory]
    [OnEachEngine]
    public async Task A_name_that_comes_in_a_better_spelling_changes_where_it_stood_before(StoreEngine engine)
    {
        await using var store = await CreateAsync(engine);
        await ImportAsync(store, Deals(["A", "Negotiation", April, null, null, "dana fischer"]));

        await ImportAsync(store, Deals(["B", "Negotiation", April, null, null, "Dana Fischer"]));

        Assert.Equal("Dana Fischer", await FactAsync(store, "A", "Owner"));
    }

    [Theory]
    [OnEachEngine]
    public async Task People_accounts_and_products_that_come_after_their_deals_tell_what_they_are(StoreEngine engine)
    {
        await using var store = await CreateAsync(engine);
        await ImportAsync(store, Deals(["A", "Negotiation", April, null, "Acme", "Dana", "Gateway"]));

        await ImportAsync(store, new TinyWorkbook().Sheet("People", ["Name", "Role", "Region"], ["Dana", "Rep", "West"]));
        await ImportAsync(store, new TinyWorkbook().Sheet("Accounts", ["Account Name", "Industry"], ["Acme", "Retail"]));
        await ImportAsync(store, new TinyWorkbook().Sheet("Products", ["Product Name", "Product Line", "List Price"], ["Gateway", "Edge", 70]));

        Assert.Equal("West", await FactAsync(store, "A", "Region"));
        Assert.Equal("Retail", await FactAsync(store, "A", "Industry"));
        Assert.Equal("700000", await FactAsync(store, "A", "OpenAmount"));
    }

    [Theory]
    [OnEachEngine]
    public async Task An_open_deal_takes_the_rate_of_the_last_import_though_it_was_not_in_it(StoreEngine engine)
    {
        await using var store = await CreateAsync(engine);
        await ImportAsync(store, Deals(["A", "Negotiation", January, null, null, null, null, 100, "CHF"], ["B", "Negotiation", January, null, null, null, null, 1, "EUR"], ["C", "Negotiation", January, null, null, null, null, 1, "EUR"])
            .Sheet("Exchange rates", Rate, ["CHF", January, 0.9m], ["CHF", new DateOnly(2026, 10, 5), 0.5m]));
        Assert.Equal("900000", await FactAsync(store, "A", "OpenAmount"));

        await ImportAsync(store, Deals(["B", "Negotiation", January, null, null, null, null, 2, "EUR"]), new(2026, 10, 8));

        Assert.Equal("500000", await FactAsync(store, "A", "OpenAmount"));
    }

    [Theory]
    [OnEachEngine]
    public async Task A_corrected_rate_converts_what_belongs_to_no_deal(StoreEngine engine)
    {
        await using var store = await CreateAsync(engine);
        await ImportAsync(store, Deals(["A", "Closed Won", January, April, null, "Dana", null, 30, "EUR"])
            .Sheet("Exchange rates", Rate, ["CHF", January, 0.9m])
            .Sheet("People", ["Name", "Role"], ["Dana", "Rep"])
            .Sheet("Quotas", ["Person", "From", "Until", "Quota", "Currency"], ["Dana", new DateOnly(2026, 4, 1), new DateOnly(2026, 6, 30), 100, "CHF"]));

        await ImportAsync(store, new TinyWorkbook().Sheet("Exchange rates", Rate, ["CHF", January, 0.5m]), new(2026, 10, 8));

        Assert.Equal(30 / (100 * 0.5m), await store.Store.ValueAsync("quota-attainment", "2026-Q2"));
    }

    [Theory]
    [OnEachEngine]
    public async Task What_moves_from_one_deal_to_another_leaves_the_first(StoreEngine engine)
    {
        object?[] poc = ["PoC ID", "Opportunity ID", "Start Date", "PoC Result"];
        await using var store = await CreateAsync(engine);
        await ImportAsync(store, Deals(["A", "Negotiation", January, null], ["B", "Negotiation", January, null]).Sheet("PoCs", poc, ["P", "A", April, null]));
        Assert.NotNull(await FactAsync(store, "A", "FirstPoc"));

        await ImportAsync(store, new TinyWorkbook().Sheet("PoCs", poc, ["P", "B", April, null]));

        Assert.Null(await FactAsync(store, "A", "FirstPoc"));
        Assert.NotNull(await FactAsync(store, "B", "FirstPoc"));
    }

    private static async Task<ImportedStore> CreateAsync(StoreEngine engine)
    {
        var store = await ImportedStore.CreateAsync(engine);

        // However few deals there are, those that an import touches are not too many.
        store.Store.Store.RefreshOneIn = 0;
        return store;
    }

    private static TinyWorkbook Deals(params object?[][] rows) =>
        new TinyWorkbook().Sheet("deals", [Deal, .. rows.Select(row => row.Concat(Enumerable.Repeat<object?>(null, Deal.Length - row.Length)).ToArray())]);

    private static async Task ImportAsync(ImportedStore store, TinyWorkbook workbook, DateOnly? asOf = null)
    {
        var result = await store.ImportAsync(workbook, request => request with { AsOf = asOf ?? request.AsOf, Full = false });
        Assert.True(result.ImportId is not null, string.Join('\n', result.Issues.Select(issue => issue.Problem)));
        await AssertResolvedAsync(store);
    }

    private static async Task<string?> FactAsync(ImportedStore store, string deal, string column)
    {
        await using var connection = await store.Store.Store.Engine.OpenAsync(Cancel);
        return Convert.ToString(await connection.ExecuteScalarAsync($"SELECT {column} FROM {Facts.Table} WHERE OpportunityId = @deal AND IsCurrent = 1", new { deal }), null) is { Length: > 0 } text ? text : null;
    }

    private static async Task AssertResolvedAsync(ImportedStore store)
    {
        await using var connection = await store.Store.Store.Engine.OpenAsync(Cancel);
        foreach (var view in store.Store.Store.Schema.Resolving.Where(view => Facts.TableOf(view) is not null))
        {
            var columns = view.View == Facts.View ? Facts.Columns : "*";
            var (table, resolving) = ($"SELECT {columns} FROM {Facts.TableOf(view)}", $"SELECT {columns} FROM {view.Resolving}");
            var (kept, resolved, missing) = await connection.QuerySingleAsync<(long, long, long)>(
                $"SELECT (SELECT COUNT(*) FROM ({table}) a), (SELECT COUNT(*) FROM ({resolving}) b), (SELECT COUNT(*) FROM ({resolving} EXCEPT {table}) c)");
            Assert.True(kept == resolved && missing == 0, $"{Facts.TableOf(view)} has {kept} rows of {resolved}, and {missing} of them are not those of {view.Resolving}.");
        }
    }
}
