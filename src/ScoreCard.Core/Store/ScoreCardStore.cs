namespace ScoreCard.Core.Store;

/// <summary>The database behind everything: SQLite or SQL Server, by configuration alone.</summary>
public sealed class ScoreCardStore
{
    /// <summary>For people: the file's path, or the server and database. Never a password.</summary>
    public string Description => throw new NotImplementedException();

    /// <summary>Creates what is missing and applies the migrations that are due; harmless when there are none.</summary>
    /// <returns>The names of the scripts that were applied.</returns>
    public Task<IReadOnlyList<string>> MigrateAsync(CancellationToken cancel = default) => throw new NotImplementedException();

    public Task<StoreStatus> StatusAsync(CancellationToken cancel = default) => throw new NotImplementedException();
}
