using ScoreCard.Core.Imports;
using ScoreCard.Core.Imports.Sheets;

namespace ScoreCard.Core.Tests.Imports.Sheets;

/// <summary>What holds for every sheet, whatever it lists.</summary>
public sealed class SheetCatalogueTests
{
    public static TheoryData<string> Kinds => ExampleSheet.Kinds;

    /// <summary>Kind and column of each closed list.</summary>
    public static TheoryData<string, string> Lists => new(new SheetCatalogue().All.SelectMany(sheet => sheet.Columns.Where(column => column.Values.Count > 0).Select(column => (sheet.Kind, column.Name))));

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task A_sheet_is_told_by_its_headers_alone(string kind)
    {
        var read = await ReadWorkbook.OfAsync(new TinyWorkbook().Sheet("Export", ExampleSheet.Rows(kind)));

        Assert.Empty(read.Found.Questions);
        Assert.Equal(kind, read.Sheet.Reading.Kind.Kind);
        Assert.Empty(read.Sheet.Issues);
        Assert.Equal(1, read.Sheet.Count);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task The_columns_it_needs_and_the_name_of_its_tab_are_enough(string kind)
    {
        var sheet = ExampleSheet.Of(kind);
        var columns = ExampleSheet.ColumnsOf(kind);
        columns = columns.Count(column => column.Required) > 1 ? [.. columns.Where(column => column.Required)] : [.. columns.OrderByDescending(column => column.Required).Take(2)];

        var read = await ReadWorkbook.OfAsync(new TinyWorkbook().Sheet($"{sheet.Title} 2026", [.. columns.Select(column => column.Header)], [.. columns.Select(column => column.Example.First)]));

        Assert.Empty(read.Found.Questions);
        Assert.Equal(kind, read.Sheet.Reading.Kind.Kind);
        Assert.Equal(1, read.Sheet.Counts.Staged + read.Sheet.Counts.Rejected);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task What_it_needs_is_missed_by_name(string kind)
    {
        foreach (var column in ExampleSheet.ColumnsOf(kind).Where(column => column.Required))
        {
            var sheet = await ExampleSheet.ReadAsync(kind, (column.Name, null));

            Assert.Equal(0, sheet.Count);
            var problem = Assert.Single(sheet.Issues).Problem;
            Assert.True(
                problem.StartsWith($"{column.Header} is blank", StringComparison.Ordinal) || (FewCells(kind) && problem.Contains("was left out as a heading or a note", StringComparison.Ordinal)),
                problem);
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task A_row_of_totals_below_it_is_no_data(string kind)
    {
        var totals = new object?[ExampleSheet.ColumnsOf(kind).Length];
        (totals[0], totals[^1]) = ("Total", 5);

        var read = await ReadWorkbook.OfAsync(new TinyWorkbook().Sheet("deals", [.. ExampleSheet.Rows(kind), totals]));

        Assert.Equal((1, 1L, 0L), (read.Sheet.Count, read.Sheet.Counts.Skipped, read.Sheet.Counts.Rejected));
    }

    /// <summary>A row of one or two cells may be anything.</summary>
    private static bool FewCells(string kind) => ExampleSheet.Row(kind, first: true).Count(value => value is not null) <= 3;

    [Theory]
    [MemberData(nameof(Lists))]
    public async Task A_closed_list_takes_its_values_in_any_writing(string kind, string column)
    {
        foreach (var value in ExampleSheet.Of(kind).Column(column)!.Values)
        {
            foreach (var written in value.Synonyms.Append(value.Text).SelectMany(text => new[] { text, $" {text.ToUpperInvariant()}. ", text.Replace(' ', '_') }))
            {
                var sheet = await ExampleSheet.ReadAsync(kind, (column, written));

                Assert.True(sheet.Count == 0 || (string?)sheet[0, column] == value.Text, $"{column} '{written}' is {(sheet.Count == 0 ? null : sheet[0, column])} and not {value.Text}.");
                Assert.DoesNotContain(sheet.Issues, issue => issue.Problem.Contains("is none of", StringComparison.Ordinal));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public async Task Another_value_is_rejected_with_those_there_are(string kind, string column)
    {
        var list = ExampleSheet.Of(kind).Column(column)!;

        var issue = Assert.Single((await ExampleSheet.ReadAsync(kind, (column, "Perhaps"))).Issues);

        Assert.StartsWith($"{list.Header} 'Perhaps' is none of {list.Values[0].Text}", issue.Problem, StringComparison.Ordinal);
        Assert.All(list.Values, value => Assert.Contains(value.Text, issue.Problem, StringComparison.Ordinal));
        Assert.EndsWith(list.Required ? "write one of them." : "write one of them or clear the cell.", issue.Problem, StringComparison.Ordinal);
        Assert.Equal(Severity.Error, issue.Severity);
    }
}
