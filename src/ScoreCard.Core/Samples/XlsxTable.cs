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
    /// <summary>A header row that stays in sight, then the rows; on several sheets where one has no room for them.</summary>
    /// <param name="of">The sheet whose headers stand for the columns' names.</param>
    /// <param name="mostRows">Of a sheet, its header among them.</param>
    public static void Table<T>(this XlsxWorkbook workbook, Sheet of, IReadOnlyList<XlsxColumn<T>> named, IEnumerable<T> rows, int mostRows = 1_048_576)
    {
        var columns = named.Select(column => column.Under(of)).ToArray();
        using var each = rows.GetEnumerator();
        var more = each.MoveNext();
        do
        {
            using var sheet = workbook.Sheet([.. columns.Select(column => (column.Width, column.Hidden))], frozenRows: 1);
            sheet.Header(columns);
            for (; more && sheet.RowNumber < mostRows; more = each.MoveNext())
            {
                sheet.Row().Cells(columns, each.Current);
            }

            if (more)
            {
                workbook.Continue();
            }
        }
        while (more);
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
