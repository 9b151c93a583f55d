using ScoreCard.Core.Imports.Sheets;

namespace ScoreCard.Core.Samples;

/// <summary>A sheet of the sample and the records that fill it.</summary>
internal sealed record SampleTable(Sheet Sheet, Action<XlsxWorkbook, SampleCompany> Write)
{
    /// <summary>Accounts, products and people.</summary>
    public static IReadOnlyList<SampleTable> Company { get; } =
    [
        Of(new Accounts(), SampleColumns.Accounts, company => company.Accounts),
        Of(new Products(), SampleColumns.Products, company => company.Products),
        Of(new People(), SampleColumns.People, company => company.People),
    ];

    /// <summary>Deals of which one in a hundred is worth more than among <see cref="All"/>.</summary>
    public static SampleTable NextDeals { get; } =
        Of(new Opportunities(), SampleColumns.Deals, company => company.Deals().Select(deal => deal.Index % 100 == 0 ? deal with { Amount = (deal.Amount ?? 0) + 1 } : deal));

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
    public static SampleTable Of<T>(Sheet sheet, IReadOnlyList<XlsxColumn<T>> columns, Func<SampleCompany, IEnumerable<T>> records) =>
        new(sheet, (workbook, company) => workbook.Table(sheet, columns, records(company)));
}
