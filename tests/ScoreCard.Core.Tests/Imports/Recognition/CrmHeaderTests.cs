using ScoreCard.Core.Imports;
using ScoreCard.Core.Store;

namespace ScoreCard.Core.Tests.Imports.Recognition;

/// <summary>The exports of each CRM, with all the headers they are known to have.</summary>
public sealed class CrmHeaderTests
{
    private static readonly DateOnly March = new(2017, 3, 9);
    private static readonly DateOnly June = new(2017, 6, 30);

    [Fact]
    public async Task A_Salesforce_report_is_read()
    {
        var sheet = await ReadWorkbook.SheetAsync(
        [
            ["Opportunity Owner", "Account Name", "Opportunity Name", "Stage", "Fiscal Period", "Amount", "Probability (%)", "Age", "Close Date", "Created Date", "Type", "Next Step", "Lead Source", "Owner Role", "Opportunity ID", "Expected Revenue", "Closed", "Won", "Fiscal Year", "Last Modified Date", "Last Activity", "Opportunity Owner: Manager", "Forecast Category", "Vertical", "Region", "Competitor", "Incumbent", "Description", "Opportunity Source", "Last Stage Change Date", "Opportunity Owner Email", "Stage Duration", "Opportunity Owner Team"],
            ["Dana Fischer", "Acme", "Gateways", "Closed Won", "Q2-2017", 1000, 100, 20, June, March, "New", null, "Web", null, "006A0000003xYzA", 1000, true, true, 2017, June, March, "Kim Arden", "Closed", "Retail", "EMEA", "Vexor", "Oldco", "text", "Referral", June, "dana@example.com", 4, "DACH"],
            ["Dana Fischer", "Acme", "More", "Id. Decision Makers", "Q2-2017", 500, 60, 20, June, March, "New", null, "Web", null, "006A0000003xYza", 300, false, false, 2017, June, March, "Kim Arden", "Pipeline", "Retail", "EMEA", null, null, null, null, June, null, 4, "DACH"],
        ]);

        Assert.Equal("Owner", sheet.Match("Opportunity Owner"));
        Assert.Equal("Manager", sheet.Match("Opportunity Owner: Manager"));
        Assert.Equal("Team", sheet.Match("Opportunity Owner Team"));
        Assert.Equal("Industry", sheet.Match("Vertical"));
        Assert.Equal("DisplacedCompetitor", sheet.Match("Incumbent"));
        Assert.Null(sheet.Match("Expected Revenue"));
        Assert.Null(sheet.Match("Opportunity Owner Email"));
        Assert.Equal(["006A0000003xYzA", "006A0000003xYza"], sheet.Column("Id"));
        Assert.Equal(["Won", "Open"], sheet.Column("Outcome"));
        Assert.Equal([1000m, 500m], sheet.Column("Amount"));
        Assert.Equal([1m, 0.6m], sheet.Column("Probability"));
        Assert.Equal([June, null], sheet.Column("CloseDate"));
        Assert.Equal([null, June], sheet.Column("ExpectedCloseDate"));
        Assert.Empty(sheet.Issues);
    }

    [Fact]
    public async Task A_Salesforce_report_of_a_custom_type_has_its_object_before_each_header()
    {
        var sheet = await ReadWorkbook.SheetAsync(
        [
            ["Opportunity: Opportunity ID", "Opportunity: Opportunity Name", "Account Name: Account Name", "Opportunity: Stage", "Opportunity: Close Date", "Opportunity: Created Date", "Opportunity Owner: Full Name", "Amount Currency", "Amount", "Amount (converted) Currency", "Amount (converted)"],
            ["A1", "Gateways", "Acme", "Closed Won", June, March, "Dana Fischer", "EUR", 1000, "USD", 1100],
            ["A2", "More", "Acme", "Closed Lost", June, March, "Dana Fischer", "USD", 500, "USD", 500],
        ]);

        Assert.Equal(["Gateways", "More"], sheet.Column("Name"));
        Assert.Equal(["Acme", "Acme"], sheet.Column("Account"));
        Assert.Equal(["Dana Fischer", "Dana Fischer"], sheet.Column("Owner"));
        Assert.Equal([1100m, 500m], sheet.Column("Amount"));
        Assert.Equal(["USD", "USD"], sheet.Column("Currency"));
        Assert.Equal([1000m, 500m], sheet.Column("OriginalAmount"));
        Assert.Equal(["EUR", "USD"], sheet.Column("OriginalCurrency"));
        Assert.Equal("USD", sheet.Context.ReportingCurrency);
        Assert.Empty(sheet.Issues);
    }

