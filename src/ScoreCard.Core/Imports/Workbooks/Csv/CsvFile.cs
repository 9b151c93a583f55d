namespace ScoreCard.Core.Imports.Workbooks.Csv;

/// <summary>A text table as a workbook of one sheet.</summary>
internal static class CsvFile
{
    public static Workbook Open(Stream file, string fileName, ReadLimits limits)
    {
        var encoding = CsvEncoding.Detect(file)
            ?? throw new WorkbookException($"{fileName} holds NUL bytes, so it is not a CSV file; export it again as \"CSV UTF-8\".");
        var dialect = CsvDialect.Detect(file, encoding);
        var content = new CsvContent(file, fileName, encoding, dialect, limits);
        var name = Path.GetFileNameWithoutExtension(fileName);
        return new Workbook(
            fileName, [new WorkbookSheet(name.Length == 0 ? fileName : name, SheetVisibility.Visible, () => new CsvRows(content), () => 0)], file);
    }
}
