namespace ScoreCard.Core.Kpis.Sources;

/// <summary>What the sources on engineers' work for deals have in common: they tell of each row what is known of its deal.</summary>
internal static class EngagementColumns
{
    public static IReadOnlyList<Dimension> Dimensions { get; } = [.. OpportunityColumns.Dimensions, Dimension.Play];

    public static IReadOnlyList<Dimension> And(Dimension own) => [.. Dimensions, own];

    public static IReadOnlyList<RowColumn> With(params RowColumn[] own) =>
    [
        .. OpportunityColumns.With([.. own, new("Outcome", "Outcome")]),
        new("SalesEngineer", "Sales engineer"),
        new("Play", "Strategic play"),
    ];
}
