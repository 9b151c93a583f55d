namespace ScoreCard.Core.Kpis.Sources;

/// <summary>Deals of every outcome but Void by created date, with who found them.</summary>
public sealed class CreatedEngagement : Source
{
    public static readonly CreatedEngagement Instance = new();

    public override string Rows => "Deals of every outcome but void, one row each, with who found them and their strategic play.";

    public override IReadOnlyList<string> Sheets => ["opportunities", "people"];

    public override TimeBasis Basis => TimeBasis.Created;

    public override string DateColumn => "CreatedDate";

    public override IReadOnlyList<Dimension> Dimensions { get; } = EngagementColumns.Dimensions;

    public override string? EstimateFlag(string column) => OpportunityColumns.EstimateFlag(column);

    public override IReadOnlyList<RowColumn> Columns { get; } = EngagementColumns.With(
        new("CreatedDate", "Created", RowColumnKind.Date),
        new("CloseDate", "Closed", RowColumnKind.Date),
        new("Amount", "Amount", RowColumnKind.Money),
        new("Originator", "Originator"),
        new("IsOriginatedByEngineer", "Found by an engineer", RowColumnKind.Flag));
}
