using System.IO.Compression;
using System.Text;
using ScoreCard.Core.Imports.Workbooks;

namespace ScoreCard.Core.Tests.Imports.Workbooks;

public class UnusableFileTests : WorkbookTest
{
    [Fact]
    public void An_empty_file() => Assert.Equal("deals.xlsx is empty (0 bytes); export or copy it again.", Refusal("deals.xlsx", []));

    [Fact]
    public void Random_bytes()
    {
        var bytes = new byte[5000];
        new Random(7).NextBytes(bytes);

        Assert.Equal("deals.xlsx is not a workbook; export the data from the CRM as .xlsx or .csv.", Refusal("deals.xlsx", bytes));
    }

    [Fact]
    public void A_csv_file_renamed_to_xlsx() => Assert.Equal(
        "deals.xlsx is a text file, not a workbook; if it is a table, rename it to end in .csv and import it again.",
        Refusal("deals.xlsx", "id;amount\r\nA1;12,50 €\r\n"u8.ToArray()));

    [Fact]
    public void A_web_page_under_the_name_of_a_workbook() => Assert.Contains(
        "is a web page", Refusal("report.xls", "\uFEFF<html><table><tr><td>id</td></tr></table></html>"u8.ToArray()));

    [Fact]
    public void An_excel_2003_xml_table() => Assert.Contains(
        "Excel 2003 XML", Refusal("report.xls", "<?xml version=\"1.0\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\"/>"u8.ToArray()));

    [Theory]
    [InlineData("Workbook", "is damaged; download or copy it again, or open it in Excel, let Excel repair it, and save it as .xlsx")]
    [InlineData("Book", "is a workbook of Excel 95, which is not read; open it in Excel and save it as .xlsx")]
    [InlineData("EncryptedPackage", "is protected with a password; open it in Excel, remove the password")]
    [InlineData("WordDocument", "is a Word document")]
    [InlineData("Other", "is an old Office file, not a workbook")]
    public void A_file_in_the_old_office_container(string stream, string sentence) => Assert.Contains(sentence, Refusal("deals.xlsx", OldOffice(stream)));

    [Fact]
    public void An_old_workbook_that_is_cut_off_before_its_directory()
    {
        var bytes = OldOffice("Workbook");
        bytes[0x1E] = 9;
        BitConverter.TryWriteBytes(bytes.AsSpan(0x30), 7);

        Assert.Equal("deals.xls is cut off before its end; export or copy it again.", Refusal("deals.xls", bytes[..1024]));
    }

    [Theory]
    [InlineData("xl/workbook.bin", "is a binary workbook (.xlsb), which is not read; open it in Excel and save it as .xlsx")]
    [InlineData("word/document.xml", "is a Word document")]
    [InlineData("ppt/presentation.xml", "is a PowerPoint presentation")]
    [InlineData("Index/Document.iwa", "is a Numbers document")]
    [InlineData("deals.csv", "is a zip file but not a workbook; unpack it")]
    public void A_zip_file_of_another_kind(string part, string sentence) => Assert.Contains(sentence, Refusal("deals.xlsx", Zip((part, "x"))));

    [Fact]
    public void An_open_document_spreadsheet() => Assert.Contains(
        "is an OpenDocument file (.ods)", Refusal("deals.ods", Zip(("mimetype", "application/vnd.oasis.opendocument.spreadsheet"), ("content.xml", "<x/>"))));

    [Fact]
    public void A_pdf() => Assert.Contains("is a PDF document", Refusal("deals.xlsx", "%PDF-1.7 ..."u8.ToArray()));

    [Fact]
    public void A_truncated_download()
    {
        var bytes = Good().ToBytes();

        Assert.Equal("deals.xlsx is cut off before its end; download or copy it again.", Refusal("deals.xlsx", bytes[..^30]));
        Assert.Equal("deals.xlsx is cut off before its end; download or copy it again.", Refusal("deals.xlsx", bytes[..(bytes.Length / 2)]));
    }

    [Fact]
    public void A_download_with_a_hole()
    {
        var bytes = Good().ToBytes();
        Array.Clear(bytes, 0, bytes.Length / 3);
        "PK\u0003\u0004"u8.CopyTo(bytes);

        Assert.Matches("is damaged( in its part .+)?; download or copy it again", Refusal("deals.xlsx", bytes));
    }

