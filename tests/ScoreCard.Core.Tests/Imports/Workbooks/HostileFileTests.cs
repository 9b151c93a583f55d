using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using ScoreCard.Core.Imports.Workbooks;

namespace ScoreCard.Core.Tests.Imports.Workbooks;

/// <summary>Files that are made to fill the memory are refused before they do.</summary>
public class HostileFileTests : WorkbookTest
{
    private static readonly ReadLimits Small = new()
    {
        MaxExpandedBytes = 40 << 20,
        RatioFreeBytes = 1 << 20,
        MaxEntries = 20,
        MaxRows = 10,
        MaxUsedColumns = 5,
        MaxCellChars = 100,
        MaxSharedStringBytes = 1 << 20,
        MaxCsvRows = 10,
    };

    [Fact]
    public void A_zip_bomb_is_refused_by_its_declared_size() => Assert.Equal(
        "deals.xlsx expands to 8 MB with its part xl/sharedStrings.xml, far more than a real workbook; save it again in Excel and import that file.",
        Refusal(Good().Part("xl/sharedStrings.xml", new byte[8 << 20]), Small));

    [Fact]
    public void A_zip_bomb_is_refused_by_the_sum_of_its_parts()
    {
        var workbook = Good();
        var noise = new byte[1 << 20];
        new Random(1).NextBytes(noise);
        for (var part = 0; part < 3; part++)
        {
            workbook.Part($"xl/media/{part}.png", noise);
        }

        Assert.Contains("expands to 3 MB", Refusal(workbook, Small with { MaxExpandedBytes = 5 << 19 }));
    }

    [Fact]
    public void A_zip_bomb_that_lies_about_its_size_is_refused_while_it_is_read()
    {
        var bytes = Good().Part("xl/sharedStrings.xml", $"<sst>{new string(' ', 4 << 20)}</sst>").ToBytes();
        DeclareSize(bytes, "xl/sharedStrings.xml", 1000);

        Assert.Matches("in its part xl/sharedStrings.xml", Refusal("deals.xlsx", bytes, Small));
    }

    [Fact]
    public void One_endless_tag_is_refused_by_its_length() => Assert.Contains(
        "has one tag or text of more than 8 MB in its part xl/worksheets/sheet1.xml",
        Refusal(Good().Part("xl/worksheets/sheet1.xml", $"<worksheet a=\"{Noise(9 << 20)}\"/>")));

    [Fact]
    public void Endless_nesting_is_refused_by_its_depth() => Assert.Contains(
        "nests its part xl/worksheets/sheet1.xml deeper than any workbook does",
        Refusal(Good().Part("xl/worksheets/sheet1.xml", "<worksheet><sheetData>" + string.Concat(Enumerable.Repeat("<a>", 1000)))));

    [Fact]
    public void Endless_names_are_refused_by_their_number() => Assert.Contains(
        "is damaged in its part xl/styles.xml",
        Refusal(Good().Part("xl/styles.xml", $"<styleSheet>{string.Concat(Enumerable.Range(0, 30_000).Select(n => $"<n{n}/>"))}</styleSheet>")));

    [Theory]
    [InlineData("xl/workbook.xml")]
    [InlineData("xl/sharedStrings.xml")]
    [InlineData("xl/worksheets/sheet1.xml")]
    public void Entities_are_refused(string part) => Assert.Contains(
        $"defines XML entities in its part {part}",
        Refusal(Good().Part(part, "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b SYSTEM \"file:///etc/passwd\">]><x>&a;&b;</x>")));

    [Fact]
    public void Too_many_parts_are_refused_before_they_are_listed()
    {
        var workbook = Good();
        for (var part = 0; part < 20; part++)
        {
            workbook.Part($"xl/media/{part}.png", "x");
        }

        Assert.Contains("holds more than 20 parts", Refusal(workbook, Small));
    }

    [Fact]
    public void Too_many_parts_are_refused_even_if_the_count_lies()
    {
        var workbook = Good();
        for (var part = 0; part < 400; part++)
        {
            workbook.Part($"xl/media/{part}.png", "x");
        }

        var bytes = workbook.ToBytes();
        BinaryPrimitives.WriteUInt16LittleEndian(bytes.AsSpan(bytes.Length - 12), 5);

        Assert.Contains("holds more than 20 parts", Refusal("deals.xlsx", bytes, Small));
    }

