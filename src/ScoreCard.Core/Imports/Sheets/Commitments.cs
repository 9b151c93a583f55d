namespace ScoreCard.Core.Imports.Sheets;

/// <summary>What we promised a customer, and whether we kept it.</summary>
public sealed class Commitments : Sheet
{
    public override string Kind => "commitments";

    public override string Title => "Commitments";

    public override string Entity => "Commitment";

    public override int Order => 76;

    public override IReadOnlyList<string> CompositeKey => ["Account", "Title"];

    public override IReadOnlyList<SheetColumn> Columns { get; } =
    [
        CommonColumns.Id("Commitment ID"),
        CommonColumns.Account,
        new("Owner", ColumnType.Name, "Commitment Owner", "Owner", "Responsible")
        {
            RefersTo = "people", Note = "As the people sheet writes the name.", Example = ("Luis Ortega", "Dana Fischer"),
        },
        new("Title", ColumnType.Text, "Commitment", "Title", "Promise", "Subject")
        {
            Required = true, Example = ("Sizing for line 5", "Reference visit"),
        },
        new("DueDate", ColumnType.Date, "Commitment Due", "Due", "Due Date", "Due By", "Promised For")
        {
            Required = true, Example = (new DateOnly(2026, 4, 30), new DateOnly(2026, 6, 12)),
        },
        new("MetDate", ColumnType.Date, "Met", "Met Date", "Met On", "Kept", "Kept On", "Completed", "Done On")
        {
            Note = "Blank while it is not met.", Example = (new DateOnly(2026, 4, 28), null),
        },
    ];
}
