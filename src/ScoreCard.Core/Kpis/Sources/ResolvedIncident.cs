namespace ScoreCard.Core.Kpis.Sources;

/// <summary>Incidents by the day on which they were resolved.</summary>
public sealed class ResolvedIncident : Source
{
    public static readonly ResolvedIncident Instance = new();

    public override string Rows => "Incidents that were resolved, one row each.";

    public override IReadOnlyList<string> Sheets => ["incidents"];

    public override TimeBasis Basis => TimeBasis.Event;

    public override string DateColumn => "ResolvedDate";

    public override IReadOnlyList<Dimension> Dimensions => OpenedIncident.Instance.Dimensions;

    public override IReadOnlyList<RowColumn> Columns => OpenedIncident.Instance.Columns;
}
