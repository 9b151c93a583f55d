using Dapper;
using ScoreCard.Core.Calendar;
using ScoreCard.Core.Kpis.LearningAndGrowth;
using ScoreCard.Core.Kpis.Sources;
using ScoreCard.Core.Store;

namespace ScoreCard.Core.Kpis;

/// <summary>A certificate that ran out a short while ago and was not renewed.</summary>
public sealed record ExpiredCertificate
{
    public string Person { get; init; } = "";

    public string Certificate { get; init; } = "";

    public string Category { get; init; } = "";

    /// <summary>Its last day.</summary>
    public DateOnly ExpiresDate { get; init; }
}

/// <summary>Reads which certificates of people who are there have run out, as many days back as others are said to expire ahead.</summary>
public sealed class ExpiredCertificateReader(ScoreCardStore store, ScorecardOptions options)
{
    /// <exception cref="StoreException">The store cannot be read; one sentence says why and what to do.</exception>
    public async Task<IReadOnlyList<ExpiredCertificate>> ReadAsync(Period period, Filter filter, CancellationToken cancel = default)
    {
        var window = Window.Of(period, (await store.StateAsync(null, cancel)).Last);
        var statement = SourceStatement.Over(store, EndedCertificate.Instance, options, filter, window);
        statement.Parameters.Add("Since", window.AsOf.AddDays(-CertificatesExpiring.Days));
        var sql = statement.Rows(
            "r.Owner AS Person, COALESCE(r.Certificate, '') AS Certificate, COALESCE(r.Category, '') AS Category, r.ExpiresDate",
            "r.ExpiresDate < s.AsOf AND r.ExpiresDate >= @Since",
            "ORDER BY r.ExpiresDate, r.CertificationId");
        return await store.ReadAsync<IReadOnlyList<ExpiredCertificate>>(
            async (connection, transaction) =>
                (await connection.QueryAsync<ExpiredCertificate>(new CommandDefinition(sql, statement.Parameters, transaction, cancellationToken: cancel))).AsList(),
            cancel);
    }
}
