namespace ScoreCard.Core.Imports.Workbooks.Xlsx;

internal static class SheetDimension
{
    /// <summary>The last row of the range in <c>dimension</c>. A single cell is what writers put who do not know: 0.</summary>
    public static long LastRow(Package package, string part)
    {
        long rows = 0;
        package.Read(part, xml =>
        {
            while (xml.NextElement() && xml.Tokens.LocalName != "sheetData")
            {
                if (xml.Tokens.LocalName == "dimension")
                {
                    var range = xml.Attribute("ref") ?? "";
                    var colon = range.IndexOf(':', StringComparison.Ordinal);
                    rows = colon < 0 ? 0 : CellReference.Row(range.AsSpan(colon + 1));
                    return;
                }
            }
        });
        return rows;
    }
}
