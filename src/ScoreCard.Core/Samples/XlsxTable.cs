using ScoreCard.Core.Imports.Sheets;

namespace ScoreCard.Core.Samples;

/// <param name="Name">The header; or, before <see cref="Under"/>, the name of a sheet's column.</param>
/// <param name="Write">Writes the row's cell, or skips it.</param>
internal sealed record XlsxColumn<T>(string Name, double Width, Action<XlsxSheet, T> Write, bool Hidden = false)
{
    public XlsxColumn<T> Under(Sheet sheet) =>
        this with { Name = (sheet.Column(Name) ?? throw new InvalidOperationException($"{sheet.Kind} has no column {Name}.")).Header };
}

internal static class XlsxTable
{
    /// <summary>A header row that stays in sight, then the rows; in so many sheets, of which each but the last is full.</summary>
    /// <param name="of">The sheet whose headers stand for the columns' names.</param>
    public static void Table<T>(this XlsxWorkbook workbook, Sheet of, IReadOnlyList<XlsxColumn<T>> named, IEnumerable<T> rows, int sheets)
    {
        var columns = named.Select(column => column.Under(of)).ToArray();
        using var row = rows.GetEnumerator();
        for (var left = sheets; left > 0; left--)
        {
            using var sheet = workbook.Sheet([.. columns.Select(column => (column.Width, column.Hidden))], frozenRows: 1);
            sheet.Header(columns);
            while ((left == 1 || sheet.RowNumber <= SampleWorkbook.MostRows) && row.MoveNext())
            {
                sheet.Row().Cells(columns, row.Current);
            }
        }
    }

    public static void Header<T>(this XlsxSheet sheet, IReadOnlyList<XlsxColumn<T>> columns, int indent = 0)
    {
        sheet.Row().Skip(indent);
        foreach (var column in columns)
        {
            sheet.Shared(column.Name, XlsxStyle.Header);
        }
    }

    public static void Cells<T>(this XlsxSheet sheet, IReadOnlyList<XlsxColumn<T>> columns, T row)
    {
        foreach (var column in columns)
        {
            column.Write(sheet, row);
        }
    }
}
