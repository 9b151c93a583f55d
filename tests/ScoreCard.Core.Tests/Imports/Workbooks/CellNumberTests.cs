using ScoreCard.Core.Imports.Workbooks;
using static ScoreCard.Core.Tests.Imports.TinyWorkbook;

namespace ScoreCard.Core.Tests.Imports.Workbooks;

public class CellNumberTests : WorkbookTest
{
    [Theory]
    [InlineData("1054", "1054")]
    [InlineData("1054.1", "1054.1")]
    [InlineData("-0.01", "-0.01")]
    [InlineData("1054.0000000000001", "1054")]
    [InlineData("0.30000000000000004", "0.3")]
    [InlineData("1054.0999999999999", "1054.1")]
    [InlineData("1E+12", "1000000000000")]
    [InlineData("1e-5", "0.00001")]
    [InlineData("1.2345E3", "1234.5")]
    [InlineData("123456789012345678", "123456789012345678")]
    [InlineData("1.2345678901234567E+17", "123456789012346000")]
    [InlineData("99999999999999999999", "100000000000000000000")]
    [InlineData(".5", "0.5")]
    [InlineData("+5", "5")]
    [InlineData("0", "0")]
    [InlineData("-0", "0")]
    public void Numbers_are_exact_to_what_excel_shows(string written, string decimalText)
    {
        using var workbook = Open(Cells(written));

        FirstRow(workbook, cells =>
        {
            Assert.True(cells[0].TryGetDecimal(out var value));
            Assert.Equal(decimal.Parse(decimalText), value);
            Assert.Equal(decimalText, cells[0].Text);
            Assert.Equal(double.Parse(decimalText), cells[0].Number);
        });
    }

    [Theory]
    [InlineData("1E+300")]
    [InlineData("-1.5E+40")]
    public void A_number_beyond_a_decimal_is_still_a_number(string written)
    {
        using var workbook = Open(Cells(written));

        FirstRow(workbook, cells =>
        {
            Assert.False(cells[0].TryGetDecimal(out _));
            Assert.Equal(double.Parse(written), cells[0].Number);
        });
    }

    [Theory]
    [InlineData("abc")]
    [InlineData("1,5")]
    [InlineData("-")]
    [InlineData("1E+999")]
    [InlineData("NaN")]
    public void What_is_no_number_is_text(string written)
    {
        using var workbook = Open(Cells(written));

        FirstRow(workbook, cells =>
        {
            Assert.Equal((CellKind.Text, written), (cells[0].Kind, cells[0].Text));
            Assert.False(cells[0].TryGetDecimal(out _));
            Assert.True(double.IsNaN(cells[0].Number));
        });
    }

    [Theory]
    [InlineData(0.1)]
    [InlineData(42735.583333333336)]
    [InlineData(-1234567.89)]
    [InlineData(4.9E-300)]
    public void Doubles_come_back_to_fifteen_digits(double number) =>
        Assert.Equal(double.Parse(number.ToString("G15")), Cell.OfNumber(number).Number);

    private static TinyWorkbook Cells(string value) => new TinyWorkbook().Sheet("deals", [new Raw($"<c r=\"{{0}}\"><v>{value}</v></c>")]);
}
