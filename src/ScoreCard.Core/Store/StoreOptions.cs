namespace ScoreCard.Core.Store;

public enum StoreEngine
{
    Sqlite,
    SqlServer,
}

/// <summary>Section "Store" of the configuration; SCORECARD_Store__Engine and SCORECARD_Store__Connection in the environment.</summary>
public sealed class StoreOptions
{
    public const string Section = "Store";

    public StoreEngine Engine { get; set; }

    /// <summary>A connection string; for SQLite also just a file's path. Empty: scorecard.db in the user's data folder.</summary>
    public string? Connection { get; set; }

    /// <summary>SQL Server only: where KPI queries go, such as a read-only replica (ApplicationIntent=ReadOnly). Empty: to <see cref="Connection"/>.</summary>
    public string? ReadConnection { get; set; }
}