    [Fact]
    public async Task A_Dynamics_export_is_read()
    {
        var read = await ReadWorkbook.OfAsync(new TinyWorkbook()
            .Sheet("Open Opportunities",
                ["(Do Not Modify) Opportunity", "(Do Not Modify) Row Checksum", "(Do Not Modify) Modified On", "Topic", "Account", "Est. close date", "Est. revenue", "Actual Close Date", "Actual Revenue", "Contact", "Rating", "Pipeline Phase", "Probability", "Created On", "Modified On", "Forecast Category", "Status", "Status Reason", "Owner", "Currency", "Description", "Current Situation", "Next Step"],
                ["7f2a", "xx==", 42916.75, "Gateways", "Acme", June, 1000, 42903.5, 900, "C. Lee", "Hot", "Close", 90, 42803.25, 42916.75, "Won", "Won", "Won", "Dana Fischer", "Euro", null, null, null],
                ["7f2b", "xx==", 42916.75, "More", "Acme", June, 800, null, null, "C. Lee", "Hot", "Propose", 60, 42803.25, 42916.75, "Pipeline", "Open", "In Progress", "Dana Fischer", "Euro", null, null, null],
                ["7f2c", "xx==", 42916.75, "Other", "Acme", June, 700, 42903.5, 0, "C. Lee", "Cold", "Qualify", 10, 42803.25, 42916.75, "Lost", "Lost", "Out-Sold", "Dana Fischer", "Euro", null, null, null],
                ["7f2d", "xx==", 42916.75, "Fourth", "Acme", June, 700, 42903.5, 0, "C. Lee", "Cold", "Qualify", 10, 42803.25, 42916.75, "Lost", "Lost", "Canceled", "Dana Fischer", "Euro", null, null, null])
            .Sheet("hiddenSheet", "veryHidden", [["Opportunity:xx==:(Do Not Modify) Opportunity=opportunityid"]]));
        var sheet = read.Sheet;

        Assert.Equal(["7f2a", "7f2b", "7f2c", "7f2d"], sheet.Column("Id"));
        Assert.Equal(["Won", "Open", "Lost", "Void"], sheet.Column("Outcome"));
        Assert.Equal([1000m, 800m, 700m, 700m], sheet.Column("Amount"));
        Assert.Equal([900m, null, 0m, 0m], sheet.Column("ActualAmount"));
        Assert.Equal([new DateOnly(2017, 6, 17), null, new DateOnly(2017, 6, 17), new DateOnly(2017, 6, 17)], sheet.Column("CloseDate"));
        Assert.Equal(June, sheet[1, "ExpectedCloseDate"]);
        Assert.Equal(March, sheet[0, "CreatedDate"]);
        Assert.Equal("EUR", sheet[0, "Currency"]);
        Assert.Equal("Close", sheet[0, "Stage"]);
        Assert.Contains("hidden", Assert.Single(read.Found.Unused).Reason);
        Assert.Empty(sheet.Issues);
    }

