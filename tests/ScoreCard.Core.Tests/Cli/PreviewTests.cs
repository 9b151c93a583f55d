using System.Text.Json;
using ScoreCard.Cli;

namespace ScoreCard.Core.Tests.Cli;

/// <summary>What a dry run says of the rows that would change, as the verb 'changes' says it of a written import.</summary>
public sealed class PreviewTests : IDisposable
{
    private const string Headers = "Opportunity ID,Opportunity Name,Stage,Amount,Created Date,Close Date";

    private readonly string _folder = Directory.CreateTempSubdirectory("scorecard-cli").FullName;

    [Fact]
    public async Task Rows_are_in_the_json_beside_what_was_there_before()
    {
        await RunAsync(await WriteAsync(Deal("A", "Proposal", 100), Deal("B", "Proposal", 5)), "--as-of", "2026-10-01");

        var run = await RunAsync(await WriteAsync(Deal("A", "Negotiation", 120), Deal("C", "Proposal", 7)), "--as-of", "2026-10-07", "--dry-run", "--format", "json");

        var rows = run.Json.GetProperty("changes").EnumerateArray().ToArray();
        Assert.Equal(["opportunities A Deal A changed", "opportunities B Deal B vanished", "opportunities C Deal C new"], rows.Select(row => $"{Text(row, "kind")} {Text(row, "id")} {Text(row, "name")} {Text(row, "change")}"));
        Assert.Equal(["Stage Proposal → Negotiation", "Amount 100 → 120"], Values(rows[0]));
        Assert.Contains("ExpectedCloseDate 2026-12-01 → ", Values(rows[1]));
        Assert.Contains("Amount  → 7", Values(rows[2]));
        Assert.Equal((3, true, 1), (run.Json.GetProperty("changeCount").GetInt32(), run.Json.GetProperty("dryRun").GetBoolean(), run.Json.GetProperty("sheets")[0].GetProperty("updated").GetInt32()));

        static IEnumerable<string> Values(JsonElement row) => row.GetProperty("values").EnumerateArray().Select(value => $"{Text(value, "column")} {value.GetProperty("before")} → {value.GetProperty("after")}");
    }

    [Fact]
    public async Task The_first_import_and_a_written_one_list_no_rows()
    {
        var path = await WriteAsync(Deal("A", "Proposal", 100));

        var first = (await RunAsync(path, "--dry-run", "--format", "json")).Json;
        var written = (await RunAsync(path, "--format", "json")).Json;

        Assert.All([first, written], json => Assert.Equal((JsonValueKind.Null, JsonValueKind.Null), (json.GetProperty("changes").ValueKind, json.GetProperty("changeCount").ValueKind)));
    }

    [Fact]
    public async Task The_lines_are_those_of_the_verb_changes_and_say_how_many_more_there_are()
    {
        await RunAsync(await WriteAsync([.. Enumerable.Range(10, 25).Select(i => Deal($"D{i}", "Proposal", i))]), "--as-of", "2026-10-01");
        var path = await WriteAsync([.. Enumerable.Range(10, 30).Select(i => Deal($"D{i}", "Proposal", i + 1))]);

        var preview = await RunAsync(path, "--as-of", "2026-10-07", "--dry-run");
        await RunAsync(path, "--as-of", "2026-10-07");
        var changes = await CliRun.OfAsync("changes", "2", "--store", Store);

        var from = Array.IndexOf(preview.Lines, "Opportunities: 25 changed, 5 new");
        Assert.Equal(changes.Lines[..21], preview.Lines[from..(from + 21)]);
        Assert.Contains("  changed    D10", preview.Lines[from + 1], StringComparison.Ordinal);
        Assert.Contains("Amount: 10.00 → 11.00", preview.Lines[from + 1], StringComparison.Ordinal);
        Assert.Equal("  … and 10 more, which 'scorecard changes' lists once they are imported.", preview.Lines[from + 21]);
    }

    [Fact]
    public async Task Of_a_kind_with_new_rows_alone_their_number_is_enough()
    {
        await RunAsync(await WriteAsync(Deal("A", "Proposal", 100)), "--partial");

        var preview = await RunAsync(await WriteAsync(Deal("B", "Proposal", 100)), "--partial", "--dry-run");

        Assert.Equal(CommandLine.Done, preview.Code);
        Assert.Contains("Opportunities: 1 new", preview.Lines);
        Assert.DoesNotContain(preview.Lines, line => line.StartsWith("  new", StringComparison.Ordinal));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private string Store => Path.Combine(_folder, "scorecard.db");

    private static string Deal(string id, string stage, int amount) => $"{id},Deal {id},{stage},{amount},2026-03-02,2026-12-01";

    private static string? Text(JsonElement element, string name) => element.GetProperty(name).GetString();

    private Task<CliRun> RunAsync(string path, params string[] args) =>
        CliRun.OfAsync(["import", path, "--store", Store, .. args.Contains("--partial") ? args : ["--full", .. args]]);

    private async Task<string> WriteAsync(params string[] deals)
    {
        var path = Path.Combine(_folder, "deals.csv");
        await File.WriteAllLinesAsync(path, [Headers, .. deals], TestContext.Current.CancellationToken);
        return path;
    }
}
