using Dapper;
using ScoreCard.Core.Imports;
using ScoreCard.Core.Kpis;
using ScoreCard.Core.Kpis.Sources;
using ScoreCard.Core.Store;
using ScoreCard.Core.Tests.Samples;
using ScoreCard.Core.Tests.Store;

namespace ScoreCard.Core.Tests.Kpis;

/// <summary>What a store of many deals is read by, over a few of them.</summary>
public sealed class LargeStoreTests
{
    private static readonly DateOnly Today = new(2026, 10, 15);
    private static readonly string[] Asked = ["2026-Q3", "2026-08", "2025", "2026-Q4"];

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [OnEachEngine]
    public async Task Filtered_and_cut_readings_are_those_of_a_store_of_few_deals(StoreEngine engine)
    {
        await using var store = await ImportedAsync(engine);
        var large = await ReadAsync(store);
        Assert.Equal(engine == StoreEngine.Sqlite, store.Store.Engine.HasIndex("IX_OpportunityFact_Span"));

        await ShrinkAsync(store);
        var small = await ReadAsync(store);
        Assert.False(store.Store.Engine.HasIndex("IX_OpportunityFact_Span"));

        Assert.Equal(small, large);
    }

    [Theory]
    [OnEachEngine]
    public async Task Rows_found_along_an_index_are_those_that_are_sorted(StoreEngine engine)
    {
        await using var store = await ImportedAsync(engine);
        await ReadAsync(store);
        var (many, few) = (Reader(store), Reader(store));
        (many.Many, few.Many) = (0, int.MaxValue);
        foreach (var kpi in store.Kpis.All)
        {
            var query = new RowQuery { Kpi = kpi, Period = store.Calendar.Parse("2026-Q3"), Skip = 3, Take = 20 };
            var dates = kpi.Source.Columns.Where(column => column.Name == kpi.Source.DateColumn).Select(column => column.Name);
            foreach (var asked in dates.Select(date => query with { Population = true, SortBy = date }).Prepend(query))
            {
                Assert.Equal(Words(asked, await few.RowsAsync(asked, Cancel)), Words(asked, await many.RowsAsync(asked, Cancel)));
            }
        }
    }

