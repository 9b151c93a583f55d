using System.Globalization;
using ScoreCard.Core.Imports.Workbooks;

namespace ScoreCard.Core.Tests.Imports.Workbooks;

/// <summary>A cell says the same whether it is known by its bytes or read token by token, which a comment before it asks for.</summary>
public class PlainCellTests : WorkbookTest
{
    private const int Damages = 1_500;
    private const string Signs = "<>/\"'= cvrst0123456789.-+eEABZ\t\n&;x!";

    private static readonly string[] Cells =
    [
        "<c r=\"B1\" s=\"1\" t=\"s\"><v>1</v></c>", "<c r=\"B1\"><v>12</v></c>", "<c r=\"AB1\" s=\"2\"><v>-1054.10</v></c>", "<c t=\"n\" s=\"1\" r=\"B1\"><v>45254.5</v></c>", "<c><v>0</v></c>",
        "<c r=\"C1\" s=\"2\"/>", "<c/>", "<c r=\"B1\"><v>.5</v></c>", "<c r=\"B1\"><v>5.</v></c>", "<c r=\"B1\"><v>-</v></c>", "<c r=\"B1\"><v>.</v></c>", "<c r=\"B1\"><v></v></c>", "<c r=\"B1\"><v>-0</v></c>",
        "<c r=\"B1\"><v>999999999999999</v></c>", "<c r=\"B1\"><v>9999999999999999</v></c>", "<c r=\"B1\"><v>1234567890123.4567</v></c>", "<c r=\"B1\"><v>0.0000000000000001</v></c>", "<c r=\"B1\"><v>1E3</v></c>",
        "<c r=\"B1\"><v> 7 </v></c>", "<c r=\"B1\"><v>7</v><f>A1</f></c>", "<c r=\"B1\"><f>A1</f><v>7</v></c>", "<c r=\"B1\" t=\"s\"><v>1.0</v></c>", "<c r=\"B1\" t=\"s\"><v>5.</v></c>", "<c r=\"B1\" t=\"s\"><v>-0</v></c>",
        "<c r=\"B1\" t=\"s\"><v>2</v></c>", "<c r=\"B1\" t=\"s\"><v>99</v></c>", "<c r=\"B1\" t=\"str\"><v>7</v></c>", "<c r=\"B1\" t=\"b\"><v>1</v></c>", "<c r=\"B1\" t=\"inlineStr\"><is><t>x</t></is></c>",
        "<c r=\"B1\" r=\"C1\"><v>1</v></c>", "<c r=\"b1\"><v>1</v></c>", "<c r=\"B\"><v>1</v></c>", "<c r=\"1\"><v>1</v></c>", "<c r=\"XFD1\"><v>1</v></c>", "<c r=\"XFE1\"><v>1</v></c>", "<c r=\"ABCD1\"><v>1</v></c>",
        "<c r='B1'><v>1</v></c>", "<c r=\"B1\" ><v>1</v></c>", "<c r=\"B1\"><v>1</v> </c>", "<c r=\"B1\" s=\"99\"><v>1</v></c>", "<c r=\"B1\" s=\"x\"><v>1</v></c>", "<c r=\"B1\" xmlns=\"u\"><v>1</v></c>", "<col r=\"B1\"/>",
    ];

    public static TheoryData<string> All => [.. Cells];

    [Theory]
    [MemberData(nameof(All))]
    public void Says_what_it_says_token_by_token(string cell) => Assert.Equal(Says("<!-- -->" + cell), Says(cell));

    [Fact]
    public void Says_so_also_when_damaged()
    {
        var random = new Random(20261129);
        for (var i = 0; i < Damages; i++)
        {
            var cell = Cells[random.Next(Cells.Length)];
            var (at, sign) = (random.Next(cell.Length), Signs[random.Next(Signs.Length)]);
            var damaged = random.Next(3) switch
            {
                0 => cell.Remove(at, 1),
                1 => cell.Insert(at, sign.ToString()),
                _ => string.Concat(cell.AsSpan(0, at), [sign], cell.AsSpan(at + 1)),
            };

            Assert.Equal((damaged, Says("<!-- -->" + damaged)), (damaged, Says(damaged)));
        }
    }

    [Fact]
    public void Cells_that_a_window_cuts_are_read_whole()
    {
        const int Rows = 9_000;
        var xml = string.Concat(Enumerable.Range(1, Rows).Select(row => string.Create(CultureInfo.InvariantCulture, $"<row r=\"{row}\"><c r=\"A{row}\"><v>{row}.25</v></c><c r=\"C{row}\" s=\"1\"><v>{row * 7}</v></c></row>")));
        using var workbook = Open(new TinyWorkbook().SheetXml("deals", xml));

        Assert.Equal(Enumerable.Range(1, Rows).Select(row => string.Create(CultureInfo.InvariantCulture, $"{row}: {row}.25 |  | {row * 7}")), ReadAll(workbook.Sheets[0]));
    }

    [Fact]
    public void Cells_without_the_prefix_of_their_row_are_none_of_the_sheet()
    {
        const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        using var workbook = Open(new TinyWorkbook().Sheet("deals", ["x"]).Part("xl/worksheets/sheet1.xml", $"""
            <x:worksheet xmlns:x="{Main}"><x:sheetData><x:row r="1"><c r="A1"><v>1</v></c><x:c r="B1"><x:v>2</x:v></x:c></x:row></x:sheetData></x:worksheet>
            """));

        Assert.Equal(["1:  | 2"], ReadAll(workbook.Sheets[0]));
    }

    /// <summary>The row, or the refusal without the place, between two cells that are plain.</summary>
    private string Says(string cell)
    {
        var bytes = new TinyWorkbook().Sheet("names", ["one", "", "three"]).SheetXml("deals", $"<row r=\"1\"><c r=\"A1\"><v>1</v></c>{cell}<c><v>3</v></c></row>").ToBytes();
        try
        {
            using var workbook = Workbook.Open(Write("deals.xlsx", bytes));
            using var rows = workbook.Sheets[1].Read();
            var says = new List<string>();
            while (rows.Next(TestContext.Current.CancellationToken))
            {
                says.AddRange(rows.Cells.ToArray().Select(one => $"{one.Kind} {one.Text} {one.Format.IsDate} {one.HasLostDigits}"));
            }

            return string.Join(" | ", says);
        }
        catch (WorkbookException refusal)
        {
            return string.Concat(refusal.Message.TakeWhile(character => character != ','));
        }
    }
}
