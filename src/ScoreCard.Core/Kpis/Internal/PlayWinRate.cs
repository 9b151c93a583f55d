using ScoreCard.Core.Kpis.Sources;

namespace ScoreCard.Core.Kpis.Internal;

/// <summary>Won / (Won + Lost) of deals with a play</summary>
public sealed class PlayWinRate : Kpi
{
    public override string Name => "Win rate of strategic plays";

    public override string Definition => "The share of closed deals of a strategic play that were won.";

    public override string Formula => "Won / (Won + Lost) of deals with a play";

    public override Perspective Perspective => Perspective.Internal;

    public override Objective Objective => Objective.BuildPipeline;

    public override Unit Unit => Unit.Percent;

    public override Source Source => ClosedEngagement.Instance;

    public override IReadOnlyList<Evidence> RestsOn => [Evidence.Play];

    public override string Population => "Play <> '' AND IsQualifiedOut = 0";

    public override string Sample => "IsWon = 1";

    public override Measure Measure => Measure.Share;

    public override string SampleNoun => "won deal of a play";

    public override string PopulationNoun => "closed deal of a play";
}
