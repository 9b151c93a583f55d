using System.Data.Common;
using Dapper;
using Microsoft.Data.SqlClient;
using Microsoft.Extensions.Logging;

namespace ScoreCard.Core.Store;

/// <summary>The columnstore index of the fact table: SQL Server alone has one, and its smallest sizes on Azure have none.</summary>
internal sealed partial class SqlServerEngine
{
    private const string Columnstore = "CS_" + Facts.Table;

    public override async Task TuneAsync(DbConnection connection, CancellationToken cancel)
    {
        if (!(await ServerAsync(connection, cancel)).HasColumnstore)
        {
            LogNoColumnstore(Description, "this server has none");
            return;
        }

        try
        {
            await connection.ExecuteAsync(new CommandDefinition(
                $"""
                IF NOT EXISTS (SELECT 1 FROM sys.indexes WHERE name = '{Columnstore}')
                    CREATE NONCLUSTERED COLUMNSTORE INDEX {Columnstore} ON {Facts.Table} ({Facts.Columns})
                """,
                commandTimeout: 0,
                cancellationToken: cancel));
            LogColumnstore(Description, Columnstore);
        }
        catch (SqlException e) when (!SqlServerErrors.IsPassing(e))
        {
            LogNoColumnstore(Description, e.Message);
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "{Store} has the columnstore index {Index}")]
    private partial void LogColumnstore(string store, string index);

    [LoggerMessage(Level = LogLevel.Information, Message = "{Store} does without a columnstore index: {Reason}")]
    private partial void LogNoColumnstore(string store, string reason);
}
