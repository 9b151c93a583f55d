using ScoreCard.Core.Imports.Workbooks;
using static ScoreCard.Core.Tests.Imports.TinyWorkbook;

namespace ScoreCard.Core.Tests.Imports.Workbooks;

public class WorkbookTests : WorkbookTest
{
    private const string Strict = "http://purl.oclc.org/ooxml/spreadsheetml/main";

    [Fact]
    public void Sheets_come_in_order_with_their_visibility()
    {
        using var workbook = Open(new TinyWorkbook()
            .Sheet("Pipeline & <co>", ["id"]).Sheet("filters", "hidden", [["x"]]).Sheet("meta", "veryHidden", [["checksum"]]));

        Assert.Equal(["Pipeline & <co>", "filters", "meta"], workbook.Sheets.Select(sheet => sheet.Name));
        Assert.Equal([SheetVisibility.Visible, SheetVisibility.Hidden, SheetVisibility.VeryHidden], workbook.Sheets.Select(sheet => sheet.Visibility));
        Assert.Equal(["1: checksum"], ReadAll(workbook.Sheets[2]));
    }

    [Fact]
    public void A_sheet_can_be_read_again_and_beside_another()
    {
        using var workbook = Open(new TinyWorkbook().Sheet("a", ["1"], ["2"]).Sheet("b", ["3"], ["4"]));
        using var first = workbook.Sheets[0].Read();
        Assert.True(first.Next(TestContext.Current.CancellationToken));

        Assert.Equal(["1: 3", "2: 4"], ReadAll(workbook.Sheets[1]));
        Assert.True(first.Next(TestContext.Current.CancellationToken));
        Assert.Equal("2", first.Cells[0].Text);
        Assert.False(first.Next(TestContext.Current.CancellationToken));
        Assert.False(first.Next(TestContext.Current.CancellationToken));
        Assert.Equal(["1: 1", "2: 2"], ReadAll(workbook.Sheets[0]));
    }

    [Fact]
    public void Row_numbers_are_those_of_excel_and_trailing_blanks_are_left_out()
    {
        using var workbook = Open(new TinyWorkbook().SheetXml(
            "deals",
            "<row r=\"2\"><c r=\"B2\" t=\"str\"><v>Title</v></c><c r=\"C2\" s=\"1\"/></row><row r=\"3\" s=\"1\"/><row r=\"12\"><c r=\"C12\"><v>7</v></c><c r=\"XFD12\" s=\"1\"/></row>"));

        Assert.Equal(["2:  | Title", "3: ", "12:  |  | 7"], ReadAll(workbook.Sheets[0]));
    }

    [Fact]
    public void Rows_that_a_filter_hides_are_read_and_marked()
    {
        using var workbook = Open(new TinyWorkbook().SheetXml(
            "deals", "<row r=\"1\"><c><v>1</v></c></row><row r=\"2\" hidden=\"1\"><c><v>2</v></c></row><row r=\"3\"><c><v>3</v></c></row>"));
        using var rows = workbook.Sheets[0].Read();

        var hidden = new List<bool>();
        while (rows.Next(TestContext.Current.CancellationToken))
        {
            hidden.Add(rows.Hidden);
        }

        Assert.Equal([false, true, false], hidden);
    }

    [Fact]
    public void Merged_cells_hold_their_value_once()
    {
        using var workbook = Open(new TinyWorkbook().Sheet("deals", []).Part(
            "xl/worksheets/sheet1.xml",
            $"<worksheet xmlns=\"{new TinyWorkbook().Namespace}\"><sheetData><row r=\"1\"><c r=\"A1\"><v>1</v></c></row><row r=\"2\"/></sheetData><mergeCells><mergeCell ref=\"A1:A2\"/></mergeCells></worksheet>"));

        Assert.Equal(["1: 1", "2: "], ReadAll(workbook.Sheets[0]));
    }

    [Fact]
    public void The_strict_namespace_is_read()
    {
        using var workbook = Open(new TinyWorkbook { Namespace = Strict }.Sheet("deals", ["id", new DateOnly(2017, 3, 1)]));

        FirstRow(workbook, cells => Assert.Equal(("id", NumberFormat.Date), (cells[0].Text, cells[1].Format)));
    }

    [Fact]
    public void Any_prefix_is_read_and_foreign_elements_are_passed_over()
    {
        using var workbook = Open(new TinyWorkbook().Sheet("deals", []).Part(
            "xl/worksheets/sheet1.xml",
            $"""
            <x:worksheet xmlns:x="{new TinyWorkbook().Namespace}" xmlns:y="urn:other"><y:row><y:c><y:v>9</y:v></y:c></y:row>
              <x:sheetData><y:row r="5"><x:c><x:v>9</x:v></x:c></y:row>
                <x:row r="1" y:r="7"><y:c><y:v>9</y:v></y:c><x:c y:t="s" r="A1"><x:v>1</x:v><x:extLst><x:v>9</x:v></x:extLst></x:c></x:row></x:sheetData>
            </x:worksheet>
            """));

        Assert.Equal(["1: 1"], ReadAll(workbook.Sheets[0]));
    }

