using Dapper;
using ScoreCard.Core.Imports.Sheets;
using ScoreCard.Core.Store;

namespace ScoreCard.Core.Imports;

/// <summary>The imports so far, and taking one back.</summary>
public sealed class ImportLog(ScoreCardStore store, SheetCatalogue sheets, TimeProvider time)
{
    /// <summary>What to say of a number that no import has.</summary>
    public static string NotThere(long importId) => $"There is no import {importId}: the list of imports has those there are.";

    /// <summary>Newest first, undone ones among them.</summary>
    public Task<IReadOnlyList<ImportLogEntry>> ListAsync(CancellationToken cancel = default) => store.ReadAsync<IReadOnlyList<ImportLogEntry>>(
        async (connection, transaction) =>
            (await connection.QueryAsync<ImportLogEntry>(new CommandDefinition(ImportLogSql.List, transaction: transaction, cancellationToken: cancel))).AsList(),
        cancel);

    /// <summary>One import with its sheets and issues; null where there is none of that number.</summary>
    public Task<ImportDetail?> FindAsync(long importId, CancellationToken cancel = default) => store.ReadAsync(
        async (connection, transaction) =>
        {
            Task<IEnumerable<T>> QueryAsync<T>(string sql) => connection.QueryAsync<T>(new CommandDefinition(sql, new { importId }, transaction, cancellationToken: cancel));
            if ((await QueryAsync<ImportLogEntry>(ImportLogSql.One)).SingleOrDefault() is not { } entry)
            {
                return null;
            }

            var order = sheets.All.ToDictionary(sheet => sheet.Kind, sheet => sheet.Tab, StringComparer.Ordinal);
            return new ImportDetail(
                entry,
                [.. (await QueryAsync<SheetResult>(ImportLogSql.Sheets)).OrderBy(sheet => order.GetValueOrDefault(sheet.Kind)).ThenBy(sheet => sheet.Sheet, StringComparer.Ordinal)],
                [.. (await QueryAsync<KeptIssue>(ImportLogSql.Issues)).Select(kept => new ImportIssue(kept.Sheet, kept.Row, kept.Header, kept.Value, kept.Problem, kept.Severity, kept.Rows))]);
        },
        cancel);

    /// <summary>Removes the import's versions and reopens what they closed, so that every reading is as it was without it; the answers given with it are forgotten.</summary>
    /// <exception cref="RefusalException">No such import, undone already, or later imports build on its rows or refer to them; one sentence says which.</exception>
    public Task UndoAsync(long importId, CancellationToken cancel = default) =>
        store.WriteAsync(() => UndoneAsync(importId, cancel), $"Undo import {importId} again.", cancel);

    private async Task<long> UndoneAsync(long importId, CancellationToken cancel)
    {
        await using var importing = await store.Engine.LockAsync("import", cancel);
        await using var connection = await store.Engine.OpenAsync(cancel);
        await using var transaction = await store.Engine.BeginWriteAsync(connection, cancel);
        CommandDefinition Command(string sql, object? parameters = null) => new(sql, parameters, transaction, commandTimeout: 0, cancellationToken: cancel);

        var import = (await connection.QueryAsync<ImportLogEntry>(Command(ImportLogSql.One, new { importId }))).SingleOrDefault()
            ?? throw new RefusalException(NotThere(importId));
        if (import.IsUndone)
        {
            throw new RefusalException($"Import {importId} was undone already.");
        }

        var builtOn = (await connection.QueryAsync<long>(Command(
            $"{VersionSql.BuiltOn(sheets.All)}\nUNION\n{LaterImports.Ending(sheets.All)}", new { ImportId = importId }))).AsList();
        if (builtOn.Count > 0)
        {
            throw new RefusalException($"Import {importId} cannot be undone because later imports changed the same rows: undo {string.Join(", ", builtOn.OrderDescending())} first.");
        }

        var later = await LaterImports.OfAsync(connection, transaction, importId, import.AsOf, cancel);
        foreach (var sheet in sheets.All)
        {
            await later.PassOnAsync(sheet);
        }

        var referring = (await connection.QueryAsync<ReferringImport>(Command(VersionSql.ReferredTo(sheets.MustExist), new { ImportId = importId }))).AsList();
        if (referring.Count > 0)
        {
            var what = referring.Select(found => $"{sheets.Get(found.Kind).Nouns} refer to its {sheets.Get(found.Other).Nouns}").Distinct().Order(StringComparer.OrdinalIgnoreCase);
            throw new RefusalException(
                $"Import {importId} cannot be undone because later imports refer to its rows ({string.Join(", ", what)}): undo {string.Join(", ", referring.Select(found => found.ImportId).Distinct().OrderDescending())} first.");
        }

        foreach (var sheet in sheets.All)
        {
            await connection.ExecuteAsync(Command(VersionSql.Undo($"{sheet.Entity}Version"), new { ImportId = importId, ImportSession.Ever, ImportSession.Never }));
        }

        await connection.ExecuteAsync(Command(LaterImports.Forget, new { ImportId = importId }));
        await connection.ExecuteAsync(Command(ImportAnswers.Undo, new { importId }));
        await connection.ExecuteAsync(Command("UPDATE Import SET UndoneAt = @at WHERE ImportId = @importId", new { importId, at = time.GetUtcNow() }));
        await store.ResolveAsync(connection, transaction, null, cancel);
        await store.Engine.CheckAsync(importing, cancel);
        await transaction.CommitAsync(CancellationToken.None);
        return importId;
    }
}
