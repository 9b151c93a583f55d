using ScoreCard.Core.Samples;

namespace ScoreCard.Core.Tests.Cli;

/// <summary>A folder with a small sample and a store into which the command line has imported it.</summary>
public sealed class CliStore : IAsyncLifetime
{
    public const int Rows = 400;

    public string Folder { get; } = Directory.CreateTempSubdirectory("scorecard-cli").FullName;

    public string Sample => Path.Combine(Folder, "sample.xlsx");

    public string Store => Path.Combine(Folder, "scorecard.db");

    internal CliRun Import { get; private set; } = new(0, "", "");

    public async ValueTask InitializeAsync()
    {
        SampleWorkbook.Write(Sample, Rows);
        File.SetLastWriteTimeUtc(Sample, new DateTime(2026, 9, 30, 12, 0, 0, DateTimeKind.Utc));
        Import = await RunAsync("import", Sample, "--format", "json");
    }

    internal Task<CliRun> RunAsync(params string[] args) => CliRun.OfAsync([.. args, "--store", Store]);

    public ValueTask DisposeAsync()
    {
        Directory.Delete(Folder, recursive: true);
        return ValueTask.CompletedTask;
    }
}
