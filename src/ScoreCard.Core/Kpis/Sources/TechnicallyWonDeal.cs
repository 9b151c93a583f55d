namespace ScoreCard.Core.Kpis.Sources;

/// <summary>Deals that were won technically: spans of days on which they were open, and the day on which they closed.</summary>
public sealed class TechnicallyWonDeal : Source
{
    public static readonly TechnicallyWonDeal Instance = new();

    public override string Rows => "Deals that were won technically, a row for each span of days on which they were open from then on, and one for the day of their close.";

    public override IReadOnlyList<string> Sheets => ["pocs", "technical-decisions"];

    public override TimeBasis Basis => TimeBasis.Overlap;

    public override string DateColumn => "SpanFrom";

    public override string UntilColumn => "SpanUntil";

    public override string Counted => "Outcome <> 'Open' OR (SpanFrom <= AsOf AND SpanUntil > AsOf)";

    public override IReadOnlyList<Dimension> Dimensions { get; } = EngagementColumns.Dimensions;

    public override string? EstimateFlag(string column) => OpportunityColumns.EstimateFlag(column);

    public override IReadOnlyList<RowColumn> Columns { get; } = EngagementColumns.With(
        new("TechnicalWinDate", "Technically won", RowColumnKind.Date),
        new("CreatedDate", "Created", RowColumnKind.Date),
        new("CloseDate", "Closed", RowColumnKind.Date),
        new("Amount", "Amount", RowColumnKind.Money),
        new("LossReason", "Loss reason"));
}
