using ScoreCard.Core.Imports.Values;
using ScoreCard.Core.Imports.Workbooks;
using static ScoreCard.Core.Tests.Imports.TinyWorkbook;

namespace ScoreCard.Core.Tests.Imports.Workbooks;

/// <summary>Workbooks of Excel 97 to 2003.</summary>
public sealed class XlsTests : WorkbookTest
{
    private static readonly DateOnly June = new(2026, 6, 30);

    [Theory]
    [InlineData(1)]
    [InlineData(400)]
    public void Every_kind_of_cell_is_read_from_small_and_large_files(int rows)
    {
        object?[] row = ["Äcme \uD83D\uDE00", "plain", 7, -3, 1054.25, true, null, new[] { 150, 275 }];
        using var workbook = Open(new TinyXls().Sheet("deals", [.. Enumerable.Repeat(row, rows)]));

        var sheet = Assert.Single(workbook.Sheets);
        Assert.Equal(rows, sheet.ApproximateRows);
        Assert.Equal(Enumerable.Range(1, rows).Select(number => $"{number}: Äcme \uD83D\uDE00 | plain | 7 | -3 | 1054.25 | TRUE |  | 1.5 | 2.75"), ReadAll(sheet));
    }

    [Fact]
    public void Errors_are_errors_and_formulas_have_their_cached_value()
    {
        using var workbook = Open(new TinyXls().Sheet("deals", [new Error("#REF!"), new Formula("1/0", new Error("#N/A")), new Formula("A1", "text"), new Formula("1+1", 2.5)]));

        FirstRow(workbook, cells =>
        {
            Assert.Equal([CellKind.Error, CellKind.Error, CellKind.Text, CellKind.Number], cells.Select(cell => cell.Kind));
            Assert.Equal(["#REF!", "#N/A", "text", "2.5"], cells.Select(cell => cell.Text));
        });
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Formats_tell_dates_of_both_systems_percents_and_currencies(bool date1904)
    {
        using var workbook = Open(new TinyXls { Date1904 = date1904 }.Sheet("deals", [June, new Formatted(0.25, "0%"), new Formatted(5, "[$€-407] #,##0.00")]));

        Assert.Equal(date1904, workbook.Date1904);
        FirstRow(workbook, cells =>
        {
            Assert.True(ExcelDate.TryFromSerial(cells[0].Number, workbook.Date1904, out var date));
            Assert.Equal((June, NumberFormatKind.Date), (date, cells[0].Format.Kind));
            Assert.Equal(NumberFormatKind.Percent, cells[1].Format.Kind);
            Assert.Equal("EUR", cells[2].Format.CurrencyCode);
        });
    }

    [Fact]
    public void Sheets_come_with_their_visibility_and_rows_with_theirs()
    {
        using var workbook = Open(new TinyXls { HiddenRows = [2] }.Sheet("deals", ["a"], ["b"], [], ["c"]).Sheet("second", 1, [["x"]]).Sheet("third", 2, [["y"]]));

        Assert.Equal([("deals", SheetVisibility.Visible), ("second", SheetVisibility.Hidden), ("third", SheetVisibility.VeryHidden)], workbook.Sheets.Select(sheet => (sheet.Name, sheet.Visibility)));
        Assert.Equal(["1: x"], ReadAll(workbook.Sheets[1]));
        using var rows = workbook.Sheets[0].Read();
        var seen = new List<(int, bool)>();
        while (rows.Next(TestContext.Current.CancellationToken))
        {
            seen.Add((rows.RowNumber, rows.Hidden));
        }

        Assert.Equal([(1, false), (2, true), (4, false)], seen);
        Assert.Equal(rows.BytesTotal, rows.BytesRead);
    }

    [Fact]
    public void Merged_cells_are_known_behind_the_last_row()
    {
        using var workbook = Open(new TinyXls { Merged = [[1, 3, 0, 0], [0, 0, 2, 4]] }.Sheet("deals", ["a"], ["b"], ["c"]));

        using var rows = workbook.Sheets[0].Read();
        while (rows.Next(TestContext.Current.CancellationToken))
        {
        }

        Assert.Equal(new MergedRows(0, 0, 2, 4), Assert.Single(rows.Merged));
    }

    [Fact]
    public void Texts_that_go_on_in_the_next_record_are_whole()
    {
        string[] texts = [.. Enumerable.Range(0, 40).Select(number => string.Concat(Enumerable.Repeat($"{number} äöü ", 70 + number)))];
        using var workbook = Open(new TinyXls().Sheet("deals", [.. texts.Select(text => (object?[])[text])]));

        Assert.Equal(texts.Select((text, index) => $"{index + 1}: {text}"), ReadAll(workbook.Sheets[0]));
    }

    [Fact]
    public void A_password_is_named() => Assert.Equal(
        "deals.xls is protected with a password; open it in Excel, remove the password (File > Info > Protect Workbook), and save it.",
        Refusal("deals.xls", new TinyXls { HasPassword = true }.Sheet("deals", ["a"]).ToBytes()));

    [Fact]
    public void What_is_cut_off_is_refused_wherever_it_is()
    {
        var bytes = new TinyXls().Sheet("deals", [.. Enumerable.Repeat(new object?[] { "a", 1, 2.5 }, 300)]).ToBytes();

        for (var length = 1100; length < bytes.Length - 600; length += 997)
        {
            Assert.Contains("damaged", Refusal("deals.xls", bytes[..length]));
        }
    }

    [Fact]
    public void Limits_hold_for_old_workbooks_too()
    {
        var workbook = new TinyXls().Sheet("deals", [.. Enumerable.Range(0, 20).Select(number => (object?[])[$"text {number}", null, 1])]).ToBytes();

        Assert.Contains("more than 10 rows in its sheet deals", Refusal("deals.xls", workbook, new ReadLimits { MaxRows = 10 }));
        Assert.Contains("has a value in column C (row 1)", Refusal("deals.xls", workbook, new ReadLimits { MaxUsedColumns = 2 }));
        Assert.Contains("a text of more than 5 characters in cell A1", Refusal("deals.xls", workbook, new ReadLimits { MaxCellChars = 5 }));
        Assert.Contains("different texts", Refusal("deals.xls", workbook, new ReadLimits { MaxSharedStringBytes = 500 }));
    }

    private Workbook Open(TinyXls workbook) => Workbook.Open(Write("deals.xls", workbook.ToBytes()));
}
