namespace ScoreCard.Core.Imports.Sheets;

/// <summary>Columns that many sheets have; each says with <c>with</c> what it wants otherwise.</summary>
internal static class CommonColumns
{
    /// <summary>A deal that must be there.</summary>
    public static SheetColumn Opportunity { get; } = new("OpportunityId", ColumnType.Text, "Opportunity ID", "Opportunity: Opportunity ID", "Deal ID", "Opportunity Number", "Potential ID", "18 Digit ID", "Case Safe ID", "Opportunity-ID")
    {
        RefersTo = "opportunities", MustExist = true, Required = true, Note = "As the opportunities sheet writes it.", Example = ("OPP-1001", "OPP-1002"),
    };

    /// <summary>A customer that must be there.</summary>
    public static SheetColumn Account { get; } = new("Account", ColumnType.Name, "Account Name", "Account", "Customer", "Customer Name", "Company", "Company Name", "Organization")
    {
        RefersTo = "accounts", MustExist = true, Required = true, Note = "The customer, as the accounts sheet writes it.", Example = ("Acme Industries", "Bright Hospital Group"),
    };

    public static SheetColumn Product { get; } = new("Product", ColumnType.Name, "Product", "Product Name", "Item")
    {
        RefersTo = "products", Note = "As the products sheet writes it.", Example = ("Edge Gateway 200", "Insight Suite"),
    };

    public static SheetColumn SalesEngineer { get; } = new("SalesEngineer", ColumnType.Name, "Sales Engineer", "SE", "Primary SE", "Solution Consultant", "Solution Engineer", "Presales", "Presales Engineer")
    {
        RefersTo = "people", Note = "As the people sheet writes the name.", Example = ("Luis Ortega", "Luis Ortega"),
    };

    /// <summary>Somebody of ours who must be there.</summary>
    public static SheetColumn Person { get; } = new("Person", ColumnType.Name, "Person", "Name", "Full Name", "Employee", "Employee Name", "Team Member", "Sales Engineer", "SE", "Sales Rep", "User")
    {
        RefersTo = "people", MustExist = true, Required = true, Note = "As the people sheet writes the name.", Example = ("Dana Fischer", "Luis Ortega"),
    };

    public static SheetColumn From { get; } = new("FromDate", ColumnType.Date, "From", "From Date", "Start", "Start Date", "Valid From", "Since")
    {
        Required = true, Note = "The first day.",
    };

    public static SheetColumn Until { get; } = new("UntilDate", ColumnType.Date, "Until", "Until Date", "To", "End", "End Date", "Valid To", "Valid Until")
    {
        Note = "The last day.",
    };

    /// <summary>Of the row's amounts.</summary>
    public static SheetColumn Currency { get; } = new("Currency", ColumnType.Text, "Currency", "Currency Code", "Währung")
    {
        IsCurrency = true, MaxLength = 3, Note = "Three letters, such as EUR; blank for the reporting currency.", Example = ("EUR", "EUR"),
    };

    /// <summary>An id that most people do not keep: other columns stand in for it.</summary>
    public static SheetColumn Id(string header, params string[] aliases) => new("Id", ColumnType.Text, header, [.. aliases, "ID"])
    {
        IsKey = true, MaxLength = 400,
    };
}
