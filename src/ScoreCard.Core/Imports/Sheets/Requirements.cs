namespace ScoreCard.Core.Imports.Sheets;

/// <summary>What customers ask of our products, and what became of it.</summary>
public sealed class Requirements : Sheet
{
    public override string Kind => "requirements";

    public override string Title => "Requirements";

    public override string Entity => "Requirement";

    public override int Order => 70;

    public override IReadOnlyList<string> CompositeKey => ["Account", "Title", "AskedDate"];

    public override IReadOnlyList<SheetColumn> Columns { get; } =
    [
        CommonColumns.Id("Requirement ID", "Request ID"),
        CommonColumns.Account,
        CommonColumns.Product,
        new("Title", ColumnType.Text, "Requirement", "Title", "Request", "Feature Request", "Summary", "Subject")
        {
            Required = true, Example = ("Export to OPC UA", "Audit log by ward"),
        },
        new("AskedDate", ColumnType.Date, "Asked", "Asked Date", "Asked On", "Requested", "Requested On", "Request Date")
        {
            Required = true, Example = (new DateOnly(2026, 1, 20), new DateOnly(2026, 4, 9)),
        },
        new("AnsweredDate", ColumnType.Date, "Answered", "Answered Date", "Answered On", "First Answer", "Responded")
        {
            Note = "The first answer.", Example = (new DateOnly(2026, 1, 26), null),
        },
        new("Status", ColumnType.Text, "Requirement Status", "Status", "State")
        {
            Values =
            [
                new("Asked", "New", "Open", "Requested", "Under review"),
                new("Committed", "Planned", "Promised", "Accepted", "On the roadmap", "Roadmap"),
                new("Delivered", "Done", "Shipped", "Released"),
                new("Declined", "Rejected", "Refused", "Won't do"),
            ],
            Default = "Asked", Note = "Blank means Delivered where there is a day of delivery, else Asked.", Example = ("Delivered", "Asked"),
        },
        new("DeliveredDate", ColumnType.Date, "Delivered", "Delivered Date", "Delivered On", "Shipped", "Released")
        {
            Example = (new DateOnly(2026, 5, 4), null),
        },
    ];

    public override IReadOnlyList<RowRule> Rules { get; } =
    [
        RowRule.NotBefore("AnsweredDate", "AskedDate"),
        RowRule.NotBefore("DeliveredDate", "AskedDate"),
    ];

    public override IEnumerable<string> Derives(IReadOnlySet<string> present) => present.Contains("DeliveredDate") ? ["Status"] : [];

    public override void Complete(SheetRow row)
    {
        if (row.Date("DeliveredDate") is { } delivered && row.Text("Status") is { } status and not "Delivered")
        {
            row.Reject("Status", status, $"stands beside a delivery on {SheetRow.Print(delivered)}; write Delivered or clear the date");
        }

        row["Status"] ??= row["DeliveredDate"] is null ? "Asked" : "Delivered";
    }
}