    [Fact]
    public async Task A_HubSpot_export_is_read()
    {
        var read = await ReadWorkbook.OfAsync(new TinyWorkbook().Sheet("deals",
        [
            ["Record ID", "Deal Name", "Deal Stage", "Pipeline", "Amount", "Close Date", "Create Date", "Deal owner", "Deal Type", "Last Activity Date", "Associated Company", "Associated Contact", "Is Closed Won", "Is closed lost", "Days to close", "Deal probability", "Forecast amount", "Exchange rate", "Date entered \"Qualified to Buy (Sales)\""],
            [9007199254740993L, "Gateways", "Contract Sent", "Sales", 1000, "2017-06-30 14:05", "2017-03-09 08:00", "Dana Fischer", "newbusiness", "2017-06-01 10:00", "Acme;Betasoloin", "C. Lee;D. Ray", "false", "false", 0, 0.9, 900, 1, "2017-03-10 08:00"],
            [9007199254740994L, "More", "closedlost", "Sales", 500, "2017-06-30 14:05", "2017-03-09 08:00", "Dana Fischer", "newbusiness", null, "Acme", null, "false", "true", 0, 0, 0, 1, null],
            [9007199254740995L, "Third", "qualifiedtobuy", "Sales", 500, "2017-06-30 14:05", "2017-03-09 08:00", "Dana Fischer", "newbusiness", null, "Acme", null, null, null, 0, 0.2, 0, 1, null],
        ]));
        var sheet = read.Sheets[0];

        Assert.Equal(["9007199254740993", "9007199254740994", "9007199254740995"], sheet.Column("Id"));
        Assert.Equal(["Open", "Lost", "Open"], sheet.Column("Outcome"));
        Assert.Equal([null, June, null], sheet.Column("CloseDate"));
        Assert.Equal(March, sheet[0, "CreatedDate"]);
        Assert.Equal([0.9m, 0m, 0.2m], sheet.Column("Probability"));
        Assert.Equal(["Acme", "Acme", "Acme"], sheet.Column("Account"));
        Assert.Contains("'Acme;Betasoloin' names several accounts", Assert.Single(sheet.Issues).Problem);
        Assert.Null(sheet.Match("Forecast amount"));
        Assert.Null(sheet.Match("Pipeline"));

        var stages = read.Sheets[1];
        Assert.Equal(("deals, dates entered", "stage-changes", 1), (stages.Reading.Name, stages.Reading.Kind.Kind, stages.Count));
        Assert.Equal(("9007199254740993", "Qualified to Buy", new DateOnly(2017, 3, 10)), (stages[0, "OpportunityId"], stages[0, "ToStage"], stages[0, "ChangedDate"]));
    }

    [Theory]
    [OnEachEngine]
    public async Task Dates_on_which_stages_were_entered_fill_the_stage_history(StoreEngine engine)
    {
        await using var store = await ImportedStore.CreateAsync(engine);
        object?[][] rows =
        [
            ["HubSpot deals"],
            ["Record ID", "Deal Stage", "Close Date", "Date entered \"Qualified to Buy (Sales)\"", "Date entered \"Closed Won (won) (Sales)\""],
            ["1", "closedwon", June, March, June],
            ["2", "qualifiedtobuy", June, new DateTime(2017, 3, 10, 14, 5, 0), null],
            ["3", "qualifiedtobuy", June, "-", null],
        ];
        var result = await store.ImportDealsAsync(rows);
        var again = await store.ImportDealsAsync(rows);
        var leftOut = await store.ImportDealsAsync(rows, request => request with { SheetKinds = new Dictionary<string, string> { ["deals, dates entered"] = "none" } });

        Assert.Equal([("deals", 3L), ("deals, dates entered", 3L)], result.Sheets.Select(sheet => (sheet.Sheet, sheet.Inserted)));
        Assert.All(result.Sheets, sheet => Assert.Equal(sheet.Read, sheet.Inserted + sheet.Skipped));
        Assert.Null(again.ImportId);
        Assert.Equal("left out as asked", Assert.Single(leftOut.Unused).Reason);
        Assert.Equal(
            [("1", "Closed Won (won)", June), ("1", "Qualified to Buy", March), ("2", "Qualified to Buy", new DateOnly(2017, 3, 10))],
            (await store.CurrentAsync<string>("StageChange", "OpportunityId")).Zip(await store.CurrentAsync<string>("StageChange", "ToStage"), await store.CurrentAsync<DateOnly>("StageChange", "ChangedDate")));
    }

