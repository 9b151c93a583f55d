using ScoreCard.Core.Kpis.Sources;

namespace ScoreCard.Core.Kpis.Internal;

/// <summary>Σ Won led by partner / revenue</summary>
public sealed class PartnerRevenueShare : Kpi
{
    public override string Name => "Partner-led share";

    public override string Definition => "The part of revenue that partners led.";

    public override string Formula => "Σ Won led by partner / revenue";

    public override Perspective Perspective => Perspective.Internal;

    public override Objective Objective => Objective.WinBusiness;

    public override Unit Unit => Unit.Percent;

    public override Direction Direction => Direction.BandIsBest;

    public override Source Source => ClosedOpportunity.Instance;

    public override IReadOnlyList<Evidence> RestsOn => [Evidence.LedBy];

    public override string Population => "IsWon = 1";

    public override string Sample => "LedBy = 'Partner'";

    public override Measure Measure => Measure.SumShare("Amount");

    public override string SampleNoun => "won deal led by partners";

    public override string PopulationNoun => "won deal";
}
