using ScoreCard.Core.Kpis.Sources;

namespace ScoreCard.Core.Kpis.Internal;

/// <summary>Σ amount of deals open at D</summary>
public sealed class Pipeline : Kpi
{
    public override string Name => "Open pipeline";

    public override string Definition => "The amount of the deals that were open on the period's last day.";

    public override string Formula => "Σ amount of deals open at D";

    public override string Notes => "A past day is read from the rows as they stood then; deals without a created date are never open on a day.";

    public override Perspective Perspective => Perspective.Internal;

    public override Objective Objective => Objective.BuildPipeline;

    public override Unit Unit => Unit.Money;

    public override Source Source => OpenOpportunity.Instance;

    public override Measure Measure => Measure.Sum("Amount");

    public override string SampleNoun => "open deal";
}
