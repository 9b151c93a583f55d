using System.Data.Common;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Dapper;
using ScoreCard.Core.Calendar;
using ScoreCard.Core.Store;

namespace ScoreCard.Core.Kpis;

/// <summary>
/// What the statements say of whole months, quarters and years, kept in the store with each import that leaves many deals in it, so that a
/// scorecard of a million deals is read from a few rows. They are the very statements of a reading, asked earlier: what is missing, or was
/// written for other KPIs or settings, is read as if there were none.
/// </summary>
internal sealed class Rollups(ScoreCardStore store, KpiCatalogue catalogue, FiscalCalendar calendar, ScorecardOptions options, TimeProvider time)
{
    /// <summary>With fewer deals a scorecard is read as fast without, and small imports stay quick.</summary>
    public const int LeastDeals = 250_000;

    private const int MostYears = 6;
    private const int RowsAtOnce = 300;
    private const int PartLength = 4_000;
    private static readonly Grain[] Grains = [Grain.Month, Grain.Quarter, Grain.Year];

    // Whichever day it is, a period that is over reads the same.
    private static readonly DateOnly Over = DateOnly.MaxValue;

    private readonly Lazy<Dictionary<Source, Kept>> _kept = new(() => Describe(new ReadingPlan(store, Everything(catalogue, []), calendar, options, Over), options));

    /// <summary>For tests, which have few deals.</summary>
    public int Least { get; set; } = LeastDeals;

    /// <summary>Writes them anew over the facts as they are; part of the transaction that changed them.</summary>
    public async Task WriteAsync(DbConnection connection, DbTransaction transaction, CancellationToken cancel)
    {
        const string Range = $"SELECT COUNT(*) AS Deals, MIN(CloseDate) AS FirstClose, MAX(CASE WHEN CloseDate <= @Today THEN CloseDate END) AS LastClose FROM {Facts.Table} WHERE IsCurrent = 1";
        var (deals, first, last) = await connection.QuerySingleAsync<(long, DateOnly?, DateOnly?)>(new CommandDefinition(Range, new { Today = time.Today() }, transaction, commandTimeout: 0, cancellationToken: cancel));
        var isLarge = deals >= Least && first is not null && last is not null;
        await store.Engine.IndexAsync(connection, transaction, isLarge, cancel);
        if (!isLarge)
        {
            return;
        }

        await store.Engine.LookAtWrittenAsync(connection, transaction, cancel);
        await new EvidenceReader(store).KeepAsync(connection, transaction, cancel);
        var plan = new ReadingPlan(store, Everything(catalogue, [.. Periods(first!.Value, last!.Value)]), calendar, options, Over);
        foreach (var (statement, rows) in plan.Statements)
        {
            await KpiReader.ReadAsync(connection, transaction, statement, rows, cancel, timeout: 0);
            var signature = _kept.Value[statement.Source].Signature;
            var cells = statement.Windows.SelectMany(window => Parts(rows.GetValueOrDefault((statement.Window(window), ""))).Index().Select(part => (window, part.Index, part.Item)));
            foreach (var chunk in cells.Chunk(RowsAtOnce))
            {
                var parameters = new DynamicParameters(new { Source = statement.Source.View, signature });
                var values = chunk.Select((row, i) =>
                {
                    var (window, part, text) = row;
                    parameters.Add(FormattableString.Invariant($"s{i}"), window.Start);
                    parameters.Add(FormattableString.Invariant($"e{i}"), window.End);
                    parameters.Add(FormattableString.Invariant($"a{i}"), window.AsOf);
                    parameters.Add(FormattableString.Invariant($"c{i}"), text);
                    return FormattableString.Invariant($"(@Source, @s{i}, @e{i}, @a{i}, {part}, @signature, @c{i})");
                }).ToArray();
                await connection.ExecuteAsync(new CommandDefinition(
                    $"INSERT INTO Rollup (Source, StartDate, EndDate, AsOf, Part, Signature, Cells) VALUES {string.Join(", ", values)}", parameters, transaction, cancellationToken: cancel));
            }

            rows.Clear();
        }
    }

