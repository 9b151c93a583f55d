namespace ScoreCard.Core.Kpis.Sources;

/// <summary>Closed deals with each type of deliverable that they had. No KPI reads it: it is behind the table of types.</summary>
public sealed class DeliverableDeal : Source
{
    public static readonly DeliverableDeal Instance = new();

    public override string Rows => "Closed deals, a row for each type of deliverable that they had before the close.";

    public override IReadOnlyList<string> Sheets => ClosedEngagement.Instance.Sheets;

    public override TimeBasis Basis => TimeBasis.Close;

    public override string DateColumn => "CloseDate";

    public override IReadOnlyList<Dimension> Dimensions => ClosedEngagement.Instance.Dimensions;

    public override IReadOnlyList<RowColumn> Columns { get; } = [.. ClosedEngagement.Instance.Columns, new("DeliverableType", "Deliverable")];
}
