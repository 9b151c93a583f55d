using System.Globalization;
using System.Security;
using ScoreCard.Core.Imports.Values;

namespace ScoreCard.Core.Tests.Imports;

/// <summary>Turns the values of a <see cref="TinyWorkbook"/> into the XML of rows and cells.</summary>
internal sealed class TinyCells(List<string> strings, List<string> formats, bool inline, bool date1904)
{
    private const int DateStyle = 1;
    private const int MomentStyle = 2;

    public string Row(int number, object?[] values) =>
        $"<row r=\"{number}\">{string.Concat(values.Select((value, column) => Cell($"{Column(column)}{number}", value)))}</row>";

    public static string Escape(string text) => SecurityElement.Escape(text);

    private string Cell(string address, object? value) => value switch
    {
        null => "",
        string text when inline => $"<c r=\"{address}\" t=\"inlineStr\"><is><t xml:space=\"preserve\">{Escape(text)}</t></is></c>",
        string text => $"<c r=\"{address}\" t=\"s\"><v>{Shared(text)}</v></c>",
        bool flag => $"<c r=\"{address}\" t=\"b\"><v>{(flag ? 1 : 0)}</v></c>",
        DateOnly date => Number(address, DateStyle, ExcelDate.ToSerial(date, date1904)),
        DateTime moment => Number(address, MomentStyle, ExcelDate.ToSerial(DateOnly.FromDateTime(moment), date1904) + moment.TimeOfDay.TotalDays),
        TinyWorkbook.Formatted formatted => Number(address, Style(formatted.Code), formatted.Value),
        TinyWorkbook.Error error => $"<c r=\"{address}\" t=\"e\"><v>{Escape(error.Code)}</v></c>",
        TinyWorkbook.Formula formula => Formula(address, formula),
        TinyWorkbook.Raw raw => raw.Xml.Replace("{0}", address),
        _ => Number(address, 0, value),
    };

    private static string Formula(string address, TinyWorkbook.Formula formula) => formula.Cached switch
    {
        null => $"<c r=\"{address}\"><f>{Escape(formula.Text)}</f></c>",
        string text => $"<c r=\"{address}\" t=\"str\"><f>{Escape(formula.Text)}</f><v>{Escape(text)}</v></c>",
        bool flag => $"<c r=\"{address}\" t=\"b\"><f>{Escape(formula.Text)}</f><v>{(flag ? 1 : 0)}</v></c>",
        TinyWorkbook.Error error => $"<c r=\"{address}\" t=\"e\"><f>{Escape(formula.Text)}</f><v>{Escape(error.Code)}</v></c>",
        _ => $"<c r=\"{address}\"><f>{Escape(formula.Text)}</f><v>{Invariant(formula.Cached)}</v></c>",
    };

    private static string Number(string address, int style, object value) => $"<c r=\"{address}\" s=\"{style}\"><v>{Invariant(value)}</v></c>";

    private static string Invariant(object value) => Convert.ToString(value, CultureInfo.InvariantCulture)!;

    private int Style(string code)
    {
        if (!formats.Contains(code))
        {
            formats.Add(code);
        }

        return formats.IndexOf(code);
    }

    private int Shared(string text)
    {
        if (!strings.Contains(text))
        {
            strings.Add(text);
        }

        return strings.IndexOf(text);
    }

    private static string Column(int index) => index < 26 ? $"{(char)('A' + index)}" : Column((index / 26) - 1) + Column(index % 26);
}
