using System.Collections.Concurrent;
using System.Data.Common;
using Dapper;
using ScoreCard.Core.Calendar;
using ScoreCard.Core.Kpis.Sources;
using ScoreCard.Core.Store;

namespace ScoreCard.Core.Kpis;

/// <summary>Reads KPIs, one statement per source whatever is asked for, all of them on one state of the store.</summary>
public sealed class KpiReader(ScoreCardStore store, FiscalCalendar calendar, ScorecardOptions options, TimeProvider time)
{
    private const string VersionSql = "SELECT Version FROM DataVersion";
    private const int Tries = 6;
    private static readonly TimeSpan FirstPause = TimeSpan.FromMilliseconds(50);
    private static readonly int SideBySide = Math.Clamp(Environment.ProcessorCount, 2, 8);

    private readonly ReadingCache _cache = new();
    private readonly EvidenceReader _evidence = new(store);

    private DateOnly Today => time.Today();

    /// <summary>In the order of the query's periods, then its KPIs, then slices by value, largest first.</summary>
    /// <exception cref="StoreException">The store cannot be read, or changes faster than it is read.</exception>
    public async Task<IReadOnlyList<Reading>> ReadAsync(KpiQuery query, CancellationToken cancel = default)
    {
        for (var attempt = 1; ; attempt++)
        {
            if (await TryReadAsync(query, cancel) is { } readings)
            {
                return readings;
            }

            if (attempt == Tries)
            {
                throw new StoreException($"{store.Description} changed each of the {Tries} times that it was read: try again when the imports that run have ended. Where Store:ReadConnection leads to several replicas, one of them lags behind.");
            }

            await Task.Delay(FirstPause * Math.Pow(2, attempt - 1), time, cancel);
        }
    }

    /// <returns>Null where an import came between the statements.</returns>
    private async Task<IReadOnlyList<Reading>?> TryReadAsync(KpiQuery query, CancellationToken cancel)
    {
        // Sources are read side by side, but a page is not to take every connection there is; the data version tells whether an
        // import came between them.
        var (version, last) = await store.StateAsync(query.KnownOn, cancel);
        if (_cache.Find(version, query, Today) is { } known)
        {
            return known;
        }

        var plan = new ReadingPlan(store, query, calendar, options, last);
        var versions = new ConcurrentBag<long> { version };
        var filled = Evidence.None;
        if (plan.RestsOnEvidence)
        {
            (var looked, filled) = await _evidence.ReadAsync(version, cancel);
            versions.Add(looked);
        }

        if (query.IsWhole)
        {
            versions.Add(await store.Rollups.FillAsync(plan, cancel));
        }

        await Parallel.ForEachAsync(
            Texts(plan),
            new ParallelOptions { MaxDegreeOfParallelism = SideBySide, CancellationToken = cancel },
            async (part, token) => versions.Add(await store.ReadAsync((connection, transaction) => ReadAsync(connection, transaction, part.Text, part.Parameters, part.Rows, token), token)));
        return versions.Distinct().Count() == 1 ? _cache.Keep(version, query, Today, plan.Readings(filled)) : null;
    }

    /// <summary>The same over a connection that sees more than others do yet.</summary>
    internal async Task<IReadOnlyList<Reading>> ReadAsync(DbConnection connection, DbTransaction transaction, KpiQuery query, CancellationToken cancel)
    {
        var (_, last) = await store.StateAsync(connection, transaction, query.KnownOn, cancel);
        var plan = new ReadingPlan(store, query, calendar, options, last);
        foreach (var (statement, rows) in plan.Statements)
        {
            await ReadAsync(connection, transaction, statement, rows, cancel, timeout: 0);
        }

        return plan.Readings(plan.RestsOnEvidence ? await _evidence.FilledAsync(connection, transaction, cancel) : Evidence.None);
    }

    /// <returns>The data version that was read.</returns>
    internal static Task<long> ReadAsync(
        DbConnection connection, DbTransaction transaction, SourceStatement statement, Dictionary<(int, string), AggregateRow> rows, CancellationToken cancel, int? timeout = null) =>
        ReadAsync(connection, transaction, statement.Text(), statement.Parameters, rows, cancel, timeout);

