using ScoreCard.Core.Kpis.Sources;

namespace ScoreCard.Core.Kpis.Internal;

/// <summary>Σ amount × probability of deals open at D</summary>
public sealed class PipelineWeighted : Kpi
{
    public override string Name => "Weighted pipeline";

    public override string Definition => "The open amount, each deal weighted by its probability.";

    public override string Formula => "Σ amount × probability of deals open at D";

    public override string Notes => "Deals without a probability are left out and show as the difference between n and N.";

    public override Perspective Perspective => Perspective.Internal;

    public override Objective Objective => Objective.BuildPipeline;

    public override Unit Unit => Unit.Money;

    public override Source Source => OpenOpportunity.Instance;

    public override string Sample => "Probability IS NOT NULL";

    public override bool UnknownIsNotZero => true;

    public override Measure Measure => Measure.Sum("WeightedAmount");

    public override string SampleNoun => "open deal with a probability";

    public override string PopulationNoun => "open deal";
}
