using ScoreCard.Core.Imports;

namespace ScoreCard.Core.Tests.Imports.Rows;

/// <summary>Shares and parts of full time, with and without a per cent sign.</summary>
public sealed class PercentTests
{
    [Theory]
    [InlineData(new object[] { 0.25, 1.0 }, 0.25)]
    [InlineData(new object[] { 25.0, 100.0 }, 0.25)]
    [InlineData(new object[] { "25%", "100%" }, 0.25)]
    [InlineData(new object[] { "25", "100" }, 0.25)]
    [InlineData(new object[] { 1.0, 60.0 }, 0.01)]
    [InlineData(new object[] { 0.5, "100%" }, 0.5)]
    public async Task Per_cents_come_in_three_forms(object[] values, double first)
    {
        var sheet = await PercentsAsync(values);

        Assert.Equal((decimal)first, sheet[0, "Probability"]);
        Assert.Empty(sheet.Issues);
    }

    [Fact]
    public async Task A_percent_format_says_what_a_number_is()
    {
        var sheet = await PercentsAsync([new TinyWorkbook.Formatted(0.005, "0%"), new TinyWorkbook.Formatted(1, "0%")]);

        Assert.Equal([0.005m, 1m], sheet.Column("Probability"));
    }

    [Fact]
    public async Task A_number_above_one_that_comes_late_still_puts_the_column_in_per_cent()
    {
        var sheet = await PercentsAsync([.. Enumerable.Repeat<object?>(1, 700), 60]);

        Assert.Equal(0.01m, sheet[0, "Probability"]);
        Assert.Equal(0.6m, sheet[700, "Probability"]);
    }

    [Fact]
    public async Task A_total_is_no_evidence_of_how_per_cents_are_written()
    {
        var sheet = await ReadWorkbook.SheetAsync([["Id", "Stage", "Probability"], ["A", "Open", 0.5], ["Total", null, 1.5]]);

        Assert.Equal([0.5m], sheet.Column("Probability"));
        Assert.Equal(1, sheet.Counts.Skipped);
        Assert.Empty(sheet.Issues);
    }

    [Theory]
    [InlineData(new object[] { 0.5, "50%", 50.0, 1.0 }, new[] { 0.005, 0.5, 0.5, 0.01 }, "'50' and '0.5'")]
    [InlineData(new object[] { "12,5", "0,25" }, new[] { 0.125, 0.0025 }, "'12,5' and '0,25'")]
    public async Task Per_cents_and_parts_of_one_in_one_column_are_said(object[] values, double[] read, string examples)
    {
        var sheet = await PercentsAsync(values);

        Assert.Equal(read.Select(share => (object?)(decimal)share), sheet.Column("Probability"));
        Assert.Contains($"holds {examples} without a per cent sign", Assert.Single(sheet.Issues).Problem, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_part_of_one_that_comes_late_is_said_as_well()
    {
        var sheet = await PercentsAsync([.. Enumerable.Repeat<object?>(60, 700), 0.5]);

        Assert.Contains("'60' and '0.5'", Assert.Single(sheet.Issues).Problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("33.333", 0.3333)]
    [InlineData("33,333", 0.3333)]
    public async Task Three_decimals_of_a_per_cent_are_no_thousands(string text, double share)
    {
        var sheet = await PercentsAsync([text]);

        Assert.Equal((decimal)share, sheet[0, "Probability"]);
        Assert.Empty(sheet.Issues);
    }

    [Theory]
    [InlineData(new object[] { "1.000", "0.800" }, new[] { 1, 0.8 })]
    [InlineData(new object[] { "1,000", "1,000" }, new[] { 1.0, 1 })]
    [InlineData(new object[] { 1, 0.5, 1.2, 0 }, new[] { 1, 0.5, 1.2, 0 })]
    [InlineData(new object[] { "80%", 1 }, new[] { 0.8, 1 })]
    public async Task Parts_of_full_time_are_read_without_a_word(object[] values, double[] parts)
    {
        var sheet = await FteAsync(values);

        Assert.Equal(parts.Select(part => (object?)(decimal)part), sheet.Column("Fte"));
        Assert.Empty(sheet.Issues);
    }

    [Fact]
    public async Task Full_time_in_per_cent_is_read_as_such_and_said()
    {
        var sheet = await FteAsync([100, 80, "40", 0]);

        Assert.Equal([1m, 0.8m, 0.4m, 0m], sheet.Column("Fte"));
        Assert.Equal("FTE holds '100' and no part of one such as 0.8, and was read in per cent, so that 100 is full time; correct it if hours are meant.", Assert.Single(sheet.Issues).Problem);
    }

    [Fact]
    public async Task What_is_no_part_of_full_time_is_rejected()
    {
        var sheet = await FteAsync([1, 40, -1, 0.8]);

        Assert.Equal([1m, 0.8m], sheet.Column("Fte"));
        Assert.Equal(["40", "-1"], sheet.Issues.Select(issue => issue.Value));
        Assert.All(sheet.Issues, issue => Assert.EndsWith("is not between 0 and 1.5; write 1 for full time and 0.5 for half of it.", issue.Problem, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_probability_above_all_is_rejected()
    {
        var sheet = await PercentsAsync([60, 120]);

        Assert.Equal([2], sheet.Numbers);
        Assert.StartsWith("Probability '120 %' is no probability", Assert.Single(sheet.Issues).Problem);
    }

    private static Task<ReadSheet> FteAsync(object[] values) =>
        ReadWorkbook.SheetAsync([["Name", "Role", "FTE"], .. values.Select((value, i) => (object?[])[$"P{i}", "Sales engineer", value])], new ImportRequest { Path = "", SheetKinds = new Dictionary<string, string> { ["deals"] = "people" } });

    private static Task<ReadSheet> PercentsAsync(object?[] values) =>
        ReadWorkbook.SheetAsync([["Id", "Stage", "Probability"], .. values.Select((value, i) => (object?[])[$"A{i}", "Open", value])]);
}
