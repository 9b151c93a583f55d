using System.Globalization;
using ClosedXML.Excel;
using ScoreCard.Core.Imports.Rows;
using ScoreCard.Core.Imports.Workbooks;

namespace ScoreCard.Core.Imports.Rejections;

/// <summary>The rejected rows as they were, with a first column that says why and the cells marked: to correct and import again.</summary>
internal static class RejectedWorkbook
{
    private const int ProblemWidth = 60;
    private const int CellWidth = 18;

    /// <exception cref="WorkbookException">The file cannot be written.</exception>
    public static void Write(string path, IReadOnlyList<SheetReading> readings, DateOnly asOf, CancellationToken cancel)
    {
        var rejected = readings.Where(reading => reading.Rejected.Rows.Count > 0).ToArray();
        if (rejected.Length == 0)
        {
            return;
        }

        using var workbook = new XLWorkbook();
        foreach (var reading in rejected)
        {
            Copy(reading, workbook.AddWorksheet(SheetName(workbook, reading.Name)), asOf, cancel);
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

    private static void Copy(SheetReading reading, IXLWorksheet sheet, DateOnly asOf, CancellationToken cancel)
    {
        SafeCell.Write(sheet.Cell(1, 1), RejectedCopy.HeaderFor(asOf));
        sheet.Column(1).Width = ProblemWidth;
        sheet.Column(1).Style.Alignment.WrapText = true;
        foreach (var header in reading.Match.Row.Cells)
        {
            SafeCell.Write(sheet.Cell(1, header.Index + 2), header.Text);
            sheet.Column(header.Index + 2).Width = CellWidth;
        }

        sheet.Row(1).Style.Font.Bold = true;
        sheet.SheetView.Freeze(1, 1);
        var (to, rejected) = (2, reading.Rejected.Rows);
        var marks = new Marks(reading);
        var copied = new CopiedCells(reading);
        using var rows = reading.ReadAgain();
        while (to < rejected.Count + 2 && rows.Next(cancel))
        {
            copied.Read(rows);
            if (!rejected.TryGetValue(rows.RowNumber, out var reasons))
            {
                continue;
            }

            SafeCell.Write(sheet.Cell(to, 1), $"Row {rows.RowNumber}: {string.Join(' ', reasons.Select(reason => reason.Problem))}");
            copied.Write(rows.Cells, sheet.Row(to));
            marks.Write(reasons, sheet.Row(to));
            to++;
        }

        if (!reading.Rejected.IsComplete)
        {
            SafeCell.Write(sheet.Cell(to, 1), string.Create(CultureInfo.InvariantCulture, $"Note: only the first {RejectedRows.Most:N0} of {reading.Counts.Rejected:N0} rejected rows are listed."));
        }
    }

    private static string SheetName(XLWorkbook workbook, string name)
    {
        var tab = RejectedCopy.Tab(name);
        for (var number = 2; workbook.Worksheets.Contains(tab); number++)
        {
            tab = string.Create(CultureInfo.InvariantCulture, $"{tab[..Math.Min(tab.Length, RejectedCopy.LongestTab - 4)]} {number}");
        }

        return tab;
    }
}
