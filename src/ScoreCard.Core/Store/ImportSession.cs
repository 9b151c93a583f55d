using System.Data.Common;
using Dapper;
using ScoreCard.Core.Imports;
using ScoreCard.Core.Imports.Sheets;

namespace ScoreCard.Core.Store;

/// <summary>
/// One import on the store: rows are staged, compared set-wise with the versions valid on the as-of date, and written in one
/// transaction. Holds the import lock until it is disposed; disposing without a commit leaves the store as it was.
/// </summary>
public sealed partial class ImportSession : IAsyncDisposable
{
    internal static readonly DateOnly Ever = DateOnly.MinValue;
    internal static readonly DateOnly Never = new(9999, 12, 31);

    private readonly ScoreCardStore _store;
    private readonly TimeProvider _time;
    private readonly DbConnection _connection;
    private readonly IAsyncDisposable _importing;
    private readonly Dictionary<string, Staged> _staged = new(StringComparer.Ordinal);

    private ImportSession(ScoreCardStore store, TimeProvider time, DateOnly asOf, DbConnection connection, IAsyncDisposable importing)
    {
        (_store, _time, AsOf, _connection, _importing) = (store, time, asOf, connection, importing);
    }

    public DateOnly AsOf { get; }

    /// <summary>Waits until no other import is running, in any process and on any node.</summary>
    public static async Task<ImportSession> BeginAsync(ScoreCardStore store, TimeProvider time, DateOnly asOf, CancellationToken cancel)
    {
        var importing = await store.Engine.LockAsync("import", cancel);
        try
        {
            return new(store, time, asOf, await store.Engine.OpenAsync(cancel), importing);
        }
        catch
        {
            await importing.DisposeAsync();
            throw;
        }
    }

    /// <summary>Stage and status texts, normalised, and what they mean.</summary>
    public async Task<IReadOnlyDictionary<string, Outcome>> OutcomesAsync(CancellationToken cancel) =>
        (await QueryAsync<(string Stage, string Outcome)>("SELECT StageMatch, Outcome FROM StageOutcome ORDER BY COALESCE(ImportId, 0)", null, cancel))
        .GroupBy(row => row.Stage, StringComparer.Ordinal)
        .ToDictionary(told => told.Key, told => Enum.Parse<Outcome>(told.Last().Outcome), StringComparer.Ordinal);

    /// <summary>The store as this import finds it: nothing is committed by others while the lock is held.</summary>
    public Task<StoreStatus> StatusAsync(CancellationToken cancel) => _store.StatusAsync(_connection, null, cancel);

    /// <summary>Takes the rows of one sheet; several sheets of one kind add up.</summary>
    /// <param name="present">The stored columns that the file gives, the key and derived ones among them; the others keep the values that the store has.</param>
    /// <param name="rows">
    /// The row number, then the values of <paramref name="present"/> in order; pulled once, each array may be reused. Where pulling them ends in an
    /// exception, none of them is staged.
    /// </param>
    public async Task<long> StageAsync(Sheet sheet, IReadOnlyList<SheetColumn> present, IEnumerable<object?[]> rows, CancellationToken cancel)
    {
        if (!_staged.TryGetValue(sheet.Kind, out var staged))
        {
            await _store.Engine.ClearStagingAsync(_connection, sheet, cancel);
            staged = new(sheet, _store.Engine.StagingOf(sheet), []);
            _staged.Add(sheet.Kind, staged);
        }

        var matches = present.Select(column => staged.Names.GetValueOrDefault(column)).ToArray();
        StagingColumn[] columns = [.. StagingColumn.Of(present)];
        var part = new StagedPart(present.ToHashSet(), staged.Keys, 1 + Array.FindIndex(columns, column => column.Name == sheet.Key.Name));
        var loaded = await _store.Engine.LoadAsync(_connection, staged.Tables.Rows, columns, part.Pass(WithMatches(matches, rows)), cancel);
        staged.Parts.Add(part);
        staged.Present.UnionWith(present);
        return loaded;
    }

    /// <summary>Gives the rows of each of several sheets the stored values of the columns that only another one of them has; after the last row was staged.</summary>
    public async Task CompleteAsync(Sheet sheet, CancellationToken cancel)
    {
        var staged = _staged[sheet.Kind];
        foreach (var part in staged.Parts)
        {
            var lacking = staged.Present.Except(part.Present).ToArray();
            if (lacking.Length > 0)
            {
                await _connection.ExecuteAsync(new CommandDefinition(SqlOf(sheet).Complete(lacking), new { AsOf, part.FirstRow, part.LastRow }, commandTimeout: 0, cancellationToken: cancel));
            }
        }
    }

