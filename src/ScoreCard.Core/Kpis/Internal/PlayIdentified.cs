using ScoreCard.Core.Kpis.Sources;

namespace ScoreCard.Core.Kpis.Internal;

/// <summary>count of deals created in the period with a play</summary>
public sealed class PlayIdentified : Kpi
{
    public override string Name => "Deals of strategic plays";

    public override string Definition => "Deals created that belong to a strategic play or a new-to-market solution.";

    public override string Formula => "count of deals created in the period with a play";

    public override string Notes => "Void deals are left out.";

    public override Perspective Perspective => Perspective.Internal;

    public override Objective Objective => Objective.BuildPipeline;

    public override Unit Unit => Unit.Count;

    public override Source Source => CreatedEngagement.Instance;

    public override IReadOnlyList<Evidence> RestsOn => [Evidence.Play];

    public override string Sample => "Play <> ''";

    public override Measure Measure => Measure.Count;

    public override string SampleNoun => "deal of a play";

    public override string PopulationNoun => "deal created";
}
