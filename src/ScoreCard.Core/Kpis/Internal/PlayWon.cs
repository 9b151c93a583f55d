using ScoreCard.Core.Kpis.Sources;

namespace ScoreCard.Core.Kpis.Internal;

/// <summary>Σ amount of Won with a play</summary>
public sealed class PlayWon : Kpi
{
    public override string Name => "Revenue of strategic plays";

    public override string Definition => "Revenue of deals that belong to a strategic play or a new-to-market solution.";

    public override string Formula => "Σ amount of Won with a play";

    public override Perspective Perspective => Perspective.Internal;

    public override Objective Objective => Objective.BuildPipeline;

    public override Unit Unit => Unit.Money;

    public override Source Source => ClosedEngagement.Instance;

    public override IReadOnlyList<Evidence> RestsOn => [Evidence.Play];

    public override string Population => "IsWon = 1";

    public override string Sample => "Play <> ''";

    public override Measure Measure => Measure.Sum("Amount");

    public override string SampleNoun => "won deal of a play";

    public override string PopulationNoun => "won deal";
}
