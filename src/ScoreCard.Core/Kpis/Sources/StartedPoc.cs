namespace ScoreCard.Core.Kpis.Sources;

/// <summary>Proofs of concept by the day on which they started.</summary>
public sealed class StartedPoc : Source
{
    public static readonly StartedPoc Instance = new();

    public override string Rows => "Proofs of concept, one row each.";

    public override IReadOnlyList<string> Sheets => ["pocs"];

    public override TimeBasis Basis => TimeBasis.Event;

    public override string DateColumn => "StartedDate";

    public override IReadOnlyList<Dimension> Dimensions { get; } = EngagementColumns.Dimensions;

    public override string? EstimateFlag(string column) => OpportunityColumns.EstimateFlag(column);

    public override IReadOnlyList<RowColumn> Columns { get; } = EngagementColumns.With(
        new("PocId", "PoC ID"),
        new("PocName", "PoC"),
        new("StartedDate", "Started", RowColumnKind.Date),
        new("DueDate", "Due", RowColumnKind.Date),
        new("EndedDate", "Ended", RowColumnKind.Date),
        new("Result", "Result"),
        new("HasCriteria", "Written criteria", RowColumnKind.Flag),
        new("Amount", "Amount", RowColumnKind.Money));
}
