using ScoreCard.Cli;

namespace ScoreCard.Core.Tests.Cli;

/// <summary>What the command line says about the answers of an import, so that nobody gives them twice.</summary>
public sealed class RepeatTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("scorecard-cli").FullName;

    [Fact]
    public async Task A_later_file_uses_the_answers_and_prints_the_command_that_does_the_same_on_a_new_store()
    {
        var first = await WriteAsync("september.csv", "Ref,Worth,Phase,Signed", "X1,10,Closed Won,03/04/2026", "X2,20,Handshake,05/06/2026");
        var later = await WriteAsync("october.csv", "Ref,Worth,Phase,Signed", "X1,10,Closed Won,03/04/2026", "X3,30,Handshake,05/06/2026");
        string[] answers = ["--sheet", "september=opportunities", "--map", "Ref=Id", "--map", "Worth=Amount", "--map", "Phase=Stage", "--map", "Signed=CloseDate"];
        await RunAsync("a", ["import", first, .. answers, "--outcome", "Handshake=Won", "--date-order", "dmy", "--as-of", "2026-09-30"]);

        var asked = await RunAsync("a", ["import", later, "--as-of", "2026-10-01"]);
        var full = await RunAsync("a", ["import", later, "--as-of", "2026-10-01", "--full"]);
        var command = full.Error.Split('\n').Single(line => line.StartsWith("To repeat it: scorecard ", StringComparison.Ordinal)).Split(' ')[4..];
        var repeated = await RunAsync("b", [.. command, "--format", "json"]);

        Assert.Equal(CommandLine.NothingWritten, asked.Code);
        Assert.Contains("--full", asked.Error, StringComparison.Ordinal);
        Assert.Contains("Vanished opportunities: 1, closed on 2026-10-01; their history stays.\n  X2\n", full.Out, StringComparison.Ordinal);
        Assert.Contains("Remembered: Worth is Amount (import 1, 2026-10-15)\n", full.Error, StringComparison.Ordinal);
        Assert.Contains("Remembered: Handshake is Won (import 1, 2026-10-15)\n", full.Error, StringComparison.Ordinal);
        Assert.Equal(
            $"import {later} --sheet october=opportunities --map Phase=Stage --map Ref=Id --map Signed=CloseDate --map Worth=Amount --outcome Handshake=Won --date-order dmy --full --as-of 2026-10-01",
            string.Join(' ', command));
        Assert.Equal((CommandLine.Done, 2), (repeated.Code, repeated.Json.GetProperty("sheets")[0].GetProperty("inserted").GetInt32()));
        Assert.Empty(repeated.Json.GetProperty("remembered").EnumerateArray());
    }

    [Fact]
    public async Task Remembered_answers_and_vanished_rows_are_in_the_json()
    {
        var path = await WriteAsync("deals.csv", "Deal ID,Deal Name,Stage,Worth", "A,Alpha,Prospecting,1", "B,Beta,Prospecting,2");
        await RunAsync("a", ["import", path, "--map", "Worth=Amount", "--full"]);
        await WriteAsync("deals.csv", "Deal ID,Deal Name,Stage,Worth", "A,Alpha,Prospecting,1");

        var later = (await RunAsync("a", ["import", path, "--format", "json"])).Json;

        Assert.Equal(
            ["map Worth Amount 1 2026-10-15", "extent The extract full 1 2026-10-15"],
            later.GetProperty("remembered").EnumerateArray().Select(answer => string.Join(' ', new[] { "question", "subject", "answer", "import", "on" }.Select(name => answer.GetProperty(name)))));
        var vanished = Assert.Single(later.GetProperty("sheets")[0].GetProperty("vanishedRows").EnumerateArray());
        Assert.Equal(("B", "Beta"), (vanished.GetProperty("key").GetString(), vanished.GetProperty("name").GetString()));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private Task<CliRun> RunAsync(string store, string[] args) => CliRun.OfAsync([.. args, "--store", Path.Combine(_folder, $"{store}.db")]);

    private async Task<string> WriteAsync(string name, params string[] lines)
    {
        var path = Path.Combine(_folder, name);
        await File.WriteAllLinesAsync(path, lines, TestContext.Current.CancellationToken);
        return path;
    }
}
