using System.Data.Common;
using Dapper;
using ScoreCard.Core.Imports.Sheets;

namespace ScoreCard.Core.Store;

/// <summary>
/// What exports of later days saw of an import's rows, so that in whichever order exports are imported, and whichever is taken back, the store says
/// what it would say had they come in the order of their days and the other one never.
/// </summary>
/// <remarks>
/// An export of all rows in which none was rejected saw every row that it did not change, and that there are no others. Of other exports each
/// row that they left as it was is noted in ConfirmedRow. In the statements l is such an export, v a version that is written or taken back.
/// </remarks>
internal sealed class LaterImports
{
    public const string Forget = "DELETE FROM ConfirmedRow WHERE ImportId = @ImportId";

    private const string Of = """
        SELECT s.Kind, i.ImportId, CASE WHEN i.IsFull = 1 AND SUM(s.Rejected) = 0 THEN 1 ELSE 0 END AS IsWhole
        FROM Import i
        JOIN ImportSheet s ON s.ImportId = i.ImportId
        JOIN Import m ON m.ImportId = @ImportId AND (i.AsOf > m.AsOf OR (i.AsOf = m.AsOf AND i.ImportId > m.ImportId))
        WHERE i.UndoneAt IS NULL
        GROUP BY s.Kind, i.ImportId, i.AsOf, i.IsFull
        ORDER BY i.AsOf, i.ImportId
        """;

    private const string Seen = "ROW_NUMBER() OVER (PARTITION BY v.VersionId ORDER BY l.AsOf, l.ImportId) AS Place";

    // What an older export ended with belongs to the exports after it already.
    private const string IsSeen = "WHERE v.ImportId = @ImportId AND v.AsOf = @AsOf AND (l.ImportId = @Whole OR r.Id IS NOT NULL)";

    private readonly DbConnection _connection;
    private readonly DbTransaction _transaction;
    private readonly CancellationToken _cancel;
    private readonly long _importId;
    private readonly DateOnly _asOf;
    private readonly ILookup<string, (string Kind, long ImportId, bool IsWhole)> _byKind;

    private LaterImports(DbConnection connection, DbTransaction transaction, long importId, DateOnly asOf, IEnumerable<(string Kind, long ImportId, bool IsWhole)> later, CancellationToken cancel)
    {
        (_connection, _transaction, _cancel) = (connection, transaction, cancel);
        (_importId, _asOf) = (importId, asOf);
        _byKind = later.ToLookup(import => import.Kind, StringComparer.Ordinal);
    }

    /// <param name="asOf">The day of the import.</param>
    public static async Task<LaterImports> OfAsync(DbConnection connection, DbTransaction transaction, long importId, DateOnly asOf, CancellationToken cancel)
    {
        var later = await connection.QueryAsync<(string, long, bool)>(new CommandDefinition(Of, new { ImportId = importId }, transaction, commandTimeout: 0, cancellationToken: cancel));
        return new(connection, transaction, importId, asOf, later, cancel);
    }

    /// <summary>
    /// Ends what an older export says where the next one saw the row: there begins again what was stored, or the row is gone, where that export had
    /// all rows and not this one. Before the versions are chained.
    /// </summary>
    public Task<int> KeepAsync(Sheet sheet) => RunAsync(sheet, (table, stored) => $"""
        INSERT INTO {table} (ImportId, AsOf, ValidFrom, ValidTo, IsDeleted, {string.Join(", ", stored)})
        SELECT @ImportId, k.SeenOn, k.SeenOn, @Never, COALESCE(b.IsDeleted, 1), {string.Join(", ", stored.Select(name => $"CASE WHEN b.VersionId IS NULL THEN v.{name} ELSE b.{name} END"))}
        FROM (
            SELECT v.VersionId, b.VersionId AS BaseId, b.AsOf AS BaseAsOf, l.AsOf AS SeenOn, l.ImportId AS SeenBy, {Seen}
            {SeenVersions(table)}
            LEFT JOIN {table} b ON b.Id = v.Id AND b.ImportId <> @ImportId AND b.ValidFrom <= l.AsOf AND b.ValidTo > l.AsOf AND b.AsOf <= l.AsOf
            {IsSeen}
        ) k
        JOIN {table} v ON v.VersionId = k.VersionId
        LEFT JOIN {table} b ON b.VersionId = k.BaseId
        WHERE k.Place = 1 AND (k.BaseAsOf <= @AsOf OR (k.BaseId IS NULL AND k.SeenBy = @Whole AND v.IsDeleted = 0))
        """);

    /// <summary>Leaves what an import said to the next one that saw the same, as if that one had been the first to say it. Before it is taken back.</summary>
    public Task<int> PassOnAsync(Sheet sheet) => RunAsync(sheet, (table, stored) => $"""
        INSERT INTO {table} (ImportId, AsOf, ValidFrom, ValidTo, IsDeleted, {string.Join(", ", stored)})
        SELECT k.SeenBy, k.SeenOn, k.SeenOn, @Never, v.IsDeleted, {string.Join(", ", stored.Select(name => "v." + name))}
        FROM (
            SELECT v.VersionId, l.AsOf AS SeenOn, l.ImportId AS SeenBy, {Seen}
            {SeenVersions(table)}
            {IsSeen} AND l.AsOf < v.ValidTo
        ) k
        JOIN {table} v ON v.VersionId = k.VersionId
        WHERE k.Place = 1
        """);

    /// <summary>Imports of older exports, later than this one, that end where this one saw their rows, of whatever kind.</summary>
    public static string Ending(IEnumerable<Sheet> sheets) => string.Join("\nUNION\n", sheets.Select(sheet => $"""
        SELECT v.ImportId
        FROM {sheet.Entity}Version v
        JOIN Import i ON i.ImportId = v.ImportId
        JOIN ImportSheet s ON s.ImportId = @ImportId AND s.Kind = '{sheet.Kind}'
        JOIN Import m ON m.ImportId = s.ImportId
        WHERE v.ImportId > @ImportId AND v.AsOf = m.AsOf AND v.AsOf <> i.AsOf
        """));

    private static string SeenVersions(string table) => $"""
        FROM {table} v
            JOIN Import l ON l.ImportId IN @Later
            LEFT JOIN ConfirmedRow r ON r.ImportId = l.ImportId AND r.Kind = @Kind AND r.Id = v.Id
        """;

    private async Task<int> RunAsync(Sheet sheet, Func<string, string[], string> sql)
    {
        // Up to the first that saw all: what those after it saw is no news.
        var later = new List<long>();
        long? whole = null;
        foreach (var (_, id, isWhole) in _byKind[sheet.Kind])
        {
            later.Add(id);
            if (isWhole)
            {
                whole = id;
                break;
            }
        }

        var stored = StagingColumn.Of(sheet.StoredColumns).Select(column => column.Name).ToArray();
        return later.Count == 0 ? 0 : await _connection.ExecuteAsync(new CommandDefinition(
            sql($"{sheet.Entity}Version", stored),
            new { ImportId = _importId, AsOf = _asOf, ImportSession.Never, sheet.Kind, Later = later, Whole = whole },
            _transaction,
            commandTimeout: 0,
            cancellationToken: _cancel));
    }
}
