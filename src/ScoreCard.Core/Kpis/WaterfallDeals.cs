using Dapper;
using ScoreCard.Core.Kpis.Sources;

namespace ScoreCard.Core.Kpis;

/// <summary>The deals that were open before a period or at its end, each with the step that it took. What a step is, is said here alone.</summary>
internal static class WaterfallDeals
{
    /// <summary>What a deal added to the pipeline, or took from it.</summary>
    public const string Change = "Change";

    private static readonly OpenOpportunity Source = OpenOpportunity.Instance;

    /// <summary>Those of an open deal as it stood at the end, or at the start where it is open no more, with its amount at both.</summary>
    public static IReadOnlyList<RowColumn> Columns { get; } =
    [
        .. Source.Columns.TakeWhile(column => column.Name != "CreatedDate"),
        new("AmountAtStart", "Amount at start", RowColumnKind.Money),
        new("AmountAtEnd", "Amount at end", RowColumnKind.Money),
        new(Change, "Change", RowColumnKind.Money),
        .. Source.Columns.SkipWhile(column => column.Name != "CreatedDate").Where(column => column.Name != "Amount"),
    ];

    public static void Between(Window window, DynamicParameters parameters)
    {
        parameters.Add("Opening", window.Opening.AsOf);
        parameters.Add("Closing", window.AsOf);
    }

    /// <summary>All of them, with their columns beside amounts and step where these are asked for.</summary>
    /// <param name="where">What narrows the open deals, r, of both days.</param>
    public static string Sql(string where, bool withColumns)
    {
        string[] columns = withColumns ? [.. Source.Columns.Select(column => column.Name)] : ["OpportunityId", "Amount"];
        var own = columns.Where(column => column != "Amount").Select(column => $"CASE WHEN b.OpportunityId IS NULL THEN a.{column} ELSE b.{column} END AS {column}");
        var read = string.Join(", ", columns.Append("CreatedDate").Distinct().Select(column => $"r.{column}"));

        // A deal that left the pipeline took the step of the version that is valid at the end; without one, no export holds it any more.
        return $"""
            SELECT
                {string.Join(",\n    ", own)},
                a.Amount AS AmountAtStart,
                b.Amount AS AmountAtEnd,
                COALESCE(b.Amount, 0) - COALESCE(a.Amount, 0) AS {Change},
                CASE WHEN a.OpportunityId IS NULL THEN 0 ELSE 1 END AS IsAtStart,
                CASE WHEN b.OpportunityId IS NULL THEN 0 ELSE 1 END AS IsAtEnd,
                CASE
                    WHEN a.OpportunityId IS NULL THEN CASE WHEN b.CreatedDate > @Opening THEN 'New' WHEN g.OpportunityId IS NOT NULL THEN 'Entered' ELSE 'Reopened' END
                    WHEN b.OpportunityId IS NULL THEN CASE WHEN f.Outcome IN ('Won', 'Lost', 'Void') THEN f.Outcome WHEN f.OpenFrom <= @Closing AND f.OpenUntil > @Closing THEN 'Left' ELSE 'Vanished' END
                    WHEN COALESCE(b.Amount, 0) > COALESCE(a.Amount, 0) THEN 'Increased'
                    WHEN COALESCE(b.Amount, 0) < COALESCE(a.Amount, 0) THEN 'Decreased'
                END AS Step
            FROM ({Open(read, "@Opening", where)}) a
            FULL OUTER JOIN ({Open(read, "@Closing", where)}) b ON b.OpportunityId = a.OpportunityId
            LEFT JOIN OpportunityFact f ON f.OpportunityId = a.OpportunityId AND f.ValidFrom <= @Closing AND f.ValidTo > @Closing
            LEFT JOIN OpportunityFact g ON a.OpportunityId IS NULL AND g.OpportunityId = b.OpportunityId AND g.OpenFrom <= @Opening AND g.OpenUntil > @Opening
            """;
    }

    private static string Open(string columns, string day, string where) =>
        $"SELECT {columns} FROM {Source.View} r WHERE r.{Source.DateColumn} <= {day} AND r.{Source.UntilColumn} > {day}{where}";
}
