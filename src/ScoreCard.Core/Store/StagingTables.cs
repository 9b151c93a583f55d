namespace ScoreCard.Core.Store;

/// <summary>Where an import keeps the rows of one sheet kind until it is committed.</summary>
/// <param name="Rows">RowNumber, then the sheet's stored columns.</param>
/// <param name="Changes">RowNumber of each row that is new (IsNew 1), changed (0) or known from a later day alone (-1), and the id of the version before it (BaseId).</param>
internal sealed record StagingTables(string Rows, string Changes);
