using System.Globalization;

namespace ScoreCard.Core.Samples;

/// <summary>
/// A formatted opportunity report, grouped by stage: titles and filters above the header, everything from column B on, dates and
/// amounts as text in the American way, a subtotal under each group, and a grand total and a footer at the end.
/// </summary>
internal static class SalesforceReport
{
    private const int Indent = 1;
    private static readonly CultureInfo American = CultureInfo.InvariantCulture;

    public static void Write(Stream stream, SampleCompany company)
    {
        using var workbook = new XlsxWorkbook(stream, company.LastDay, [new("Opportunities by Stage")]);
        var columns = Columns(company.LastDay);
        var amount = Array.FindIndex(columns, column => column.Name == "Amount");
        using var sheet = workbook.Sheet([(3, false), .. columns.Select(column => (column.Width, false))]);
        sheet.Row().Skip(Indent).Unique("Opportunities by Stage", XlsxStyle.Title);
        sheet.Row().Skip(Indent).Unique($"As of {Date(company.LastDay)} 6:00 PM Greenwich Mean Time/GMT");
        sheet.Row();
        sheet.Row().Skip(Indent).Unique("Filtered By", XlsxStyle.Total);
        sheet.Row().Skip(Indent).Unique("   Show: All opportunities");
        sheet.Row().Skip(Indent).Unique("   Units: Days");
        sheet.Row();
        sheet.Header(columns, Indent);
        var stages = SampleWords.OpenStages.Select(open => open.Stage).Append("Closed Won").Append("Closed Lost").Append("Duplicate").Append("Disqualified");
        var (count, total) = (0, 0m);
        foreach (var stage in stages)
        {
            var (inStage, ofStage) = (0, 0m);
            foreach (var deal in company.Deals().Where(deal => deal.Stage == stage))
            {
                sheet.Row().Skip(Indent).Cells(columns, deal);
                inStage++;
                ofStage += deal.Amount ?? 0;
            }

            if (inStage > 0)
            {
                Totals(sheet, "Subtotal", amount, inStage, ofStage);
                (count, total) = (count + inStage, total + ofStage);
            }
        }

        Totals(sheet, "Total", amount, count, total);
        sheet.Row();
        sheet.Row().Skip(Indent).Unique("Confidential Information - Do Not Distribute");
        sheet.Row().Skip(Indent).Unique(string.Create(American, $"Copyright © 2000-{company.LastDay.Year} Example CRM, inc. All rights reserved."));
    }

    private static void Totals(XlsxSheet sheet, string label, int amount, int count, decimal total)
    {
        sheet.Row().Skip(Indent).Shared(label, XlsxStyle.Total).Shared("Sum", XlsxStyle.Total).Skip(amount - 2).Unique(Money(total), XlsxStyle.Total);
        sheet.Row().Skip(Indent + 1).Shared("Count", XlsxStyle.Total).Number(count, XlsxStyle.Total);
    }

    private static XlsxColumn<SampleDeal>[] Columns(DateOnly lastDay) =>
    [
        new("Stage  ↑", 20, (sheet, deal) => sheet.Shared(deal.Stage)),
        new("Opportunity Owner", 20, (sheet, deal) => sheet.Shared(deal.Owner.Name)),
        new("Account Name", 30, (sheet, deal) => sheet.Shared(deal.Account?.Name)),
        new("Opportunity Name", 40, (sheet, deal) => sheet.Unique(deal.Name)),
        new("Fiscal Period", 13, (sheet, deal) => sheet.Shared(FiscalPeriod(deal.Closed ?? deal.ExpectedClose))),
        new("Amount", 15, (sheet, deal) => Text(sheet, deal.Amount is { } amount ? Money(amount) : null)),
        new("Expected Revenue", 15, (sheet, deal) => Text(sheet, deal.Amount is { } amount && deal.Probability is { } chance ? Money(amount * chance) : null)),
        new("Probability (%)", 13, (sheet, deal) => sheet.Number(deal.Probability * 100)),
        new("Age", 8, (sheet, deal) => sheet.Number((deal.Closed ?? lastDay).DayNumber - deal.Created.DayNumber)),
        new("Close Date", 12, (sheet, deal) => sheet.Shared(Date(deal.Closed ?? deal.ExpectedClose))),
        new("Created Date", 12, (sheet, deal) => sheet.Shared(Date(deal.Created))),
        new("Type", 17, (sheet, deal) => sheet.Shared(deal.Type)),
        new("Lead Source", 17, (sheet, deal) => sheet.Shared(deal.LeadSource)),
        new("Opportunity ID", 20, (sheet, deal) => sheet.Unique(CrmIds.Salesforce(deal.Index))),
        new("Closed", 8, (sheet, deal) => sheet.Number(deal.Closed is null ? 0 : 1)),
        new("Won", 8, (sheet, deal) => sheet.Number(deal.Outcome == SampleOutcome.Won ? 1 : 0)),
        new("Last Activity", 12, (sheet, deal) => sheet.Shared(deal.LastActivity is { } day ? Date(day) : null)),
        new("Product Name", 34, (sheet, deal) => sheet.Shared(deal.ProductNames)),
        new("Region", 10, (sheet, deal) => sheet.Shared(deal.Region)),
        new("Partner Account", 20, (sheet, deal) => sheet.Shared(deal.Partner)),
        new("Competitor", 16, (sheet, deal) => sheet.Shared(deal.Competitor)),
        new("Incumbent", 16, (sheet, deal) => sheet.Shared(deal.Incumbent)),
        new("Loss Reason", 14, (sheet, deal) => sheet.Shared(deal.LossReason)),
        new("Next Step", 20, (sheet, deal) => Text(sheet, deal.Closed is null && deal.Index % 3 == 0 ? "Call back; agree on the scope" : null)),
    ];

    private static void Text(XlsxSheet sheet, string? text)
    {
        if (text is null)
        {
            sheet.Skip();
        }
        else
        {
            sheet.Unique(text);
        }
    }

    private static string Money(decimal amount) => string.Create(American, $"${amount:#,##0.00}");

    private static string Date(DateOnly day) => string.Create(American, $"{day.Month}/{day.Day}/{day.Year}");

    private static string FiscalPeriod(DateOnly day) => string.Create(American, $"Q{(day.Month + 2) / 3}-{day.Year}");
}
