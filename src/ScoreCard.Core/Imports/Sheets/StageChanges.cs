namespace ScoreCard.Core.Imports.Sheets;

/// <summary>A deal's way from stage to stage: a report of its history, of which no row ever changes.</summary>
public sealed class StageChanges : Sheet
{
    public override string Kind => "stage-changes";

    public override string Title => "Stage history";

    public override string Entity => "StageChange";

    public override int Order => 67;

    public override IReadOnlyList<string> CompositeKey => ["OpportunityId", "FromStage", "ToStage", "ChangedDate", "Amount", "Probability", "CloseDate"];

    public override IReadOnlyList<SheetColumn> Columns { get; } =
    [
        CommonColumns.Id("History ID"),
        CommonColumns.Opportunity with { Example = ("OPP-1001", "OPP-1002") },
        new("FromStage", ColumnType.Text, "From Stage", "Old Stage", "Previous Stage")
        {
            Example = ("Negotiation/Review", "Qualification"),
        },
        new("ToStage", ColumnType.Text, "To Stage", "New Stage")
        {
            TellsAlone = true, Required = true, Example = ("Closed Won", "Negotiation/Review"),
        },
        new("ChangedDate", ColumnType.Date, "Changed", "Changed Date", "Changed On", "Change Date", "Stage Change Date", "Last Modified", "Last Modified Date", "Modified", "Edit Date", "Date")
        {
            Required = true, Example = (new DateOnly(2026, 4, 22), new DateOnly(2026, 4, 20)),
        },
        new("Amount", ColumnType.Money, "Amount")
        {
            Example = (86_500m, 144_000m),
        },
        new("Probability", ColumnType.Percent, "Probability (%)", "Probability")
        {
            Example = (1m, 0.75m),
        },
        new("CloseDate", ColumnType.Date, "Close Date")
        {
            Example = (new DateOnly(2026, 4, 22), new DateOnly(2026, 6, 30)),
        },
    ];

    public override IReadOnlyList<RowRule> Rules { get; } =
    [
        RowRule.Between("Probability", 0, 1),
    ];
}
