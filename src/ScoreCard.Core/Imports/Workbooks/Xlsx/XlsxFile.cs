namespace ScoreCard.Core.Imports.Workbooks.Xlsx;

/// <summary>Finds the parts of a workbook that hold its sheets.</summary>
internal static class XlsxFile
{
    public static Workbook Open(Stream file, string fileName, ReadLimits limits)
    {
        var package = Package.Open(file, fileName, limits);
        try
        {
            PackageKind.Check(package);
            var roots = new Relationships(package, "");
            var part = roots.FirstOf("officeDocument") is { } named && package.Has(named) ? named : "xl/workbook.xml";
            var links = new Relationships(package, part);
            var list = SheetList.Read(package, part);
            var content = new WorkbookContent(
                package,
                new Styles(package, links.FirstOf("styles")),
                new SharedStrings(package, links.FirstOf("sharedStrings")),
                list.Date1904);
            WorkbookSheet[] sheets = [.. Sheets(content, list, links)];
            return sheets.Length == 0 ? throw package.Refuse("has no sheet with cells; export the data from the CRM again") : new Workbook(fileName, sheets, package)
            {
                Date1904 = list.Date1904,
                Modified = CoreProperties.Saved(package, roots.FirstOf("core-properties") ?? "docProps/core.xml"),
            };
        }
        catch
        {
            package.Dispose();
            throw;
        }
    }

    private static IEnumerable<WorkbookSheet> Sheets(WorkbookContent content, SheetList list, Relationships links)
    {
        foreach (var sheet in list.Sheets)
        {
            var link = links.Find(sheet.LinkId)
                ?? throw content.Package.Refuse($"does not say where its sheet {sheet.Name} is; open it in Excel, let Excel repair it, and save it again");
            if (link.Kind == "worksheet")
            {
                content.Package.Require(link.Part);
                yield return new WorkbookSheet(
                    sheet.Name, sheet.Visibility, () => new XlsxRows(content, link.Part, sheet.Name), () => SheetDimension.LastRow(content.Package, link.Part));
            }
        }
    }
}
