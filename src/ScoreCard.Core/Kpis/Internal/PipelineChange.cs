using ScoreCard.Core.Kpis.Sources;

namespace ScoreCard.Core.Kpis.Internal;

/// <summary>pipeline at the end − pipeline at the start</summary>
public sealed class PipelineChange : Kpi
{
    public override string Name => "Pipeline change";

    public override string Definition => "How much the open pipeline grew or shrank over the period.";

    public override string Formula => "pipeline at the end − pipeline at the start";

    public override string Notes => "n counts the deals open at the end, N those open at the start.";

    public override Perspective Perspective => Perspective.Internal;

    public override Objective Objective => Objective.BuildPipeline;

    public override Unit Unit => Unit.Money;

    public override Source Source => OpenOpportunity.Instance;

    public override Measure Measure => Measure.Change("Amount");

    public override string SampleNoun => "open deal at the end";

    public override string PopulationNoun => "open deal at the start";
}
