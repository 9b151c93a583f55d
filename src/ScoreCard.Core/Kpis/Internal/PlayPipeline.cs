using ScoreCard.Core.Kpis.Sources;

namespace ScoreCard.Core.Kpis.Internal;

/// <summary>Σ amount of deals open at D with a play</summary>
public sealed class PlayPipeline : Kpi
{
    public override string Name => "Pipeline of strategic plays";

    public override string Definition => "The open amount of deals that belong to a strategic play or a new-to-market solution.";

    public override string Formula => "Σ amount of deals open at D with a play";

    public override Perspective Perspective => Perspective.Internal;

    public override Objective Objective => Objective.BuildPipeline;

    public override Unit Unit => Unit.Money;

    public override Source Source => OpenPlay.Instance;

    public override IReadOnlyList<Evidence> RestsOn => [Evidence.Play];

    public override Measure Measure => Measure.Sum("Amount");

    public override string SampleNoun => "open deal of a play";
}
