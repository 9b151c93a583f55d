namespace ScoreCard.Core.Kpis.Sources;

/// <summary>Stays of the deals of strategic plays in their stages, by the day on which they ended. No KPI reads it: it is behind the table of plays.</summary>
public sealed class PlayStage : Source
{
    public static readonly PlayStage Instance = new();

    public override string Rows => "Stays of the deals of strategic plays in their stages, one row each.";

    public override IReadOnlyList<string> Sheets => ["opportunities", "stage-changes"];

    public override TimeBasis Basis => TimeBasis.Event;

    public override string DateColumn => "LeftDate";

    public override IReadOnlyList<Dimension> Dimensions { get; } = EngagementColumns.Dimensions;

    public override IReadOnlyList<RowColumn> Columns { get; } =
    [
        new("OpportunityId", "Opportunity ID"),
        new("Play", "Strategic play"),
        new("Stage", "Stage"),
        new("EnteredDate", "Entered", RowColumnKind.Date),
        new("LeftDate", "Left", RowColumnKind.Date),
        new("StageDays", "Days in stage", RowColumnKind.Count),
        new("Step", "Then"),
    ];
}
