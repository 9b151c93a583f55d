namespace ScoreCard.Core.Kpis.Sources;

/// <summary>Decisions of customers' engineers by the day on which they were made.</summary>
public sealed class MadeTechnicalDecision : Source
{
    public static readonly MadeTechnicalDecision Instance = new();

    public override string Rows => "Technical decisions, one row each.";

    public override IReadOnlyList<string> Sheets => ["technical-decisions"];

    public override TimeBasis Basis => TimeBasis.Event;

    public override string DateColumn => "DecisionDate";

    public override IReadOnlyList<Dimension> Dimensions { get; } = EngagementColumns.And(Dimension.Evidence);

    public override string? EstimateFlag(string column) => OpportunityColumns.EstimateFlag(column);

    public override IReadOnlyList<RowColumn> Columns { get; } = EngagementColumns.With(
        new("DecisionId", "Decision ID"),
        new("DecisionDate", "Decided", RowColumnKind.Date),
        new("Result", "Technical result"),
        new("Evidence", "Evidence"),
        new("EngagedDate", "Engaged from", RowColumnKind.Date),
        new("DaysToDecision", "Days to decision", RowColumnKind.Count),
        new("IsFirstWin", "First technical win", RowColumnKind.Flag),
        new("Amount", "Amount", RowColumnKind.Money));
}
