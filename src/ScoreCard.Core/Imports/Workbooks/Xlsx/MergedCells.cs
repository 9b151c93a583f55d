namespace ScoreCard.Core.Imports.Workbooks.Xlsx;

/// <summary>Reads what stands behind the rows of a sheet: the ranges of merged cells.</summary>
internal static class MergedCells
{
    private const int Most = 1_000_000;

    public static IReadOnlyList<MergedRows> Read(PartXml xml)
    {
        var merged = new List<MergedRows>();
        while (merged.Count < Most && xml.NextElement())
        {
            if (xml.Tokens.LocalName == "mergeCell" && Of(xml.Attribute("ref")) is { } rows)
            {
                merged.Add(rows);
            }
        }

        return merged;
    }

    /// <summary>Null where the range is none, or lies in one row.</summary>
    private static MergedRows? Of(ReadOnlySpan<char> range)
    {
        var colon = range.IndexOf(':');
        if (colon <= 0)
        {
            return null;
        }

        var first = range[..colon];
        var last = range[(colon + 1)..];
        var rows = new MergedRows(CellReference.Column(first), CellReference.Column(last), CellReference.Row(first), CellReference.Row(last));
        return rows is { FirstColumn: >= 0, FirstRow: > 0 } && rows.LastColumn >= rows.FirstColumn && rows.LastRow > rows.FirstRow ? rows : null;
    }
}
