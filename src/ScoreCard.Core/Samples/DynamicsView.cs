using System.Globalization;

namespace ScoreCard.Core.Samples;

/// <summary>
/// An export of the view of all opportunities: three hidden columns first, dates with a time of day, an outcome in Status and Status
/// Reason, a filter that hides the lost deals, and a sheet of metadata that Excel does not even list.
/// </summary>
internal static class DynamicsView
{
    public static void Write(Stream stream, SampleCompany company)
    {
        var end = string.Create(CultureInfo.InvariantCulture, $"{XlsxSheet.Letters(Columns.Length - 1)}{company.Rows + 1}");
        var filter = string.Create(CultureInfo.InvariantCulture, $"$A$1:${XlsxSheet.Letters(Columns.Length - 1)}${company.Rows + 1}");
        using var workbook = new XlsxWorkbook(stream, company.LastDay, [new("All Opportunities", FilterRange: filter), new("hiddenSheet", "veryHidden")]);
        using (var sheet = workbook.Sheet([.. Columns.Select(column => (column.Width, column.Hidden))], frozenRows: 1))
        {
            sheet.Header(Columns);
            foreach (var deal in company.Deals())
            {
                sheet.Row(hidden: deal.Outcome == SampleOutcome.Lost).Cells(Columns, deal);
            }

            sheet.AutoFilter($"A1:{end}", Array.FindIndex(Columns, column => column.Name == "Status Reason"), "In Progress", "On Hold", "Won", "Canceled");
        }

        using var metadata = workbook.Sheet([]);
        metadata.Row().Unique("opportunity:" + CrmIds.Checksum(-1) + ":" + string.Join('&', Columns.Select(column => Uri.EscapeDataString(column.Name))));
    }

    private static readonly XlsxColumn<SampleDeal>[] Columns =
    [
        new("(Do Not Modify) Opportunity", 38, (sheet, deal) => sheet.Unique(CrmIds.Dynamics(deal.Index)), Hidden: true),
        new("(Do Not Modify) Row Checksum", 90, (sheet, deal) => sheet.Unique(CrmIds.Checksum(deal.Index)), Hidden: true),
        new("(Do Not Modify) Modified On", 18, (sheet, deal) => sheet.Date(deal.LastActivity ?? deal.Created, Time(deal, 1)), Hidden: true),
        new("Topic", 40, (sheet, deal) => sheet.Unique(deal.Name)),
        new("Potential Customer", 30, (sheet, deal) => sheet.Shared(deal.Account?.Name)),
        new("Est. close date", 14, (sheet, deal) => sheet.Date(deal.ExpectedClose)),
        new("Est. revenue", 15, (sheet, deal) => sheet.Number(deal.Amount, XlsxStyle.Money)),
        new("Actual Close Date", 18, (sheet, deal) => sheet.Date(deal.Closed, Time(deal, 2))),
        new("Actual Revenue", 15, (sheet, deal) => sheet.Number(ActualRevenue(deal), XlsxStyle.Money)),
        new("Rating", 8, (sheet, deal) => sheet.Shared(deal.Probability switch { >= 0.7m => "Hot", >= 0.3m => "Warm", _ => "Cold" })),
        new("Pipeline Phase", 14, (sheet, deal) => sheet.Shared(Phase(deal))),
        new("Probability", 12, (sheet, deal) => sheet.Number(deal.Probability * 100)),
        new("Created On", 18, (sheet, deal) => sheet.Date(deal.Created, Time(deal, 3))),
        new("Status", 9, (sheet, deal) => sheet.Shared(deal.Outcome switch { SampleOutcome.Open => "Open", SampleOutcome.Won => "Won", _ => "Lost" })),
        new("Status Reason", 14, (sheet, deal) => sheet.Shared(Reason(deal))),
        new("Owner", 20, (sheet, deal) => sheet.Shared(deal.Owner.Name)),
        new("Product", 34, (sheet, deal) => sheet.Shared(deal.ProductNames)),
        new("Currency", 10, (sheet, _) => sheet.Shared(SampleColumns.Currency)),
        new("Forecast Category", 16, (sheet, deal) => sheet.Shared(Forecast(deal))),
        new("Current Situation", 30, (sheet, deal) => sheet.Shared(deal.Incumbent is null ? null : $"Runs {deal.Incumbent} today")),
    ];

    private static string Forecast(SampleDeal deal) => deal.Outcome switch
    {
        SampleOutcome.Won => "Closed",
        SampleOutcome.Open => "Pipeline",
        _ => "Omitted",
    };

    private static string Phase(SampleDeal deal) => deal.Stage switch
    {
        "Prospecting" or "Qualification" => "1-Qualify",
        "Needs Analysis" or "Value Proposition" => "2-Develop",
        "Negotiation/Review" or "Closed Won" => "4-Close",
        _ => "3-Propose",
    };

    /// <summary>Zero once the deal is lost, whatever it was worth.</summary>
    private static decimal? ActualRevenue(SampleDeal deal) => deal.Outcome switch
    {
        SampleOutcome.Open => null,
        SampleOutcome.Won => deal.Amount,
        _ => 0m,
    };

    private static string Reason(SampleDeal deal) => deal.Outcome switch
    {
        SampleOutcome.Open => deal.Index % 11 == 0 ? "On Hold" : "In Progress",
        SampleOutcome.Won => "Won",
        SampleOutcome.Void => "Canceled",
        _ => "Out-Sold",
    };

    /// <summary>A minute of the working day as a fraction of it, so that it prints the same everywhere.</summary>
    private static decimal Time(SampleDeal deal, int which) => Math.Round((480 + (deal.Index * 7 + which * 131) % 600) / 1440m, 6);
}
