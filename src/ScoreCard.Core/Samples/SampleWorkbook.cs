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

    /// <summary>Every sheet with the template's headers.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Too few or too many rows.</exception>
    public static void Write(string path, int rows = DefaultRows, int seed = DefaultSeed, DateOnly? lastDay = null) =>
        Save(path, rows, seed, lastDay, (stream, company) => WriteTables(stream, company, SampleTable.All));

    /// <summary>Accounts, products and people alone, to go with the deals as a CRM exports them.</summary>
    public static void WriteCompany(string path, int rows = DefaultRows, int seed = DefaultSeed, DateOnly? lastDay = null) =>
        Save(path, rows, seed, lastDay, (stream, company) => WriteTables(stream, company, SampleTable.Company));

    /// <summary>Deals, accounts, products and people: what an import of deals costs, without what happens around them.</summary>
    internal static void WriteDeals(string path, int rows) =>
        Save(path, rows, DefaultSeed, null, (stream, company) => WriteTables(stream, company, [SampleTable.All[0], .. SampleTable.Company]));

    /// <summary>The same once more, with one deal in a hundred worth more.</summary>
    internal static void WriteNextDeals(string path, int rows) =>
        Save(path, rows, DefaultSeed, null, (stream, company) => WriteTables(stream, company, [SampleTable.NextDeals, .. SampleTable.Company]));

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

    private static void WriteTables(Stream stream, SampleCompany company, IReadOnlyList<SampleTable> tables)
    {
        using var workbook = new XlsxWorkbook(stream, company.LastDay, [.. tables.Select(table => new XlsxSheetName(table.Sheet.Title))]);
        foreach (var table in tables)
        {
            table.Write(workbook, company);
        }
    }
}
