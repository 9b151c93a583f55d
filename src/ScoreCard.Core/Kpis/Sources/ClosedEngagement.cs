namespace ScoreCard.Core.Kpis.Sources;

/// <summary>Won, lost and qualified-out deals by close date, with what engineers did for them.</summary>
public sealed class ClosedEngagement : Source
{
    public static readonly ClosedEngagement Instance = new();

    public override string Rows => "Won and lost deals, and those that were qualified out, one row each.";

    public override IReadOnlyList<string> Sheets => ["opportunities", "assignments", "deliverables", "pocs", "technical-decisions"];

    public override TimeBasis Basis => TimeBasis.Close;

    public override string DateColumn => "CloseDate";

    public override IReadOnlyList<Dimension> Dimensions { get; } = EngagementColumns.Dimensions;

    public override string? EstimateFlag(string column) => OpportunityColumns.EstimateFlag(column);

    public override IReadOnlyList<RowColumn> Columns { get; } = EngagementColumns.With(
        new("CreatedDate", "Created", RowColumnKind.Date),
        new("CloseDate", "Closed", RowColumnKind.Date),
        new("Amount", "Amount", RowColumnKind.Money),
        new("EngagedFrom", "Engineer assigned from", RowColumnKind.Date),
        new("IsInfluenced", "Engineer engaged before the close", RowColumnKind.Flag),
        new("HasDeliverable", "Has a deliverable", RowColumnKind.Flag),
        new("Deliverables", "Deliverables before the close"),
        new("HasPoc", "PoC before the close", RowColumnKind.Flag),
        new("TechnicalResult", "Technical result"),
        new("TechnicalGap", "Technical less business win", RowColumnKind.Percent),
        new("IsQualifiedOut", "Qualified out", RowColumnKind.Flag),
        new("LossReason", "Loss reason"));
}
