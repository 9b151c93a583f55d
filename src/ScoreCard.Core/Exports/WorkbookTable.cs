using ClosedXML.Excel;
using ScoreCard.Core.Imports.Rejections;
using ScoreCard.Core.Kpis;

namespace ScoreCard.Core.Exports;

/// <summary>A sheet with a title and a table below it, ready to filter, to read on a screen and to print.</summary>
internal static class WorkbookTable
{
    private const int KeptColumns = 2;

    public static void Write(XLWorkbook workbook, string name, IReadOnlyList<string> title, IReadOnlyList<ReadingColumn> columns, IReadOnlyList<Reading> readings)
    {
        var sheet = workbook.AddWorksheet(name);
        foreach (var (i, line) in title.Index())
        {
            SafeCell.Write(sheet.Cell(i + 1, 1), line);
        }

        sheet.Cell(1, 1).Style.Font.SetBold().Font.SetFontSize(14);
        var head = title.Count + 2;
        foreach (var (i, column) in columns.Index())
        {
            sheet.Column(i + 1).Width = column.Width;
            if (column.Format is null && i > 0)
            {
                // Text beside a number would touch it.
                sheet.Column(i + 1).Style.Alignment.SetHorizontal(XLAlignmentHorizontalValues.Left).Alignment.SetIndent(1);
            }

            var header = sheet.Cell(head, i + 1);
            header.SetValue(column.Header);
            header.Style.Font.SetBold().Border.SetBottomBorder(XLBorderStyleValues.Thin);
            if (column.Format is not null)
            {
                header.Style.Alignment.SetHorizontal(XLAlignmentHorizontalValues.Right);
            }

            foreach (var (row, reading) in readings.Index())
            {
                Write(sheet.Cell(head + 1 + row, i + 1), column, reading);
            }
        }

        sheet.Range(head, 1, head + Math.Max(1, readings.Count), columns.Count).SetAutoFilter();
        sheet.SheetView.Freeze(head, KeptColumns);
        sheet.PageSetup.PageOrientation = XLPageOrientation.Landscape;
        sheet.PageSetup.FitToPages(1, 0);
        sheet.PageSetup.SetRowsToRepeatAtTop(head, head);
    }

    private static void Write(IXLCell cell, ReadingColumn column, Reading reading)
    {
        switch (column.Value(reading))
        {
            case string text:
                SafeCell.Write(cell, text);
                break;
            case decimal number:
                cell.SetValue(number);
                cell.Style.NumberFormat.Format = column.Format!(reading);
                break;
            case long number:
                cell.SetValue(number);
                cell.Style.NumberFormat.Format = column.Format!(reading);
                break;
        }
    }
}