    [Fact]
    public void The_1904_date_system_is_told()
    {
        using var workbook = Open(new TinyWorkbook { Date1904 = true }.Sheet("deals", [new DateOnly(1904, 1, 2)]));

        Assert.True(workbook.Date1904);
        FirstRow(workbook, cells => Assert.Equal(1, cells[0].Number));
    }

    [Theory]
    [InlineData("<created>2018-01-02T08:15:22Z</created><modified>2018-02-03T10:00:00+01:00</modified>", "2018-02-03T09:00:00Z")]
    [InlineData("<created>2018-01-02T08:15:22Z</created>", "2018-01-02T08:15:22Z")]
    [InlineData("<modified>soon</modified>", null)]
    [InlineData("<modified>2018", null)]
    public void The_time_of_saving_comes_from_the_document_properties(string properties, string? time)
    {
        using var workbook = Open(new TinyWorkbook().Sheet("deals", ["id"]).Part(
            "docProps/core.xml", $"<coreProperties xmlns=\"http://purl.org/dc/terms/\">{properties}</coreProperties>"));

        Assert.Equal(time is null ? null : DateTimeOffset.Parse(time), workbook.Modified);
    }

    [Fact]
    public void The_approximate_number_of_rows_comes_from_the_dimension()
    {
        var body = $"<worksheet xmlns=\"{new TinyWorkbook().Namespace}\"><dimension ref=\"{{0}}\"/><sheetData/></worksheet>";
        using var known = Open(new TinyWorkbook().Sheet("deals", []).Part("xl/worksheets/sheet1.xml", body.Replace("{0}", "A1:$H$8801")), "known.xlsx");
        using var unknown = Open(new TinyWorkbook().Sheet("deals", []).Part("xl/worksheets/sheet1.xml", body.Replace("{0}", "A1")), "unknown.xlsx");

        Assert.Equal(8801, known.Sheets[0].ApproximateRows);
        Assert.Equal(0, unknown.Sheets[0].ApproximateRows);
        Assert.Empty(ReadAll(known.Sheets[0]));
    }

    [Fact]
    public void Macros_charts_and_external_links_are_passed_over()
    {
        const string Package = "http://schemas.openxmlformats.org/package/2006/relationships";
        using var workbook = Open(new TinyWorkbook().Sheet("chart", []).Sheet("deals", ["id"])
            .Part("xl/vbaProject.bin", [0xD0, 0xCF, 0x11, 0xE0])
            .Part("xl/_rels/workbook.xml.rels",
                $"""
                <Relationships xmlns="{Package}"><Relationship Id="s0" Type="x/chartsheet" Target="chartsheets/sheet1.xml"/>
                <Relationship Id="s1" Type="x/worksheet" Target="/xl/worksheets/sheet2.xml"/>
                <Relationship Id="e1" Type="x/externalLink" Target="https://example.com/other.xlsx" TargetMode="External"/>
                <Relationship Id="ss" Type="x/sharedStrings" Target="../xl/sharedStrings.xml"/></Relationships>
                """), "deals.xlsm");

        Assert.Equal(["deals"], workbook.Sheets.Select(sheet => sheet.Name));
        Assert.Equal(["1: id"], ReadAll(workbook.Sheets[0]));
    }

    [Fact]
    public void Progress_ends_at_the_total()
    {
        using var workbook = Open(new TinyWorkbook().Sheet("deals", ["id"], ["A1"]));
        using var rows = workbook.Sheets[0].Read();
        while (rows.Next(TestContext.Current.CancellationToken))
        {
            Assert.InRange(rows.BytesRead, 1, rows.BytesTotal);
        }

        Assert.Equal(rows.BytesTotal, rows.BytesRead);
    }

    [Fact]
    public void Reading_stops_when_cancelled()
    {
        using var workbook = Open(new TinyWorkbook().Sheet("deals", ["id"]));
        using var rows = workbook.Sheets[0].Read();

        Assert.Throws<OperationCanceledException>(() => rows.Next(new CancellationToken(canceled: true)));
    }

    [Fact]
    public void The_name_that_the_user_knows_is_the_name_of_the_workbook()
    {
        using var workbook = Workbook.Open(Write("tmp0123", new TinyWorkbook().Sheet("deals", ["id"]).ToBytes()), "C:\\fake\\Q4 deals\n.xlsx");

        Assert.Equal("Q4 deals .xlsx", workbook.FileName);
    }

    [Fact]
    public void Long_texts_and_many_strings_are_kept_whole()
    {
        var rows = Enumerable.Range(0, 300).Select(row => new object?[] { new string((char)('a' + (row % 26)), 30_000), $"row {row}" }).ToArray();
        using var workbook = Open(new TinyWorkbook().Sheet("deals", rows));

        Assert.Equal(rows.Select((row, index) => $"{index + 1}: {row[0]} | {row[1]}"), ReadAll(workbook.Sheets[0]));
    }

    [Fact]
    public void Text_with_surrogates_survives_the_edges_of_buffers()
    {
        var text = string.Concat(Enumerable.Repeat("😀", 5000));
        using var workbook = Open(new TinyWorkbook { Inline = true }.Sheet("deals", ["x" + text, text, new Formula("A1", "yz" + text)]));

        FirstRow(workbook, cells => Assert.Equal(["x" + text, text, "yz" + text], cells.Select(cell => cell.Text)));
    }
}
