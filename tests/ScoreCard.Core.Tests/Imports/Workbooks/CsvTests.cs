using System.Text;
using ScoreCard.Core.Imports.Workbooks;

namespace ScoreCard.Core.Tests.Imports.Workbooks;

public class CsvTests : WorkbookTest
{
    [Fact]
    public void A_text_table_is_one_sheet_named_after_the_file()
    {
        using var workbook = OpenCsv("id,amount\r\nA1,12.50\r\n", "Q4 deals.csv");

        Assert.Equal(["Q4 deals"], workbook.Sheets.Select(sheet => sheet.Name));
        Assert.Equal(SheetVisibility.Visible, workbook.Sheets[0].Visibility);
        Assert.Equal(["1: id | amount", "2: A1 | 12.50"], ReadAll(workbook.Sheets[0]));
        Assert.Equal(["1: id | amount", "2: A1 | 12.50"], ReadAll(workbook.Sheets[0]));
    }

    [Fact]
    public void Every_field_is_text_or_blank()
    {
        using var workbook = OpenCsv("12.5,,\"\",2017-03-01,TRUE,\"\"\n");

        FirstRow(workbook, cells => Assert.Equal(
            [CellKind.Text, CellKind.Blank, CellKind.Blank, CellKind.Text, CellKind.Text], cells.Select(cell => cell.Kind)));
    }

    [Theory]
    [InlineData("id,name,amount\nA1,x,\"1,5\"\n", "A1 | x | 1,5")]
    [InlineData("id;name;amount\nA1;x;1,5\n", "A1 | x | 1,5")]
    [InlineData("id\tname\tamount\nA1\tx, y\t1,5\n", "A1 | x, y | 1,5")]
    [InlineData("id|name|amount\nA1|x, y|1,5\n", "A1 | x, y | 1,5")]
    [InlineData("id;amount\nA1;\"a,b,c,d\ne,f,g,h\"\n", "A1 | a,b,c,d\ne,f,g,h")]
    [InlineData("id;amount\nA1;1,5\nA2;2,5\nA3;3,5\n", "A1 | 1,5")]
    [InlineData("id;name;size\nA1;rack, 19\";a,b\nA2;rack, 21\";a,b\nA3;\"x \"\"; y, z\";a,b\n", "A1 | rack, 19\" | a,b")]
    [InlineData("name\nAcme\n", "Acme")]
    public void The_separator_is_found(string text, string secondRow)
    {
        using var workbook = OpenCsv(text);

        Assert.Equal("2: " + secondRow, ReadAll(workbook.Sheets[0])[1]);
    }

