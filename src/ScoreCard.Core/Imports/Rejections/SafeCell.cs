using ClosedXML.Excel;

namespace ScoreCard.Core.Imports.Rejections;

/// <summary>Writes text into a cell so that no spreadsheet program takes it for a formula, whatever it begins with.</summary>
internal static class SafeCell
{
    private const int Longest = 32_767;

    public static void Write(IXLCell cell, string text)
    {
        if (text.Length == 0)
        {
            return;
        }

        cell.SetDataType(XLDataType.Text);
        cell.SetValue(text.Length <= Longest ? text : text[..Longest]);
        cell.Style.NumberFormat.Format = "@";
        if (Csv.IsFormula(text))
        {
            cell.Style.IncludeQuotePrefix = true;
        }
    }
}
