using Dapper;
using ScoreCard.Core.Calendar;
using ScoreCard.Core.Kpis.Sources;
using ScoreCard.Core.Store;

namespace ScoreCard.Core.Kpis;

/// <summary>Reads how the deals of strategic plays go from stage to stage.</summary>
public sealed class PlayStageReader(ScoreCardStore store, ScorecardOptions options)
{
    /// <returns>Play after play, the stages of all in the one order in which deals come to them.</returns>
    /// <exception cref="StoreException">The store cannot be read; one sentence says why and what to do.</exception>
    public async Task<IReadOnlyList<PlayStages>> ReadAsync(Period period, Filter filter, CancellationToken cancel = default)
    {
        var statement = SourceStatement.Over(store, PlayStage.Instance, options, filter, Window.Of(period, (await store.StateAsync(null, cancel)).Last));
        var sql = statement.Rows(
            $"""
            r.Play, r.Stage, COUNT(*) AS Stays, SUM(r.Place) AS Places,
                SUM(CASE WHEN r.Step IN ('On', 'Won') THEN 1 ELSE 0 END) AS WentOn,
                SUM(CASE WHEN r.Step = 'Back' THEN 1 ELSE 0 END) AS WentBack,
                STRING_AGG(CAST(r.StageDays AS {store.Engine.LongText}), ',') AS Days
            """,
            "r.Play <> ''",
            "GROUP BY r.Play, r.Stage");
        return await store.ReadAsync<IReadOnlyList<PlayStages>>(
            async (connection, transaction) =>
            {
                var rows = (await connection.QueryAsync<Row>(new CommandDefinition(sql, statement.Parameters, transaction, cancellationToken: cancel))).AsList();
                var places = rows.GroupBy(row => row.Stage, StringComparer.Ordinal)
                    .ToDictionary(stage => stage.Key, stage => (decimal)stage.Sum(row => row.Places) / stage.Sum(row => row.Stays), StringComparer.Ordinal);
                return
                [
                    .. from row in rows
                       orderby row.Play, places[row.Stage], row.Stage
                       select new PlayStages(row.Play, row.Stage, row.Stays, row.WentOn, row.WentBack, row.Stays - row.WentOn - row.WentBack, ValueList.Median(row.Days)),
                ];
            },
            cancel);
    }

    private sealed record Row
    {
        public string Play { get; init; } = "";

        public string Stage { get; init; } = "";

        public long Stays { get; init; }

        public long Places { get; init; }

        public long WentOn { get; init; }

        public long WentBack { get; init; }

        public string Days { get; init; } = "";
    }
}
