using ClosedXML.Excel;
using ScoreCard.Core.Imports.Rows;

namespace ScoreCard.Core.Imports.Rejections;

/// <summary>Marks the cells of a copied row that have to be corrected: a colour, and a note that says why.</summary>
internal sealed class Marks
{
    private static readonly XLColor Colour = XLColor.FromHtml("#FFD9CC");

    private readonly Dictionary<string, int> _columns = new(StringComparer.Ordinal);

    public Marks(SheetReading reading)
    {
        // Of several columns with one header, the one that counts.
        foreach (var header in reading.Match.Headers.Select(header => header.Header).Concat(reading.Match.Row.Cells))
        {
            _columns.TryAdd(header.Text, header.Index + 2);
        }
    }

    public void Write(IEnumerable<Rejection> reasons, IXLRow row)
    {
        foreach (var reason in reasons)
        {
            foreach (var header in reason.Headers)
            {
                if (!_columns.TryGetValue(header, out var column))
                {
                    continue;
                }

                var cell = row.Cell(column);
                if (cell.HasComment)
                {
                    cell.Comment.AddNewLine();
                }

                cell.Comment.AddText(reason.Problem);
                cell.Style.Fill.BackgroundColor = Colour;
            }
        }
    }
}
