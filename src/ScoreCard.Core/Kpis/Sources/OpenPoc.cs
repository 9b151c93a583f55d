namespace ScoreCard.Core.Kpis.Sources;

/// <summary>Proofs of concept on each day on which they were open, in the version of the row that was valid on the day.</summary>
public sealed class OpenPoc : Source
{
    public static readonly OpenPoc Instance = new();

    public override string Rows => "Proofs of concept on the days on which they were open, a row for each span of days on which they stood the same.";

    public override IReadOnlyList<string> Sheets => ["pocs"];

    public override TimeBasis Basis => TimeBasis.AsOf;

    public override string DateColumn => "PocFrom";

    public override string UntilColumn => "PocUntil";

    public override IReadOnlyList<Dimension> Dimensions { get; } = EngagementColumns.Dimensions;

    public override string? EstimateFlag(string column) => OpportunityColumns.EstimateFlag(column);

    public override IReadOnlyList<RowColumn> Columns { get; } = EngagementColumns.With(
        new("PocId", "PoC ID"),
        new("PocName", "PoC"),
        new("StartedDate", "Started", RowColumnKind.Date),
        new("DueDate", "Due", RowColumnKind.Date),
        new("Amount", "Amount", RowColumnKind.Money));
}
