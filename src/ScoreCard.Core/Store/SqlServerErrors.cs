using Microsoft.Data.SqlClient;

namespace ScoreCard.Core.Store;

/// <summary>What SQL Server's errors mean for the person who runs ScoreCard, and which of them pass by themselves.</summary>
internal static class SqlServerErrors
{
    // Fail-over, throttling and reconfiguration of Azure SQL and availability groups, deadlock victims, lost connections.
    private static readonly HashSet<int> Passing =
    [
        -2, -1, 20, 64, 121, 233, 258, 615, 921, 926, 1205, 1222, 3960, 4221, 10053, 10054, 10060, 10061, 10928, 10929, 17142, 18401,
        40143, 40197, 40501, 40540, 40613, 42108, 42109, 49918, 49919, 49920,
    ];

    /// <summary>A severity from which the connection is lost.</summary>
    private const int Fatal = 20;

    /// <summary>The server did not answer in time: to a query, or to whoever opens a connection.</summary>
    public static bool IsTimeout(SqlException e) => e.Number == -2;

    public static bool IsPassing(SqlException e) =>
        e.Number is not 18456 && !IsClosed(e) && !IsCertificate(e) && !e.Message.Contains("encryption", StringComparison.OrdinalIgnoreCase) && (e.Class >= Fatal || e.Errors.Cast<SqlError>().Any(error => Passing.Contains(error.Number)));

    public static bool IsRights(SqlException e) =>
        e.Errors.Cast<SqlError>().Any(error => error.Number is 229 or 230 or 262 or 297 or 300 or 5011 or 15247)
        || e.Message.Contains("permission denied", StringComparison.OrdinalIgnoreCase) || e.Message.Contains("must be owner of", StringComparison.OrdinalIgnoreCase);

    /// <summary>One sentence that says what is wrong and what to do; never a password.</summary>
    public static string Sentence(SqlException e, SqlConnectionStringBuilder connection)
    {
        var (server, database) = (connection.DataSource, connection.InitialCatalog);
        var login = connection.UserID is { Length: > 0 } user ? $"the login '{user}'" : "this account";
        return e.Number switch
        {
            18456 or 18452 or 18470 or 18486 or 18487 or 18488 => $"SQL Server at {server} refuses {login}: check the user and the password in Store:Connection, and that the login is neither locked nor expired.",
            _ when IsClosed(e) => $"There is no database {database} on {server}, or {login} may not open it: create the database and its users (docs/sql-server.md), or correct Database in Store:Connection.",
            _ when IsRights(e) => $"In the database {database} on {server}, {login} lacks a right ({Reason(e)}): grant it as docs/sql-server.md says, or use the login that has it.",
            _ when IsCertificate(e) => $"The certificate of {server} is not trusted ({Reason(e)}): install one that is, or write TrustServerCertificate=true into Store:Connection where the network between is yours.",
            _ when e.Message.Contains("encryption", StringComparison.OrdinalIgnoreCase) => $"{server} does not encrypt connections ({Reason(e)}): give it a certificate, or write Encrypt=false into Store:Connection where the network between is yours.",
            1105 or 9002 => $"The database {database} on {server} is full ({Reason(e)}): give it or its log more space.",
            3960 => $"Somebody else changed the database {database} on {server} at the same moment: try again.",
            _ when IsPassing(e) => $"SQL Server at {server} does not answer ({Reason(e)}): check that it is running, the name and port in Store:Connection, and the firewall between.",
            _ => $"The database {database} on {server} reports an error ({Reason(e)}): check Store:Connection and the server's log.",
        };
    }

    private static bool IsClosed(SqlException e) =>
        e.Number is 911 or 916 or 4060 || e.Message.Contains("Cannot open database", StringComparison.OrdinalIgnoreCase);

    private static bool IsCertificate(SqlException e) =>
        e.Number == -2146893019 || e.Message.Contains("certificate", StringComparison.OrdinalIgnoreCase);

    private static string Reason(SqlException e) => e.Errors.Cast<SqlError>().First().Message.ReplaceLineEndings(" ").TrimEnd('.', ' ');
}
