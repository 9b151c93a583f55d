namespace ScoreCard.Core.Store;

/// <summary>The rights of people who query the store with SQL or Power BI: a view that is made anew has lost those given on it.</summary>
internal sealed partial class SqlServerEngine
{
    /// <summary>Made by db/sqlserver-reader.sql where there are such people; a database without the role is in order.</summary>
    private const string ReadersRole = "scorecard_reader";

    public override IEnumerable<string> OpenToReaders(string view) =>
        [$"IF DATABASE_PRINCIPAL_ID(N'{ReadersRole}') IS NOT NULL GRANT SELECT ON {Schema}.{view} TO {ReadersRole}"];
}
