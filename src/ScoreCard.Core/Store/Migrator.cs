using System.Data.Common;
using System.Globalization;
using Dapper;

namespace ScoreCard.Core.Store;

/// <summary>
/// Applies the numbered scripts that a database lacks, each in a transaction of its own, then makes the views anew where one of them
/// changed. Forward only; one runner at a time.
/// </summary>
internal sealed class Migrator(Engine engine, MigrationScripts scripts, TimeProvider time)
{
    private const string ViewsName = "views";

    private string ViewsChecksum => new MigrationScript(ViewsName, string.Join('\n', scripts.Views.Select(view => view.Name + view.Checksum))).Checksum;

    /// <returns>The names of what was applied.</returns>
    public async Task<IReadOnlyList<string>> MigrateAsync(CancellationToken cancel)
    {
        await using var connection = await engine.OpenAsync(cancel);
        if (await IsUpToDateAsync(connection, cancel))
        {
            return [];
        }

        await using var migrating = await engine.LockAsync("migrate", cancel);
        await engine.PrepareAsync(connection, cancel);
        await PrepareJournalAsync(connection, cancel);
        var applied = await AppliedAsync(connection, cancel);
        Check(applied);
        var done = new List<string>();
        foreach (var script in scripts.Numbered.Where(script => !applied.ContainsKey(script.Name)))
        {
            await InTransactionAsync(connection, script.Name, script.Checksum, [script.Text], cancel);
            done.Add(script.Name);
        }

        if (applied.GetValueOrDefault(ViewsName) != ViewsChecksum)
        {
            // What the views resolve is kept in a table: an import that runs meanwhile would resolve it in the old way.
            await using var importing = await engine.LockAsync("import", cancel);
            var statements = scripts.Views.Reverse().Select(view => $"DROP VIEW IF EXISTS {view.View}")
                .Concat(scripts.Views.Select(view => $"CREATE VIEW {view.View} AS\n{view.Text}"))
                .Concat(Facts.Rebuild);
            await InTransactionAsync(connection, ViewsName, ViewsChecksum, statements, cancel);
            done.Add(ViewsName);
        }

        return done;
    }

    private async Task<bool> IsUpToDateAsync(DbConnection connection, CancellationToken cancel)
    {
        if (await connection.ExecuteScalarAsync<long>(new CommandDefinition(engine.TableExists, new { name = "Migration" }, cancellationToken: cancel)) == 0)
        {
            return false;
        }

        var applied = await AppliedAsync(connection, cancel);
        Check(applied);
        return scripts.Numbered.All(script => applied.ContainsKey(script.Name)) && applied.GetValueOrDefault(ViewsName) == ViewsChecksum;
    }

    private async Task PrepareJournalAsync(DbConnection connection, CancellationToken cancel)
    {
        if (await connection.ExecuteScalarAsync<long>(new CommandDefinition(engine.TableExists, new { name = "Migration" }, cancellationToken: cancel)) == 0)
        {
            const string Journal = "CREATE TABLE Migration (Name VARCHAR(200) NOT NULL PRIMARY KEY, Checksum VARCHAR(64) NOT NULL, AppliedAt VARCHAR(40) NOT NULL)";
            await connection.ExecuteAsync(new CommandDefinition(Journal, cancellationToken: cancel));
        }
    }

    private static async Task<Dictionary<string, string>> AppliedAsync(DbConnection connection, CancellationToken cancel) =>
        (await connection.QueryAsync<(string Name, string Checksum)>(new CommandDefinition("SELECT Name, Checksum FROM Migration", cancellationToken: cancel)))
        .ToDictionary(row => row.Name, row => row.Checksum, StringComparer.Ordinal);

    private void Check(Dictionary<string, string> applied)
    {
        if (scripts.Numbered.FirstOrDefault(script => applied.TryGetValue(script.Name, out var checksum) && checksum != script.Checksum) is { } changed)
        {
            throw new StoreException($"The migration {changed.Name} is not the one that {engine.Description} was made with: restore the script as it was and put the change in a new one.");
        }

        var known = scripts.Numbered.Select(script => script.Name).Append(ViewsName).ToHashSet(StringComparer.Ordinal);
        if (applied.Keys.Order(StringComparer.Ordinal).LastOrDefault(name => !known.Contains(name)) is { } newer)
        {
            throw new StoreException($"{engine.Description} was migrated by a newer ScoreCard ({newer}): run that version, or point Store:Connection to another database.");
        }
    }

    private async Task InTransactionAsync(DbConnection connection, string name, string checksum, IEnumerable<string> statements, CancellationToken cancel)
    {
        try
        {
            await using var transaction = await engine.BeginWriteAsync(connection, cancel);
            foreach (var statement in statements)
            {
                await connection.ExecuteAsync(new CommandDefinition(statement, transaction: transaction, commandTimeout: 0, cancellationToken: cancel));
            }

            await connection.ExecuteAsync(new CommandDefinition(
                "DELETE FROM Migration WHERE Name = @name; INSERT INTO Migration (Name, Checksum, AppliedAt) VALUES (@name, @checksum, @at)",
                new { name, checksum, at = time.GetUtcNow().ToString("O", CultureInfo.InvariantCulture) },
                transaction,
                cancellationToken: cancel));
            await transaction.CommitAsync(cancel);
        }
        catch (DbException e)
        {
            throw new StoreException($"The migration {name} failed on {engine.Description} and was rolled back ({e.Message.TrimEnd('.')}): check the login's rights and the free space, then start again.", e);
        }
    }
}