    [Fact]
    public async Task Sources_of_many_rows_are_read_by_every_dimension_from_indices_that_hold_all_that_is_asked_for()
    {
        await using var store = await ImportedAsync(StoreEngine.Sqlite);
        await ReadAsync(store);
        await using var connection = await store.Store.Engine.OpenAsync(Cancel);
        var others = new List<string>();
        foreach (var dimension in Dimension.All)
        {
            KpiQuery cut = new() { Kpis = store.Kpis.All, Periods = [store.Calendar.Parse("2026-Q3")], By = dimension };
            KpiQuery filtered = cut with { By = null, Filter = Filter.None.With(dimension, "x") };
            foreach (var (statement, _) in new[] { cut, filtered }.SelectMany(query => new ReadingPlan(store.Store, query, store.Calendar, store.Get<ScorecardOptions>(), Today).Statements))
            {
                var plan = await connection.QueryAsync<(int Id, int Parent, int Unused, string Detail)>($"EXPLAIN QUERY PLAN {statement.Text()}", statement.Parameters);
                others.AddRange(plan.Where(step => step.Detail.Contains(" INDEX ", StringComparison.Ordinal) && !step.Detail.Contains("COVERING", StringComparison.Ordinal)).Select(_ => statement.Source.View));
            }
        }

        // Of these there are few rows: people and what they do, and the sizes of markets.
        Assert.Equal(
            ["AcceptedHire", "CertifiedEngineer", "DecidedIdea", "HeldCertificate", "MarketDeal", "MarketPresence", "MetEngineer", "ProgrammePresence", "RaisedIdea", "RampedEngineer", "RepQuota", "StaffMove", "StaffOnDay", "StaffPresence", "StemEvent", "TakenTraining", "Volunteering"],
            others.Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task An_index_of_an_earlier_version_gives_way_to_the_one_of_this_version()
    {
        const string Indices = "SELECT sql FROM sqlite_master WHERE name LIKE 'IX!_%!_Large' ESCAPE '!' ORDER BY name";
        await using var store = await ImportedAsync(StoreEngine.Sqlite);
        await using var connection = await store.Store.Engine.OpenAsync(Cancel);
        var made = await connection.QueryAsync<string>(Indices);
        await connection.ExecuteAsync("DROP INDEX IX_Upgrade_Large; CREATE INDEX IX_Upgrade_Large ON Upgrade (UpgradeDate); CREATE INDEX IX_Upgrade_Region_Large ON Upgrade (Region)");

        await using var transaction = await store.Store.Engine.BeginWriteAsync(connection, Cancel);
        await store.Store.Engine.IndexAsync(connection, transaction, isLarge: true, Cancel);
        await transaction.CommitAsync(Cancel);

        Assert.NotEmpty(made);
        Assert.Equal(made, await connection.QueryAsync<string>(Indices));
    }

    private static async Task<TestStore> ImportedAsync(StoreEngine engine)
    {
        var store = await TestStore.CreateAsync(engine);
        store.Store.Rollups.Least = 0;
        Assert.NotNull((await store.Get<Importer>().RunAsync(new() { Path = Path.Combine(SampleFiles.Folder, "sample.xlsx") }, cancel: Cancel)).ImportId);
        return store;
    }

    /// <summary>The facts and all that follows from them anew, as after the import of few deals.</summary>
    private static async Task ShrinkAsync(TestStore store)
    {
        store.Store.Rollups.Least = Rollups.LeastDeals;
        await using var connection = await store.Store.Engine.OpenAsync(Cancel);
        await using var transaction = await store.Store.Engine.BeginWriteAsync(connection, Cancel);
        await store.Store.ResolveAsync(connection, transaction, null, Cancel);
        await transaction.CommitAsync(Cancel);
    }

    private static RowReader Reader(TestStore store) => new(store.Store, store.Get<ScorecardOptions>());

    private static async Task<List<string>> ReadAsync(TestStore store)
    {
        var reader = new KpiReader(store.Store, store.Calendar, store.Get<ScorecardOptions>(), new FixedTime(Today));
        var query = new KpiQuery { Kpis = store.Kpis.All, Periods = [.. Asked.Select(store.Calendar.Parse)], Trend = 3 };
        var readings = new List<string>();
        foreach (var asked in new[]
        {
            query with { By = Dimension.Region },
            query with { Kpis = [.. store.Kpis.All.Where(kpi => kpi.Source is OpenOpportunity or PipelineTarget or DueEntitlement)], By = Dimension.Owner, Filter = Filter.None.With("region=West") },
            query with { Filter = Filter.None.With(await FirstAsync(Dimension.Region)).With(await FirstAsync(Dimension.Segment)) },
            query with { Filter = Filter.None.With(await FirstAsync(Dimension.ProductLine)).With("white-space=") },
        })
        {
            readings.AddRange((await reader.ReadAsync(asked, Cancel)).Select(Words));
        }

        return readings;

        async Task<string> FirstAsync(Dimension dimension) => $"{dimension}={(await reader.DimensionValuesAsync(dimension, Cancel)).Last(value => value.Length > 0)}";
    }

    private static string Words(Reading reading) =>
        $"{reading.Kpi} {reading.Period.Name} {reading.Slice} {reading.State} {reading.Figure} {reading.Previous} {reading.YearAgo} {string.Join(' ', reading.Trend)}";

    /// <summary>What orders the rows: those that are alike in it may stand in any order.</summary>
    private static string Words(RowQuery query, RowPage page)
    {
        var place = query.SortBy is { } column ? page.Place(column) : 0;
        return $"{query.Kpi} {page.Total} {page.Sum} {string.Join('\n', page.Rows.Select(row => $"{row[place]} {row[0]}"))}";
    }
}
