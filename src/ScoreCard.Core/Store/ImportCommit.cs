using System.Data.Common;
using Dapper;
using ScoreCard.Core.Imports.Sheets;
using ScoreCard.Core.Imports.Values;

namespace ScoreCard.Core.Store;

/// <summary>The part of an import session that writes.</summary>
public sealed partial class ImportSession
{
    /// <summary>Writes all staged sheets, the log entry and the next data version in one transaction.</summary>
    /// <returns>The import's id.</returns>
    public async Task<long> CommitAsync(ImportLogRecord record, CancellationToken cancel)
    {
        await using var transaction = await _store.Engine.BeginWriteAsync(_connection, cancel);
        var at = _time.GetUtcNow();
        var written = await WriteAsync(transaction, record, at, cancel);
        var importId = written.ImportId;
        await _store.ResolveAsync(_connection, transaction, written, cancel);
        var duration = record.Began is { } began ? (long?)_time.GetElapsedTime(began).TotalMilliseconds : null;
        await _connection.ExecuteAsync(new CommandDefinition(ImportLogSql.Finish, new { importId, record.IssueCount, DurationMs = duration }, transaction, cancellationToken: cancel));
        await _store.Engine.CheckAsync(_importing, cancel);
        await CommitAsync(transaction, importId, record, at);
        await TidyAsync();
        return importId;
    }

    /// <summary>Makes later readings faster. The import is written: what fails here is not worth a word.</summary>
    private async Task TidyAsync()
    {
        if (_store.Engine.AfterCommit is { } tidy)
        {
            try
            {
                await _connection.ExecuteAsync(tidy);
            }
            catch (DbException)
            {
                // The next commit tidies up.
            }
        }
    }

    /// <summary>The versions and the log entry; nothing that is made of them.</summary>
    private async Task<WrittenImport> WriteAsync(DbTransaction transaction, ImportLogRecord record, DateTimeOffset at, CancellationToken cancel)
    {
        Task<int> ExecuteAsync(string sql, object parameters) =>
            _connection.ExecuteAsync(new CommandDefinition(sql, parameters, transaction, commandTimeout: 0, cancellationToken: cancel));

        var importId = 1 + await _connection.ExecuteScalarAsync<long>(new CommandDefinition("SELECT COALESCE(MAX(ImportId), 0) FROM Import", transaction: transaction, cancellationToken: cancel));
        await ExecuteAsync(ImportLogSql.Insert, new { importId, record.FileName, record.FileHash, AsOf, IsFull = record.Full ? 1 : 0, Currency = record.ReportingCurrency, ImportedAt = at, record.ImportedBy });
        await ExecuteAsync(ImportLogSql.InsertSheet, record.Sheets.Select(sheet => new { importId, sheet.Sheet, sheet.Kind, RowsRead = sheet.Read, sheet.Inserted, sheet.Updated, sheet.Unchanged, sheet.Skipped, sheet.Rejected, sheet.Vanished }));
        await WriteAnswersAsync(transaction, importId, record, cancel);
        var later = await LaterImports.OfAsync(_connection, transaction, importId, AsOf, cancel);
        var written = new List<Sheet>();
        foreach (var sheet in _staged.Values.Select(staged => staged.Sheet).OrderBy(sheet => sheet.Order))
        {
            var sql = SqlOf(sheet);
            var parameters = new { ImportId = importId, AsOf, Ever, Never };
            var following = record.Full ? await ExecuteAsync(sql.InsertVanished, parameters) : 0;
            var first = await ExecuteAsync(sql.InsertFirst, parameters);
            if (await _connection.ExecuteScalarAsync<long>(new CommandDefinition(sql.CountNext, transaction: transaction, commandTimeout: 0, cancellationToken: cancel)) > 0)
            {
                following += await ExecuteAsync(sql.InsertNext, parameters);
            }

            if (first + following > 0)
            {
                following += await later.KeepAsync(sheet);
            }

            if (!record.Full || record.Sheets.Any(read => read.Kind == sheet.Kind && read.Rejected > 0))
            {
                await ExecuteAsync(sql.Confirm, parameters);
            }

            // First versions are chains of their own.
            if (following > 0)
            {
                await ExecuteAsync(sql.Chain, parameters);
            }

            if (first + following > 0)
            {
                written.Add(sheet);
            }
        }

        foreach (var (sql, issues) in ImportLogSql.InsertIssues(importId, record.Issues))
        {
            await ExecuteAsync(sql, issues);
        }

        return new(importId, written);
    }

    /// <summary>Keeps what was said of a file that changes no row, as if it had been said with the last import; without one there is nothing to keep it with.</summary>
    public async Task KeepAnswersAsync(ImportLogRecord record, CancellationToken cancel)
    {
        await using var transaction = await _store.Engine.BeginWriteAsync(_connection, cancel);
        if ((await _store.StatusAsync(_connection, transaction, cancel)).LastImportId is { } importId)
        {
            await WriteAnswersAsync(transaction, importId, record, cancel);
            await transaction.CommitAsync(CancellationToken.None);
        }
    }

    private async Task WriteAnswersAsync(DbTransaction transaction, long importId, ImportLogRecord record, CancellationToken cancel)
    {
        Task ExecuteAsync(string sql, object parameters) => _connection.ExecuteAsync(new CommandDefinition(sql, parameters, transaction, cancellationToken: cancel));

        await ExecuteAsync(ImportLogSql.TellOutcome, record.NewOutcomes.Select(pair => new { StageMatch = Names.Normalise(pair.Key), Stage = pair.Key, Outcome = pair.Value.ToString(), importId }));
        await ExecuteAsync(ImportAnswers.Forget, record.Forgotten.Select(signature => new { signature }));
        await ExecuteAsync(ImportAnswers.Remove, record.Answers);
        await ExecuteAsync(ImportAnswers.Insert, record.Answers.Where(answer => answer.Answer is not null).Select(answer => new { answer.Signature, answer.Question, answer.Subject, answer.Answer, importId }));
    }

    /// <summary>A connection that is lost while it commits leaves open whether it did; the log of imports tells.</summary>
    private async Task CommitAsync(DbTransaction transaction, long importId, ImportLogRecord record, DateTimeOffset at)
    {
        try
        {
            await transaction.CommitAsync(CancellationToken.None);
        }
        catch (DbException e)
        {
            long written;
            try
            {
                await using var again = await _store.Engine.OpenAsync(CancellationToken.None);
                written = await again.ExecuteScalarAsync<long>("SELECT COUNT(*) FROM Import WHERE ImportId = @importId AND FileHash = @FileHash AND ImportedAt = @at", new { importId, record.FileHash, at });
            }
            catch (Exception lost) when (lost is DbException or StoreException)
            {
                throw new StoreException($"The connection to {_store.Description} was lost while {record.FileName} was committed, so it is not known whether import {importId} was written: look for it in the list of imports when the store is back. Importing the file again does no harm.", e);
            }

            if (written == 0)
            {
                throw new StoreException($"{_store.Engine.Explain(e)} Nothing was written; import {record.FileName} again.", e);
            }
        }
    }
}
