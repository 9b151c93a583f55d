namespace ScoreCard.Core.Imports.Workbooks.Xls;

/// <summary>A workbook in the format of Excel 97 to 2003.</summary>
internal static class XlsFile
{
    public static Workbook Open(Stream file, string fileName, ReadLimits limits)
    {
        try
        {
            var content = new XlsContent(new CompoundFile(file), fileName, limits);
            return content.Sheets.Count == 0 ? throw content.Refuse("has no sheet with cells; export the data from the CRM again") : new Workbook(
                fileName,
                [.. content.Sheets.Select(sheet => new WorkbookSheet(sheet.Name, sheet.Visibility, () => new XlsRows(content, sheet.Position, sheet.Name), () => LastRow(content, sheet.Position)))],
                file)
            {
                Date1904 = content.Date1904,
            };
        }
        catch (InvalidDataException)
        {
            throw new WorkbookException($"{fileName} is damaged; download or copy it again, or open it in Excel, let Excel repair it, and save it as .xlsx.");
        }
    }

    private static long LastRow(XlsContent content, long position)
    {
        try
        {
            var records = content.From(position);
            while (records.Next() && records.Type is not (RecordType.EndOfFile or RecordType.Row))
            {
                if (records.Type == RecordType.Dimensions)
                {
                    return Math.Max(0, records.Int32(4));
                }
            }
        }
        catch (InvalidDataException)
        {
            // Reading the rows will say so.
        }

        return 0;
    }
}
