namespace ScoreCard.Core.Imports.Sheets;

/// <summary>Deals, one row each: open, won, lost and void.</summary>
public sealed class Opportunities : Sheet
{
    public override string Kind => "opportunities";

    public override string Title => "Opportunities";

    public override string Entity => "Opportunity";

    public override int Order => 40;

    public override IReadOnlyList<string> Prefixes => ["Opportunity", "Deal"];

    public override int Tab => 0;

    public override IReadOnlyList<string> Worth => ["Amount", "ActualAmount", "ConvertedAmount", "ConvertedActualAmount"];

    public override IReadOnlyList<string> CompositeKey => ["Account", "Name", "CreatedDate"];

    public override IEnumerable<string> KeyNeeds => ["Name"];

    public override IReadOnlyList<SheetColumn> Columns { get; } =
    [
        new("Id", ColumnType.Text, "Opportunity ID", "(Do Not Modify) Opportunity", "Record ID", "Deal ID", "Potential ID", "18 Digit ID", "Case Safe ID", "Opportunity Number", "ID", "(Nicht ändern) Verkaufschance", "Opportunity-ID")
        {
            IsKey = true, Required = true, Note = "The CRM's own id; upper and lower case are different deals.", Example = ("OPP-1001", "OPP-1002"),
        },
        new("Name", ColumnType.Text, "Opportunity Name", "Topic", "Deal Name", "Title", "Opportunity", "Deal", "Name", "Opportunity-Name", "Thema")
        {
            Example = ("Line 4 gateways", "Ward analytics"),
        },
        new("Account", ColumnType.Name, "Account Name", "Account", "Potential Customer", "Associated Company", "Organization", "Organization - Name", "Company", "Customer", "Accountname", "Firma", "Kunde", "Potenzieller Kunde")
        {
            RefersTo = "accounts", Example = ("Acme Industries", "Bright Hospital Group"),
        },
        new("Owner", ColumnType.Name, "Owner", "Opportunity Owner", "Opportunity Owner: Full Name", "Deal Owner", "Owner Name", "sales_agent", "Sales Rep", "Account Executive", "Agent", "Opportunity-Inhaber", "Inhaber", "Besitzer")
        {
            RefersTo = "people", MayGroup = true, Note = "The sales representative.", Example = ("Dana Fischer", "Dana Fischer"),
        },
        new("SalesEngineer", ColumnType.Name, "Sales Engineer", "SE", "Primary SE", "Solution Consultant", "Solution Engineer", "Presales", "Presales Engineer", "Technical Owner")
        {
            RefersTo = "people", Example = ("Luis Ortega", null),
        },
        new("Originator", ColumnType.Name, "Originator", "Originated By", "Identified By", "Found By", "Opportunity Originator")
        {
            RefersTo = "people", Note = "Who found the deal.", Example = ("Luis Ortega", "Dana Fischer"),
        },
        new("Stage", ColumnType.Text, "Stage", "Deal Stage", "Sales Stage", "Pipeline Phase", "Stage Name", "Phase", "Verkaufsphase", "Pipelinephase")
        {
            Required = true, MayGroup = true, Note = "Becomes open, won, lost or void by the outcomes table.", Example = ("Closed Won", "Negotiation/Review"),
        },
        new("Status", ColumnType.Text, "Status", "Opportunity Status", "State") { IsStored = false, Note = "Decides before the stage where it is given." },
        new("StatusReason", ColumnType.Text, "Status Reason", "Statusgrund") { IsStored = false },
        new("IsClosed", ColumnType.Flag, "Closed", "Is Closed") { IsStored = false },
        new("IsWon", ColumnType.Flag, "Won", "Is Won", "Is Closed Won") { IsStored = false },
        new("IsLost", ColumnType.Flag, "Is Closed Lost", "Is Lost", "Lost") { IsStored = false },
        new("Amount", ColumnType.Money, "Amount", "Est. revenue", "Estimated Revenue", "Value", "Deal value", "Deal amount", "Total", "TCV", "Total Contract Value", "Betrag", "Gesch. Umsatz")
        {
            OnLines = LineValue.Summed, Note = "What the deal is worth; expected while it is open.", Example = (86_500m, 144_000m),
        },
        new("ActualAmount", ColumnType.Money, "Actual Amount", "close_value", "Actual Revenue", "Closed amount", "Won amount", "Booked amount", "Tats. Umsatz", "Tatsächlicher Umsatz")
        {
            OnLines = LineValue.Summed, Note = "What it was worth when it closed, where the CRM keeps that apart.",
        },
        new("Currency", ColumnType.Text, "Currency", "Amount Currency", "Opportunity Currency", "Currency of Value", "Currency Code", "Währung")
        {
            IsCurrency = true, MaxLength = 3, Note = "Three letters, such as EUR.", Example = ("EUR", "EUR"),
        },
        new("ConvertedAmount", ColumnType.Money, "Amount (converted)", "Converted amount", "Amount in company currency", "Est. revenue (base)")
        {
            IsStored = false, CurrencyIn = "ConvertedCurrency", Note = "The amount in the reporting currency, where the CRM converts it.",
        },
        new("ConvertedCurrency", ColumnType.Text, "Amount (converted) Currency", "Converted currency", "Company currency") { IsStored = false, IsCurrency = true, MaxLength = 3 },
        new("ConvertedActualAmount", ColumnType.Money, "Actual Amount (converted)", "Actual Revenue (base)") { IsStored = false, CurrencyIn = "ConvertedCurrency" },
        new("Profit", ColumnType.Money, "Profit", "Gross profit", "Margin amount", "GP") { OnLines = LineValue.Summed },
        new("Margin", ColumnType.Percent, "Margin %", "Margin", "Profit margin", "Gross margin", "Gross margin %", "GM %") { OnLines = LineValue.Cleared, Example = (0.32m, 0.28m) },
        new("Probability", ColumnType.Percent, "Probability (%)", "Probability", "Deal probability", "Win probability", "Close probability", "Wahrscheinlichkeit (%)", "Wahrscheinlichkeit")
        {
            Example = (1m, 0.75m),
        },
        new("CreatedDate", ColumnType.Date, "Created Date", "Created On", "Create Date", "Created Time", "Deal created", "Created", "engage_date", "Engaged", "Date created", "Opened", "Open date", "Erstelldatum", "Erstellt am")
        {
            Example = (new DateOnly(2026, 1, 14), new DateOnly(2026, 3, 2)),
        },
        new("ExpectedCloseDate", ColumnType.Date, "Expected Close Date", "Est. close date", "Estimated Close Date", "Gesch. Abschlussdatum")
        {
            OnLines = LineValue.Last, Example = (new DateOnly(2026, 4, 30), new DateOnly(2026, 6, 30)),
        },
        new("CloseDate", ColumnType.Date, "Close Date", "Actual Close Date", "Tats. Abschlussdatum", "Closed on", "Deal closed on", "Won time", "Lost time", "Closed Date", "Date closed", "Close Date", "Closing Date", "Schlusstermin", "Abschlussdatum")
        {
            OnLines = LineValue.Last, Note = "Expected while the deal is open, actual once it is closed.", Example = (new DateOnly(2026, 4, 22), null),
        },
        new("Type", ColumnType.Text, "Type", "Deal Type", "Opportunity Type") { Example = ("New business", "Existing business") },
        new("LeadSource", ColumnType.Text, "Lead Source", "Opportunity Source", "Source channel", "Source", "Campaign Source", "Original source") { Example = ("Partner", "Web") },
        new("Region", ColumnType.Text, "Region", "Territory", "Sales region", "Opportunity region") { MayGroup = true, Example = ("EMEA", null) },
        new("Industry", ColumnType.Text, "Industry", "Vertical", "Account: Industry", "Account Name: Industry") { Note = "Of this deal; else its account's." },
        new("Team", ColumnType.Text, "Opportunity Owner Team", "Owner Team", "Team", "Sales team") { MayGroup = true },
        new("Manager", ColumnType.Text, "Opportunity Owner: Manager", "Owner Manager", "Manager", "Sales manager") { MayGroup = true },
        new("Product", ColumnType.NameList, "Product", "Product name", "Products", "Product family", "Line items")
        {
            OnLines = LineValue.Joined, RefersTo = "products", MaxLength = 1000, Note = "Several are separated by ;", Example = ("Edge Gateway 200", "Edge Gateway 200; Insight Suite"),
        },
        new("Play", ColumnType.Text, "Strategic Play", "Play", "Sales Play", "Strategic Initiative", "New-to-market Solution", "Solution Play")
        {
            Note = "The strategic play or new-to-market solution that the deal belongs to.", Example = ("Smart factory", null),
        },
        new("Partner", ColumnType.Text, "Partner", "Partner Account", "Partner name", "Reseller", "Channel partner") { Example = ("Nordwind Systems", null) },
        new("LedBy", ColumnType.Text, "Led By", "Deal led by", "Channel", "Route to market")
        {
            Suggested = ["Own", "Partner"], Note = "Blank: Partner where a partner is named, else Own.", Example = ("Partner", "Own"),
        },
        new("Competitor", ColumnType.Text, "Competitor", "Main Competitor", "Primary competitor", "Competitors") { Example = ("Vexor", null) },
        new("DisplacedCompetitor", ColumnType.Text, "Incumbent", "Displaced competitor", "Incumbent vendor", "Replaced vendor")
        {
            Note = "The competitor whose installed product the deal replaces.",
        },
        new("LossReason", ColumnType.Text, "Loss Reason", "Reason For Loss", "Lost reason", "Closed lost reason", "Closed Reason"),
        new("LastActivityDate", ColumnType.Date, "Last Activity", "Last Activity Date", "Last Activity Time", "Last Modified Date", "(Do Not Modify) Modified On", "Modified On", "Modified Time", "Update time")
        {
            OnLines = LineValue.Last, Example = (new DateOnly(2026, 4, 22), new DateOnly(2026, 4, 28)),
        },
        new("OriginalAmount", ColumnType.Money, "Original amount") { OnLines = LineValue.Summed, IsDerived = true },
        new("OriginalCurrency", ColumnType.Text, "Original currency") { IsDerived = true, MaxLength = 3 },
        new("Outcome", ColumnType.Text, "Outcome") { IsDerived = true, MaxLength = 4 },
    ];

    public override Conversion? Conversion { get; } = new("Currency", ["Amount", "ActualAmount", "Profit"], "CloseDate");

    /// <summary>A name and an account stand in for the id; a status with an amount or a close date stands in for the stage.</summary>
    public override IEnumerable<SheetColumn> Missing(IReadOnlySet<string> present) => base.Missing(present).Where(column => column.Name switch
    {
        "Id" => !(present.Contains("Name") && present.Contains("Account")),
        "Stage" => !(present.Contains("Status") && StatusNeeds.Any(present.Contains)),
        _ => true,
    });

    /// <summary>Also what stands in for the id and the stage.</summary>
    public override IEnumerable<string> Telling => ["Id", "Name", "Stage", "Status"];

    public override IEnumerable<string> Derives(IReadOnlySet<string> present) => OpportunityRules.Derives(present);

    public override void Complete(SheetRow row) => OpportunityRules.Complete(row);

    private static readonly string[] StatusNeeds = ["Amount", "ActualAmount", "ConvertedAmount", "CloseDate", "ExpectedCloseDate"];
}