    /// <summary>Fills in the rows that are there, and leaves them out of their statements.</summary>
    /// <returns>The data version that was read.</returns>
    public Task<long> FillAsync(ReadingPlan plan, CancellationToken cancel) => store.ReadAsync(
        async (connection, transaction) =>
        {
            var statements = plan.Statements.Select(source => source.Statement).ToDictionary(statement => statement.Source.View);
            var ends = statements.Values.SelectMany(statement => statement.Windows).Select(window => window.End).Distinct().ToArray();
            var parameters = new DynamicParameters(new { sources = statements.Keys });
            foreach (var (i, end) in ends.Index())
            {
                parameters.Add(FormattableString.Invariant($"e{i}"), end);
            }

            var sql = $"""
                /* ScoreCard roll-ups */
                SELECT Version FROM DataVersion;
                SELECT Source, StartDate, EndDate, AsOf, Signature, Cells
                FROM Rollup
                WHERE EndDate IN ({string.Join(", ", ends.Index().Select(pair => FormattableString.Invariant($"@e{pair.Index}")))}) AND Source IN @sources
                ORDER BY EndDate, StartDate, AsOf, Source, Part
                """;
            await using var reader = (DbDataReader)await connection.ExecuteReaderAsync(new CommandDefinition(sql, parameters, transaction, cancellationToken: cancel));
            await reader.ReadAsync(cancel);
            var version = reader.GetInt64(0);
            await reader.NextResultAsync(cancel);
            var texts = new Dictionary<(SourceStatement, int), StringBuilder>();
            while (await reader.ReadAsync(cancel))
            {
                var window = new Window(DateOnlyHandler.From(reader.GetValue(1)), DateOnlyHandler.From(reader.GetValue(2)), DateOnlyHandler.From(reader.GetValue(3)));
                if (statements.TryGetValue(reader.GetString(0), out var statement)
                    && statement.Windows.Contains(window)
                    && _kept.Value.TryGetValue(statement.Source, out var kept)
                    && kept.Signature == reader.GetString(4))
                {
                    var place = (statement, statement.Window(window));
                    texts.TryAdd(place, new());
                    texts[place].Append(reader.GetString(5));
                }
            }

            foreach (var ((statement, ordinal), text) in texts)
            {
                statement.Leave(ordinal);
                if (JsonSerializer.Deserialize<string?[]>(text.ToString()) is { Length: > 0 } cells)
                {
                    plan.Rows(statement)[(ordinal, "")] = new(ordinal, "", [.. statement.Aggregates.Select(aggregate => cells[_kept.Value[statement.Source].Places[aggregate]])]);
                }
            }

            return version;
        },
        cancel);

    private static KpiQuery Everything(KpiCatalogue catalogue, IReadOnlyList<Period> periods) => new() { Kpis = catalogue.All, Periods = periods };

    private static Dictionary<Source, Kept> Describe(ReadingPlan plan, ScorecardOptions options) => plan.Statements.ToDictionary(
        source => source.Statement.Source,
        source =>
        {
            var aggregates = source.Statement.Aggregates;
            var text = string.Join('\n', [FormattableString.Invariant($"{options.CohortDays} {options.UntouchedDays} {options.UnconvertedDays}"), .. aggregates]);
            return new Kept(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text))), aggregates.Index().ToDictionary(pair => pair.Item, pair => pair.Index));
        });

    /// <summary>The row's values as JSON, in as many parts as it needs.</summary>
    private static IEnumerable<string> Parts(AggregateRow? row) =>
        JsonSerializer.Serialize(row?.Values.Select(Cell).ToArray() ?? []).Chunk(PartLength).Select(part => new string(part));

    private static string? Cell(object? value) => value switch
    {
        null => null,
        string list => ValueList.Compact(list),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture),
    };

    private IEnumerable<Period> Periods(DateOnly first, DateOnly last)
    {
        var from = last.Year - first.Year < MostYears ? first : last.AddYears(-MostYears);
        return Grains.SelectMany(grain => Of(grain));

        IEnumerable<Period> Of(Grain grain)
        {
            for (var period = calendar.Of(from, grain); period.Start <= last; period = calendar.Next(period))
            {
                yield return period;
            }
        }
    }

    /// <param name="Places">Of each aggregate among the cells.</param>
    private sealed record Kept(string Signature, Dictionary<string, int> Places);
}
