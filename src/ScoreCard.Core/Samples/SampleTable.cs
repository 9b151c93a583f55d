using ScoreCard.Core.Imports.Sheets;

namespace ScoreCard.Core.Samples;

/// <summary>A sheet of the sample and the records that fill it.</summary>
/// <param name="RowsOfDeal">About as many as there are for each deal; 0 where one sheet has room for any number of deals.</param>
internal sealed record SampleTable(Sheet Sheet, double RowsOfDeal, Action<XlsxWorkbook, SampleCompany, int> Write)
{
    /// <summary>Accounts, products and people.</summary>
    public static IReadOnlyList<SampleTable> Company { get; } =
    [
        Of(new Accounts(), SampleColumns.Accounts, company => company.Accounts),
        Of(new Products(), SampleColumns.Products, company => company.Products),
        Of(new People(), SampleColumns.People, company => company.People),
    ];

    /// <summary>Every sheet, deals first.</summary>
    public static IReadOnlyList<SampleTable> All { get; } =
    [
        Of(new Opportunities(), SampleColumns.Deals, company => company.Deals()),
        .. Company,
        .. DetailTables.All,
        .. PresalesTables.All,
        .. CustomerTables.All,
        .. GrowthTables.All,
    ];

    /// <param name="records">Made anew in each pass, so that no size needs memory.</param>
    public static SampleTable Of<T>(Sheet sheet, IReadOnlyList<XlsxColumn<T>> columns, Func<SampleCompany, IEnumerable<T>> records, double rowsOfDeal = 0) =>
        new(sheet, rowsOfDeal, (workbook, company, sheets) => workbook.Table(sheet, columns, records(company), sheets));

    /// <summary>The sheet's title; where there are more rows than Excel has, one for each of the sheets that they need.</summary>
    public IReadOnlyList<string> Titles(SampleCompany company) =>
        [.. Enumerable.Range(1, 1 + (int)(company.Rows * RowsOfDeal / SampleWorkbook.MostRows)).Select(part => part == 1 ? Sheet.Title : $"{Sheet.Title} {part}")];
}
