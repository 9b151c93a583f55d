namespace ScoreCard.Core.Imports.Sheets;

/// <summary>Meetings with customers, and the feedback after them.</summary>
public sealed class Meetings : Sheet
{
    public override string Kind => "meetings";

    public override string Title => "Meetings";

    public override string Entity => "Meeting";

    public override int Order => 77;

    public override IReadOnlyList<string> CompositeKey => ["Account", "OpportunityId", "SalesEngineer", "Date"];

    public override IReadOnlyList<SheetColumn> Columns { get; } =
    [
        CommonColumns.Id("Meeting ID"),
        CommonColumns.Account with { MustExist = false, Required = false },
        CommonColumns.Opportunity with { MustExist = false, Required = false },
        CommonColumns.SalesEngineer,
        new("Date", ColumnType.Date, "Meeting Date", "Date", "Meeting", "Met On", "Held On")
        {
            Required = true, Example = (new DateOnly(2026, 2, 24), new DateOnly(2026, 4, 16)),
        },
        new("FeedbackDate", ColumnType.Date, "Feedback Given", "Feedback", "Feedback Date", "Feedback On")
        {
            Note = "Blank where nobody gave any.", Example = (new DateOnly(2026, 2, 25), null),
        },
    ];

    public override IReadOnlyList<RowRule> Rules { get; } =
    [
        RowRule.NotBefore("FeedbackDate", "Date"),
    ];
}
