using Dapper;
using ScoreCard.Core.Imports;
using ScoreCard.Core.Imports.Sheets;
using ScoreCard.Core.Kpis;
using ScoreCard.Core.Store;
using ScoreCard.Core.Tests.Samples;
using ScoreCard.Core.Tests.Store;

namespace ScoreCard.Core.Tests.Kpis;

/// <summary>Nought of something means that somebody has looked: where no file has brought it, there is no data.</summary>
public sealed class EvidenceTests
{
    private static readonly DateOnly AsOf = new(2026, 10, 1);
    private static readonly SheetCatalogue Sheets = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static TheoryData<string> Resting => [.. new KpiCatalogue().All.Where(kpi => kpi.RestsOn.Count > 0).Select(kpi => kpi.Id)];

    [Theory]
    [MemberData(nameof(Resting))]
    public void What_a_KPI_rests_on_is_in_files(string id)
    {
        foreach (var place in new KpiCatalogue().Get(id).RestsOn.SelectMany(evidence => evidence.Places))
        {
            var sheet = Sheets.All.Single(sheet => sheet.Kind == place.Split('.')[0]);
            Assert.True(place == sheet.Kind || sheet.FileColumns.Any(column => $"{sheet.Kind}.{column.Name}" == place && column is { Required: false, IsStored: true }), place);
        }
    }

    [Theory]
    [OnEachEngine]
    public async Task Without_it_each_KPI_has_no_data_and_one_row_of_it_is_enough(StoreEngine engine)
    {
        await using var store = await SampleAsync(engine);
        var kpis = store.Kpis.All.Where(kpi => kpi.RestsOn.Count > 0).ToArray();
        var places = kpis.SelectMany(kpi => kpi.RestsOn).SelectMany(evidence => evidence.Places).Distinct().ToArray();

        foreach (var reading in await OnTrialAsync(store, kpis, places.Select(place => Blank(place, kept: "0"))))
        {
            Assert.Equal((ReadingState.NoData, Figure.None, Figure.None, Figure.None, reading.Kpi.RestsOn[0].Lack, null), (reading.State, reading.Figure, reading.Previous, reading.YearAgo, reading.Missing?.Lack, reading.Slice));
            Assert.Equal([Figure.None, Figure.None], reading.Trend.Select(point => point.Figure));
        }

        // The one row of a sheet that is kept need not be the one that says something in a column.
        var apart = places.Where(place => !places.Any(other => other.StartsWith(place + ".", StringComparison.Ordinal)));
        var ofOne = await OnTrialAsync(store, kpis, apart.Select(place => Blank(place, kept: $"(SELECT MIN(VersionId) FROM {Table(place)} WHERE {IsSaid(place)})")));

        Assert.All(ofOne, reading => Assert.Null(reading.Missing));
        Assert.All(
            ofOne.Where(reading => reading.Figure.Population > 0 && reading.Kpi.Measure is CountMeasure or ShareMeasure or SumMeasure or SumShareMeasure),
            reading => Assert.NotNull(reading.Value));
    }

    [Theory]
    [OnEachEngine]
    public async Task A_share_is_no_data_until_a_file_brings_its_column_and_again_once_that_is_undone(StoreEngine engine)
    {
        await using var store = await TestStore.CreateAsync(engine);
        await store.WriteAsync<Opportunities>(AsOf, [Columns, Deal("A")]);
        Assert.Equal("no file has brought a partner yet", (await store.ReadAsync("partner-revenue-share", "2026-Q3")).Missing?.Lack);

        var import = await store.WriteAsync<Opportunities>(AsOf, [[.. Columns, "LedBy"], [.. Deal("B"), "Own"]]);
        var none = await store.ReadAsync("partner-revenue-share", "2026-Q3");
        Assert.Equal((0m, 0L, 2L), (none.Value, none.Figure.Sample, none.Figure.Population));

        await store.Get<ImportLog>().UndoAsync(import, Cancel);
        Assert.Equal(ReadingState.NoData, (await store.ReadAsync("partner-revenue-share", "2026-Q3")).State);
    }