    /// <summary>Keys of the staged rows that differ only in case from another one, staged or stored; names also in spaces and punctuation.</summary>
    public async Task<IReadOnlyList<KeyTwin>> TwinKeysAsync(Sheet sheet, CancellationToken cancel)
    {
        var staged = _staged[sheet.Kind].Tables.Rows;
        var isName = StagingColumn.HasMatch(sheet.Key);

        // Ids have the letters of English, which every engine folds by itself, and fast.
        string Folded(string row) => isName ? $"{row}.{StagingColumn.MatchOf(sheet.Key.Name)}" : $"LOWER({row}.Id)";

        // Two keys differ in case only where one has a small letter: most CRMs write none, and then one look is enough.
        var hasSmallLetters = $"SELECT COUNT(*) FROM (SELECT 1 AS Found WHERE EXISTS (SELECT 1 FROM {sheet.Entity}Version WHERE Id <> UPPER(Id))) f";
        if (!isName && !_staged[sheet.Kind].Keys.MayHaveSmallLetters && (await QueryAsync<long>(hasSmallLetters, null, cancel)).Single() == 0)
        {
            return [];
        }

        return (await QueryAsync<KeyTwin>(
            $"""
            SELECT s.RowNumber AS {nameof(KeyTwin.Row)}, s.Id AS {nameof(KeyTwin.Id)}, MIN(a.Id) AS {nameof(KeyTwin.Other)}
            FROM {staged} s
            JOIN (SELECT x.Id, {Folded("x")} AS Folded FROM {staged} x UNION SELECT y.Id, {Folded("y")} FROM {sheet.Entity}Version y) a ON a.Folded = {Folded("s")}
            WHERE a.Id <> s.Id
            GROUP BY s.RowNumber, s.Id
            ORDER BY s.RowNumber
            """,
            null,
            cancel)).AsList();
    }

    /// <summary>Finds what a commit would change; once, after the last row was staged or taken out.</summary>
    public Task CompareAsync(Sheet sheet, CancellationToken cancel) =>
        _connection.ExecuteAsync(new CommandDefinition(SqlOf(sheet).Compare, new { AsOf }, commandTimeout: 0, cancellationToken: cancel));

    /// <summary>What a commit would do with the staged rows from one number to another: those of one of several sheets of a kind.</summary>
    public async Task<MergeCounts> CountAsync(Sheet sheet, int firstRow, int lastRow, CancellationToken cancel) =>
        (await QueryAsync<MergeCounts>(SqlOf(sheet).Count, new { firstRow, lastRow }, cancel)).Single();

    public async ValueTask DisposeAsync()
    {
        await _connection.DisposeAsync();
        await _importing.DisposeAsync();
    }

    private static IEnumerable<object?[]> WithMatches(NameMatches?[] matches, IEnumerable<object?[]> rows)
    {
        var wide = new object?[1 + matches.Length + matches.Count(match => match is not null)];
        foreach (var row in rows)
        {
            wide[0] = row[0];
            var to = 1;
            for (var i = 0; i < matches.Length; i++)
            {
                var value = row[i + 1];
                wide[to++] = value;
                if (matches[i] is { } match)
                {
                    wide[to++] = value is string name ? match.Of(name) : null;
                }
            }

            yield return wide;
        }
    }

    private VersionSql SqlOf(Sheet sheet) => new(_store.Engine, sheet, _staged[sheet.Kind].Tables, _staged[sheet.Kind].Present);

    private Task<IEnumerable<T>> QueryAsync<T>(string sql, object? parameters, CancellationToken cancel) =>
        _connection.QueryAsync<T>(new CommandDefinition(sql, parameters, commandTimeout: 0, cancellationToken: cancel));

    /// <param name="Present">The columns that any of the parts has.</param>
    private sealed record Staged(Sheet Sheet, StagingTables Tables, HashSet<SheetColumn> Present)
    {
        public List<StagedPart> Parts { get; } = [];

        public StagedKeys Keys { get; } = new();

        public Dictionary<SheetColumn, NameMatches> Names { get; } = Sheet.StoredColumns.Where(StagingColumn.HasMatch).ToDictionary(column => column, column => new NameMatches(column));
    }
}
