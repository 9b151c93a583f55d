using Microsoft.Extensions.DependencyInjection;
using ScoreCard.Core;
using ScoreCard.Core.Samples;
using ScoreCard.Core.Store;

namespace ScoreCard.Benchmarks;

/// <summary>A folder for one run, gone with it.</summary>
internal sealed class Workspace : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("scorecard-bench-").FullName;

    public string Store => Path.Combine(_folder, "scorecard.db");

    public string Sample(int rows)
    {
        var path = Path.Combine(_folder, FormattableString.Invariant($"sample-{rows}.xlsx"));
        SampleWorkbook.Write(path, rows);
        return path;
    }

    /// <summary>Deals, accounts, products and people alone.</summary>
    public string Deals(int rows)
    {
        var path = Path.Combine(_folder, FormattableString.Invariant($"deals-{rows}.xlsx"));
        SampleWorkbook.WriteDeals(path, rows);
        return path;
    }

    /// <summary>The same a day later, with one deal in a hundred changed.</summary>
    public string NextDeals(int rows)
    {
        var path = Path.Combine(_folder, FormattableString.Invariant($"next-{rows}.xlsx"));
        SampleWorkbook.WriteNextDeals(path, rows);
        return path;
    }

    public static ServiceProvider Services(string store) =>
        new ServiceCollection().AddScoreCard(new() { Engine = StoreEngine.Sqlite, Connection = store }, new()).BuildServiceProvider();

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
