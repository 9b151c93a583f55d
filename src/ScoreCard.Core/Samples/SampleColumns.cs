namespace ScoreCard.Core.Samples;

/// <summary>The sample's columns by the names that the sheets give them; the deals have 26.</summary>
internal static class SampleColumns
{
    public const string Currency = "USD";

    public static readonly XlsxColumn<SampleDeal>[] Deals =
    [
        new("Id", 12, (sheet, deal) => sheet.Unique(deal.Id)),
        new("Name", 40, (sheet, deal) => sheet.Unique(deal.Name)),
        new("Account", 30, (sheet, deal) => sheet.Shared(deal.Account?.Name)),
        new("Owner", 20, (sheet, deal) => sheet.Shared(deal.Owner.Name)),
        new("SalesEngineer", 20, (sheet, deal) => sheet.Shared(deal.SalesEngineer?.Name)),
        new("Stage", 20, (sheet, deal) => sheet.Shared(deal.Stage)),
        new("Amount", 14, (sheet, deal) => sheet.Number(deal.Amount, XlsxStyle.Money)),
        new("Currency", 9, (sheet, _) => sheet.Shared(Currency)),
        new("Profit", 13, (sheet, deal) => sheet.Number(deal.Profit, XlsxStyle.Money)),
        new("Margin", 9, (sheet, deal) => sheet.Number(deal.Margin, XlsxStyle.Percent)),
        new("Probability", 13, (sheet, deal) => sheet.Number(deal.Probability, XlsxStyle.Percent)),
        new("CreatedDate", 12, (sheet, deal) => sheet.Date(deal.Created)),
        new("ExpectedCloseDate", 18, (sheet, deal) => sheet.Date(deal.ExpectedClose)),
        new("CloseDate", 12, (sheet, deal) => sheet.Date(deal.Closed)),
        new("Type", 17, (sheet, deal) => sheet.Shared(deal.Type)),
        new("LeadSource", 17, (sheet, deal) => sheet.Shared(deal.LeadSource)),
        new("Region", 10, (sheet, deal) => sheet.Shared(deal.Region)),
        new("Product", 34, (sheet, deal) => sheet.Shared(deal.ProductNames)),
        new("Partner", 20, (sheet, deal) => sheet.Shared(deal.Partner)),
        new("LedBy", 9, (sheet, deal) => sheet.Shared(deal.LedBy)),
        new("Competitor", 16, (sheet, deal) => sheet.Shared(deal.Competitor)),
        new("DisplacedCompetitor", 16, (sheet, deal) => sheet.Shared(deal.Incumbent)),
        new("LossReason", 14, (sheet, deal) => sheet.Shared(deal.LossReason)),
        new("LastActivityDate", 13, (sheet, deal) => sheet.Date(deal.LastActivity)),
        new("Originator", 20, (sheet, deal) => sheet.Shared(deal.Originator?.Name)),
        new("Play", 18, (sheet, deal) => sheet.Shared(deal.Play)),
    ];

    public static readonly XlsxColumn<SampleAccount>[] Accounts =
    [
        new("Id", 30, (sheet, account) => sheet.Shared(account.Name)),
        new("Industry", 20, (sheet, account) => sheet.Shared(account.Industry)),
        new("Segment", 13, (sheet, account) => sheet.Shared(account.Segment)),
        new("Geography", 16, (sheet, account) => sheet.Shared(account.Country)),
        new("Employees", 12, (sheet, account) => sheet.Number(account.Employees, XlsxStyle.Integer)),
        new("AnnualRevenue", 18, (sheet, account) => sheet.Number(account.AnnualRevenue, XlsxStyle.Money)),
        new("Parent", 30, (sheet, account) => sheet.Shared(account.Parent)),
    ];

    public static readonly XlsxColumn<SampleProduct>[] Products =
    [
        new("Id", 22, (sheet, product) => sheet.Shared(product.Name)),
        new("ProductLine", 14, (sheet, product) => sheet.Shared(product.Line)),
        new("ListPrice", 13, (sheet, product) => sheet.Number(product.ListPrice, XlsxStyle.Money)),
    ];

    public static readonly XlsxColumn<SamplePerson>[] People =
    [
        new("Id", 22, (sheet, person) => sheet.Shared(person.Name)),
        new("Email", 34, (sheet, person) => sheet.Shared(person.Email)),
        new("Role", 22, (sheet, person) => sheet.Shared(person.Role)),
        new("Manager", 22, (sheet, person) => sheet.Shared(person.Manager)),
        new("Team", 20, (sheet, person) => sheet.Shared(person.Team)),
        new("Region", 11, (sheet, person) => sheet.Shared(person.Region)),
        new("JoinedDate", 12, (sheet, person) => sheet.Date(person.Joined)),
        new("LeftDate", 12, (sheet, person) => sheet.Date(person.Left)),
        new("Fte", 8, (sheet, person) => sheet.Number(person.Fte)),
    ];
}
