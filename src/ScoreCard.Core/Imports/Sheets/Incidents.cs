namespace ScoreCard.Core.Imports.Sheets;

/// <summary>Cases of support, from opened to resolved.</summary>
public sealed class Incidents : Sheet
{
    public override string Kind => "incidents";

    public override string Title => "Incidents";

    public override string Entity => "Incident";

    public override int Order => 72;

    public override IReadOnlyList<SheetColumn> Columns { get; } =
    [
        new("Id", ColumnType.Text, "Incident ID", "Incident Number", "Incident", "Case Number", "Case ID", "Ticket ID", "Ticket Number", "Ticket", "ID")
        {
            IsKey = true, Required = true, Example = ("CS-501", "CS-502"),
        },
        CommonColumns.Account,
        CommonColumns.Product,
        new("Severity", ColumnType.Text, "Severity", "Priority")
        {
            Example = ("2 - High", "3 - Normal"),
        },
        new("Nature", ColumnType.Text, "Nature", "Case Type", "Type")
        {
            Values =
            [
                new("Question", "How-to", "Inquiry", "Enquiry", "Request", "Information"),
                new("Problem", "Bug", "Defect", "Issue", "Error", "Fault"),
                new("Outage", "Down", "Downtime", "System down"),
            ],
            Example = ("Problem", "Question"),
        },
        new("Opened", ColumnType.Moment, "Opened", "Opened Date", "Date/Time Opened", "Opened At", "Opened On", "Created", "Created Date", "Created On", "Created At")
        {
            Required = true, Example = (new DateTime(2026, 5, 11, 8, 20, 0), new DateTime(2026, 5, 18, 14, 5, 0)),
        },
        new("Resolved", ColumnType.Moment, "Resolved", "Resolved Date", "Resolved At", "Resolved On", "Date/Time Closed", "Closed", "Closed Date", "Closed On", "Closed At")
        {
            Note = "Blank while it is open.", Example = (new DateTime(2026, 5, 12, 9, 50, 0), null),
        },
        new("OpenedDate", ColumnType.Date, "Opened on") { IsDerived = true },
        new("ResolvedDate", ColumnType.Date, "Resolved on") { IsDerived = true },
    ];

    public override IReadOnlyList<RowRule> Rules { get; } =
    [
        RowRule.NotBefore("Resolved", "Opened"),
    ];

    public override IEnumerable<string> Derives(IReadOnlySet<string> present) => present.Contains("Resolved") ? ["OpenedDate", "ResolvedDate"] : ["OpenedDate"];

    public override void Complete(SheetRow row)
    {
        row["OpenedDate"] = DayOf(row, "Opened");
        row["ResolvedDate"] = DayOf(row, "Resolved");
    }

    private static DateOnly? DayOf(SheetRow row, string column) => row.Moment(column) is { } moment ? DateOnly.FromDateTime(moment) : null;
}
