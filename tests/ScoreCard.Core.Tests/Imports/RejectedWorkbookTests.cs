using ClosedXML.Excel;
using ScoreCard.Core.Imports.Workbooks;
using ScoreCard.Core.Store;

namespace ScoreCard.Core.Tests.Imports;

public sealed class RejectedWorkbookTests
{
    private static readonly DateOnly June = new(2026, 6, 30);

    [Fact]
    public async Task Rejected_rows_come_back_as_they_were_with_the_reason_in_front()
    {
        await using var store = await ImportedStore.CreateAsync(StoreEngine.Sqlite);
        var errors = store.PathOf("errors.xlsx");
        await store.ImportDealsAsync(
            [["Opportunity ID", "Name", "Stage", "Amount", "Close Date"], ["A", "fine", "Open", 1, June], ["B", "=cmd|' /C calc'!A0", "Closed Won", "much", June], [3652397000000200013L, "@x", "Closed Won", 12.5, null]],
            request => request with { ErrorsPath = errors });

        using var workbook = new XLWorkbook(errors);
        var sheet = workbook.Worksheet("deals");
        Assert.Equal(["Rejected because (data as of 2026-10-01)", "Opportunity ID", "Name", "Stage", "Amount", "Close Date"], Enumerable.Range(1, 6).Select(column => sheet.Cell(1, column).GetString()));
        Assert.Equal("Row 3: Amount 'much' is no number; correct it or clear the cell.", sheet.Cell(2, 1).GetString());
        Assert.Equal("B", sheet.Cell(2, 2).GetString());
        Assert.Equal(June.ToDateTime(TimeOnly.MinValue), sheet.Cell(2, 6).GetDateTime());
        Assert.Equal("3652397000000200013", sheet.Cell(3, 2).GetString());
        Assert.Equal(12.5, sheet.Cell(3, 5).GetDouble());
        Assert.Equal(3, sheet.LastRowUsed().RowNumber());
        foreach (var (row, text) in new[] { (2, "=cmd|' /C calc'!A0"), (3, "@x") })
        {
            Assert.False(sheet.Cell(row, 3).HasFormula);
            Assert.Equal(text, sheet.Cell(row, 3).GetString());
            Assert.True(sheet.Cell(row, 3).Style.IncludeQuotePrefix);
        }
    }

    [Fact]
    public async Task The_cells_to_correct_are_marked_with_a_colour_and_a_note()
    {
        await using var store = await ImportedStore.CreateAsync(StoreEngine.Sqlite);
        var errors = store.PathOf("errors.xlsx");
        await store.ImportDealsAsync(
            [["Opportunity ID", "Name", "Stage", "Amount", "Close Date"], ["A", "fine", "Open", 1, June], ["B", "b", "Closed Won", "much", "soon"], ["C", "c", null, 5, June], ["D", "d", "Open", 1, June], ["D", "d", "Open", 2, June]],
            request => request with { ErrorsPath = errors });

        using var workbook = new XLWorkbook(errors);
        var sheet = workbook.Worksheet("deals");
        var marked = sheet.CellsUsed(XLCellsUsedOptions.All).Where(cell => cell.HasComment).Select(cell => $"{cell.Address}: {cell.Comment.Text}").ToArray();
        Assert.Equal(
            [
                "E2: Amount 'much' is no number; correct it or clear the cell.", "F2: Close Date 'soon' is no date; correct it or clear the cell.", "D3: Stage is blank and is needed; fill it in.",
                .. new[] { 4, 5 }.Select(row => $"B{row}: {sheet.Cell(row, 1).GetString().Split(": ", 2)[1]}"),
            ],
            marked);
        var plain = sheet.Cell(2, 2).Style.Fill.BackgroundColor;
        Assert.All(["E2", "F2", "D3", "B4", "B5"], address => Assert.NotEqual(plain, sheet.Cell(address).Style.Fill.BackgroundColor));
        Assert.Equal(plain, sheet.Cell("E3").Style.Fill.BackgroundColor);
    }

    [Fact]
    public async Task Those_of_an_old_workbook_come_back_in_a_new_one()
    {
        await using var store = await ImportedStore.CreateAsync(StoreEngine.Sqlite);
        var (old, errors) = (store.PathOf("deals.xls"), store.PathOf("errors.xlsx"));
        await File.WriteAllBytesAsync(old, new TinyXls().Sheet("deals", ["Opportunity ID", "Stage", "Amount", "Close Date"], ["A", "Open", 1, June], [], ["B", "Closed Won", new TinyWorkbook.Error("#REF!"), June]).ToBytes(), TestContext.Current.CancellationToken);
        var result = await store.ImportFileAsync(old, request => request with { ErrorsPath = errors });

        Assert.Equal((3L, 1L, 1L, 1L), (result.Sheets[0].Read, result.Sheets[0].Inserted, result.Sheets[0].Skipped, result.Rejected));
        using var workbook = new XLWorkbook(errors);
        Assert.Equal("Row 4: Amount holds the error #REF!; correct the formula or clear the cell.", workbook.Worksheet("deals").Cell(2, 1).GetString());
        Assert.Equal(June.ToDateTime(TimeOnly.MinValue), workbook.Worksheet("deals").Cell(2, 5).GetDateTime());
    }

    [Fact]
    public async Task Corrected_they_can_be_imported_again()
    {
        await using var store = await ImportedStore.CreateAsync(StoreEngine.Sqlite);
        var errors = store.PathOf("errors.xlsx");
        await store.ImportDealsAsync([["Opportunity ID", "Stage", "Amount", "Close Date"], ["B", "Closed Won", "much", June]], request => request with { ErrorsPath = errors });
        using (var workbook = new XLWorkbook(errors))
        {
            workbook.Worksheet(1).Cell(2, 4).SetValue(50);
            workbook.Save();
        }

        var result = await store.ImportFileAsync(errors);

        Assert.Equal(1, result.Sheets[0].Inserted);
        Assert.Equal((long[])[500_000L], await store.CurrentAsync<long>("Opportunity", "Amount"));
    }

    [Fact]
    public async Task Repeats_are_among_them_and_no_file_is_written_without_any()
    {
        await using var store = await ImportedStore.CreateAsync(StoreEngine.Sqlite);
        var errors = store.PathOf("errors.xlsx");
        await store.ImportDealsAsync([["Id", "Stage", "Amount"], ["A", "Open", 1]], request => request with { ErrorsPath = errors });
        Assert.False(File.Exists(errors));

        await store.ImportDealsAsync([["Id", "Stage", "Amount"], ["A", "Open", 1], ["A", "Open", 2]], request => request with { ErrorsPath = errors });

        using var workbook = new XLWorkbook(errors);
        Assert.Contains("stands on several rows", workbook.Worksheet(1).Cell(3, 1).GetString());
    }

    [Fact]
    public async Task A_place_that_cannot_be_written_is_said_and_nothing_is_imported()
    {
        await using var store = await ImportedStore.CreateAsync(StoreEngine.Sqlite);
        Directory.CreateDirectory(store.PathOf("folder.xlsx"));
        var refusal = await Assert.ThrowsAsync<WorkbookException>(() => store.ImportDealsAsync(
            [["Id", "Stage", "Amount"], ["A", "Open", 1], ["B", "Open", "much"]],
            request => request with { ErrorsPath = store.PathOf("folder.xlsx"), SkipRejected = true }));

        Assert.Contains("cannot be written", refusal.Message);
        Assert.Empty(await store.CurrentAsync<string>("Opportunity", "Id"));
    }
}
