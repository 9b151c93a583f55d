using ScoreCard.Core.Imports.Sheets;

namespace ScoreCard.Core.Samples;

/// <summary>The sample's sheets on the parts of deals, on their way from stage to stage, and on currencies.</summary>
internal static class DetailTables
{
    public static IReadOnlyList<SampleTable> All { get; } =
    [
        SampleTable.Of(new Lines(), Lines, SampleDetails.Lines),
        SampleTable.Of(new StageChanges(), StageChanges, SampleHistory.StageChanges),
        SampleTable.Of(new ExchangeRates(), Rates, SampleDetails.Rates),
    ];

    private static XlsxColumn<SampleLine>[] Lines =>
    [
        new("Id", 16, (sheet, line) => sheet.Unique(line.Id)),
        new("OpportunityId", 13, (sheet, line) => sheet.Unique(line.Deal.Id)),
        new("Product", 22, (sheet, line) => sheet.Shared(line.Product.Name)),
        new("LineNumber", 8, (sheet, line) => sheet.Number(line.Number)),
        new("Quantity", 10, (sheet, line) => sheet.Number(line.Quantity)),
        new("Amount", 14, (sheet, line) => sheet.Number(line.Amount, XlsxStyle.Money)),
    ];

    private static XlsxColumn<SampleStageChange>[] StageChanges =>
    [
        new("Id", 16, (sheet, change) => sheet.Unique(change.Id)),
        new("OpportunityId", 13, (sheet, change) => sheet.Unique(change.Deal.Id)),
        new("FromStage", 20, (sheet, change) => sheet.Shared(change.From)),
        new("ToStage", 20, (sheet, change) => sheet.Shared(change.To)),
        new("ChangedDate", 12, (sheet, change) => sheet.Date(change.Changed)),
        new("Amount", 14, (sheet, change) => sheet.Number(change.Amount, XlsxStyle.Money)),
        new("Probability", 13, (sheet, change) => sheet.Number(change.Probability, XlsxStyle.Percent)),
        new("CloseDate", 12, (sheet, change) => sheet.Date(change.Close)),
    ];

    private static XlsxColumn<SampleRate>[] Rates =>
    [
        new("Currency", 10, (sheet, rate) => sheet.Shared(rate.Currency)),
        new("FromDate", 12, (sheet, rate) => sheet.Date(rate.From)),
        new("Rate", 12, (sheet, rate) => sheet.Number(rate.Rate)),
    ];
}
