using System.Globalization;
using ClosedXML.Excel;
using ScoreCard.Core.Imports.Rows;
using ScoreCard.Core.Imports.Values;
using ScoreCard.Core.Imports.Workbooks;

namespace ScoreCard.Core.Imports.Rejections;

/// <summary>The rejected rows as they were, with a first column that says why: to correct and import again.</summary>
internal static class RejectedWorkbook
{
    private const string ProblemHeader = "Problem";
    private const int ProblemWidth = 60;
    private const int CellWidth = 18;
    private const int MostSheetName = 31;

    /// <exception cref="WorkbookException">The file cannot be written.</exception>
    public static void Write(string path, IReadOnlyList<SheetReading> readings, CancellationToken cancel)
    {
        var rejected = readings.Where(reading => reading.Rejected.Problems.Count > 0).ToArray();
        if (rejected.Length == 0)
        {
            return;
        }

        using var workbook = new XLWorkbook();
        foreach (var reading in rejected)
        {
            Copy(reading, workbook.AddWorksheet(SheetName(workbook, reading.Name)), cancel);
        }

        try
        {
            workbook.SaveAs(path);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new WorkbookException($"The rejected rows cannot be written to {path} ({problem.Message.TrimEnd('.')}); close the file in other programs or name another one.");
        }
    }

    private static void Copy(SheetReading reading, IXLWorksheet sheet, CancellationToken cancel)
    {
        SafeCell.Write(sheet.Cell(1, 1), ProblemHeader);
        sheet.Column(1).Width = ProblemWidth;
        foreach (var header in reading.Match.Row.Cells)
        {
            SafeCell.Write(sheet.Cell(1, header.Index + 2), header.Text);
            sheet.Column(header.Index + 2).Width = CellWidth;
        }

        sheet.Row(1).Style.Font.Bold = true;
        sheet.SheetView.FreezeRows(1);
        var to = 2;
        using var rows = reading.ReadAgain();
        while (to < reading.Rejected.Problems.Count + 2 && rows.Next(cancel))
        {
            if (!reading.Rejected.Problems.TryGetValue(rows.RowNumber, out var problem))
            {
                continue;
            }

            SafeCell.Write(sheet.Cell(to, 1), $"Row {rows.RowNumber}: {problem}");
            for (var index = 0; index < rows.Cells.Length; index++)
            {
                Copy(rows.Cells[index], sheet.Cell(to, index + 2), reading.Date1904);
            }

            to++;
        }

        if (!reading.Rejected.IsComplete)
        {
            SafeCell.Write(sheet.Cell(to, 1), string.Create(CultureInfo.InvariantCulture, $"Note: only the first {RejectedRows.Most:N0} of {reading.Counts.Rejected:N0} rejected rows are listed."));
        }
    }

    private static void Copy(in Cell cell, IXLCell to, bool date1904)
    {
        switch (cell.Kind)
        {
            case CellKind.Blank:
                break;
            case CellKind.Number when cell.Format.IsDate && ExcelDate.TryFromSerial(cell.Number, date1904, out var date) && date.Year >= 1901:
                to.SetValue(date.ToDateTime(TimeOnly.MinValue));
                to.Style.NumberFormat.Format = "yyyy-mm-dd";
                break;
            case CellKind.Number when cell.TryGetDecimal(out var number) && Math.Abs(number) < MaxExact:
                to.SetValue(cell.Number);
                to.Style.NumberFormat.Format = FormatOf(cell.Format);
                break;
            case CellKind.Boolean:
                to.SetValue(cell.Number != 0);
                break;
            default:
                // An id of more digits than Excel keeps is text, or it would come back as another one. An error is what has to be corrected.
                SafeCell.Write(to, cell.Text);
                break;
        }
    }

    private static string FormatOf(NumberFormat format) => format.Kind switch
    {
        NumberFormatKind.Percent => "0.##%",
        NumberFormatKind.Currency when format.CurrencyCode is { } code => $"[${code}] #,##0.00",
        _ => "General",
    };

    private static string SheetName(XLWorkbook workbook, string name)
    {
        var clean = string.Concat(name.Select(character => ":\\/?*[]".Contains(character, StringComparison.Ordinal) ? ' ' : character)).Trim('\'', ' ');
        clean = clean.Length == 0 ? "Sheet" : clean[..Math.Min(clean.Length, MostSheetName)];
        for (var number = 2; workbook.Worksheets.Contains(clean); number++)
        {
            clean = string.Create(CultureInfo.InvariantCulture, $"{clean[..Math.Min(clean.Length, MostSheetName - 4)]} {number}");
        }

        return clean;
    }

    private const decimal MaxExact = 999_999_999_999_999m;
}
