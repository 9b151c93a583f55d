using Microsoft.Extensions.DependencyInjection;
using ScoreCard.Core.Calendar;
using ScoreCard.Core.Imports;
using ScoreCard.Core.Imports.Sheets;
using ScoreCard.Core.Kpis;
using ScoreCard.Core.Store;

namespace ScoreCard.Core.Tests.Store;

/// <summary>A migrated store of its own for one test, gone with it.</summary>
public sealed class TestStore : IAsyncDisposable
{
    private readonly ServiceProvider _services;
    private readonly string _folder = Directory.CreateTempSubdirectory("scorecard-test").FullName;
    private readonly TestDatabase? _database;

    private TestStore(StoreEngine engine, TestDatabase? database, bool readOnlyQueries, Action<ScorecardOptions>? configure, TimeProvider? time, string? connection = null)
    {
        _database = database;
        var options = new StoreOptions { Engine = engine, Connection = connection ?? database?.Connection ?? Path.Combine(_folder, "scorecard.db") };
        if (readOnlyQueries)
        {
            options.ReadConnection = $"{options.Connection};ApplicationIntent=ReadOnly";
        }

        var scorecard = new ScorecardOptions();
        configure?.Invoke(scorecard);
        var services = new ServiceCollection();
        services.AddSingleton(time ?? new FixedTime(new(2026, 10, 15)));
        _services = services.AddScoreCard(options, scorecard).BuildServiceProvider();
    }

    /// <summary>The database's name on SQL Server.</summary>
    public string? Database => _database?.Name;

    public ScoreCardStore Store => Get<ScoreCardStore>();

    public FiscalCalendar Calendar => Get<FiscalCalendar>();

    public KpiCatalogue Kpis => Get<KpiCatalogue>();

    public static async Task<TestStore> CreateAsync(StoreEngine engine, Action<ScorecardOptions>? configure = null, TimeProvider? time = null, bool readOnlyQueries = false)
    {
        var store = new TestStore(engine, engine == StoreEngine.SqlServer ? await TestDatabase.CreateAsync() : null, readOnlyQueries, configure, time);
        await store.Store.MigrateAsync(TestContext.Current.CancellationToken);
        return store;
    }

    /// <summary>A SQL Server store that its test makes and migrates itself.</summary>
    public static TestStore At(string connection) => new(StoreEngine.SqlServer, null, false, null, null, connection);

    public T Get<T>()
        where T : notnull => _services.GetRequiredService<T>();

    /// <summary>Writes rows the way an import does, without a workbook: the first row names the columns.</summary>
    public async Task<long> WriteAsync<TSheet>(DateOnly asOf, object?[][] rows, bool full = false)
        where TSheet : Sheet
    {
        var sheet = Get<SheetCatalogue>().All.OfType<TSheet>().Single();
        SheetColumn[] present = [.. rows[0].Select(name => sheet.Column((string)name!)!)];
        var cancel = TestContext.Current.CancellationToken;
        await using var session = await ImportSession.BeginAsync(Store, TimeProvider.System, asOf, cancel);
        await session.StageAsync(sheet, present, rows.Skip(1).Select((row, i) => (object?[])[i + 2L, .. row]), cancel);
        await session.CompareAsync(sheet, cancel);
        var counts = await session.CountAsync(sheet, 1, rows.Length, cancel);
        var vanished = full ? await session.CountVanishedAsync(sheet, cancel) : 0;
        var result = new SheetResult { Sheet = sheet.Title, Kind = sheet.Kind, Inserted = counts.Inserted, Updated = counts.Updated, Unchanged = counts.Unchanged, Vanished = vanished, Read = rows.Length - 1 };
        return await session.CommitAsync(new("test.xlsx", "", null, full, [result], new Dictionary<string, Outcome>(), null), cancel);
    }

    public async Task<Reading> ReadAsync(string kpi, string period, DateOnly? knownOn = null, Filter? filter = null) =>
        (await Get<KpiReader>().ReadAsync(
            new() { Kpis = [Kpis.Get(kpi)], Periods = [Calendar.Parse(period)], KnownOn = knownOn, Filter = filter ?? Filter.None },
            TestContext.Current.CancellationToken)).Single();

    public async Task<decimal?> ValueAsync(string kpi, string period, DateOnly? knownOn = null) => (await ReadAsync(kpi, period, knownOn)).Value;

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        if (_database is not null)
        {
            await _database.DisposeAsync();
        }
        else
        {
            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        }

        Directory.Delete(_folder, recursive: true);
    }
}
