namespace ScoreCard.Core.Imports.Workbooks.Xlsx;

/// <summary>What workbook.xml says: the sheets in order, and where dates count from.</summary>
internal sealed class SheetList
{
    private readonly List<Entry> _sheets = [];

    public IReadOnlyList<Entry> Sheets => _sheets;

    public bool Date1904 { get; private set; }

    public static SheetList Read(Package package, string part)
    {
        package.Require(part);
        var list = new SheetList();
        package.Read(part, xml => list.Read(package, xml));
        return list._sheets.Count > 0
            ? list
            : throw package.Refuse("has no sheets; open it in Excel, let Excel repair it, and save it again");
    }

    private void Read(Package package, PartXml xml)
    {
        while (xml.NextElement())
        {
            if (xml.Tokens.LocalName == "workbookPr")
            {
                Date1904 = xml.Flag("date1904");
            }
            else if (xml.Tokens.LocalName == "sheet")
            {
                _sheets.Add(new Entry(CellText.Clean(xml.Attribute("name") ?? ""), Visibility(xml.Attribute("state")), xml.Attribute("id") ?? ""));
                if (_sheets.Count > package.Limits.MaxEntries)
                {
                    throw package.Refuse("has more sheets than a real workbook; save it again in Excel and import that file");
                }
            }
        }
    }

    private static SheetVisibility Visibility(string? state) => state switch
    {
        "hidden" => SheetVisibility.Hidden,
        "veryHidden" => SheetVisibility.VeryHidden,
        _ => SheetVisibility.Visible,
    };

    internal sealed record Entry(string Name, SheetVisibility Visibility, string LinkId);
}
