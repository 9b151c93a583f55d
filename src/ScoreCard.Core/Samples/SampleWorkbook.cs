using ScoreCard.Core.Imports.Sheets;

namespace ScoreCard.Core.Samples;

/// <summary>Writes workbooks of realistic data at any size: the same bytes for the same rows, seed and last day.</summary>
public static class SampleWorkbook
{
    public const int DefaultRows = SampleCompany.DefaultRows;
    public const int DefaultSeed = SampleCompany.DefaultSeed;

    /// <summary>A sheet of Excel has 1,048,576 rows; the reports need a few for titles and totals.</summary>
    public const int MostRows = 1_048_000;

    /// <summary>The day of the export, unless another is asked for: fixed, so that the readings of a sample do not depend on the day.</summary>
    public static DateOnly DefaultLastDay => SampleCompany.DefaultLastDay;

    /// <summary>Opportunities, accounts, products and people with the template's headers.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Too few or too many rows.</exception>
    public static void Write(string path, int rows = DefaultRows, int seed = DefaultSeed, DateOnly? lastDay = null) =>
        Save(path, rows, seed, lastDay, (stream, company) => WriteSheets(stream, company, withDeals: true));

    /// <summary>Accounts, products and people alone, to go with the deals as a CRM exports them.</summary>
    public static void WriteCompany(string path, int rows = DefaultRows, int seed = DefaultSeed, DateOnly? lastDay = null) =>
        Save(path, rows, seed, lastDay, (stream, company) => WriteSheets(stream, company, withDeals: false));

    /// <summary>The same deals as a formatted Salesforce report: titles, groups with subtotals, dates and amounts as text, a footer.</summary>
    public static void WriteSalesforce(string path, int rows = DefaultRows, int seed = DefaultSeed, DateOnly? lastDay = null) =>
        Save(path, rows, seed, lastDay, SalesforceReport.Write);

    /// <summary>The same deals as a Dynamics 365 view: hidden id columns, a filter, dates with times, a hidden sheet of metadata.</summary>
    public static void WriteDynamics(string path, int rows = DefaultRows, int seed = DefaultSeed, DateOnly? lastDay = null) =>
        Save(path, rows, seed, lastDay, DynamicsView.Write);

    private static void Save(string path, int rows, int seed, DateOnly? lastDay, Action<Stream, SampleCompany> write)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(rows, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(rows, MostRows);
        using var stream = new FileStream(path, FileMode.Create, FileAccess.ReadWrite, FileShare.None, 128 * 1024);
        write(stream, new(rows, seed, lastDay));
    }

    private static void WriteSheets(Stream stream, SampleCompany company, bool withDeals)
    {
        Sheet[] sheets = withDeals ? [new Opportunities(), new Accounts(), new Products(), new People()] : [new Accounts(), new Products(), new People()];
        using var workbook = new XlsxWorkbook(stream, company.LastDay, [.. sheets.Select(sheet => new XlsxSheetName(sheet.Title))]);
        foreach (var sheet in sheets)
        {
            switch (sheet)
            {
                case Opportunities:
                    workbook.Table(sheet, SampleColumns.Deals, company.Deals());
                    break;
                case Accounts:
                    workbook.Table(sheet, SampleColumns.Accounts, company.Accounts);
                    break;
                case Products:
                    workbook.Table(sheet, SampleColumns.Products, company.Products);
                    break;
                default:
                    workbook.Table(sheet, SampleColumns.People, company.People);
                    break;
            }
        }
    }
}
