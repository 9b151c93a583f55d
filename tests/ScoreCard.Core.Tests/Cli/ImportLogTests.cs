using ScoreCard.Cli;

namespace ScoreCard.Core.Tests.Cli;

public sealed class ImportLogTests(CliStore store) : IClassFixture<CliStore>
{
    [Fact]
    public async Task The_list_and_one_import_in_full_have_the_same_facts()
    {
        var listed = (await store.RunAsync("imports", "--format", "json")).Json[0];
        var one = (await store.RunAsync("imports", "1", "--format", "json")).Json;

        string[] names = [.. listed.EnumerateObject().Select(field => field.Name)];
        Assert.Equal(
            ["import", "file", "fileHash", "asOf", "full", "importedAt", "importedBy", "durationMs", "dataVersion", "inserted", "updated", "unchanged", "skipped", "rejected", "vanished", "issueCount", "undoneAt"], names);
        Assert.Equal([.. names, "sheets", "issues"], one.EnumerateObject().Select(field => field.Name));
        Assert.All(names, name => Assert.Equal(listed.GetProperty(name).ToString(), one.GetProperty(name).ToString()));
        Assert.Equal(store.Import.Json.GetProperty("issues").ToString(), one.GetProperty("issues").ToString());
        Assert.Equal(64, listed.GetProperty("fileHash").GetString()!.Length);
    }

    [Fact]
    public async Task One_import_reads_as_sentences_and_counts()
    {
        var run = await store.RunAsync("imports", "1");

        Assert.Equal(CommandLine.Done, run.Code);
        Assert.StartsWith("Import 1: sample.xlsx, as of 2026-09-30, a partial extract.", run.Lines[0], StringComparison.Ordinal);
        Assert.Contains("SHA-256 of the file: ", run.Out, StringComparison.Ordinal);
        Assert.Contains("Opportunities", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Changes_come_as_lines_as_json_and_as_csv()
    {
        var json = (await store.RunAsync("changes", "1", "--kind", "products", "--format", "json")).Json.EnumerateArray().ToArray();
        var csv = await store.RunAsync("changes", "1", "--kind", "products", "--format", "csv");
        var table = await store.RunAsync("changes", "1", "--kind", "products");

        Assert.NotEmpty(json);
        Assert.All(json, row => Assert.Equal(("products", "new"), (row.GetProperty("kind").GetString(), row.GetProperty("change").GetString())));
        Assert.Equal("Kind,Key,Name,Change,Column,Old,New", csv.Lines[0].TrimEnd('\r'));
        Assert.Equal(json.Sum(row => row.GetProperty("values").GetArrayLength()), csv.Lines.Length - 1);
        Assert.Equal($"Products: {json.Length} new", table.Lines[0]);
        Assert.Equal(json.Length, table.Lines.Length - 1);
    }

    [Theory]
    [InlineData("imports", "99")]
    [InlineData("changes", "99")]
    [InlineData("undo", "99")]
    public async Task A_number_that_no_import_has_is_said_in_one_sentence(string verb, string number)
    {
        var run = await store.RunAsync(verb, number);

        Assert.Equal(CommandLine.Unusable, run.Code);
        Assert.Equal("There is no import 99: the list of imports has those there are.", run.Error.Trim());
    }
}
