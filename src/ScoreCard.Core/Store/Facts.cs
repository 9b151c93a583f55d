namespace ScoreCard.Core.Store;

/// <summary>The table that scorecards read, rebuilt from the view that resolves it.</summary>
internal static class Facts
{
    public const string Table = "OpportunityFact";
    public const string View = "ResolvedOpportunity";

    public const string Columns = """
        OpportunityId, IsCurrent, IsWon, IsLost, CloseDate, CreatedDate, OpenFrom, OpenUntil, Amount, IsEstimated, OpenAmount,
        IsOpenEstimated, HasOwnAmount, WeightedAmount, Probability, Profit, CycleDays, ProductLines, ExpectedCloseDate, LastActivityDay,
        WhiteSpace, LedBy, Account, SalesEngineer, DisplacedCompetitor, Region, Geography, Industry, Segment, ProductLine, Owner, Manager,
        Team, LeadSource, Outcome, Stage, OpportunityName, Product, Partner, Competitor, LossReason,
        LastActivityDate, VersionId, ImportId, ValidFrom, ValidTo
        """;

    /// <summary>Part of the transaction that changed the versions or the views, so that nobody sees one without the other.</summary>
    public static IReadOnlyList<string> Rebuild { get; } =
    [
        $"DELETE FROM {Table}",
        $"INSERT INTO {Table} ({Columns}) SELECT {Columns} FROM {View}",
        "UPDATE DataVersion SET Version = Version + 1",
    ];
}
