using System.Data.Common;
using System.Security.Cryptography;
using System.Text;
using Dapper;
using ScoreCard.Core.Imports.Sheets;
using ScoreCard.Core.Store;

namespace ScoreCard.Core.Kpis;

/// <summary>
/// Which places of the KPIs' evidence hold anything. One value is enough, but an empty column is gone through to its end: that is done once for
/// each data version, and a large store keeps the answer with its roll-ups. Versions that are over count as well, because past readings are made
/// of them.
/// </summary>
internal sealed class EvidenceReader
{
    private readonly ScoreCardStore _store;
    private readonly string _sql;
    private readonly object _kept;
    private Known? _known;

    public EvidenceReader(ScoreCardStore store)
    {
        _store = store;
        _sql = Sql(store.Schema.Evidence);
        _kept = new { Source = "Evidence", Day = DateOnly.MinValue, Signature = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(_sql))) };
    }

    /// <returns>The data version that was read, and the places that hold something.</returns>
    public async Task<(long Version, IReadOnlySet<string> Filled)> ReadAsync(long version, CancellationToken cancel)
    {
        if (_known is not { } known || known.Version != version)
        {
            const string Kept = "/* ScoreCard evidence */ SELECT v.Version, r.Cells FROM DataVersion v LEFT JOIN Rollup r ON r.EndDate = @Day AND r.Source = @Source AND r.Signature = @Signature";
            _known = known = await _store.ReadAsync(
                async (connection, transaction) =>
                {
                    var (read, kept) = await connection.QuerySingleAsync<(long, string?)>(new CommandDefinition(Kept, _kept, transaction, cancellationToken: cancel));
                    return new Known(read, Places(kept ?? await LookAsync(connection, transaction, cancel)));
                },
                cancel);
        }

        return (known.Version, known.Filled);
    }

    /// <summary>The same over a connection that sees more than others do yet.</summary>
    public async Task<IReadOnlySet<string>> FilledAsync(DbConnection connection, DbTransaction transaction, CancellationToken cancel) =>
        Places(await LookAsync(connection, transaction, cancel, timeout: 0));

    /// <summary>Writes the answer among the roll-ups, with which it goes.</summary>
    public async Task KeepAsync(DbConnection connection, DbTransaction transaction, CancellationToken cancel)
    {
        const string Insert = "INSERT INTO Rollup (Source, StartDate, EndDate, AsOf, Part, Signature, Cells) VALUES (@Source, @Day, @Day, @Day, 0, @Signature, @Cells)";
        var row = new DynamicParameters(_kept);
        row.Add("Cells", await LookAsync(connection, transaction, cancel, timeout: 0));
        await connection.ExecuteAsync(new CommandDefinition(Insert, row, transaction, cancellationToken: cancel));
    }

    /// <returns>For each place 1 or 0.</returns>
    private async Task<string> LookAsync(DbConnection connection, DbTransaction transaction, CancellationToken cancel, int? timeout = null)
    {
        await using var reader = (DbDataReader)await connection.ExecuteReaderAsync(new CommandDefinition(_sql, transaction: transaction, commandTimeout: timeout, cancellationToken: cancel));
        await reader.ReadAsync(cancel);
        return string.Concat(Enumerable.Range(0, reader.FieldCount).Select(i => Convert.ToInt32(reader.GetValue(i), null) == 1 ? '1' : '0'));
    }

    private HashSet<string> Places(string cells) => _store.Schema.Evidence.Where((_, i) => cells[i] == '1').Select(evidence => evidence.Place).ToHashSet(StringComparer.Ordinal);

    /// <summary>One row with a column for each place, in their order.</summary>
    private static string Sql(IReadOnlyList<(string Place, Sheet Sheet, SheetColumn? Column)> evidence)
    {
        var places = evidence.Select((place, i) =>
            $"CASE WHEN EXISTS (SELECT 1 FROM {place.Sheet.Entity}Version{(place.Column is { } column ? $" WHERE {IsSaid(column)}" : "")}) THEN 1 ELSE 0 END AS E{i}");
        return $"/* ScoreCard evidence */\nSELECT\n{string.Join(",\n", places)}";
    }

    /// <summary>What stands for a blank is in rows of files without the column too.</summary>
    private static string IsSaid(SheetColumn column) => column.Default is { } blank ? $"{column.Name} <> {VersionSql.Literal(blank)}" : $"{column.Name} IS NOT NULL";

    private sealed record Known(long Version, IReadOnlySet<string> Filled);
}
