namespace ScoreCard.Core.Imports.Sheets;

/// <summary>Ideas of ours, many of them raised with a customer.</summary>
public sealed class Ideas : Sheet
{
    public override string Kind => "ideas";

    public override string Title => "Ideas";

    public override string Entity => "Idea";

    public override int Order => 87;

    public override IReadOnlyList<string> CompositeKey => ["Title", "Person", "RaisedDate"];

    public override IReadOnlyList<SheetColumn> Columns { get; } =
    [
        CommonColumns.Id("Idea ID"),
        new("Title", ColumnType.Text, "Idea", "Title", "Idea Title")
        {
            Required = true, Example = ("Gateway self-test", "Ward heat map"),
        },
        CommonColumns.Person,
        CommonColumns.Account with { MustExist = false, Required = false, Note = "The customer with whom it was raised." },
        new("RaisedDate", ColumnType.Date, "Raised", "Raised Date", "Raised On", "Submitted", "Submitted On")
        {
            Required = true, Example = (new DateOnly(2026, 1, 30), new DateOnly(2026, 4, 21)),
        },
        new("DecidedDate", ColumnType.Date, "Decided", "Decided Date", "Decided On", "Shipped On")
        {
            Note = "Blank while it is open.", Example = (new DateOnly(2026, 5, 22), null),
        },
        new("Status", ColumnType.Text, "Idea Status", "Status", "State")
        {
            Values =
            [
                new("Raised", "New", "Open", "Submitted", "Under review"),
                new("Shipped", "Done", "Delivered", "Released", "Implemented"),
                new("Declined", "Rejected", "Refused"),
            ],
            Default = "Raised", Note = "Blank means Raised.", Example = ("Shipped", "Raised"),
        },
    ];

    public override IReadOnlyList<RowRule> Rules { get; } =
    [
        RowRule.NotBefore("DecidedDate", "RaisedDate"),
    ];

    public override void Complete(SheetRow row)
    {
        var status = row.Text("Status") ?? "Raised";
        if (row.Date("DecidedDate") is { } decided && status == "Raised")
        {
            row.Reject("Status", row.Text("Status"), $"does not say what was decided on {SheetRow.Print(decided)}; write Shipped or Declined");
        }
        else if (row["DecidedDate"] is null && status != "Raised")
        {
            row.Reject("DecidedDate", null, $"is blank, but the idea is {status.ToLowerInvariant()}; fill in the day of the decision");
        }
    }
}
