using System.Globalization;
using System.Text.Json;
using Microsoft.Extensions.Configuration;
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

    public static Task<CliRun> OfAsync(params string[] args) => OfAsync([], args);

    /// <param name="settings">By their names in the configuration. The environment is that of all tests, and not asked.</param>
    public static async Task<CliRun> OfAsync(Dictionary<string, string?> settings, params string[] args)
    {
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        var (output, error) = (new StringWriter(), new StringWriter());
        var code = await new CommandLine(new FixedTime(Today), new ConfigurationBuilder().AddInMemoryCollection(settings).Build()).RunAsync(args, output, error, cancel: TestContext.Current.CancellationToken);
        return new(code, output.ToString(), error.ToString());
    }
}
