namespace ScoreCard.Core.Imports.Sheets;

/// <summary>Proofs of concept, each on one deal.</summary>
public sealed class Pocs : Sheet
{
    public override string Kind => "pocs";

    public override string Title => "PoCs";

    public override string Entity => "Poc";

    public override int Order => 60;

    public override IReadOnlyList<string> CompositeKey => ["OpportunityId", "Name", "StartDate"];

    public override IReadOnlyList<SheetColumn> Columns { get; } =
    [
        CommonColumns.Id("PoC ID"),
        CommonColumns.Opportunity,
        new("Name", ColumnType.Text, "PoC Name", "PoC", "Name", "Title", "Proof of Concept")
        {
            Example = ("Line 4 trial", "Ward pilot"),
        },
        CommonColumns.SalesEngineer,
        CommonColumns.Product,
        new("StartDate", ColumnType.Date, "Start Date", "Started", "Start", "Begin")
        {
            Required = true, Example = (new DateOnly(2026, 2, 2), new DateOnly(2026, 4, 6)),
        },
        new("DueDate", ColumnType.Date, "Due Date", "Due", "Target Date", "Planned End", "Planned End Date")
        {
            Example = (new DateOnly(2026, 3, 6), new DateOnly(2026, 5, 15)),
        },
        new("EndDate", ColumnType.Date, "End Date", "Ended", "End", "Finished", "Completed", "Completion Date")
        {
            Note = "Blank while it is open.", Example = (new DateOnly(2026, 3, 4), null),
        },
        new("Result", ColumnType.Text, "Result", "PoC Result", "Outcome", "Status")
        {
            Values =
            [
                new("Success", "Successful", "Succeeded", "Passed", "Pass", "Won", "Positive"),
                new("Failure", "Failed", "Fail", "Unsuccessful", "Lost", "Negative"),
                new("Abandoned", "Cancelled", "Canceled", "Aborted", "Stopped", "Withdrawn"),
                new("Open", "In progress", "Running", "Ongoing", "Active", "Pending", "Planned", "Not started"),
            ],
            Default = "Open", Note = "Blank means Open.", Example = ("Success", "Open"),
        },
        new("HasCriteria", ColumnType.Flag, "Written Success Criteria", "Has Success Criteria", "Has Criteria", "Criteria Written")
        {
            Note = "Whether the success criteria were written down before.", Example = (true, true),
        },
    ];

    public override IReadOnlyList<RowRule> Rules { get; } =
    [
        RowRule.NotBefore("EndDate", "StartDate"),
        RowRule.NotBefore("DueDate", "StartDate"),
    ];

    public override void Complete(SheetRow row)
    {
        var result = row.Text("Result");
        if (row.Date("EndDate") is { } ended)
        {
            if (result is null or "Open")
            {
                row.Reject("Result", result, $"{(result is null ? "is blank" : "says that it goes on")}, but the PoC ended on {SheetRow.Print(ended)}; write Success, Failure or Abandoned");
            }
        }
        else if (result is not null and not "Open")
        {
            row.Reject("EndDate", null, $"is blank, but the result is {result}; fill in the day on which the PoC ended");
        }
    }
}
