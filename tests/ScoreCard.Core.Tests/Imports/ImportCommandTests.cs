using System.Diagnostics;
using ScoreCard.Core.Imports;
using ScoreCard.Core.Imports.Values;

namespace ScoreCard.Core.Tests.Imports;

public sealed class ImportCommandTests
{
    private static readonly ImportRequest Plain = new() { Path = "deals.csv" };

    [Fact]
    public void Without_an_answer_it_names_the_file_alone() => Assert.Equal("scorecard import exports/deals.csv", ImportCommand.Of(Plain, "exports/deals.csv"));

    [Fact]
    public void Every_answer_has_its_option()
    {
        var request = Plain with
        {
            SheetKinds = new Dictionary<string, string> { ["Pipeline"] = "opportunities" },
            Columns = new Dictionary<string, string> { ["Deal worth"] = "Amount", ["Notes"] = "none" },
            Outcomes = new Dictionary<string, Outcome> { ["Handshake"] = Outcome.Won },
            DateOrder = DateOrder.Mdy,
            AsOf = new(2026, 9, 30),
            Full = false,
            SkipRejected = true,
            DryRun = true,
        };

        Assert.Equal(
            "scorecard import deals.csv --sheet Pipeline=opportunities --map 'Deal worth=Amount' --map Notes=none --outcome Handshake=Won --date-order mdy --partial --as-of 2026-09-30 --skip-rejected",
            ImportCommand.Of(request, "deals.csv"));
        Assert.Equal("scorecard import deals.csv --full --forget", ImportCommand.Of(Plain with { Full = true, Forget = true }, "deals.csv"));
    }

    [Theory]
    [InlineData("Deal worth=Amount")]
    [InlineData("Deal \"on hold\" $HOME=Open")]
    [InlineData("`ls`!=Won")]
    public async Task A_shell_reads_an_option_of_a_sentence_as_it_is(string pair)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There is no POSIX shell.");

        Assert.Equal(["--outcome", pair], await WordsAsync(ImportCommand.Option("--outcome", pair)));
    }

    [Theory]
    [InlineData("Sheets differ.", null, "Sheets differ.")]
    [InlineData("No value tells which.", "; say --date-order dmy", "No value tells which; say --date-order dmy.")]
    [InlineData("It is not known; correct it.", ", or say --partial", "It is not known; correct it, or say --partial.")]
    public void A_problem_is_one_sentence_with_its_option(string problem, string? option, string sentence) =>
        Assert.Equal(sentence, ImportCommand.Sentence(problem, option));

    [Theory]
    [InlineData("deals.csv", "Deal worth (k€)")]
    [InlineData("June's export.xlsx", "Owner's \"own\" amount")]
    [InlineData("-deals.csv", "a=b!c$(d)`e`\\f")]
    [InlineData("a;b&c|d>e.csv", "~ * ? # [x] {y}")]
    [InlineData("C:\\exports\\deals.csv", "Größe")]
    public async Task A_shell_reads_the_names_as_they_are(string file, string header)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There is no POSIX shell.");
        var command = ImportCommand.Of(Plain with { Columns = new Dictionary<string, string> { [header] = "Amount" } }, file);

        Assert.Equal(["scorecard", "import", file.StartsWith('-') ? "./" + file : file, "--map", $"{header}=Amount"], await WordsAsync(command));
    }

    private static async Task<string[]> WordsAsync(string command)
    {
        using var shell = Process.Start(new ProcessStartInfo("sh", ["-c", $"printf '%s\\n' {command}"]) { RedirectStandardOutput = true, UseShellExecute = false })!;
        return (await shell.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken)).TrimEnd('\n').Split('\n');
    }
}
