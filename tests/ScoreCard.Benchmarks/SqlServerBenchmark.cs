using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using ScoreCard.Core;
using ScoreCard.Core.Calendar;
using ScoreCard.Core.Imports;
using ScoreCard.Core.Imports.Sheets;
using ScoreCard.Core.Kpis;
using ScoreCard.Core.Samples;
using ScoreCard.Core.Store;
using ScoreCard.Tests;

namespace ScoreCard.Benchmarks;

/// <summary>
/// Loading, comparing and merging deals on the server that SCORECARD_TEST_SQLSERVER names, beside SqlBulkCopy of the same rows alone; then the
/// facts that a commit resolves, and a scorecard over them.
/// </summary>
internal static class SqlServerBenchmark
{
    private const double MostTimes = 2;
    private const int Rounds = 3;

    private static readonly string[] Columns =
    [
        "Id", "Name", "Account", "Owner", "SalesEngineer", "Stage", "Outcome", "Amount", "Currency", "Probability", "CreatedDate", "CloseDate", "Type", "LeadSource",
        "Region", "Industry", "Product", "LedBy", "Competitor", "LossReason", "LastActivityDate",
    ];

    public static async Task<int> RunAsync(int rows)
    {
        if (TestDatabase.Server is null)
        {
            Console.Error.WriteLine(TestDatabase.Skipped);
            return 2;
        }

        var (alone, merged, resolved, scorecard) = (double.MaxValue, double.MaxValue, double.MaxValue, double.MaxValue);
        for (var round = 0; round < Rounds; round++)
        {
            await using var database = await TestDatabase.CreateAsync();
            await using var services = new ServiceCollection()
                .AddScoreCard(new() { Engine = StoreEngine.SqlServer, Connection = database.Connection }, new()).BuildServiceProvider();
            var store = services.GetRequiredService<ScoreCardStore>();
            await store.MigrateAsync();
            var sheet = services.GetRequiredService<SheetCatalogue>().Get("opportunities");
            var (loaded, total) = await WriteAsync(store, sheet, rows);
            var facts = await FactsAsync(store);
            (alone, merged, resolved) = (Math.Min(alone, loaded), Math.Min(merged, total - facts), Math.Min(resolved, facts));
            scorecard = Math.Min(scorecard, await TimeAsync(() => ReadAsync(services)));
        }

        var ratio = merged / alone;
        Console.WriteLine($"{rows:N0} opportunities: SqlBulkCopy alone {alone:N0} ms, load and merge {merged:N0} ms, ratio {ratio:N1} (at most {MostTimes:N0})");
        Console.WriteLine($"resolving the facts of all deals: {resolved:N0} ms more");
        Console.WriteLine($"all KPIs of a quarter with trend, first reading: {scorecard:N0} ms");
        return ratio <= MostTimes ? 0 : 1;
    }

    /// <returns>Milliseconds after which the rows were loaded by SqlBulkCopy, and after which they were merged and committed.</returns>
    private static async Task<(double Loaded, double Total)> WriteAsync(ScoreCardStore store, Sheet sheet, int rows)
    {
        SheetColumn[] present = [.. Columns.Select(name => sheet.Column(name)!)];
        await using var session = await ImportSession.BeginAsync(store, TimeProvider.System, SampleWorkbook.DefaultLastDay, CancellationToken.None);
        var watch = Stopwatch.StartNew();
        await session.StageAsync(sheet, present, Rows(rows), CancellationToken.None);
        var loaded = watch.Elapsed.TotalMilliseconds;
        await session.CompareAsync(sheet, CancellationToken.None);
        await session.CommitAsync(new("benchmark", "", null, Full: false, [], new Dictionary<string, Outcome>(), null), CancellationToken.None);
        return (loaded, watch.Elapsed.TotalMilliseconds);
    }

    /// <summary>What a commit does besides: resolving every deal, here once more and rolled back.</summary>
    private static async Task<double> FactsAsync(ScoreCardStore store)
    {
        await using var connection = await store.Engine.OpenAsync(CancellationToken.None);
        await using var transaction = await store.Engine.BeginWriteAsync(connection, CancellationToken.None);
        var total = await TimeAsync(() => Facts.RebuildAsync(store.Engine, store.Schema, connection, transaction, CancellationToken.None));
        await transaction.RollbackAsync();
        return total;
    }

    private static IEnumerable<object?[]> Rows(int count)
    {
        var last = SampleWorkbook.DefaultLastDay;
        for (var i = 0; i < count; i++)
        {
            var (created, outcome) = (last.AddDays(-1000 + (i % 900)), (i % 5) switch { 0 or 1 => "Won", 2 or 3 => "Lost", _ => "Open" });
            yield return
            [
                i + 2L, $"OPP-{i:0000000}", $"Deal number {i}", $"Account {i % 6000}", $"Rep {i % 300}", $"Engineer {i % 120}", $"Stage {i % 10}", outcome, 10_000L * (i % 90_000), "EUR",
                (i % 100) * 100L, created, outcome == "Open" ? null : created.AddDays(90), "New business", $"Source {i % 6}", $"Region {i % 3}", $"Industry {i % 12}", $"Product {i % 12}", "Own",
                i % 4 == 0 ? "Vexor" : null, outcome == "Lost" ? "Price" : null, created.AddDays(60),
            ];
        }
    }

    private static Task<IReadOnlyList<Reading>> ReadAsync(ServiceProvider services)
    {
        var (catalogue, calendar) = (services.GetRequiredService<KpiCatalogue>(), services.GetRequiredService<FiscalCalendar>());
        return services.GetRequiredService<KpiReader>().ReadAsync(
            new() { Kpis = catalogue.All, Periods = [calendar.Of(SampleWorkbook.DefaultLastDay, Grain.Quarter)], Trend = 8 });
    }

    private static async Task<double> TimeAsync(Func<Task> work)
    {
        var watch = Stopwatch.StartNew();
        await work();
        return watch.Elapsed.TotalMilliseconds;
    }
}
