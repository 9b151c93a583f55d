using ScoreCard.Core.Kpis.Sources;

namespace ScoreCard.Core.Kpis.Financial;

/// <summary>Σ amount of Won by owners with a quota / Σ their quota</summary>
public sealed class QuotaAttainment : Kpi
{
    public override string Name => "Quota attainment";

    public override string Definition => "What the owners of quotas won, as a share of their quotas.";

    public override string Formula => "Σ amount of Won by owners with a quota / Σ their quota";

    public override string Notes => "A quota belongs to the period in which its last day lies, with what its owner won from its first day to its last. Deals of people without a quota, and of days outside it, are not in it. A list price stands in for a missing amount.";

    public override Perspective Perspective => Perspective.Financial;

    public override Objective Objective => Objective.DriveRevenue;

    public override Unit Unit => Unit.Percent;

    public override Source Source => RepQuota.Instance;

    public override IReadOnlyList<Evidence> RestsOn => [Evidence.Owner, Evidence.Close];

    public override Measure Measure => Measure.SumRatio("WonAmount", "Quota");

    public override string SampleNoun => "quota";

    public override Benchmark Benchmark => new("54 % on average in 2019.", "xactlycorp.com");
}
