using System.Globalization;
using System.Text.Json;
using ClosedXML.Excel;
using ScoreCard.Cli;
using ScoreCard.Core.Kpis;
using ScoreCard.Core.Samples;

namespace ScoreCard.Core.Tests.Cli;

/// <summary>From a workbook to readings and rows, in the shapes that other programs rely on.</summary>
public sealed class JourneyTests(CliStore store) : IClassFixture<CliStore>
{
    [Fact]
    public void Import_says_what_became_of_each_row()
    {
        Assert.Equal(CommandLine.Done, store.Import.Code);
        var json = store.Import.Json;
        Assert.Equal(JsonValueKind.Number, json.GetProperty("import").ValueKind);
        Assert.Equal(["opportunities", "accounts", "products", "people"], json.GetProperty("sheets").EnumerateArray().Take(4).Select(sheet => sheet.GetProperty("kind").GetString()));
        Assert.All(json.GetProperty("sheets").EnumerateArray(), sheet =>
        {
            long Count(string name) => sheet.GetProperty(name).GetInt64();
            Assert.Equal(Count("read"), Count("inserted") + Count("updated") + Count("unchanged") + Count("skipped") + Count("rejected"));
        });
        Assert.Equal(CliStore.Rows, json.GetProperty("sheets")[0].GetProperty("inserted").GetInt64());
        Assert.Equal("2026-09-30", json.GetProperty("asOf").GetString());
        Assert.All(json.GetProperty("issues").EnumerateArray(), issue => Assert.Equal("warning", issue.GetProperty("severity").GetString()));
    }

    [Fact]
    public async Task The_same_file_again_changes_nothing()
    {
        var again = (await store.RunAsync("import", store.Sample, "--format", "json")).Json;

        Assert.Equal(JsonValueKind.Null, again.GetProperty("import").ValueKind);
        Assert.All(again.GetProperty("sheets").EnumerateArray(), sheet => Assert.Equal((0, 0), (sheet.GetProperty("inserted").GetInt64(), sheet.GetProperty("updated").GetInt64())));
    }

    [Fact]
    public async Task Kpis_have_the_fields_of_the_contract()
    {
        var run = await store.RunAsync("kpis", "--period", "2026-Q3", "--format", "json");

        var readings = run.Json.EnumerateArray().ToArray();
        Assert.Equal(new Core.Kpis.KpiCatalogue().All.Count, readings.Length);
        Assert.All(readings, reading => Assert.Subset(
            reading.EnumerateObject().Select(field => field.Name).ToHashSet(),
            new HashSet<string> { "kpi", "period", "slice", "value", "n", "N", "unit", "previous", "yearAgo", "low", "high", "target", "status" }));
        var winRate = readings.Single(reading => reading.GetProperty("kpi").GetString() == "win-rate");
        Assert.Equal(("2026-Q3", "percent"), (winRate.GetProperty("period").GetString(), winRate.GetProperty("unit").GetString()));
        Assert.Equal(winRate.GetProperty("n").GetDecimal() / winRate.GetProperty("N").GetDecimal(), winRate.GetProperty("value").GetDecimal(), 9);
        Assert.InRange(winRate.GetProperty("value").GetDecimal(), winRate.GetProperty("low").GetDecimal(), winRate.GetProperty("high").GetDecimal());
    }

    [Theory]
    [InlineData("revenue", "amount")]
    [InlineData("losses", "amount")]
    [InlineData("pipeline", "amount")]
    [InlineData("profit", "profit")]
    [InlineData("won-deals", null)]
    public async Task The_rows_behind_a_reading_add_up_to_it(string kpi, string? column)
    {
        var reading = (await store.RunAsync("kpis", "--kpi", kpi, "--period", "2026", "--format", "json")).Json[0];
        var rows = (await store.RunAsync("rows", kpi, "--period", "2026", "--format", "json")).Json.EnumerateArray().ToArray();
        var population = await store.RunAsync("rows", kpi, "--period", "2026", "--population", "--format", "csv");

        Assert.NotEmpty(rows);
        Assert.Equal(reading.GetProperty("n").GetInt64(), rows.Length);
        Assert.Equal(reading.GetProperty("N").GetInt64(), population.Lines.Length - 1);
        Assert.Equal(reading.GetProperty("value").GetDecimal(), column is null ? rows.Length : rows.Sum(row => Amount(row.GetProperty(column))));

        static decimal Amount(JsonElement cell) => cell.ValueKind == JsonValueKind.Null ? 0 : cell.GetDecimal();
    }

    [Fact]
    public async Task The_deals_of_all_steps_add_up_to_the_change_of_the_pipeline()
    {
        var reading = (await store.RunAsync("kpis", "--kpi", "pipeline-change", "--period", "2026", "--format", "json")).Json[0];
        var changes = new Dictionary<WaterfallStep, decimal[]>();
        foreach (var step in Enum.GetValues<WaterfallStep>())
        {
            var rows = (await store.RunAsync("rows", "pipeline-change", "--step", step.Id(), "--period", "2026", "--format", "json")).Json;
            changes[step] = [.. rows.EnumerateArray().Select(row => row.GetProperty("change").GetDecimal())];
        }

        Assert.Equal(reading.GetProperty("value").GetDecimal(), changes.Values.Sum(step => step.Sum()));
        Assert.All([WaterfallStep.New, WaterfallStep.Won, WaterfallStep.Lost], step => Assert.NotEmpty(changes[step]));
    }

