using System.Data.Common;
using Dapper;
using ScoreCard.Core.Imports.Sheets;

namespace ScoreCard.Core.Store;

/// <summary>
/// What exports of later days saw of a kind's rows, so that in whichever order exports are imported, and whichever is taken back, the store says
/// what it would say had they come in the order of their days and the other one never.
/// </summary>
/// <remarks>
/// An export of all rows in which none was rejected saw every row that it did not change, and that there are no others. Of other exports each
/// row that they left as it was is noted in ConfirmedRow. In the statements l is such an export, v a version that is written or taken back.
/// </remarks>
internal sealed class LaterImports(Sheet sheet, DbConnection connection, DbTransaction transaction, CancellationToken cancel)
{
    public const string Forget = "DELETE FROM ConfirmedRow WHERE ImportId = @ImportId";

    private const string Of = """
        SELECT i.ImportId, CASE WHEN i.IsFull = 1 AND SUM(s.Rejected) = 0 THEN 1 ELSE 0 END AS IsWhole
        FROM Import i
        JOIN ImportSheet s ON s.ImportId = i.ImportId AND s.Kind = @Kind
        JOIN Import m ON m.ImportId = @ImportId AND (i.AsOf > m.AsOf OR (i.AsOf = m.AsOf AND i.ImportId > m.ImportId))
        WHERE i.UndoneAt IS NULL
        GROUP BY i.ImportId, i.AsOf, i.IsFull
        ORDER BY i.AsOf, i.ImportId
        """;

    private const string Seen = "ROW_NUMBER() OVER (PARTITION BY v.VersionId ORDER BY l.AsOf, l.ImportId) AS Place";

    // What an older export ended with belongs to the exports after it already.
    private const string IsSeen = "WHERE v.ImportId = @ImportId AND v.AsOf = @AsOf AND (l.ImportId = @Whole OR r.Id IS NOT NULL)";

    private readonly string _table = $"{sheet.Entity}Version";
    private readonly string[] _stored = [.. StagingColumn.Of(sheet.StoredColumns).Select(column => column.Name)];

    /// <summary>
    /// Ends what an older export says where the next one saw the row: there begins again what was stored, or the row is gone, where that export had
    /// all rows and not this one. Before the versions are chained.
    /// </summary>
    public Task<int> KeepAsync(long importId, DateOnly asOf) => RunAsync(importId, asOf, $"""
        INSERT INTO {_table} (ImportId, AsOf, ValidFrom, ValidTo, IsDeleted, {string.Join(", ", _stored)})
        SELECT @ImportId, k.SeenOn, k.SeenOn, @Never, COALESCE(b.IsDeleted, 1), {string.Join(", ", _stored.Select(name => $"CASE WHEN b.VersionId IS NULL THEN v.{name} ELSE b.{name} END"))}
        FROM (
            SELECT v.VersionId, b.VersionId AS BaseId, b.AsOf AS BaseAsOf, l.AsOf AS SeenOn, l.ImportId AS SeenBy, {Seen}
            {SeenVersions}
            LEFT JOIN {_table} b ON b.Id = v.Id AND b.ImportId <> @ImportId AND b.ValidFrom <= l.AsOf AND b.ValidTo > l.AsOf AND b.AsOf <= l.AsOf
            {IsSeen}
        ) k
        JOIN {_table} v ON v.VersionId = k.VersionId
        LEFT JOIN {_table} b ON b.VersionId = k.BaseId
        WHERE k.Place = 1 AND (k.BaseAsOf <= @AsOf OR (k.BaseId IS NULL AND k.SeenBy = @Whole AND v.IsDeleted = 0))
        """);

    /// <summary>Leaves what an import said to the next one that saw the same, as if that one had been the first to say it. Before it is taken back.</summary>
    public Task<int> PassOnAsync(long importId, DateOnly asOf) => RunAsync(importId, asOf, $"""
        INSERT INTO {_table} (ImportId, AsOf, ValidFrom, ValidTo, IsDeleted, {string.Join(", ", _stored)})
        SELECT k.SeenBy, k.SeenOn, k.SeenOn, @Never, v.IsDeleted, {string.Join(", ", _stored.Select(name => "v." + name))}
        FROM (
            SELECT v.VersionId, l.AsOf AS SeenOn, l.ImportId AS SeenBy, {Seen}
            {SeenVersions}
            {IsSeen} AND l.AsOf < v.ValidTo
        ) k
        JOIN {_table} v ON v.VersionId = k.VersionId
        WHERE k.Place = 1
        """);

    /// <summary>Imports of older exports, later than this one, that end where this one saw their rows.</summary>
    public Task<IEnumerable<long>> EndingAsync(long importId) => connection.QueryAsync<long>(Command(
        $"""
        SELECT DISTINCT v.ImportId
        FROM {_table} v
        JOIN Import i ON i.ImportId = v.ImportId
        JOIN ImportSheet s ON s.ImportId = @ImportId AND s.Kind = @Kind
        JOIN Import m ON m.ImportId = s.ImportId
        WHERE v.ImportId > @ImportId AND v.AsOf = m.AsOf AND v.AsOf <> i.AsOf
        """,
        new { ImportId = importId, sheet.Kind }));

    private string SeenVersions => $"""
        FROM {_table} v
            JOIN Import l ON l.ImportId IN @Later
            LEFT JOIN ConfirmedRow r ON r.ImportId = l.ImportId AND r.Kind = @Kind AND r.Id = v.Id
        """;

    private async Task<int> RunAsync(long importId, DateOnly asOf, string sql)
    {
        var later = new List<long>();
        long? whole = null;
        foreach (var (id, isWhole) in await connection.QueryAsync<(long Id, bool IsWhole)>(Command(Of, new { ImportId = importId, sheet.Kind })))
        {
            later.Add(id);
            if (isWhole)
            {
                // It saw all: what those after it saw is no news.
                whole = id;
                break;
            }
        }

        return later.Count == 0 ? 0 : await connection.ExecuteAsync(Command(sql, new { ImportId = importId, AsOf = asOf, ImportSession.Never, sheet.Kind, Later = later, Whole = whole }));
    }

    private CommandDefinition Command(string sql, object parameters) => new(sql, parameters, transaction, commandTimeout: 0, cancellationToken: cancel);
}
