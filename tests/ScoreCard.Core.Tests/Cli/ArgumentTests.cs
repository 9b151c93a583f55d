using ScoreCard.Cli;

namespace ScoreCard.Core.Tests.Cli;

public sealed class ArgumentTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("scorecard-cli").FullName;

    [Theory]
    [InlineData("bogus", "'bogus' is not a verb of scorecard. See 'scorecard --help'.")]
    [InlineData("import", "Required argument 'FILE' missing for command: 'import'. See 'scorecard import --help'.")]
    [InlineData("import nowhere.xlsx", "There is no file 'nowhere.xlsx'.")]
    [InlineData("import .", "'.' is a folder; name a file.")]
    [InlineData("import {file} --full --partial", "--full and --partial exclude each other; give one of them.")]
    [InlineData("import {file} --outcome Signed", "'Signed' is not a value of --outcome: write it as \"Closed - Duplicate=Void\".")]
    [InlineData("import {file} --outcome Signed=Maybe", "'Maybe' is not an outcome: use Won, Lost, Open or Void.")]
    [InlineData("import {file} --as-of 30.9.2026", "'30.9.2026' is not a date for --as-of: write it as 2017-06-30.")]
    [InlineData("import {file} --format csv", "Argument 'csv' not recognized. Must be one of: 'table' 'json' See 'scorecard import --help'.")]
    [InlineData("kpis --period 2017-Q5", "'2017-Q5' is not a period: write a quarter as 2017-Q2, a month as 2017-06, a week as 2017-W14 or a year as 2017.")]
    [InlineData("kpis --where region", "'region' is not a filter: write DIMENSION=VALUE, such as region=West.")]
    [InlineData("rows pipeline-change --step won --population", "--population and --step name different rows: give one of them.")]
    [InlineData("kpis --what", "'--what' means nothing to 'scorecard kpis'. See 'scorecard kpis --help'.")]
    [InlineData("undo last", "'last' is no whole number for IMPORT. See 'scorecard undo --help'.")]
    [InlineData("sample {folder}/no/such.xlsx", "There is no folder '{folder}/no' to write to.")]
    [InlineData("sample {folder}/s.xlsx --rows 2000000", "2000000 is no number of rows for a sheet: write 1 to 1048000.")]
    public async Task What_cannot_be_used_gets_one_sentence_and_exit_code_2(string line, string sentence)
    {
        var file = Path.Combine(_folder, "deals.xlsx");
        await File.WriteAllTextAsync(file, "", TestContext.Current.CancellationToken);
        string Fill(string text) => text.Replace("{file}", file).Replace("{folder}", _folder);

        var run = await CliRun.OfAsync([.. Fill(line).Split(' '), "--store", Path.Combine(_folder, "scorecard.db")]);

        Assert.Equal((CommandLine.Unusable, "", Fill(sentence)), (run.Code, run.Out, run.Error.TrimEnd()));
    }

    [Theory]
    [InlineData("kpis --kpi winrate", "'winrate' is not a KPI")]
    [InlineData("rows winrate --period 2017", "'winrate' is not a KPI")]
    [InlineData("rows pipeline-change --step slipped", "'slipped' is not a step of the pipeline: use one of new, ")]
    [InlineData("rows win-rate --step won --period 2017", "Win rate has no steps")]
    [InlineData("kpis --by colour", "'colour' is not a dimension: use one of region, ")]
    [InlineData("import {file} --map Worth=money", "'money'")]
    [InlineData("import {file} --sheet Deals=money", "'money'")]
    [InlineData("import {file}", "deals.xlsx")]
    public async Task What_cannot_be_found_is_named_with_what_there_is(string line, string start)
    {
        var file = Path.Combine(_folder, "deals.xlsx");
        await File.WriteAllTextAsync(file, "not a workbook", TestContext.Current.CancellationToken);

        var run = await CliRun.OfAsync([.. line.Replace("{file}", file).Split(' '), "--store", Path.Combine(_folder, "scorecard.db")]);

        Assert.Equal((CommandLine.Unusable, ""), (run.Code, run.Out));
        Assert.Contains(start, run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("\n", run.Error.TrimEnd(), StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("import")]
    [InlineData("imports")]
    [InlineData("undo")]
    [InlineData("kpis")]
    [InlineData("rows")]
    [InlineData("changes")]
    [InlineData("export")]
    [InlineData("template")]
    [InlineData("sample")]
    [InlineData("migrate")]
    public async Task Each_verb_explains_itself_with_examples(string verb)
    {
        var run = await CliRun.OfAsync(verb, "--help");

        Assert.Equal((CommandLine.Done, ""), (run.Code, run.Error));
        Assert.Contains($"Examples:{Environment.NewLine}  scorecard {verb}", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_verb_it_lists_them()
    {
        var run = await CliRun.OfAsync();

        Assert.Equal(CommandLine.Done, run.Code);
        Assert.Contains("kpis", run.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Scorecard:CohortDays", "many", "The settings in section Scorecard cannot be used: Failed to convert configuration value 'many' at 'Scorecard:CohortDays' to type 'System.Int32'.")]
    [InlineData("Scorecard:CohortDay", "90", "'CohortDay'")]
    [InlineData("Scorecard:Lead:Internal:0", "win-rat", "Of the settings that begin with SCORECARD_, Scorecard:Lead:Internal names 'win-rat', which is not a KPI.")]
    [InlineData("Scorecard:CohortDays", "0", "Of the settings that begin with SCORECARD_, Scorecard:CohortDays is 0: use a number from 1 to 3650.")]
    [InlineData("Scorecard:Currency", "euro", "Of the settings that begin with SCORECARD_, Scorecard:Currency is 'EURO': use three letters, such as EUR.")]
    [InlineData("Store:Engine", "Oracle", "The settings in section Store cannot be used: Failed to convert configuration value 'Oracle' at 'Store:Engine'")]
    public async Task A_setting_that_cannot_be_used_is_named(string setting, string value, string sentence)
    {
        var run = await CliRun.OfAsync(new Dictionary<string, string?> { [setting] = value }, "kpis", "--store", Path.Combine(_folder, "scorecard.db"));

        Assert.Equal(CommandLine.Unusable, run.Code);
        Assert.Contains(sentence, run.Error, StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
