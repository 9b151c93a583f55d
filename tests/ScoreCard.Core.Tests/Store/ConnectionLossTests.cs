using Microsoft.Data.SqlClient;
using Microsoft.Extensions.DependencyInjection;
using ScoreCard.Core.Calendar;
using ScoreCard.Core.Imports;
using ScoreCard.Core.Kpis;
using ScoreCard.Core.Store;

namespace ScoreCard.Core.Tests.Store;

/// <summary>On a real server, over a connection that really breaks.</summary>
public sealed class ConnectionLossTests : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("scorecard-loss-").FullName;
    private TestDatabase _database = null!;
    private TcpProxy _proxy = null!;
    private ServiceProvider _services = null!;
    private SqlClientEvents _events = null!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        Assert.SkipWhen(TestDatabase.Server is null, TestDatabase.Skipped);
        _database = await TestDatabase.CreateAsync();
        var connection = new SqlConnectionStringBuilder(_database.Connection);
        var address = connection.DataSource.Replace("tcp:", "", StringComparison.OrdinalIgnoreCase).Split(',');
        _proxy = new(address[0], address.Length > 1 ? int.Parse(address[1], null) : 1433);
        connection.DataSource = $"127.0.0.1,{_proxy.Port}";
        connection.ConnectTimeout = 5;
        _services = new ServiceCollection().AddScoreCard(new() { Engine = StoreEngine.SqlServer, Connection = connection.ConnectionString }, new()).BuildServiceProvider();
        await Store.MigrateAsync(Cancel);
        await ImportAsync("A,Won,100");
        _events = new(_database.Name);
    }

    public async ValueTask DisposeAsync()
    {
        if (_database is not null)
        {
            _events.Dispose();
            await _services.DisposeAsync();
            SqlConnection.ClearAllPools();
            _proxy.Dispose();
            await _database.DisposeAsync();
        }

        Directory.Delete(_folder, recursive: true);
    }

    private ScoreCardStore Store => _services.GetRequiredService<ScoreCardStore>();

    [Fact]
    public async Task A_reading_is_read_again_when_its_connection_is_lost()
    {
        Assert.Equal(100m, await RevenueAsync());

        _proxy.Cut();

        Assert.Equal(100m, await RevenueAsync());
    }

    [Fact]
    public async Task Rows_for_a_download_are_read_again_when_the_connection_is_lost_before_the_first()
    {
        Assert.Equal(100m, await RevenueAsync());

        _proxy.Cut();

        var query = new RowQuery { Kpi = _services.GetRequiredService<KpiCatalogue>().Get("revenue"), Period = _services.GetRequiredService<FiscalCalendar>().Parse("2026-Q2") };
        Assert.Single(await _services.GetRequiredService<RowReader>().StreamRowsAsync(query, Cancel).ToArrayAsync(Cancel));
    }

    [Fact]
    public async Task An_import_whose_connection_is_lost_writes_nothing_and_says_so()
    {
        _events.Committing = () =>
        {
            if (IsWriting)
            {
                _events.Committing = null;
                _proxy.LoseRequests();
            }
        };

        var lost = await Assert.ThrowsAsync<StoreException>(() => ImportAsync("B,Won,7"));

        Assert.Contains("Nothing was written", lost.Message, StringComparison.Ordinal);
        Assert.Equal(100m, await RevenueAsync());
        Assert.NotNull((await ImportAsync("B,Won,7")).ImportId);
        Assert.Equal(107m, await RevenueAsync());
    }

    [Fact]
    public async Task An_import_that_was_committed_counts_although_the_answer_was_lost()
    {
        _events.Committing = () =>
        {
            if (IsWriting)
            {
                _events.Committing = null;
                _proxy.LoseAnswers();
            }
        };

        var result = await ImportAsync("B,Won,7");

        Assert.Equal(2, result.ImportId);
        Assert.Equal(107m, await RevenueAsync());
        Assert.Equal(2, (await _services.GetRequiredService<ImportLog>().ListAsync(Cancel)).Count);
    }

    /// <summary>Staging has transactions of its own; the one that counts is that which raises the data version.</summary>
    private bool IsWriting => _events.Commands.Any(command => command.Contains("UPDATE DataVersion", StringComparison.Ordinal));

    private async Task<decimal?> RevenueAsync() => (await _services.GetRequiredService<KpiReader>().ReadAsync(
        new() { Kpis = [_services.GetRequiredService<KpiCatalogue>().Get("revenue")], Periods = [_services.GetRequiredService<FiscalCalendar>().Parse("2026-Q2")] }, Cancel)).Single().Value;

    private async Task<ImportResult> ImportAsync(string row)
    {
        var path = Path.Combine(_folder, "deals.csv");
        await File.WriteAllTextAsync(path, $"Opportunity ID,Stage,Amount,Close Date\n{row},2026-05-01\n", Cancel);
        return await _services.GetRequiredService<Importer>().RunAsync(new() { Path = path }, cancel: Cancel);
    }
}
