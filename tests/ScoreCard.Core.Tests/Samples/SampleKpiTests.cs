using ScoreCard.Core.Imports;
using ScoreCard.Core.Kpis;
using ScoreCard.Core.Samples;
using ScoreCard.Core.Store;
using ScoreCard.Core.Tests.Store;

namespace ScoreCard.Core.Tests.Samples;

/// <summary>Every KPI of the catalogue against what the sample's deals have to read, imported, stored and computed by the product.</summary>
public sealed class SampleKpiTests(SampleStores stores) : IClassFixture<SampleStores>
{
    public static TheoryData<string> Kpis => [.. new KpiCatalogue().All.Select(kpi => kpi.Id)];

    [Theory]
    [MemberData(nameof(Kpis))]
    public async Task Reads_the_sample_to_the_cent(string id)
    {
        foreach (var engine in SampleStores.Engines)
        {
            Assert.Empty(Differences(id, await stores.ReadingsAsync(engine)));
        }
    }

    [Theory]
    [InlineData("sample-salesforce.xlsx")]
    [InlineData("sample-dynamics.xlsx")]
    public async Task Other_exports_of_the_same_deals_read_the_same(string file)
    {
        string[] ids = ["revenue", "won-deals", "lost-deals", "losses", "win-rate", "win-rate-by-value", "sales-cycle", "pipeline", "pipeline-change", "multi-product-rate", "deal-size"];
        var readings = await SampleStores.ReadAsync(StoreEngine.Sqlite, file);

        Assert.Empty(ids.SelectMany(id => Differences(id, readings.Where(reading => reading.Slice is null).ToArray())));
    }

    private static IEnumerable<string> Differences(string id, IReadOnlyList<Reading> readings)
    {
        var oracle = new SampleReadings(SampleStores.Company, SampleStores.Company.LastDay);
        var those = readings.Where(reading => reading.Kpi.Id == id).ToArray();
        Assert.NotEmpty(those);
        foreach (var reading in those)
        {
            var expected = oracle.Read(id, reading.Period, reading.Slice);
            var actual = new Expected(reading.Value, reading.Figure.Sample, reading.Figure.Population);
            if (Round(expected) != Round(actual))
            {
                yield return $"{id} {reading.Period} {reading.Slice ?? "all"}: {actual} and not {expected}";
            }
        }
    }

    private static Expected Round(Expected reading) => reading with { Value = reading.Value is { } value ? Math.Round(value, 4) / 1.0000000000m : null };
}

/// <summary>The sample in a store of each engine that there is, read once.</summary>
public sealed class SampleStores
{
    private readonly Dictionary<StoreEngine, IReadOnlyList<Reading>> _readings = [];

    internal static SampleCompany Company { get; } = new();

    public static IReadOnlyList<StoreEngine> Engines { get; } = TestStore.SqlServer is null ? [StoreEngine.Sqlite] : [StoreEngine.Sqlite, StoreEngine.SqlServer];

    public async Task<IReadOnlyList<Reading>> ReadingsAsync(StoreEngine engine)
    {
        if (!_readings.TryGetValue(engine, out var readings))
        {
            _readings[engine] = readings = await ReadAsync(engine);
        }

        return readings;
    }

    /// <param name="deals">An export of the deals in the place of those of sample.xlsx.</param>
    public static async Task<IReadOnlyList<Reading>> ReadAsync(StoreEngine engine, string? deals = null)
    {
        var cancel = TestContext.Current.CancellationToken;
        await using var store = await TestStore.CreateAsync(engine, time: new FixedTime(Company.LastDay));
        foreach (var file in deals is null ? ["sample.xlsx"] : new[] { "sample-company.xlsx", deals })
        {
            await ImportAsync(store, file);
        }

        var query = new KpiQuery { Kpis = store.Kpis.All, Periods = ExpectedReadings.Periods };
        var reader = store.Get<KpiReader>();
        return [.. await reader.ReadAsync(query, cancel), .. await reader.ReadAsync(query with { By = Dimension.Region }, cancel)];
    }

    private static async Task ImportAsync(TestStore store, string file)
    {
        var result = await store.Get<Importer>().RunAsync(new() { Path = Path.Combine(SampleFiles.Folder, file) }, cancel: TestContext.Current.CancellationToken);
        Assert.False(result.IsStopped, string.Join('\n', result.Issues.Select(issue => issue.Problem)));
    }
}
