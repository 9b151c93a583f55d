using ClosedXML.Excel;
using ScoreCard.Core.Imports;
using ScoreCard.Core.Imports.Sheets;
using ScoreCard.Core.Store;

namespace ScoreCard.Core.Tests.Imports;

public sealed class TemplateTests
{
    [Theory]
    [OnEachEngine]
    public async Task Untouched_it_imports_without_an_issue_and_again_changes_nothing(StoreEngine engine)
    {
        await using var store = await ImportedStore.CreateAsync(engine);
        var path = store.PathOf("template.xlsx");
        store.Store.Get<Template>().Write(path);

        var result = await store.ImportFileAsync(path);
        var again = await store.ImportFileAsync(path, request => request with { AsOf = new DateOnly(2026, 10, 2) });

        Assert.Empty(result.Issues);
        Assert.Empty(result.Unused);
        Assert.Equal(store.Store.Get<SheetCatalogue>().All.Select(sheet => sheet.Kind).Order(), result.Sheets.Select(sheet => sheet.Kind).Order());
        Assert.All(result.Sheets, sheet => Assert.Equal((2L, 2L), (sheet.Read, sheet.Inserted)));
        Assert.All(result.Sheets.SelectMany(sheet => sheet.Columns), column => Assert.NotNull(column.Column));
        Assert.Equal((null, false), (again.ImportId, again.IsStopped));
        Assert.Empty(again.Issues);
        Assert.All(again.Sheets, sheet => Assert.Equal(2, sheet.Unchanged));
    }

    [Fact]
    public void Opportunities_are_its_first_tab_and_ids_that_nobody_keeps_are_no_columns()
    {
        var sheets = new SheetCatalogue();

        Assert.Equal("Opportunities", sheets.All.MinBy(sheet => sheet.Tab)!.Title);
        Assert.All(sheets.All, sheet => Assert.InRange(sheet.Title.Length, 1, 31));
        Assert.All(sheets.All, sheet => Assert.True(sheet.Key.Required || sheet.CompositeKey.Count > 0));
    }

    [Fact]
    public void Every_column_is_there_with_a_note_and_its_format()
    {
        var folder = Directory.CreateTempSubdirectory("scorecard-");
        try
        {
            var path = Path.Combine(folder.FullName, "template.xlsx");
            new Template(new SheetCatalogue()).Write(path);

            using var workbook = new XLWorkbook(path);
            var opportunities = workbook.Worksheet("Opportunities");
            var headers = opportunities.Row(1).CellsUsed().ToDictionary(cell => cell.GetString());
            Assert.All(headers.Values, cell => Assert.True(cell.HasComment));
            Assert.StartsWith("Required. Text.", headers["Opportunity ID"].Comment.Text);
            Assert.Equal("yyyy-mm-dd", opportunities.Column(headers["Close Date"].Address.ColumnNumber).Style.NumberFormat.Format);
            Assert.Equal("\"Own,Partner\"", opportunities.Cell(50, headers["Led By"].Address.ColumnNumber).DataValidation.Value);
            Assert.Equal(1, opportunities.SheetView.SplitRow);
            Assert.True(opportunities.AutoFilter.IsEnabled);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
