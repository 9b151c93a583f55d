using Dapper;

namespace ScoreCard.Core.Store;

/// <summary>The keys that the web app seals cookies and tokens with; all nodes of one store share them.</summary>
public sealed class KeyStore(ScoreCardStore store)
{
    /// <returns>Each key as XML.</returns>
    public Task<IReadOnlyList<string>> AllAsync(CancellationToken cancel = default) => store.Engine.RetryAsync<IReadOnlyList<string>>(
        async () =>
        {
            // Never from a replica: a key that another node has just made has to be here.
            await using var connection = await store.Engine.OpenAsync(cancel);
            return (await connection.QueryAsync<string>(new CommandDefinition("SELECT Xml FROM DataProtectionKey ORDER BY Name", cancellationToken: cancel))).AsList();
        },
        cancel);

    public async Task AddAsync(string name, string xml, CancellationToken cancel = default)
    {
        await using var connection = await store.Engine.OpenAsync(cancel);
        await connection.ExecuteAsync(new CommandDefinition("INSERT INTO DataProtectionKey (Name, Xml) VALUES (@name, @xml)", new { name, xml }, cancellationToken: cancel));
    }
}
