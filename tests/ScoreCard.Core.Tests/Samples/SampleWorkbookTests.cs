using System.IO.Compression;
using ClosedXML.Excel;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using ScoreCard.Core.Imports.Sheets;
using ScoreCard.Core.Samples;

namespace ScoreCard.Core.Tests.Samples;

public sealed class SampleWorkbookTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("scorecard-samples").FullName;

    public static TheoryData<string> Kinds => ["sample", "sample-company", "sample-salesforce", "sample-dynamics"];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void The_file_follows_the_format_to_the_letter(string kind)
    {
        using var document = SpreadsheetDocument.Open(Write(kind, 300), isEditable: false);

        Assert.Empty(new OpenXmlValidator().Validate(document).Select(error => $"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}"));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void The_same_rows_and_seed_give_the_same_bytes(string kind)
    {
        var first = File.ReadAllBytes(Write(kind, 200));
        var second = File.ReadAllBytes(Write(kind, 200));

        Assert.Equal(first, second);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void The_file_in_samples_is_what_the_generator_writes(string kind)
    {
        var kept = Path.Combine(SampleFiles.Folder, $"{kind}.xlsx");
        var written = Write(kind, SampleWorkbook.DefaultRows);
        if (SampleFiles.AreRewritten)
        {
            File.Copy(written, kept, overwrite: true);
        }

        Assert.Equal(Parts(written), Parts(kept));
    }

    [Fact]
    public void Opportunities_have_26_columns_under_the_template_s_headers()
    {
        using var workbook = new XLWorkbook(Write("sample", 50));
        var sheet = workbook.Worksheet("Opportunities");
        var headers = sheet.Row(1).CellsUsed().Select(cell => cell.GetString()).ToArray();

        // As many as a CRM's report has, and the two of them that KPIs on engineers need: who found the deal, and its strategic play.
        Assert.Equal(26, headers.Length);
        Assert.Subset(new Opportunities().FileColumns.Select(column => column.Header).ToHashSet(), headers.ToHashSet());
        Assert.Equal(51, sheet.LastRowUsed().RowNumber());
        Assert.Equal(XLDataType.DateTime, sheet.Cell(2, Array.IndexOf(headers, "Created Date") + 1).DataType);
        Assert.Equal(["Accounts", "Products", "People"], workbook.Worksheets.Skip(1).Take(3).Select(other => other.Name));
    }

    [Fact]
    public void Rows_that_find_no_room_on_a_sheet_go_on_the_next()
    {
        var path = Path.Combine(_folder, "long.xlsx");
        using (var stream = File.Create(path))
        using (var workbook = new XlsxWorkbook(stream, SampleWorkbook.DefaultLastDay, [new("Ideas"), new("Last")]))
        {
            XlsxColumn<int>[] columns = [new("Id", 10, (sheet, i) => sheet.Unique($"I-{i}"))];
            workbook.Table(new Ideas(), columns, Enumerable.Range(1, 7), mostRows: 4);
            workbook.Table(new Ideas(), columns, []);
        }

        using var document = new XLWorkbook(path);

        Assert.Equal(["Ideas", "Ideas 2", "Ideas 3", "Last"], document.Worksheets.Select(sheet => sheet.Name));
        Assert.Equal([4, 4, 2, 1], document.Worksheets.Select(sheet => sheet.LastRowUsed()!.RowNumber()));
        Assert.Equal("I-7", document.Worksheet(3).Cell(2, 1).GetString());
    }

    [Fact]
    public void The_salesforce_report_has_titles_subtotals_and_a_footer_around_its_rows()
    {
        using var workbook = new XLWorkbook(Write("sample-salesforce", 200));
        var sheet = workbook.Worksheet(1);

        Assert.Equal("Opportunities by Stage", sheet.Cell("B1").GetString());
        Assert.Equal("Opportunity Owner", sheet.Cell("C8").GetString());
        Assert.Empty(sheet.Column("A").CellsUsed());
        Assert.StartsWith("Copyright", sheet.LastRowUsed().Cell("B").GetString());
        Assert.Equal(200, sheet.Column("O").CellsUsed().Count(cell => cell.GetString().StartsWith("006", StringComparison.Ordinal)));
        Assert.Matches(@"^\$[\d,]+\.\d\d$", sheet.Cell("G9").GetString());
        Assert.Matches(@"^\d{1,2}/\d{1,2}/20\d\d$", sheet.Cell("K9").GetString());
    }

    [Fact]
    public void The_dynamics_view_hides_columns_rows_and_a_sheet()
    {
        using var workbook = new XLWorkbook(Write("sample-dynamics", 200));
        var sheet = workbook.Worksheet(1);

        Assert.Equal("(Do Not Modify) Opportunity", sheet.Cell("A1").GetString());
        Assert.All(sheet.Columns(1, 3), column => Assert.True(column.IsHidden));
        Assert.False(sheet.Column(4).IsHidden);
        Assert.Contains(sheet.RowsUsed(), row => row.IsHidden);
        Assert.Equal(XLWorksheetVisibility.VeryHidden, workbook.Worksheet(2).Visibility);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private string Write(string kind, int rows)
    {
        var path = Path.Combine(_folder, $"{Guid.NewGuid():N}.xlsx");
        Action<string, int, int, DateOnly?> write = kind switch
        {
            "sample-company" => SampleWorkbook.WriteCompany,
            "sample-salesforce" => SampleWorkbook.WriteSalesforce,
            "sample-dynamics" => SampleWorkbook.WriteDynamics,
            _ => SampleWorkbook.Write,
        };
        write(path, rows, SampleWorkbook.DefaultSeed, null);
        return path;
    }

    private static Dictionary<string, string> Parts(string path)
    {
        using var zip = ZipFile.OpenRead(path);
        return zip.Entries.ToDictionary(entry => entry.FullName, entry =>
        {
            using var reader = new StreamReader(entry.Open());
            return reader.ReadToEnd();
        });
    }
}