    [Fact]
    public void A_part_that_is_there_twice_is_refused()
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create))
        {
            archive.CreateEntry("xl/workbook.xml");
            archive.CreateEntry("XL/Workbook.xml");
        }

        Assert.Contains("holds its part XL/Workbook.xml twice", Refusal("deals.xlsx", stream.ToArray()));
    }

    [Fact]
    public void Too_many_rows_are_refused() => Assert.Contains(
        "has more than 10 rows in its sheet deals; split the export", Refusal(new TinyWorkbook().Sheet("deals", [.. Enumerable.Repeat(new object?[] { 1 }, 11)]), Small));

    [Theory]
    [InlineData("<row r=\"2\"><c><v>1</v></c></row><row r=\"2\"/>", "has row 2 behind row 2 of its sheet deals; open it in Excel, let Excel repair it")]
    [InlineData("<row r=\"2\"/><row r=\"1\"/>", "has row 1 behind row 2")]
    [InlineData("<row><c r=\"B1\"><v>1</v></c><c r=\"B1\"><v>2</v></c></row>", "has two values in cell B1")]
    public void What_is_there_twice_is_refused_and_not_overwritten(string rows, string sentence) =>
        Assert.Contains(sentence, Refusal(new TinyWorkbook().SheetXml("deals", rows)));

    [Fact]
    public void Too_many_columns_are_refused_but_empty_formatted_ones_are_not()
    {
        using (var workbook = Open(new TinyWorkbook().SheetXml("deals", "<row><c r=\"A1\"><v>1</v></c><c r=\"XFD1\" s=\"3\"/></row>"), limits: Small))
        {
            Assert.Equal(["1: 1"], ReadAll(workbook.Sheets[0]));
        }

        Assert.Contains("has a value in column F (row 1) of its sheet deals, and at most 5 columns are read", Refusal(new TinyWorkbook().Sheet("deals", [1, 2, 3, 4, 5, 6]), Small));
        Assert.Contains("has a column beyond the last one of Excel in cell XFE1", Refusal(new TinyWorkbook().SheetXml("deals", "<row><c r=\"XFE1\"/></row>")));
    }

    [Fact]
    public void A_text_longer_than_a_cell_is_refused()
    {
        var text = new string('x', 101);
        Assert.Contains("has a text of more than 100 characters in its part xl/sharedStrings.xml", Refusal(new TinyWorkbook().Sheet("deals", [text]), Small));
        Assert.Contains("has a text of more than 100 characters in cell A1 of its sheet deals", Refusal(new TinyWorkbook { Inline = true }.Sheet("deals", [text]), Small));
        Assert.Contains("has a text of more than 100 characters", Refusal(new TinyWorkbook { Inline = true }.Sheet("deals", [Noise(5 << 20)]), Small));
    }

    [Fact]
    public void Too_much_shared_text_is_refused() => Assert.Contains(
        "holds more than 1 MB of different texts",
        Refusal(new TinyWorkbook().Sheet("deals", [1]).Part("xl/sharedStrings.xml", $"<sst>{string.Concat(Enumerable.Range(0, 40_000).Select(n => $"<si><t>{n:D50}</t></si>"))}</sst>"), Small with { MaxExpansionRatio = 10_000 }));

    [Fact]
    public void A_file_larger_than_the_limit_is_refused() => Assert.Contains(
        "and at most 0 MB are read", Refusal("deals.xlsx", Good().ToBytes(), new ReadLimits { MaxFileBytes = 10 }));

    private static TinyWorkbook Good() => new TinyWorkbook().Sheet("deals", ["id"]);

    // Text that does not shrink much, so that it is not the ratio that gives it away.
    private static string Noise(int length)
    {
        var random = new Random(3);
        return string.Create(length, random, static (text, random) =>
        {
            for (var index = 0; index < text.Length; index++)
            {
                text[index] = (char)('A' + random.Next(50) % 26);
            }
        });
    }

    private static void DeclareSize(byte[] zip, string part, uint size)
    {
        var name = Encoding.UTF8.GetBytes(part);
        for (var at = 0; (at = IndexOf(zip, name, at)) >= 0; at++)
        {
            // The name follows 46 bytes of a directory entry, whose size field is at 24, or 30 of a local header, whose field is at 22.
            if (at >= 46 && BinaryPrimitives.ReadUInt32LittleEndian(zip.AsSpan(at - 46)) == 0x02014b50)
            {
                BinaryPrimitives.WriteUInt32LittleEndian(zip.AsSpan(at - 46 + 24), size);
            }
        }
    }

    private static int IndexOf(byte[] bytes, byte[] sought, int from)
    {
        var found = bytes.AsSpan(from).IndexOf(sought);
        return found < 0 ? -1 : from + found;
    }
}
