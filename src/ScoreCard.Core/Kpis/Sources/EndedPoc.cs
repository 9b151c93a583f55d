namespace ScoreCard.Core.Kpis.Sources;

/// <summary>Proofs of concept by the day on which they ended, whatever became of their deal since.</summary>
public sealed class EndedPoc : Source
{
    public static readonly EndedPoc Instance = new();

    public override string Rows => "Proofs of concept that ended, one row each.";

    public override IReadOnlyList<string> Sheets => ["pocs"];

    public override TimeBasis Basis => TimeBasis.Event;

    public override string DateColumn => "EndedDate";

    public override IReadOnlyList<Dimension> Dimensions { get; } = EngagementColumns.Dimensions;

    public override string? EstimateFlag(string column) => OpportunityColumns.EstimateFlag(column);

    public override IReadOnlyList<RowColumn> Columns { get; } = EngagementColumns.With(
        new("PocId", "PoC ID"),
        new("PocName", "PoC"),
        new("StartedDate", "Started", RowColumnKind.Date),
        new("DueDate", "Due", RowColumnKind.Date),
        new("EndedDate", "Ended", RowColumnKind.Date),
        new("PocDays", "Days", RowColumnKind.Count),
        new("Result", "Result"),
        new("HasCriteria", "Written criteria", RowColumnKind.Flag),
        new("IsLastDecided", "Last decided of its deal", RowColumnKind.Flag),
        new("Amount", "Amount", RowColumnKind.Money),
        new("LossReason", "Loss reason"));
}