    [Theory]
    [InlineData("Deal - ")]
    [InlineData("")]
    public async Task A_Pipedrive_export_is_read_with_and_without_its_prefix(string prefix)
    {
        string[] headers = ["ID", "Title", "Owner", "Value", "Currency of Value", "Weighted value", "Probability", "Organization", "Pipeline", "Stage", "Label", "Status", "Deal created", "Update time", "Last stage change", "Won time", "Lost time", "Deal closed on", "Lost reason", "Expected close date", "Product name", "Source channel", "MRR", "ARR", "ACV", "Label"];
        var sheet = await ReadWorkbook.SheetAsync(
        [
            [.. headers.Select(header => prefix + header)],
            [1, "Gateways", "Dana Fischer", 1000, "EUR", 900, 90, "Acme", "Sales", "Demo Scheduled", null, "Won", "2017-03-09 08:00:00", "2017-06-30 14:00:00", null, "2017-06-29 14:00:00", null, null, null, "2017-07-15", "Edge Gateway 200", "Web", 0, 0, 0, "a"],
            [2, "More", "Dana Fischer", 500, "EUR", 0, null, "Acme", "Sales", "Qualified", null, "Lost", "2017-03-09 08:00:00", "2017-06-30 14:00:00", null, null, "2017-06-30 14:00:00", null, "Price", "2017-07-15", null, "Web", 0, 0, 0, null],
            [3, "Third", "Dana Fischer", 500, "EUR", 0, null, "Acme", "Sales", "Closed Won", null, "open", "2017-03-09 08:00:00", "2017-06-30 14:00:00", null, null, null, null, null, "2017-07-15", null, "Web", 0, 0, 0, null],
            [4, "Fourth", "Dana Fischer", 500, "EUR", 0, null, "Acme", "Sales", "Qualified", null, "deleted", "2017-03-09 08:00:00", "2017-06-30 14:00:00", null, null, null, null, null, null, null, "Web", 0, 0, 0, null],
        ]);

        Assert.Equal(["Won", "Lost", "Open", "Void"], sheet.Column("Outcome"));
        Assert.Equal([new DateOnly(2017, 6, 29), June, null, null], sheet.Column("CloseDate"));
        Assert.Equal(new DateOnly(2017, 7, 15), sheet[2, "ExpectedCloseDate"]);
        Assert.Equal(["1", "2", "3", "4"], sheet.Column("Id"));
        Assert.Equal("Price", sheet[1, "LossReason"]);
        Assert.Equal("Edge Gateway 200", sheet[0, "Product"]);
        Assert.Equal("EUR", sheet[0, "Currency"]);
        Assert.Null(sheet.Match(prefix + "Weighted value"));
        Assert.Contains("is known as won, but", Assert.Single(sheet.Issues).Problem, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_Zoho_export_is_read()
    {
        var sheet = await ReadWorkbook.SheetAsync(
        [
            ["Record Id", "Deal Owner.id", "Deal Owner", "Amount", "Deal Name", "Closing Date", "Account Name.id", "Account Name", "Stage", "Type", "Probability (%)", "Expected Revenue", "Next Step", "Lead Source", "Campaign Source", "Contact Name", "Created Time", "Modified Time", "Last Activity Time", "Sales Cycle Duration", "Reason For Loss", "Stage Modified Time", "Territory", "Currency", "Exchange Rate"],
            ["zcrm_3652397000000200013", "zcrm_1", "Dana Fischer", "$ 1,000.00", "Gateways", "2017-06-30", "zcrm_2", "Acme", "Closed Lost to Competition", "New", 0, 0, null, "Web", "Fair", "C. Lee", "2017-03-09 08:00:00", "2017-06-30 08:00:00", null, 113, "Price", "2017-06-30 08:00:00", "EMEA", "USD", 1],
        ]);

        Assert.Equal("zcrm_3652397000000200013", sheet[0, "Id"]);
        Assert.Equal("Dana Fischer", sheet[0, "Owner"]);
        Assert.Equal("Acme", sheet[0, "Account"]);
        Assert.Equal("Lost", sheet[0, "Outcome"]);
        Assert.Equal(1000m, sheet[0, "Amount"]);
        Assert.Equal("Web", sheet[0, "LeadSource"]);
        Assert.Equal("EMEA", sheet[0, "Region"]);
        Assert.Null(sheet.Match("Deal Owner.id"));
        Assert.Null(sheet.Match("Expected Revenue"));
        Assert.Empty(sheet.Issues);
    }

    [Fact]
    public async Task A_flat_list_comes_with_side_sheets()
    {
        var read = await ReadWorkbook.OfAsync(new TinyWorkbook()
            .Sheet("sales_pipeline",
                ["opportunity_id", "sales_agent", "product", "account", "deal_stage", "engage_date", "close_date", "close_value"],
                ["1C1I7A6R", "Moses Frase", "GTX Plus Basic", "Cancity", "Won", March, June, 1054],
                ["Z063OYW0", "Moses Frase", "GTXPro", null, "Engaging", March, null, null],
                ["18IUIUK0", "Moses Frase", "MG Advanced", null, "Prospecting", null, null, null])
            .Sheet("accounts",
                ["account", "sector", "year_established", "revenue", "employees", "office_location", "subsidiary_of"],
                ["Cancity", "technolgy", 1996, 1100.04, 2822, "United States", null])
            .Sheet("products", ["product", "series", "sales_price"], ["GTX Basic", "GTX", 550])
            .Sheet("sales_teams", ["sales_agent", "manager", "regional_office"], ["Moses Frase", "Dustin Brinkmann", "Central"])
            .Sheet("data_dictionary", ["Table", "Field", "Description"], ["accounts", "account", "Company name"], ["accounts", "sector", "Industry"]));

        Assert.Equal(["opportunities", "accounts", "products", "people"], read.Sheets.Select(sheet => sheet.Reading.Kind.Kind));
        Assert.Equal(["Won", "Open", "Open"], read.Sheets[0].Column("Outcome"));
        Assert.Equal([1054m, null, null], read.Sheets[0].Column("ActualAmount"));
        Assert.Equal(1100.04m, read.Sheets[1][0, "AnnualRevenue"]);
        Assert.Equal("United States", read.Sheets[1][0, "Geography"]);
        Assert.Equal(550m, read.Sheets[2][0, "ListPrice"]);
        Assert.Equal("Central", read.Sheets[3][0, "Region"]);
        Assert.Equal("data_dictionary", Assert.Single(read.Found.Unused).Sheet);
        Assert.Contains("Table, Field, Description", read.Found.Unused[0].Reason);
        Assert.All(read.Sheets, sheet => Assert.Empty(sheet.Issues));
    }

    [Fact]
    public async Task German_labels_are_known()
    {
        var sheet = await ReadWorkbook.SheetAsync(
        [
            ["(Nicht ändern) Verkaufschance", "Thema", "Firma", "Gesch. Abschlussdatum", "Gesch. Umsatz", "Tats. Abschlussdatum", "Tats. Umsatz", "Status", "Statusgrund", "Besitzer", "Währung", "Erstellt am", "Wahrscheinlichkeit"],
            ["7f2a", "Gateways", "Acme", "30.06.2017", "1.000,00 €", "30.06.2017", "900,00 €", "Gewonnen", "Gewonnen", "Dana Fischer", "Euro", "09.03.2017", 90],
        ]);

        Assert.Equal("Won", sheet[0, "Outcome"]);
        Assert.Equal(900m, sheet[0, "ActualAmount"]);
        Assert.Equal(June, sheet[0, "CloseDate"]);
        Assert.Equal("Dana Fischer", sheet[0, "Owner"]);
    }

    [Fact]
    public async Task Headers_of_an_unknown_export_are_mapped_by_hand()
    {
        var request = new ImportRequest
        {
            Path = "",
            SheetKinds = new Dictionary<string, string> { ["deals"] = "opportunities" },
            Columns = new Dictionary<string, string> { ["Nummer"] = "Id", ["Phase"] = "stage", ["Deal worth"] = "Amount", ["D"] = "Close Date" },
        };

        var sheet = await ReadWorkbook.SheetAsync([["Nummer", "Phase", "Deal worth", "wann"], ["1", "Won", 5, June]], request);

        Assert.Equal("1", sheet[0, "Id"]);
        Assert.Equal(5m, sheet[0, "Amount"]);
        Assert.Equal(June, sheet[0, "CloseDate"]);
    }
}
