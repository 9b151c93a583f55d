using ScoreCard.Core.Kpis.Sources;

namespace ScoreCard.Core.Kpis.Internal;

/// <summary>open amount due in the period at D / (target − won so far in the period)</summary>
public sealed class PipelineCoverage : Kpi
{
    public override string Name => "Pipeline coverage";

    public override string Definition => "How many times over the open deals that are due in the period cover what is still to be won in it.";

    public override string Formula => "open amount due in the period at D / (target − won so far in the period)";

    public override string Notes => "The target is the sum of the quotas; one that lies partly in the period counts by its days there. A deal is due in the period in which its expected close date lies. No data where there is no quota, and once the target is met. A quota belongs to the team and region that its owner had on its last day. A running period is compared with the whole earlier period as it stood on the matching day.";

    public override Perspective Perspective => Perspective.Internal;

    public override Objective Objective => Objective.BuildPipeline;

    public override Unit Unit => Unit.Times;

    public override Source Source => PipelineTarget.Instance;

    public override IReadOnlyList<Evidence> RestsOn => [new("a quota", "quotas"), new("an expected close date", "opportunities.ExpectedCloseDate")];

    public override string Population => "IsOpen = 1 AND SpanFrom <= AsOf AND SpanUntil > AsOf";

    public override string Sample => "ExpectedCloseDate >= StartDate AND ExpectedCloseDate < EndDate";

    public override Measure Measure => Measure.SumPerRest("Amount", "Quota", "WonAmount");

    public override string SampleNoun => "open deal due in the period";

    public override string PopulationNoun => "open deal";

    public override Benchmark Benchmark => new("Pipeline coverage ≈ 1 / win rate.", "rule of the trade");
}
