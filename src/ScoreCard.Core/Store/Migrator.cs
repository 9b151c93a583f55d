using System.Data.Common;
using System.Globalization;
using Dapper;
using ScoreCard.Core.Kpis;

namespace ScoreCard.Core.Store;

/// <summary>
/// Brings a database up to date: the numbered scripts that it lacks, each in a transaction of its own, then the tables of the sheets and the
/// views where one of them changed. Forward only; one runner at a time.
/// </summary>
internal sealed class Migrator(Engine engine, Schema schema, Rollups rollups, TimeProvider time)
{
    private const string Journal = "Migration";
    private const string TablesName = "sheets";
    private const string ViewsName = "views";

    private readonly string _tables = new MigrationScript(TablesName, SheetTables.Describe(engine, schema.Sheets)).Checksum;
    private readonly string _views = new MigrationScript(ViewsName, string.Join('\n', schema.Views.Select(view => view.Name + view.Checksum))).Checksum;

    /// <returns>The names of what was applied.</returns>
    public async Task<IReadOnlyList<string>> MigrateAsync(CancellationToken cancel)
    {
        await using var connection = await engine.OpenAsync(cancel);
        await engine.CheckServerAsync(connection, cancel);
        if (Due(await AppliedAsync(connection, cancel)).Count == 0)
        {
            return [];
        }

        try
        {
            // Before the locks: it may end all other sessions of a new database, those that hold them among them.
            await engine.PrepareAsync(connection, cancel);
        }
        catch (DbException e)
        {
            throw Failed(string.Join(", ", Due([])), e);
        }

        await using var migrating = await engine.LockAsync("migrate", cancel);

        // An import that runs meanwhile would lose its staged rows, or resolve what it writes in the old way.
        await using var importing = await engine.LockAsync("import", cancel);
        try
        {
            await PrepareJournalAsync(connection, cancel);
        }
        catch (DbException e)
        {
            throw Failed(string.Join(", ", Due([])), e);
        }

        var applied = await AppliedAsync(connection, cancel);
        var done = Due(applied);
        foreach (var script in schema.Numbered.Where(script => done.Contains(script.Name)))
        {
            await InTransactionAsync(connection, script.Name, script.Checksum, [script.Text], cancel);
        }

        if (done.Contains(TablesName))
        {
            await InTransactionAsync(connection, TablesName, _tables, await TablesAsync(connection, cancel), cancel);
        }

        if (done.Contains(ViewsName))
        {
            var statements = schema.Views.Reverse().SelectMany(Drop)
                .Concat(schema.Views.SelectMany(Create))
                .Concat(schema.Reports.SelectMany(view => engine.OpenToReaders(view.View)));
            await InTransactionAsync(connection, ViewsName, _views, statements, cancel, async transaction =>
            {
                await Facts.RebuildAsync(engine, schema, connection, transaction, cancel);
                await rollups.WriteAsync(connection, transaction, cancel);
            });
        }

        await engine.TuneAsync(connection, cancel);
        return done;
    }

    private static IEnumerable<string> Drop(MigrationScript view) =>
        [$"DROP VIEW IF EXISTS {view.Resolving}", .. view.IsFact ? [$"DROP TABLE IF EXISTS {view.View}"] : Array.Empty<string>()];

    private IEnumerable<string> Create(MigrationScript view) =>
        [$"CREATE VIEW {view.Resolving} AS\n{view.Text}", .. view.IsFact ? Facts.Make(engine, schema, view) : []];

    private async Task<bool> ExistsAsync(DbConnection connection, string table, CancellationToken cancel) => (await ColumnsAsync(connection, table, cancel)).Length > 0;

    private async Task<string[]> ColumnsAsync(DbConnection connection, string table, CancellationToken cancel) =>
        [.. await connection.QueryAsync<string>(new CommandDefinition(engine.ColumnsOfTable, new { name = table }, cancellationToken: cancel))];