    [Fact]
    public async Task A_cut_adds_up_to_the_whole_and_filters_like_its_slice()
    {
        var whole = (await store.RunAsync("kpis", "--kpi", "revenue", "--period", "2026", "--format", "json")).Json[0];
        var cut = (await store.RunAsync("kpis", "--kpi", "revenue", "--period", "2026", "--by", "region", "--format", "json")).Json.EnumerateArray().ToArray();
        var emea = (await store.RunAsync("kpis", "--kpi", "revenue", "--period", "2026", "--where", "region=EMEA", "--format", "json")).Json[0];

        Assert.Equal(JsonValueKind.Null, whole.GetProperty("slice").ValueKind);
        Assert.Equal(whole.GetProperty("value").GetDecimal(), cut.Sum(slice => slice.GetProperty("value").GetDecimal()));
        Assert.Equal(cut.Single(slice => slice.GetProperty("slice").GetString() == "EMEA").GetProperty("value").GetDecimal(), emea.GetProperty("value").GetDecimal());
    }

    [Fact]
    public async Task Without_a_period_it_is_the_last_quarter_with_data()
    {
        var run = await store.RunAsync("kpis", "--kpi", "won-deals", "--format", "csv");

        Assert.Equal(2, run.Lines.Length);
        Assert.StartsWith("won-deals,2026-Q3,,", run.Lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task As_known_before_the_export_there_is_nothing()
    {
        string[] query = ["kpis", "--kpi", "revenue", "--period", "2026-Q3", "--format", "json", "--as-known"];

        var before = (await store.RunAsync([.. query, "2026-09-29"])).Json[0];
        var then = (await store.RunAsync([.. query, "2026-09-30"])).Json[0];

        Assert.Equal((JsonValueKind.Null, "no data"), (before.GetProperty("value").ValueKind, before.GetProperty("status").GetString()));
        Assert.Equal(JsonValueKind.Number, then.GetProperty("value").ValueKind);
    }

    [Fact]
    public async Task The_workbook_holds_what_the_readings_say()
    {
        var path = Path.Combine(store.Folder, "scorecard.xlsx");

        var run = await store.RunAsync("export", path, "--period", "2026-Q2", "--by", "region");

        Assert.Equal((CommandLine.Done, "", $"Wrote {path}"), (run.Code, run.Error, run.Out.Trim()));
        var said = (await store.RunAsync("kpis", "--period", "2026-Q2", "--kpi", "revenue", "--by", "region", "--format", "json")).Json.EnumerateArray()
            .Select(reading => reading.GetProperty("value").GetDecimal());
        using var workbook = new XLWorkbook(path);
        var sheet = workbook.Worksheet("By Region");
        var value = sheet.CellsUsed(cell => cell.GetString() == "Value").First().Address.ColumnNumber;
        Assert.Equal(said, sheet.RowsUsed().Where(row => row.Cell(2).GetString() == "Revenue").Select(row => (decimal)row.Cell(value).GetDouble()));
    }

    [Fact]
    public async Task The_table_shows_each_kpi_with_its_sample()
    {
        var run = await store.RunAsync("kpis", "--period", "2026-Q3");

        Assert.Contains("2026-Q3: 2026-07-01 to 2026-09-30, amounts in USD, data as of 2026-09-30", run.Out, StringComparison.Ordinal);
        Assert.Contains(run.Lines, line => line.Contains("win-rate ", StringComparison.Ordinal) && line.Contains(" of ", StringComparison.Ordinal) && line.Contains('%', StringComparison.Ordinal));
        Assert.DoesNotContain("\u001b", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Undo_brings_the_former_readings_back()
    {
        var before = await store.RunAsync("kpis", "--period", "2026", "--format", "json");
        var other = Path.Combine(store.Folder, "other.xlsx");
        SampleWorkbook.Write(other, CliStore.Rows, seed: 99, lastDay: new(2026, 10, 1));
        var import = (await store.RunAsync("import", other, "--partial", "--format", "json")).Json.GetProperty("import").GetInt64().ToString(CultureInfo.InvariantCulture);
        var between = await store.RunAsync("kpis", "--period", "2026", "--format", "json");

        var undo = await store.RunAsync("undo", import);
        var again = await store.RunAsync("undo", import);

        Assert.Equal((CommandLine.Done, $"Import {import} is undone."), (undo.Code, undo.Out.TrimEnd()));
        Assert.Equal(CommandLine.Unusable, again.Code);
        Assert.NotEqual(before.Out, between.Out);
        Assert.Equal(before.Out, (await store.RunAsync("kpis", "--period", "2026", "--format", "json")).Out);
        Assert.Contains("undone", (await store.RunAsync("imports")).Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rejected_rows_stop_an_import_until_they_are_left_out()
    {
        var path = Path.Combine(store.Folder, "deals.csv");
        string[] lines =
        [
            "Opportunity ID,Owner,Stage,Amount,Created Date,Close Date",
            "X1,Ada,Closed Won,10,2026-01-02,2026-02-03",
            "X2,Ada,Closed Won,ten,2026-01-02,2026-02-03",
        ];
        await File.WriteAllLinesAsync(path, lines, TestContext.Current.CancellationToken);

        var stopped = await store.RunAsync("import", path, "--partial", "--dry-run");
        var skipped = await store.RunAsync("import", path, "--dry-run", "--skip-rejected", "--format", "json");

        Assert.Equal(CommandLine.NothingWritten, stopped.Code);
        Assert.Contains("Nothing was written: 1 row is rejected", stopped.Error, StringComparison.Ordinal);
        Assert.Contains("row 3: ", stopped.Error, StringComparison.Ordinal);
        Assert.Contains("'ten'", stopped.Error, StringComparison.Ordinal);
        Assert.Equal(CommandLine.Done, skipped.Code);
        Assert.Equal("error", skipped.Json.GetProperty("issues")[0].GetProperty("severity").GetString());
    }
}
