using ScoreCard.Core.Kpis.Sources;

namespace ScoreCard.Core.Kpis.Internal;

/// <summary>Won / (Won + Lost) of deals led by a partner</summary>
public sealed class PartnerWinRate : Kpi
{
    public override string Name => "Partner-led win rate";

    public override string Definition => "The win rate of the deals that partners lead.";

    public override string Formula => "Won / (Won + Lost) of deals led by a partner";

    public override Perspective Perspective => Perspective.Internal;

    public override Objective Objective => Objective.WinBusiness;

    public override Unit Unit => Unit.Percent;

    public override Source Source => ClosedOpportunity.Instance;

    public override IReadOnlyList<Evidence> RestsOn => [Evidence.LedBy];

    public override string Population => "LedBy = 'Partner'";

    public override string Sample => "IsWon = 1";

    public override Measure Measure => Measure.Share;

    public override string SampleNoun => "won deal";

    public override string PopulationNoun => "closed deal led by partners";
}
