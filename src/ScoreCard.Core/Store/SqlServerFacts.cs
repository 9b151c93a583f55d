using System.Data.Common;
using System.Globalization;
using Dapper;

namespace ScoreCard.Core.Store;

/// <summary>Version and edition of a server, asked once: what is SQL Server's alone depends on them.</summary>
internal sealed record SqlServerFacts
{
    private const int Oldest = 15;

    public const string Query = """
        SELECT
            CAST(SERVERPROPERTY('ProductVersion') AS NVARCHAR(128)) AS Version,
            CAST(SERVERPROPERTY('Edition') AS NVARCHAR(128)) AS Edition,
            CAST(SERVERPROPERTY('EngineEdition') AS INT) AS EngineEdition,
            CAST(@@VERSION AS NVARCHAR(300)) AS Banner
        """;

    public string Version { get; init; } = "";

    public string Edition { get; init; } = "";

    /// <summary>5 is Azure SQL Database, 8 its managed instance: always as new as can be, whatever version they report.</summary>
    public int EngineEdition { get; init; }

    public string Banner { get; init; } = "";

    public bool IsAzure => EngineEdition is 5 or 8 or 11 or 12;

    /// <summary>PostgreSQL that speaks SQL Server's protocol and language; it reports an old version.</summary>
    public bool IsBabelfish => Banner.Contains("Babelfish", StringComparison.OrdinalIgnoreCase);

    public bool IsTooOld => !IsAzure && !IsBabelfish && int.TryParse(Version.Split('.')[0], CultureInfo.InvariantCulture, out var major) && major < Oldest;

    /// <summary>Every edition of SQL Server since 2016; on Azure it takes a larger size than the smallest, which only trying tells.</summary>
    public bool HasColumnstore => !IsBabelfish;

    public static Task<SqlServerFacts> ReadAsync(DbConnection connection, CancellationToken cancel) =>
        connection.QuerySingleAsync<SqlServerFacts>(new CommandDefinition(Query, cancellationToken: cancel));

    public override string ToString() => IsBabelfish ? Banner.ReplaceLineEndings(" ").Trim() : $"SQL Server {Version}, {Edition}";
}
