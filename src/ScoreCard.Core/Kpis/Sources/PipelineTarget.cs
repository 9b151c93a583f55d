namespace ScoreCard.Core.Kpis.Sources;

/// <summary>Open deals, won deals and quotas side by side: what is to be sold in a period, what is sold of it, and what may still be.</summary>
public sealed class PipelineTarget : Source
{
    public static readonly PipelineTarget Instance = new();

    public override string Rows => "Deals on the days on which they were open, won deals on the day of their close, and quotas on their days, one row for each span.";

    public override IReadOnlyList<string> Sheets => ["opportunities", "quotas"];

    public override TimeBasis Basis => TimeBasis.Overlap;

    public override string DateColumn => "SpanFrom";

    public override string UntilColumn => "SpanUntil";

    public override string Counted => "IsOpen = 0 OR (SpanFrom <= AsOf AND SpanUntil > AsOf)";

    /// <summary>Those that quotas have as well.</summary>
    public override IReadOnlyList<Dimension> Dimensions { get; } = [Dimension.Region, Dimension.Owner, Dimension.Manager, Dimension.Team];

    public override string? EstimateFlag(string column) => OpportunityColumns.EstimateFlag(column);

    public override IReadOnlyList<RowColumn> Columns { get; } =
    [
        new("OpportunityId", "Opportunity ID"),
        new("OpportunityName", "Opportunity"),
        new("Account", "Account"),
        new("Stage", "Stage"),
        new("ExpectedCloseDate", "Expected close", RowColumnKind.Date),
        new("IsOpen", "Open", RowColumnKind.Flag),
        new("Amount", "Amount", RowColumnKind.Money),
        new("IsEstimated", "Estimated", RowColumnKind.Flag),
        new("WonAmount", "Won", RowColumnKind.Money),
        new("Quota", "Quota", RowColumnKind.Money),
        new("Owner", "Owner"),
        new("Manager", "Manager"),
        new("Team", "Team"),
        new("Region", "Region"),
    ];
}
