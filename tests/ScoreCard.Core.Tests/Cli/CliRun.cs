using System.Globalization;
using System.Text.Json;
using ScoreCard.Cli;
using ScoreCard.Core.Tests.Store;

namespace ScoreCard.Core.Tests.Cli;

/// <summary>What a run of the command line left behind.</summary>
internal sealed record CliRun(int Code, string Out, string Error)
{
    /// <summary>The day on which the tests run it.</summary>
    public static readonly DateOnly Today = new(2026, 10, 15);

    public JsonElement Json => JsonDocument.Parse(Out).RootElement;

    public string[] Lines => Out.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public static async Task<CliRun> OfAsync(params string[] args)
    {
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        var (output, error) = (new StringWriter(), new StringWriter());
        var code = await new CommandLine(new FixedTime(Today)).RunAsync(args, output, error, cancel: TestContext.Current.CancellationToken);
        return new(code, output.ToString(), error.ToString());
    }
}