    [Theory]
    [OnEachEngine]
    public async Task What_stands_for_a_blank_is_none(StoreEngine engine)
    {
        await using var store = await TestStore.CreateAsync(engine);
        object?[] columns = ["Id", "Account", "Title", "AskedDate"];
        await store.WriteAsync<Requirements>(AsOf, [columns, ["1", "Acme", "SSO", new DateOnly(2026, 8, 3)]]);
        Assert.Equal(ReadingState.NoData, (await store.ReadAsync("requirement-delivery-rate", "2026-Q3")).State);

        await store.WriteAsync<Requirements>(AsOf, [[.. columns, "Status"], ["2", "Acme", "Roles", new DateOnly(2026, 8, 4), "Declined"]]);
        Assert.Equal(0m, await store.ValueAsync("requirement-delivery-rate", "2026-Q3"));
    }

    [Theory]
    [OnEachEngine]
    public async Task A_large_store_keeps_what_its_files_brought_with_its_roll_ups(StoreEngine engine)
    {
        await using var store = await TestStore.CreateAsync(engine);
        store.Store.Rollups.Least = 0;
        await store.WriteAsync<Opportunities>(AsOf, [Columns, Deal("A")]);
        await using var connection = await store.Store.Engine.OpenAsync(Cancel);

        Assert.Equal(1, await connection.ExecuteAsync("UPDATE Rollup SET Cells = REPLACE(Cells, '0', '1') WHERE Source = 'Evidence'")); // Only the table of deals would tell.
        Assert.Equal(0m, await store.ValueAsync("partner-revenue-share", "2026-Q3"));
    }

    private static readonly object?[] Columns = ["Id", "Account", "Stage", "Outcome", "Amount", "CreatedDate", "CloseDate"];

    private static object?[] Deal(string id) => [id, "Acme", "Won", "Won", 100 * SheetRow.Scale, new DateOnly(2026, 5, 4), new DateOnly(2026, 8, 3)];

    private static string Table(string place) => $"{Sheets.Get(place.Split('.')[0]).Entity}Version";

    private static string IsSaid(string place) => place.Split('.') is [var kind, var name] ? Sheets.Get(kind).Column(name)!.Default is string blank ? $"{name} <> '{blank}'" : $"{name} IS NOT NULL" : "1 = 1";

    /// <param name="kept">The version that stays as it is.</param>
    private static string Blank(string place, string kept) => place.Split('.') is [var kind, var name]
        ? $"UPDATE {Table(place)} SET {name} = {(Sheets.Get(kind).Column(name)!.Default is string blank ? $"'{blank}'" : "NULL")} WHERE VersionId <> {kept}"
        : $"DELETE FROM {Table(place)} WHERE VersionId <> {kept}";

    /// <summary>Reads what would be with other versions, and leaves them as they are.</summary>
    private static async Task<IReadOnlyList<Reading>> OnTrialAsync(TestStore store, IReadOnlyList<Kpi> kpis, IEnumerable<string> changes)
    {
        await using var connection = await store.Store.Engine.OpenAsync(Cancel);
        await using var transaction = await store.Store.Engine.BeginWriteAsync(connection, Cancel);
        await connection.ExecuteAsync(string.Join(";\n", changes), transaction: transaction);
        await store.Store.ResolveFactsAsync(connection, transaction, null, Cancel);
        return await store.Get<KpiReader>().ReadAsync(connection, transaction, new KpiQuery { Kpis = kpis, Periods = [store.Calendar.Parse("2026-Q3")], Trend = 2 }, Cancel);
    }

    private static async Task<TestStore> SampleAsync(StoreEngine engine)
    {
        var store = await TestStore.CreateAsync(engine, time: new FixedTime(SampleStores.Company.LastDay));
        Assert.NotNull((await store.Get<Importer>().RunAsync(new() { Path = Path.Combine(SampleFiles.Folder, "sample.xlsx") }, cancel: Cancel)).ImportId);
        return store;
    }
}
