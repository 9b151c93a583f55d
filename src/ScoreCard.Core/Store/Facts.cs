using System.Data.Common;

namespace ScoreCard.Core.Store;

/// <summary>
/// The tables that scorecards read, filled from the views that resolve them: deals have one made by a script, each file of the folder facts has
/// one of its own name and columns.
/// </summary>
internal static class Facts
{
    public const string Table = "OpportunityFact";
    public const string View = "ResolvedOpportunity";

    public const string Columns = """
        OpportunityId, IsCurrent, IsWon, IsLost, CloseDate, CreatedDate, OpenFrom, OpenUntil, Amount, IsEstimated, OpenAmount,
        IsOpenEstimated, HasOwnAmount, WeightedAmount, Probability, Profit, CycleDays, ProductLines, ExpectedCloseDate, LastActivityDay,
        WhiteSpace, LedBy, Account, SalesEngineer, DisplacedCompetitor, Region, Geography, Industry, Segment, ProductLine, Owner, Manager,
        Team, LeadSource, Outcome, Stage, OpportunityName, Product, Partner, Competitor, LossReason,
        LastActivityDate, Play, Originator, IsOriginatedByEngineer, DealSizeBand, OpenDealSizeBand, DealSizeRank, EngagedFrom,
        FirstDeliverable, FirstPoc, TechnicalResult, TechnicalStakeholders, BusinessStakeholders, VersionId, ImportId, ValidFrom, ValidTo
        """;

    /// <summary>All of them anew; part of the transaction that changed the versions or the views, so that nobody sees one without the other.</summary>
    public static async Task RebuildAsync(Engine engine, Schema schema, DbConnection connection, DbTransaction transaction, CancellationToken cancel)
    {
        foreach (var view in schema.Resolving.Where(view => TableOf(view) is not null))
        {
            await RefillAsync(engine, schema, view, connection, transaction, cancel);
        }

        await PublishAsync(connection, transaction, cancel);
    }

    /// <summary>One of them anew.</summary>
    public static Task RefillAsync(Engine engine, Schema schema, MigrationScript view, DbConnection connection, DbTransaction transaction, CancellationToken cancel)
    {
        var order = view.View == View ? "CloseDate" : Order(schema, view);
        return engine.RefillAsync(connection, transaction, TableOf(view)!, $"{Insert(engine, view)} FROM {view.Resolving} ORDER BY {order}", cancel);
    }

    /// <summary>What was kept of the facts as they were is no longer true.</summary>
    public static Task PublishAsync(DbConnection connection, DbTransaction transaction, CancellationToken cancel) =>
        Engine.ExecuteAsync(connection, transaction, "DELETE FROM Rollup; UPDATE DataVersion SET Version = Version + 1", cancel);

    /// <summary>The table that keeps what a view resolves; null where none does.</summary>
    public static string? TableOf(MigrationScript view) => view.View == View ? Table : view.IsFact ? view.View : null;

    /// <summary>An INSERT into the table of a view, up to what it is filled from.</summary>
    public static string Insert(Engine engine, MigrationScript view) => view.View == View
        ? $"INSERT INTO {engine.Schema}.{Table} ({Columns}) SELECT {Columns}"
        : $"INSERT INTO {engine.Schema}.{view.View} SELECT *";

    /// <summary>Makes the table of a fact anew, with an index by the days that it is read by, or else by its first column, which it is looked up by.</summary>
    public static IEnumerable<string> Make(Engine engine, Schema schema, MigrationScript fact) =>
        [engine.EmptyCopy(fact.View, fact.Resolving), $"CREATE INDEX IX_{fact.View} ON {fact.View} ({Order(schema, fact)})"];

    // Rows are laid in the order of the index, so that those of a span of days lie side by side.
    private static string Order(Schema schema, MigrationScript fact) =>
        schema.Reported.FirstOrDefault(source => source.View == fact.View) is not { } source ? fact.FirstColumn
        : source.UntilColumn is { } until ? $"{until}, {source.DateColumn}" : source.DateColumn;
}
