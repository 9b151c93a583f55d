namespace ScoreCard.Core.Imports.Sheets;

/// <summary>Who came, changed and left.</summary>
public sealed class PeopleMoves : Sheet
{
    public override string Kind => "people-moves";

    public override string Title => "People moves";

    public override string Entity => "PeopleMove";

    public override int Order => 82;

    public override IReadOnlyList<string> CompositeKey => ["Person", "Kind", "Date"];

    public override IReadOnlyList<SheetColumn> Columns { get; } =
    [
        CommonColumns.Id("Move ID"),
        CommonColumns.Person,
        new("Date", ColumnType.Date, "Move Date", "Date", "Effective", "Effective Date", "Effective From")
        {
            Required = true, Example = (new DateOnly(2024, 3, 1), new DateOnly(2025, 7, 1)),
        },
        new("Kind", ColumnType.Text, "Move", "Kind", "Move Kind", "Move Type", "Event", "Type")
        {
            Values =
            [
                new("Hire", "Hired", "New hire", "Joined", "Join", "Joiner"),
                new("Role change", "New role", "Promotion", "Promoted", "Job change"),
                new("Transfer", "Transferred", "Relocation"),
                new("Leave", "Left", "Leaver", "Exit", "Termination", "Resignation"),
            ],
            Required = true, Example = ("Hire", "Role change"),
        },
        new("LeaveKind", ColumnType.Text, "Leave Kind", "Leave Type", "Leave Reason")
        {
            Values =
            [
                new("Voluntary", "Resigned", "Resignation", "Own wish"),
                new("Involuntary", "Dismissed", "Dismissal", "Laid off", "Layoff", "Terminated", "Redundancy"),
            ],
            Note = "Only of those who leave.",
        },
        new("Reason", ColumnType.Text, "Reason", "Reason for leaving")
        {
            IsStored = false, Note = "In any words; of those who leave it stands in for the kind of leave where it begins with one.",
        },
        new("FromRole", ColumnType.Text, "From Role", "Old Role", "Previous Role")
        {
            Example = (null, "Support engineer"),
        },
        new("ToRole", ColumnType.Text, "To Role", "New Role")
        {
            Example = ("Sales representative", "Sales engineer"),
        },
    ];

    /// <summary>Somebody who came back has two hires, the first of them before the leave.</summary>
    public override Steps? Steps { get; } = new("Person", "Date", "Kind", First: "Hire", Last: "Leave");

    public override IEnumerable<string> Derives(IReadOnlySet<string> present) => present.Contains("Reason") ? ["LeaveKind"] : [];

    public override void Complete(SheetRow row)
    {
        TakeReason(row);
        if (row.Text("LeaveKind") is { } leave && row.Text("Kind") is { } kind and not "Leave")
        {
            row.Reject("LeaveKind", leave, $"stands beside the move {kind}; clear it, or write Leave for the move");
        }
    }

    /// <summary>Why somebody was hired or promoted is not asked for.</summary>
    private void TakeReason(SheetRow row)
    {
        if (row.Text("Kind") != "Leave" || row.Text("LeaveKind") is not null || row.Text("Reason") is not { } reason)
        {
            return;
        }

        var said = Values.Names.Normalise(reason);
        row["LeaveKind"] = Column("LeaveKind")!.Values.FirstOrDefault(kind => kind.Synonyms.Append(kind.Text).Any(word => said.StartsWith(Values.Names.Normalise(word), StringComparison.Ordinal)))?.Text;
        if (row["LeaveKind"] is null)
        {
            row.Warn("Reason", reason, $"begins with neither Voluntary nor Involuntary, so that it is not known which of them the leave was; write one of them in a column {Column("LeaveKind")!.Header} where that matters");
        }
    }
}
