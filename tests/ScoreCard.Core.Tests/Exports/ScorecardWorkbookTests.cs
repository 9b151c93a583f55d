using ClosedXML.Excel;
using ScoreCard.Core.Exports;
using ScoreCard.Core.Imports.Sheets;
using ScoreCard.Core.Kpis;
using ScoreCard.Core.Store;
using ScoreCard.Core.Tests.Store;

namespace ScoreCard.Core.Tests.Exports;

public sealed class ScorecardWorkbookTests
{
    private static readonly object?[] Columns = ["Id", "Account", "Stage", "Outcome", "Amount", "Region", "CreatedDate", "CloseDate"];

    [Theory]
    [OnEachEngine]
    public async Task Holds_every_reading_as_a_number_with_its_sample_and_comparison(StoreEngine engine)
    {
        await using var store = await StoreAsync(engine);
        using var workbook = await WriteAsync(store, new() { Kpis = store.Kpis.All, Periods = [store.Calendar.Parse("2026-Q2")] });

        var rows = Rows(workbook.Worksheet("Scorecard"));

        Assert.Equal(store.Kpis.All.Select(kpi => kpi.Name).Order(StringComparer.Ordinal), rows.Select(row => row["KPI"].GetString()).Order(StringComparer.Ordinal));
        Assert.Equal(
            store.Kpis.All.Select(kpi => (kpi.Id, kpi.Formula)).Order(), Rows(workbook.Worksheet("Definitions")).Select(row => (row["Id"].GetString(), row["Formula"].GetString())).Order());
        var revenue = rows.Single(row => row["KPI"].GetString() == "Revenue");
        Assert.Equal((150.25, 2.0, 40.0), (revenue["Value"].GetDouble(), revenue["n"].GetDouble(), revenue["Previous"].GetDouble()));
        Assert.Equal(2.75625, revenue["Change to previous"].GetDouble(), 9);
        var rate = rows.Single(row => row["KPI"].GetString() == "Win rate");
        Assert.Equal((2.0, "won deal", 3.0, "closed deal"), (rate["n"].GetDouble(), rate["counts"].GetString(), rate["N"].GetDouble(), rate["out of"].GetString()));
        Assert.Equal(("too few", "0.0%"), (rate["State"].GetString(), rate["Value"].Style.NumberFormat.Format));
        Assert.Equal(2.0 / 3, rate["Value"].GetDouble(), 9);
        var surveys = rows.Single(row => row["KPI"].GetString() == "Net promoter score");
        Assert.True(surveys["Value"].IsEmpty());
        Assert.Contains("import", surveys["Why there is no data"].GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [OnEachEngine]
    public async Task Says_what_it_is_of_and_has_the_trend_and_the_cut(StoreEngine engine)
    {
        await using var store = await StoreAsync(engine);
        using var workbook = await WriteAsync(store, new()
        {
            Kpis = [store.Kpis.Get("revenue"), store.Kpis.Get("won-deals")],
            Periods = [store.Calendar.Parse("2026-Q2")],
            By = Dimension.Region,
            Filter = Filter.None.With(Dimension.Region, "=APAC"),
        });

        var title = workbook.Worksheet("Scorecard").Column(1).CellsUsed().Take(4).Select(cell => cell.GetString());
        Assert.Equal(
            ["Scorecard 2026-Q2", "2026-04-01 to 2026-06-30, compared with 2026-Q1 and 2025-Q2", "Data as of 2026-07-01, import 1", "Only Region: =APAC"], title);
        var trend = Rows(workbook.Worksheet("Trend")).Single(row => row["KPI"].GetString() == "Won deals");
        Assert.Equal((1.0, 1.0), (trend["2026-Q1"].GetDouble(), trend["2026-Q2"].GetDouble()));
        var cut = Rows(workbook.Worksheet("By Region"));
        Assert.Equal([("Revenue", "=APAC", 50.0), ("Won deals", "=APAC", 1.0)], cut.Select(row => (row["KPI"].GetString(), row["Region"].GetString(), row["Value"].GetDouble())));
        Assert.All(workbook.Worksheets.SelectMany(sheet => sheet.CellsUsed()), cell => Assert.False(cell.HasFormula));
    }

    [Theory]
    [OnEachEngine]
    public async Task Of_an_empty_store_says_what_to_import(StoreEngine engine)
    {
        await using var store = await TestStore.CreateAsync(engine);
        using var workbook = await WriteAsync(store, new() { Kpis = store.Kpis.All, Periods = [store.Calendar.Parse("2026-Q2")] });

        Assert.All(Rows(workbook.Worksheet("Scorecard")), row => Assert.Equal((true, false), (row["Value"].IsEmpty(), row["State"].IsEmpty())));
    }

    private static async Task<TestStore> StoreAsync(StoreEngine engine)
    {
        var store = await TestStore.CreateAsync(engine);
        await store.WriteAsync<Opportunities>(new(2026, 7, 1), [
            Columns,
            ["A", "Acme", "Won", "Won", 1_002_500L, "EMEA", new DateOnly(2026, 1, 1), new DateOnly(2026, 5, 1)],
            ["B", "Bolt", "Won", "Won", 500_000L, "=APAC", new DateOnly(2026, 1, 1), new DateOnly(2026, 5, 2)],
            ["C", "Bolt", "Lost", "Lost", 70_000L, "=APAC", new DateOnly(2026, 1, 1), new DateOnly(2026, 6, 2)],
            ["D", "Acme", "Won", "Won", 400_000L, "=APAC", new DateOnly(2026, 1, 1), new DateOnly(2026, 2, 2)],
        ]);
        return store;
    }

    private static async Task<XLWorkbook> WriteAsync(TestStore store, KpiQuery query)
    {
        var file = new MemoryStream();
        await store.Get<ScorecardWorkbook>().WriteAsync(query, file, TestContext.Current.CancellationToken);
        return new(file);
    }

    /// <summary>The rows below the headers, by header.</summary>
    private static IReadOnlyList<Dictionary<string, IXLCell>> Rows(IXLWorksheet sheet)
    {
        var head = sheet.RowsUsed().First(row => row.Cell(2).GetString() == "KPI");
        return [.. sheet.RowsUsed().Where(row => row.RowNumber() > head.RowNumber()).Select(row => head.CellsUsed().ToDictionary(cell => cell.GetString(), cell => row.Cell(cell.Address.ColumnNumber), StringComparer.Ordinal))];
    }
}
