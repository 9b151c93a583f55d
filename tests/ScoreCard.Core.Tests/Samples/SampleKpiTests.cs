using ScoreCard.Core.Calendar;
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
        Assert.Empty(Differences(id, await stores.ReadingsAsync()));
    }

    [Theory]
    [OnEachEngine]
    public async Task All_of_them_read_the_same_on_each_engine(StoreEngine engine)
    {
        var readings = engine == StoreEngine.Sqlite ? await stores.ReadingsAsync() : await SampleStores.ReadAsync(engine);

        Assert.Empty(new KpiCatalogue().All.SelectMany(kpi => Differences(kpi.Id, readings)));
    }

    [Theory]
    [InlineData("sample-salesforce.xlsx")]
    [InlineData("sample-dynamics.xlsx")]
    public async Task Other_exports_of_the_same_deals_read_the_same(string file)
    {
        string[] ids =
        [
            "revenue", "won-deals", "lost-deals", "losses", "win-rate", "win-rate-by-value",
            "sales-cycle", "pipeline", "pipeline-change", "multi-product-rate", "deal-size",
        ];
        var readings = await SampleStores.ReadAsync(StoreEngine.Sqlite, file);

        Assert.Empty(ids.SelectMany(id => Differences(id, readings.Where(reading => reading.Slice is null).ToArray())));
    }

    [Fact]
    public async Task What_a_quotient_divides_gives_its_value()
    {
        var readings = (await stores.ReadingsAsync()).Where(reading => reading.Kpi.Quotient is not null && reading.Value is not null).ToArray();

        Assert.Equal(new KpiCatalogue().All.Where(kpi => kpi.Quotient is not null).Select(kpi => kpi.Id).Order(), readings.Select(reading => reading.Kpi.Id).Distinct().Order());
        Assert.All(readings, reading =>
        {
            var heads = reading.Kpi.Measure as PerHeadMeasure;
            var passed = (reading.Period.LastDay < SampleStores.Company.LastDay ? reading.Period.LastDay : SampleStores.Company.LastDay).DayNumber - reading.Period.Start.DayNumber + 1;
            var times = heads?.Times ?? 1;
            var expected = reading.Figure.Dividend / reading.Figure.Divisor * times * (heads?.IsAnnual == true ? 365m / passed : 1);
            Assert.Equal(expected!.Value, reading.Value!.Value, 8);
        });
    }

    private static IEnumerable<string> Differences(string id, IReadOnlyList<Reading> readings)
    {
        var oracle = new SampleReadings(SampleStores.Company, SampleStores.Company.LastDay);
        var those = readings.Where(reading => reading.Kpi.Id == id).ToArray();
        Assert.NotEmpty(those);
        var calendar = new FiscalCalendar();
        foreach (var reading in those)
        {
            // By region, where its rows have none.
            if (reading.State == ReadingState.NotApplicable && !reading.Kpi.Dimensions.Contains(Dimension.Region))
            {
                continue;
            }

            // An unfinished period is compared with a part of the one before; that part has no name to ask the oracle for.
            var isOver = reading.Period.LastDay <= SampleStores.Company.LastDay;
            (string What, Figure Figure, Period Period)[] figures =
            [
                ("", reading.Figure, reading.Period),
                .. isOver ? new[] { (" previous", reading.Previous, calendar.Previous(reading.Period)), (" year ago", reading.YearAgo, calendar.YearAgo(reading.Period)) } : [],
            ];
            foreach (var (what, figure, period) in figures)
            {
                var expected = oracle.Read(id, period, reading.Slice);
                var actual = new Expected(figure.Value, figure.Sample, figure.Population) { P90 = figure.P90 };
                if (Round(expected) != Round(actual))
                {
                    yield return $"{id} {reading.Period} {reading.Slice ?? "all"}{what}: {actual} and not {expected}";
                }
            }
        }
    }

    private static Expected Round(Expected reading) => new(Round(reading.Value), reading.Sample, reading.Population) { P90 = Round(reading.P90) };

    private static decimal? Round(decimal? value) => value is { } known ? Math.Round(known, 4) / 1.0000000000m : null;
}

/// <summary>The sample on SQLite, read once.</summary>
public sealed class SampleStores
{
    private IReadOnlyList<Reading>? _readings;

    internal static SampleCompany Company { get; } = new();

    public async Task<IReadOnlyList<Reading>> ReadingsAsync() => _readings ??= await ReadAsync(StoreEngine.Sqlite);

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