    [Fact]
    public void A_digit_that_changed_on_the_way()
    {
        var bytes = ZipOf(CompressionLevel.NoCompression, Good());
        bytes[bytes.AsSpan().IndexOf("<v>12.5</v>"u8) + 3] = (byte)'9';

        Assert.Equal("deals.xlsx is damaged in its part xl/worksheets/sheet1.xml; download or copy it again.", Refusal("deals.xlsx", bytes));
    }

    [Theory]
    [InlineData("xl/workbook.xml")]
    [InlineData("xl/worksheets/sheet1.xml")]
    public void A_missing_part(string part) => Assert.Equal(
        $"deals.xlsx lacks its part {part}; open it in Excel, let Excel repair it, and save it again.", Refusal(Good().Without(part)));

    [Fact]
    public void A_sheet_without_a_place() => Assert.Contains(
        "does not say where its sheet deals is", Refusal(Good().Without("xl/_rels/workbook.xml.rels")));

    [Theory]
    [InlineData("xl/workbook.xml")]
    [InlineData("xl/styles.xml")]
    [InlineData("xl/sharedStrings.xml")]
    [InlineData("xl/worksheets/sheet1.xml")]
    public void Invalid_xml_is_named_by_part_and_line(string part)
    {
        var sentence = Refusal(Good().Part(part, "<a>\n<b></a>"));

        Assert.Contains($"has invalid XML in its part {part}, line 2, position 6;", sentence);
    }

    [Fact]
    public void A_reference_to_a_text_that_is_not_there() => Assert.Equal(
        "deals.xlsx refers to a text that is not in the file, in cell C1 of its sheet deals; correct it in Excel and save the file again.",
        Refusal(new TinyWorkbook().Sheet("deals", [1, 2, new TinyWorkbook.Raw("<c r=\"{0}\" t=\"s\"><v>99</v></c>")])));

    [Fact]
    public void A_missing_file_and_a_folder()
    {
        var path = Write("deals.xlsx", []);
        Assert.Equal("gone.xlsx does not exist; check the path.", Refused(path.Replace("deals", "gone")));
        Assert.Equal("gone.xlsx does not exist; check the path.", Refused(Path.Combine(path + "-folder", "gone.xlsx")));
        Assert.EndsWith("is a folder; name one file in it.", Refused(Path.GetDirectoryName(path)!));

        static string Refused(string path) => Assert.Throws<WorkbookException>(() => Workbook.Open(path)).Message;
    }

    [Fact]
    public void A_file_that_may_not_be_read()
    {
        var path = Write("deals.xlsx", Good().ToBytes());
        Assert.SkipWhen(Environment.IsPrivilegedProcess, "Permissions do not bind this user.");
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("Windows keeps permissions elsewhere.");
        }
        else
        {
            File.SetUnixFileMode(path, UnixFileMode.None);
        }

        Assert.Contains("may not be read by this user", Assert.Throws<WorkbookException>(() => Workbook.Open(path)).Message);
    }

    [Fact]
    public void An_unusable_file_is_let_go_of()
    {
        var path = Write("deals.xlsx", Zip(("word/document.xml", "x")));
        Assert.Throws<WorkbookException>(() => Workbook.Open(path));

        using var exclusive = new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.None);
        Assert.True(exclusive.CanWrite);
    }

    private static TinyWorkbook Good() => new TinyWorkbook().Sheet("deals", ["id", "amount"], ["A1", 12.5]);

    private static byte[] Zip(params (string Name, string Text)[] parts)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create))
        {
            foreach (var (name, text) in parts)
            {
                using var part = archive.CreateEntry(name).Open();
                part.Write(Encoding.UTF8.GetBytes(text));
            }
        }

        return stream.ToArray();
    }

    private static byte[] ZipOf(CompressionLevel level, TinyWorkbook workbook)
    {
        using var packed = new ZipArchive(new MemoryStream(workbook.ToBytes()));
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create))
        {
            foreach (var entry in packed.Entries)
            {
                using var from = entry.Open();
                using var to = archive.CreateEntry(entry.FullName, level).Open();
                from.CopyTo(to);
            }
        }

        return stream.ToArray();
    }

    private static byte[] OldOffice(string stream)
    {
        var bytes = new byte[4096];
        ((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]).CopyTo(bytes);
        var entry = bytes.AsSpan(1024 + 128);
        Encoding.Unicode.GetBytes(stream, entry);
        entry[64] = (byte)((stream.Length + 1) * 2);
        return bytes;
    }
}