    [Fact]
    public void A_record_of_many_texts_that_span_lines_is_decoded_once()
    {
        const int Texts = 200;
        var text = string.Join(',', Enumerable.Range(0, Texts).Select(i => $"\"{i}{new string('x', 5_000)}\n{new string('y', 5_000)}\""));
        using var workbook = OpenCsv($"{string.Join(',', Enumerable.Range(0, Texts))}\n{text}\n");
        using var rows = workbook.Sheets[0].Read();
        Assert.True(rows.Next(TestContext.Current.CancellationToken));
        var before = GC.GetAllocatedBytesForCurrentThread();

        Assert.True(rows.Next(TestContext.Current.CancellationToken));

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 1, 20L * text.Length);
    }

    [Fact]
    public void The_separator_line_of_excel_is_obeyed_and_counted()
    {
        using var workbook = OpenCsv("sep=|\r\nid|a,b\r\nA1|c,d\r\n");

        Assert.Equal(["2: id | a,b", "3: A1 | c,d"], ReadAll(workbook.Sheets[0]));
    }

    [Fact]
    public void Rows_are_numbered_by_the_line_on_which_they_start()
    {
        using var workbook = OpenCsv("id,note\nA1,\"one\ntwo\nthree\"\nA2,x\n\nA3,\"quote \"\" here\"");

        Assert.Equal(["1: id | note", "2: A1 | one\ntwo\nthree", "5: A2 | x", "6: ", "7: A3 | quote \" here"], ReadAll(workbook.Sheets[0]));
    }

    [Fact]
    public void Quotes_inside_unquoted_text_are_text()
    {
        using var workbook = OpenCsv("id,note\nA1,19\" rack\nA2,x\n");

        Assert.Equal(["1: id | note", "2: A1 | 19\" rack", "3: A2 | x"], ReadAll(workbook.Sheets[0]));
    }

    [Fact]
    public void Control_characters_are_removed_and_escapes_of_workbooks_are_not_looked_for()
    {
        using var workbook = OpenCsv("a\u0001b,_x0041_,c\u000Bd\n");

        FirstRow(workbook, cells => Assert.Equal(["ab", "_x0041_", "cd"], cells.Select(cell => cell.Text)));
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public void Marked_encodings_are_read(string name)
    {
        using var workbook = OpenCsv("Städte;Größe\nZürich;€ 5\n", encoding: Encoding.GetEncoding(name));

        Assert.Equal(["1: Städte | Größe", "2: Zürich | € 5"], ReadAll(workbook.Sheets[0]));
    }

    [Fact]
    public void Utf8_needs_no_mark()
    {
        using var workbook = OpenCsv($"name\n{string.Concat(Enumerable.Repeat("Zürich € 漢 😀 ", 20_000).Chunk(1000).Select(words => string.Concat(words) + "\n"))}");

        Assert.All(ReadAll(workbook.Sheets[0]).Skip(1), row => Assert.Contains("Zürich € 漢 😀 Zürich", row));
    }

    [Fact]
    public void What_is_not_utf8_is_windows_1252()
    {
        byte[] bytes = [.. "name;amount\nZ"u8, 0xFC, .. "rich;"u8, 0x80, .. " 5\n"u8];
        using var workbook = Workbook.Open(Write("deals.csv", bytes));

        Assert.Equal(["1: name | amount", "2: Zürich | € 5"], ReadAll(workbook.Sheets[0]));
    }

    [Fact]
    public void A_damaged_character_leaves_the_others_as_they_are()
    {
        byte[] bytes = [.. "name\nGröße\nZ"u8, 0xFC, .. "rich\n"u8];
        using var workbook = Workbook.Open(Write("deals.csv", bytes));

        Assert.Equal(["1: name", "2: Größe", "3: Z\uFFFDrich"], ReadAll(workbook.Sheets[0]));
    }

    [Fact]
    public void Nul_bytes_are_refused() => Assert.Equal(
        "deals.csv holds NUL bytes, so it is not a CSV file; export it again as \"CSV UTF-8\".", Refusal("deals.csv", "i\0d\0,\0"u8.ToArray()));

    [Fact]
    public void An_open_quote_is_named_by_its_line()
    {
        Assert.Equal(
            "deals.csv opens a quote (\") in the record that starts in line 3 and does not close it; correct that line or export the file again.",
            Refusal("deals.csv", "id,note\nA1,x\nA2,\"y\nA3,z\n"u8.ToArray()));

        var long_ = $"id,note\nA1,\"x\n{string.Concat(Enumerable.Repeat("A2,a note of some length,and more\n", 300_000))}";
        Assert.Contains("starts in line 2; ", Refusal("deals.csv", Encoding.UTF8.GetBytes(long_)));
    }

    [Theory]
    [InlineData("id,name,account,amount\nA1,\"Rack 19,Acme,1000\nA2,Two,Beta,50000\nA3,\"Rack 20\",Beta,500\n", 2)]
    [InlineData("id,name,account,amount\nA0,Zero,Acme,1\nA1,\"One,Acme,1\nA2,Two,Acme,2\nA3,Three,\"Acme, Inc\",4\nA4,Four,\"Acme, Inc\",8\n", 3)]
    [InlineData("id;name;account;amount\r\nA1;\"Hot\" deal;Acme;1\r\nA3;\"Rack 19\"\";Acme;4\r\nA4;Rack 20\";Acme;8\r\n", 3)]
    [InlineData("id,account,name\nA1,Acme,\"Rack 19\"\"\nA2,Beta,Rack 20\"\nA3,Beta,x\n", 2)]
    public void A_quote_that_draws_the_rows_below_into_its_own_is_named_by_its_line(string text, int line) => Assert.Equal(
        $"deals.csv opens a quote (\") in the record that starts in line {line} and closes it only in a row below, so that rows run into one; correct that line or export the file again.",
        Refusal("deals.csv", Encoding.UTF8.GetBytes(text)));

    [Theory]
    [InlineData("A1,\"one, two\nthree, four\",5\n", "A1 | one, two\nthree, four | 5")]
    [InlineData("A1,\"x\ny, z\"\n", "A1 | x\ny, z")]
    [InlineData("A1,\"Main Street 5, Floor 2\n8001 Zürich, Switzerland\",5\n", "A1 | Main Street 5, Floor 2\n8001 Zürich, Switzerland | 5")]
    [InlineData("A1,\"said \"\"yes\"\"\n\"\"no\"\", later\",5\n", "A1 | said \"yes\"\n\"no\", later | 5")]
    [InlineData("A1,\"Hot\" deal,5\n", "A1 | Hot deal | 5")]
    [InlineData("A1,\"one\ntwo\",\"three\nfour, 5\"\n", "A1 | one\ntwo | three\nfour, 5")]
    public void A_text_of_several_lines_is_one_field(string record, string row)
    {
        using var workbook = OpenCsv("id,note,amount\n" + record);

        Assert.Equal(["1: id | note | amount", "2: " + row], ReadAll(workbook.Sheets[0]));
    }

    [Fact]
    public void Texts_that_a_program_has_made_safe_for_excel_are_unwrapped()
    {
        using var workbook = OpenCsv("id,account,note\n=\"0012\",\"=\"\"Acme, Inc\"\"\",=\"\"\n=\"say \"\"hi\"\"\",=1+1,\"=\"\n");

        Assert.Equal(["1: id | account | note", "2: 0012 | Acme, Inc", "3: say \"hi\" | =1+1 | ="], ReadAll(workbook.Sheets[0]));
    }

    [Fact]
    public void Limits_hold_for_text_tables_too()
    {
        var limits = new ReadLimits { MaxCsvRows = 2, MaxUsedColumns = 3, MaxCellChars = 10 };
        Assert.Contains("has more than 2 rows", Refusal("deals.csv", "a\nb\nc\n"u8.ToArray(), limits));
        Assert.Contains("has a value in column 4 (line 2), and at most 3 columns are read", Refusal("deals.csv", "a,b\n1,2,3,4\n"u8.ToArray(), limits));
        Assert.Contains("has a text of more than 10 characters in the record that starts in line 2", Refusal("deals.csv", "a\n12345678901\n"u8.ToArray(), limits));
        using var workbook = OpenCsv("a,b,,,\näöüäöüäöüä,2,,,\n", limits: limits);
        Assert.Equal(["1: a | b", "2: äöüäöüäöüä | 2"], ReadAll(workbook.Sheets[0]));
    }

    [Fact]
    public void Progress_ends_at_the_total()
    {
        using var workbook = OpenCsv("id\nA1\n");
        using var rows = workbook.Sheets[0].Read();
        while (rows.Next(TestContext.Current.CancellationToken))
        {
        }

        Assert.Equal((6L, 6L), (rows.BytesRead, rows.BytesTotal));
    }
}