    /// <summary>A statement for each source; where few are asked for and an engine has no other use for idle processors, a few for each.</summary>
    private (string Text, DynamicParameters Parameters, Dictionary<(int, string), AggregateRow> Rows)[] Texts(ReadingPlan plan)
    {
        // Those that ask for most come first: a long statement that begins last keeps one processor busy and the others waiting.
        var sources = plan.Statements.Where(source => !source.Statement.IsKnown).OrderByDescending(source => source.Statement.Aggregates.Count).ToArray();
        var most = store.Engine.IsSingleThreaded && sources.Length > 0 ? Math.Max(1, 2 * SideBySide / sources.Length) : 1;

        // Dapper writes into the parameters of a command while it runs: each statement has its own.
        return [.. from source in sources from text in source.Statement.Texts(most) select (text, new DynamicParameters(source.Statement.Parameters), source.Rows)];
    }

    private static async Task<long> ReadAsync(
        DbConnection connection, DbTransaction transaction, string text, DynamicParameters values, Dictionary<(int, string), AggregateRow> rows, CancellationToken cancel, int? timeout = null)
    {
        var sql = $"{VersionSql};\n{text}";
        await using var reader = (DbDataReader)await connection.ExecuteReaderAsync(new CommandDefinition(sql, values, transaction, commandTimeout: timeout, cancellationToken: cancel));
        await reader.ReadAsync(cancel);
        var version = reader.GetInt64(0);
        await reader.NextResultAsync(cancel);
        var read = new List<AggregateRow>();
        while (await reader.ReadAsync(cancel))
        {
            var cells = new object[reader.FieldCount];
            reader.GetValues(cells);
            read.Add(new(Convert.ToInt32(cells[0], null), (string)cells[1], [.. cells.Skip(2).Select(value => value is DBNull ? null : value)]));
        }

        // Only now: what was read before a connection was lost must not stay.
        lock (rows)
        {
            foreach (var row in read)
            {
                rows[(row.Ordinal, row.Slice)] = row;
            }
        }

        return version;
    }

    /// <summary>The values of a dimension, over all deals where they have it, else over all that has it, sorted; the empty one stands for not known.</summary>
    public Task<IReadOnlyList<string>> DimensionValuesAsync(Dimension dimension, CancellationToken cancel = default) => store.ReadAsync<IReadOnlyList<string>>(
        async (connection, transaction) =>
        {
            Source[] deals = [ClosedOpportunity.Instance, OpenOpportunity.Instance];
            var sources = deals.All(source => source.Has(dimension)) ? deals : store.Schema.Sources.Where(source => source.Has(dimension));
            var sql = $"/* ScoreCard dimension */ {string.Join(" UNION ", sources.Select(source => $"SELECT {dimension.Sql} FROM {source.View} r WHERE {source.SampleDimensions.GetValueOrDefault(dimension, "1 = 1")}"))} ORDER BY 1";
            return (await connection.QueryAsync<string>(new CommandDefinition(sql, transaction: transaction, cancellationToken: cancel))).AsList();
        },
        cancel);

    /// <summary>Those that have no row on any day: nothing was imported that fills them.</summary>
    public Task<IReadOnlyList<Source>> UnfilledAsync(IReadOnlyList<Source> sources, CancellationToken cancel = default) => store.ReadAsync<IReadOnlyList<Source>>(
        async (connection, transaction) =>
        {
            var sql = $"/* ScoreCard unfilled */ {string.Join(" UNION ALL ", sources.Select(source => $"SELECT '{source.View}' WHERE NOT EXISTS (SELECT 1 FROM {source.View})"))}";
            var names = (await connection.QueryAsync<string>(new CommandDefinition(sql, transaction: transaction, cancellationToken: cancel))).ToHashSet(StringComparer.Ordinal);
            return [.. sources.Where(source => names.Contains(source.View))];
        },
        cancel);
}
