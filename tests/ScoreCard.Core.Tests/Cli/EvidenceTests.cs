using System.Text.Json;

namespace ScoreCard.Core.Tests.Cli;

/// <summary>A list of deals that says nothing about partners.</summary>
public sealed class EvidenceTests : IAsyncLifetime
{
    private const string Reason = "no file has brought a partner yet: import a column 'Partner' or 'Led By' of the sheet Opportunities";

    private readonly string _folder = Directory.CreateTempSubdirectory("scorecard-cli").FullName;

    public async ValueTask InitializeAsync()
    {
        var deals = Path.Combine(_folder, "deals.csv");
        await File.WriteAllTextAsync(deals, """
            Opportunity ID,Opportunity Name,Account Name,Stage,Amount,Created Date,Close Date
            A,Gateways,Acme,Closed Won,1200,2026-05-04,2026-08-13
            B,Sensors,Bright,Closed Lost,800,2026-05-05,2026-08-14
            """);
        var import = await RunAsync("import", deals, "--as-of", "2026-10-01");
        Assert.True(import.Code == 0, import.Out + import.Error);
    }

    [Fact]
    public async Task A_share_of_what_no_file_has_brought_is_no_data_and_says_what_to_import()
    {
        var readings = (await RunAsync("kpis", "--kpi", "partner-revenue-share", "--kpi", "won-deals", "--period", "2026-Q3", "--format", "json")).Json.EnumerateArray().ToArray();

        Assert.Equal((JsonValueKind.Null, "no data", Reason), (readings[0].GetProperty("value").ValueKind, Text(readings[0], "status"), Text(readings[0], "reason")));
        Assert.Equal((1, JsonValueKind.Null), (readings[1].GetProperty("value").GetInt32(), readings[1].GetProperty("reason").ValueKind));
    }

    [Theory]
    [InlineData("table", $"No data for partner-revenue-share, as {Reason}.")]
    [InlineData("csv", $",no data,,,,,0,0,0,{Reason}")]
    public async Task So_do_the_table_and_the_csv(string format, string expected)
    {
        var run = await RunAsync("kpis", "--kpi", "partner-revenue-share", "--period", "2026-Q3", "--by", "region", "--format", format);

        Assert.EndsWith(expected, run.Lines[^1].TrimEnd('\r'), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_has_no_rows_at_all_names_its_sheets()
    {
        var run = await RunAsync("kpis", "--kpi", "csat", "--kpi", "nps", "--kpi", "won-deals", "--period", "2026-Q3");

        Assert.EndsWith("No data for csat, nps, as there are no rows yet: import the sheet Surveys.", run.Lines[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_period_in_which_nothing_happened_needs_no_import()
    {
        var reading = (await RunAsync("kpis", "--kpi", "won-deals", "--kpi", "win-rate", "--period", "2025-Q1", "--format", "json")).Json.EnumerateArray().Last();

        Assert.Equal(("no data", null), (Text(reading, "status"), Text(reading, "reason")));
    }

    public ValueTask DisposeAsync()
    {
        Directory.Delete(_folder, recursive: true);
        return ValueTask.CompletedTask;
    }

    private static string? Text(JsonElement reading, string name) => reading.GetProperty(name).GetString();

    private Task<CliRun> RunAsync(params string[] args) => CliRun.OfAsync([.. args, "--store", Path.Combine(_folder, "scorecard.db")]);
}