    private async Task<List<string>> TablesAsync(DbConnection connection, CancellationToken cancel)
    {
        var statements = new List<string>();
        foreach (var sheet in schema.Sheets)
        {
            statements.AddRange(SheetTables.Statements(engine, sheet, await ColumnsAsync(connection, $"{sheet.Entity}Version", cancel)));
        }

        return statements;
    }

    private async Task PrepareJournalAsync(DbConnection connection, CancellationToken cancel)
    {
        if (!await ExistsAsync(connection, Journal, cancel))
        {
            const string Create = $"CREATE TABLE {Journal} (Name VARCHAR(200) NOT NULL PRIMARY KEY, Checksum VARCHAR(64) NOT NULL, AppliedAt VARCHAR(40) NOT NULL)";
            await connection.ExecuteAsync(new CommandDefinition(Create, cancellationToken: cancel));
        }
    }

    private async Task<Dictionary<string, string>> AppliedAsync(DbConnection connection, CancellationToken cancel) =>
        !await ExistsAsync(connection, Journal, cancel)
            ? []
            : (await connection.QueryAsync<(string Name, string Checksum)>(new CommandDefinition($"SELECT Name, Checksum FROM {Journal}", cancellationToken: cancel)))
            .ToDictionary(row => row.Name, row => row.Checksum, StringComparer.Ordinal);

    /// <summary>The names of what a database lacks.</summary>
    private List<string> Due(Dictionary<string, string> applied)
    {
        Check(applied);
        return
        [
            .. schema.Numbered.Select(script => script.Name).Where(name => !applied.ContainsKey(name)),
            .. applied.GetValueOrDefault(TablesName) == _tables ? Array.Empty<string>() : [TablesName],
            .. applied.GetValueOrDefault(ViewsName) == _views ? Array.Empty<string>() : [ViewsName],
        ];
    }

    private void Check(Dictionary<string, string> applied)
    {
        if (schema.Numbered.FirstOrDefault(script => applied.TryGetValue(script.Name, out var checksum) && checksum != script.Checksum) is { } changed)
        {
            throw new StoreException($"The migration {changed.Name} is not the one that {engine.Description} was made with: restore the script as it was and put the change in a new one.");
        }

        var known = schema.Numbered.Select(script => script.Name).Append(TablesName).Append(ViewsName).ToHashSet(StringComparer.Ordinal);
        if (applied.Keys.Order(StringComparer.Ordinal).LastOrDefault(name => !known.Contains(name)) is { } newer)
        {
            throw new StoreException($"{engine.Description} was migrated by a newer ScoreCard ({newer}): run that version, or point Store:Connection to another database.");
        }
    }

    private async Task InTransactionAsync(DbConnection connection, string name, string checksum, IEnumerable<string> statements, CancellationToken cancel, Func<DbTransaction, Task>? then = null)
    {
        try
        {
            await using var transaction = await engine.BeginWriteAsync(connection, cancel);
            foreach (var statement in statements)
            {
                await Engine.ExecuteAsync(connection, transaction, statement, cancel);
            }

            if (then is not null)
            {
                await then(transaction);
            }

            await connection.ExecuteAsync(new CommandDefinition(
                $"DELETE FROM {Journal} WHERE Name = @name; INSERT INTO {Journal} (Name, Checksum, AppliedAt) VALUES (@name, @checksum, @at)",
                new { name, checksum, at = time.GetUtcNow().ToString("O", CultureInfo.InvariantCulture) },
                transaction,
                cancellationToken: cancel));
            await transaction.CommitAsync(cancel);
        }
        catch (DbException e)
        {
            throw Failed(name, e);
        }
    }

    private StoreException Failed(string what, DbException e) =>
        new($"{engine.Description} is not up to date, and the migration {what} could not be applied; nothing of it was. {engine.Explain(e)} 'scorecard migrate' applies it, with a login that may change tables.", e);
}
