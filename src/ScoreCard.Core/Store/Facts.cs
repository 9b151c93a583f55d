using System.Data.Common;
using Dapper;

namespace ScoreCard.Core.Store;

/// <summary>The table that scorecards read, rebuilt from the view that resolves it.</summary>
internal static class Facts
{
    public const string Table = "OpportunityFact";
    public const string View = "ResolvedOpportunity";

    private const string Columns = """
        OpportunityId, OpportunityName, VersionId, ImportId, ValidFrom, ValidTo, IsCurrent, Outcome, Stage, CreatedDate, CloseDate,
        ExpectedCloseDate, OpenFrom, OpenUntil, CycleDays, LastActivityDate, LastActivityDay, Amount, IsEstimated, OpenAmount,
        IsOpenEstimated, HasOwnAmount, WeightedAmount, Profit, Probability, Account, WhiteSpace, Industry, Segment, Geography, Region, Owner,
        Manager, Team, SalesEngineer, Product, ProductLine, ProductLines, LedBy, Partner, LeadSource, DealSizeBand, OpenDealSizeBand,
        Competitor, DisplacedCompetitor, LossReason
        """;

    /// <summary>Part of the transaction that changed the versions, so that nobody sees one without the other.</summary>
    public static Task RebuildAsync(DbConnection connection, DbTransaction transaction, CancellationToken cancel) =>
        connection.ExecuteAsync(new CommandDefinition(
            $"DELETE FROM {Table}; INSERT INTO {Table} ({Columns}) SELECT {Columns} FROM {View}",
            transaction: transaction,
            commandTimeout: 0,
            cancellationToken: cancel));
}
