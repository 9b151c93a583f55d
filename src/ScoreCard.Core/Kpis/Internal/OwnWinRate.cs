using ScoreCard.Core.Kpis.Sources;

namespace ScoreCard.Core.Kpis.Internal;

/// <summary>Won / (Won + Lost) of deals led by us</summary>
public sealed class OwnWinRate : Kpi
{
    public override string Name => "Own win rate";

    public override string Definition => "The win rate of the deals that we lead ourselves.";

    public override string Formula => "Won / (Won + Lost) of deals led by us";

    public override Perspective Perspective => Perspective.Internal;

    public override Objective Objective => Objective.WinBusiness;

    public override Unit Unit => Unit.Percent;

    public override Source Source => ClosedOpportunity.Instance;

    public override IReadOnlyList<Evidence> RestsOn => [Evidence.LedBy];

    public override string Population => "LedBy = 'Own'";

    public override string Sample => "IsWon = 1";

    public override Measure Measure => Measure.Share;

    public override string SampleNoun => "won deal";

    public override string PopulationNoun => "closed deal led by us";
}
