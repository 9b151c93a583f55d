using ClosedXML.Excel;
using ScoreCard.Core.Imports.Rejections;
using ScoreCard.Core.Imports.Sheets;

namespace ScoreCard.Core.Imports;

/// <summary>The workbook to fill in: every sheet with its headers, types, notes, drop-downs and two example rows.</summary>
public sealed class Template(SheetCatalogue catalogue)
{
    private const int LastRow = 10_000;

    public void Write(string path)
    {
        using var workbook = new XLWorkbook();
        foreach (var sheet in catalogue.All.OrderBy(sheet => sheet.Tab))
        {
            Write(sheet, workbook.AddWorksheet(sheet.Title));
        }

        workbook.SaveAs(path);
    }

    private static void Write(Sheet sheet, IXLWorksheet to)
    {
        var columns = sheet.FileColumns.Where(column => column.IsStored && (column.Required || !column.IsKey)).ToArray();
        foreach (var (column, index) in columns.Select((column, index) => (column, index + 1)))
        {
            to.Column(index).Width = Width(column);
            to.Column(index).Style.NumberFormat.Format = FormatOf(column);
            var header = to.Cell(1, index);
            header.SetValue(column.Header);
            header.Style.Font.Bold = true;
            header.Style.Fill.BackgroundColor = column.Required ? XLColor.FromHtml("#D9E7F5") : XLColor.FromHtml("#F0F0F0");
            header.Style.NumberFormat.Format = "@";
            header.Comment.AddText(Note(column));
            Example(to.Cell(2, index), column.Example.First);
            Example(to.Cell(3, index), column.Example.Second);
            if (column.Offered.Count > 0)
            {
                var allowed = to.Range(2, index, LastRow, index).SetDataValidation();
                allowed.List($"\"{string.Join(',', column.Offered)}\"", inCellDropdown: true);
            }
        }

        to.SheetView.FreezeRows(1);
        to.Range(1, 1, 3, columns.Length).SetAutoFilter();
    }

    private static void Example(IXLCell cell, object? value)
    {
        switch (value)
        {
            case string text:
                SafeCell.Write(cell, text);
                break;
            case decimal number:
                cell.SetValue(number);
                break;
            case DateOnly date:
                cell.SetValue(date.ToDateTime(TimeOnly.MinValue));
                break;
            case DateTime moment:
                cell.SetValue(moment);
                break;
            case bool flag:
                cell.SetValue(flag ? "yes" : "no");
                break;
        }
    }

    private static string Note(SheetColumn column)
    {
        var kind = column.Type switch
        {
            ColumnType.Date => "A date.",
            ColumnType.Moment => "A date with a time.",
            ColumnType.Money => "An amount.",
            ColumnType.Percent => "A share, such as 25%.",
            ColumnType.Number => "A number.",
            ColumnType.Flag => "Yes or no.",
            ColumnType.NameList => "Names.",
            _ => "Text.",
        };
        return string.Join(' ', new[] { column.Required ? "Required." : "", kind, column.Note }.Where(part => part.Length > 0));
    }

    private static string FormatOf(SheetColumn column) => column.Type switch
    {
        ColumnType.Date => "yyyy-mm-dd",
        ColumnType.Moment => "yyyy-mm-dd hh:mm",
        ColumnType.Money => "#,##0.00",
        ColumnType.Percent => "0%",
        ColumnType.Number or ColumnType.Rate => "General",
        _ => "@",
    };

    private static double Width(SheetColumn column) => Math.Max(column.Header.Length + 4, column.Type switch
    {
        ColumnType.Name or ColumnType.NameList => 28,
        ColumnType.Text => 20,
        _ => 14,
    });
}
