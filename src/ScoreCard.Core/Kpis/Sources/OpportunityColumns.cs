namespace ScoreCard.Core.Kpis.Sources;

/// <summary>What the sources on opportunities have in common.</summary>
internal static class OpportunityColumns
{
    public static IReadOnlyList<Dimension> Dimensions { get; } =
    [
        Dimension.Region, Dimension.Geography, Dimension.Industry, Dimension.Segment, Dimension.ProductLine, Dimension.Owner, Dimension.SalesEngineer, Dimension.Manager,
        Dimension.Team, Dimension.LedBy, Dimension.Partner, Dimension.LeadSource, Dimension.WhiteSpace, Dimension.DealSizeBand, Dimension.Competitor,
    ];

    public static string? EstimateFlag(string column) => column is "Amount" or "WeightedAmount" ? "r.IsEstimated" : null;

    /// <summary>Identity and circumstances of a deal; each source adds its own dates and amounts.</summary>
    public static IReadOnlyList<RowColumn> With(params RowColumn[] own) =>
    [
        new("OpportunityId", "Opportunity ID"),
        new("OpportunityName", "Opportunity"),
        new("Account", "Account"),
        new("Stage", "Stage"),
        .. own,
        new("IsEstimated", "Estimated", RowColumnKind.Flag),
        new("Product", "Product"),
        new("Owner", "Owner"),
        new("Manager", "Manager"),
        new("Team", "Team"),
        new("Region", "Region"),
        new("Geography", "Geography"),
        new("Industry", "Industry"),
        new("Segment", "Segment"),
        new("ProductLine", "Product line"),
        new("LedBy", "Led by"),
        new("Partner", "Partner"),
        new("LeadSource", "Source"),
        new("WhiteSpace", "White space"),
        new("DealSizeBand", "Deal size"),
        new("Competitor", "Competitor"),
    ];
}
