namespace ScoreCard.Core.Tests.Imports.Recognition;

/// <summary>Kinds of sheets that share many of their headers.</summary>
public sealed class AlikeKindTests
{
    private static readonly DateOnly March = new(2017, 3, 9);
    private static readonly DateOnly June = new(2017, 6, 30);

    [Fact]
    public async Task Deals_without_a_stage_are_asked_about_and_not_taken_for_their_products()
    {
        var read = await ReadWorkbook.OfAsync(new TinyWorkbook().Sheet("Export", ["Opportunity ID", "Account Name", "Owner", "Product", "Amount", "Close Date"], ["A1", "Acme", "Dana", "Edge", 5, June]));

        Assert.Contains("could hold opportunity products or opportunities", Assert.Single(read.Found.Questions).Problem);
    }

    [Theory]
    [InlineData("Event A", null)]
    [InlineData("Demos of May", "demos")]
    [InlineData("customer meetings", "meetings")]
    public async Task The_name_of_the_tab_decides_between_kinds_that_are_too_alike(string tab, string? kind)
    {
        var read = await ReadWorkbook.OfAsync(new TinyWorkbook().Sheet(tab, ["Opportunity ID", "Sales Engineer", "Date"], ["A1", "Luis", June]));

        Assert.Equal(kind is null ? 1 : 0, read.Found.Questions.Count);
        Assert.Equal(kind, read.Sheets.SingleOrDefault()?.Reading.Kind.Kind);
    }

    [Theory]
    [InlineData("accounts", "Account Name", "Account Owner", "Type", "Industry", "Billing Country", "Created Date", "Last Activity", "Region", "Account ID")]
    [InlineData("accounts", "Record ID", "Company name", "Company owner", "Create Date", "Phone Number", "Last Activity Date", "City", "Country/Region", "Industry")]
    [InlineData("accounts", "Record Id", "Account Name", "Phone", "Account Owner", "Account Type", "Industry", "Employees", "Annual Revenue", "Billing Country", "Created Time")]
    [InlineData("accounts", "Organization - ID", "Organization - Name", "Organization - Owner", "Organization - Country", "Organization - Industry", "Organization - Open deals")]
    [InlineData("people", "Full Name", "Email", "Title", "Role", "Profile", "Manager", "Department", "Active", "Last Login", "Created Date", "Username", "User ID")]
    [InlineData("people", "ID", "Employee", "Position", "Department", "Hire date", "Termination date", "Manager")]
    [InlineData("people", "Name", "Email", "Role", "Region", "Quota", "Start date", "End date")]
    [InlineData("people", "First Name", "Last Name", "Username", "Title", "Role", "Manager", "Active", "Department")]
    [InlineData("people", "First Name", "Last Name", "Username", "Alias", "Email", "Phone", "Title", "Role", "Profile", "User License", "Manager", "Department", "Division", "Country", "Active", "Created Date", "Last Login", "Last Modified Date", "User ID")]
    [InlineData("people", "Last Name", "First Name", "Personnel number", "Department", "Hire date")]
    [InlineData("opportunities", "Opportunity Name", "Account Name", "Opportunity Owner", "Stage", "Amount", "Start Date", "End Date", "Close Date")]
    [InlineData("opportunities", "Opportunity ID", "Opportunity Owner", "Stage", "Amount", "Start Date", "End Date", "Close Date", "Type")]
    [InlineData("contracts", "Contract Number", "Account Name", "Contract Owner", "Contract Value", "Signed Date", "Start Date", "End Date")]
    [InlineData("products", "Product Name", "Product Code", "Product Family", "List Price", "Created Date", "Quantity")]
    public async Task Master_data_of_CRMs_are_not_taken_for_events(string kind, params string[] headers)
    {
        var read = await ReadWorkbook.OfAsync(new TinyWorkbook().Sheet("Export", headers, [.. headers.Select(_ => "x")]));

        Assert.Empty(read.Found.Questions);
        Assert.Equal(kind, read.Sheet.Reading.Kind.Kind);
    }

    [Theory]
    [InlineData("Export", "Quota Owner", "Quota Amount", "Start Date", "End Date")]
    [InlineData("Export", "Sales Rep", "Quota", "Start Date", "End Date")]
    [InlineData("Export", "Name", "Quota", "Quota Currency", "Start", "End")]
    [InlineData("Export", "Owner Name", "Quota Amount", "Start Date", "Period Type")]
    [InlineData("Quotas FY26", "Owner", "Amount", "Start Date", "End Date")]
    [InlineData("Quotas FY26", "Sales Rep", "Region", "Role", "Quota", "Start Date", "End Date")]
    public async Task What_people_are_to_sell_from_a_start_date_on_are_quotas(string tab, params string[] headers)
    {
        var read = await ReadWorkbook.OfAsync(new TinyWorkbook().Sheet(tab, headers, [.. headers.Select(_ => "x")]));

        Assert.Empty(read.Found.Questions);
        Assert.Equal("quotas", read.Sheet.Reading.Kind.Kind);
    }

    [Theory]
    [InlineData("people or quotas", "Name", "Role", "Region", "Quota", "Start date", "End date")]
    [InlineData("people", "First Name", "Last Name", "Title", "Department", "Email", "Phone")]
    [InlineData("people or trainings", "First Name", "Last Name", "Manager", "Training", "Training Date", "Training Hours")]
    [InlineData("people or trainings", "First Name", "Last Name", "Manager", "Department", "Course Name", "Finished", "Hours")]
    [InlineData("accounts or people", "First Name", "Last Name", "Title", "Department", "Account Name", "Email", "Phone")]
    public async Task Lists_of_people_that_may_be_others_are_asked_about(string kinds, params string[] headers)
    {
        var read = await ReadWorkbook.OfAsync(new TinyWorkbook().Sheet("Export", headers, [.. headers.Select(_ => "x")]));

        var problem = Assert.Single(read.Found.Questions).Problem;
        Assert.Equal(kinds, string.Join(" or ", problem["The sheet could hold ".Length..^1].Split(" or ").Order(StringComparer.Ordinal)));
        Assert.Empty(read.Sheets);
    }

    [Theory]
    [InlineData("Opportunity ID")]
    [InlineData("Opportunity ID", "Opportunity Name", "Opportunity Owner", "Account Name", "Stage", "Type", "Created Date", "Lead Source")]
    public async Task A_Salesforce_report_of_the_history_of_deals_is_a_stage_history(params string[] more)
    {
        string[] headers = [.. more, "From Stage", "To Stage", "Amount", "Probability (%)", "Close Date", "Last Modified"];
        object?[] row = [.. more.Select(header => header.EndsWith("Date", StringComparison.Ordinal) ? March : (object)"A1"), "Qualification", "Closed Won", 1000, 100, June, June];

        var sheet = await ReadWorkbook.SheetAsync([headers, row]);

        Assert.Equal("stage-changes", sheet.Reading.Kind.Kind);
        Assert.Equal(("A1", "Qualification", "Closed Won", June), (sheet[0, "OpportunityId"], sheet[0, "FromStage"], sheet[0, "ToStage"], sheet[0, "ChangedDate"]));
        Assert.Empty(sheet.Issues);
    }
}
