using ScoreCard.Core.Imports.Workbooks;
using static ScoreCard.Core.Tests.Imports.TinyWorkbook;

namespace ScoreCard.Core.Tests.Imports.Workbooks;

public class CellTests : WorkbookTest
{
    [Fact]
    public void Shared_strings_and_numbers_and_booleans_are_read()
    {
        using var workbook = Open(new TinyWorkbook().Sheet("deals", ["Acme", 1054, 12.5, true, false, "Acme"]));

        FirstRow(workbook, cells =>
        {
            Assert.Equal([CellKind.Text, CellKind.Number, CellKind.Number, CellKind.Boolean, CellKind.Boolean, CellKind.Text], cells.Select(cell => cell.Kind));
            Assert.Equal(["Acme", "1054", "12.5", "TRUE", "FALSE", "Acme"], cells.Select(cell => cell.Text));
            Assert.Equal([1054, 12.5, 1, 0], cells[1..5].Select(cell => cell.Number));
        });
    }

    [Fact]
    public void Inline_strings_are_read()
    {
        using var workbook = Open(new TinyWorkbook { Inline = true }.Sheet("deals", ["Acme", " spaced ", "Ünïcode 漢字 😀"]));

        FirstRow(workbook, cells => Assert.Equal(["Acme", " spaced ", "Ünïcode 漢字 😀"], cells.Select(cell => cell.Text)));
    }

    [Fact]
    public void Rich_text_is_the_sum_of_its_runs_without_phonetic_guides()
    {
        const string Rich = "<r><rPr><b/><sz val=\"11\"/></rPr><t xml:space=\"preserve\">Closed </t></r><r><t>Won</t></r><rPh sb=\"0\" eb=\"1\"><t>kana</t></rPh>";
        using var workbook = Open(new TinyWorkbook()
            .Sheet("deals", [new Raw("<c r=\"{0}\" t=\"s\"><v>0</v></c>"), new Raw($"<c r=\"{{0}}\" t=\"inlineStr\"><is>{Rich}</is></c>")])
            .Part("xl/sharedStrings.xml", $"<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><si>{Rich}</si></sst>"));

        FirstRow(workbook, cells => Assert.Equal(["Closed Won", "Closed Won"], cells.Select(cell => cell.Text)));
    }

    [Fact]
    public void Formulas_give_their_cached_value()
    {
        using var workbook = Open(new TinyWorkbook().Sheet(
            "deals", [new Formula("A2*2", 42), new Formula("UPPER(A2)", "WON"), new Formula("1=1", true), new Formula("A9", null), new Formula("\"\"", ""), "end"]));

        FirstRow(workbook, cells =>
        {
            Assert.Equal(["42", "WON", "TRUE", "#NOT CALCULATED", "", "end"], cells.Select(cell => cell.Text));
            Assert.Equal([CellKind.Error, CellKind.Blank], cells[3..5].Select(cell => cell.Kind));
        });
    }

    [Fact]
    public void Errors_keep_their_code()
    {
        using var workbook = Open(new TinyWorkbook().Sheet("deals", [new Error("#REF!"), new Formula("1/0", new Error("#DIV/0!"))]));

        FirstRow(workbook, cells =>
        {
            Assert.All(cells, cell => Assert.Equal(CellKind.Error, cell.Kind));
            Assert.Equal(["#REF!", "#DIV/0!"], cells.Select(cell => cell.Text));
        });
    }

    [Fact]
    public void Escapes_are_undone_and_control_characters_removed()
    {
        using var workbook = Open(new TinyWorkbook().Sheet(
            "deals",
            [
                "two_x000D_\nlines", "a_x005F_x0041_b", "_x0007_bell", "snake_x_case_xyz_", "tab\there",
                new Raw("<c r=\"{0}\" t=\"inlineStr\"><is><t>raw&#x1;control</t></is></c>"),
            ]));

        FirstRow(workbook, cells => Assert.Equal(
            ["two\r\nlines", "a_x0041_b", "bell", "snake_x_case_xyz_", "tab\there", "rawcontrol"], cells.Select(cell => cell.Text)));
    }

    [Fact]
    public void Formula_like_text_and_markup_stay_text()
    {
        using var workbook = Open(new TinyWorkbook().Sheet("deals", ["=cmd|' /C calc'!A0", "<b>Acme</b> & Co"]));

        FirstRow(workbook, cells => Assert.Equal(["=cmd|' /C calc'!A0", "<b>Acme</b> & Co"], cells.Select(cell => cell.Text)));
    }

    [Fact]
    public void No_break_spaces_are_left_to_those_who_use_the_text()
    {
        using var workbook = Open(new TinyWorkbook().Sheet("deals", ["\u00A0Acme\u00A0"]));

        FirstRow(workbook, cells => Assert.Equal("\u00A0Acme\u00A0", cells[0].Text));
    }

    [Fact]
    public void Cells_without_an_address_follow_each_other()
    {
        using var workbook = Open(new TinyWorkbook().SheetXml(
            "deals", "<row><c><v>1</v></c><c r=\"D1\"><v>2</v></c><c><v>3</v></c></row><row><c><v>4</v></c></row><row r=\"9\"><c><v>5</v></c></row>"));

        Assert.Equal(["1: 1 |  |  | 2 | 3", "2: 4", "9: 5"], ReadAll(workbook.Sheets[0]));
    }

    [Fact]
    public void Dates_written_as_iso_text_become_serial_numbers()
    {
        const string Cell = "<c r=\"{0}\" t=\"d\"><v>";
        using var workbook = Open(new TinyWorkbook().Sheet(
            "deals", [new Raw(Cell + "2017-03-01</v></c>"), new Raw(Cell + "2017-03-01T12:00:00Z</v></c>"), new Raw(Cell + "soon</v></c>")]));

        FirstRow(workbook, cells =>
        {
            Assert.Equal([42795, 42795.5], cells[..2].Select(cell => cell.Number));
            Assert.Equal([NumberFormatKind.Date, NumberFormatKind.DateTime], cells[..2].Select(cell => cell.Format.Kind));
            Assert.Equal(("soon", CellKind.Text), (cells[2].Text, cells[2].Kind));
        });
    }

    [Fact]
    public void Formats_tell_dates_percents_and_currencies()
    {
        using var workbook = Open(new TinyWorkbook().Sheet(
            "deals", [new DateOnly(2017, 3, 1), new DateTime(2017, 3, 1, 18, 0, 0), new Formatted(0.25, "0%"), new Formatted(1054, "#,##0.00 [$€-407]"), 7]));

        FirstRow(workbook, cells =>
        {
            Assert.Equal(
                [NumberFormat.Date, NumberFormat.DateTime, NumberFormat.Percent, new NumberFormat(NumberFormatKind.Currency, "EUR"), NumberFormat.General],
                cells.Select(cell => cell.Format));
            Assert.Equal([42795, 42795.75], cells[..2].Select(cell => cell.Number));
        });
    }
}
