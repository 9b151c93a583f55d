using ScoreCard.Core.Kpis.Sources;

namespace ScoreCard.Core.Kpis.Internal;

/// <summary>Σ amount of Won / Σ amount of (Won + Lost)</summary>
public sealed class WinRateByValue : Kpi
{
    public override string Name => "Win rate by value";

    public override string Definition => "The share of the closed amount that was won.";

    public override string Formula => "Σ amount of Won / Σ amount of (Won + Lost)";

    public override string Notes => "The amount of lost deals is often blank in exports: how many closed deals have one, and how many of those are list prices, is shown with the value.";

    public override Perspective Perspective => Perspective.Internal;

    public override Objective Objective => Objective.WinBusiness;

    public override Unit Unit => Unit.Percent;

    public override Source Source => ClosedOpportunity.Instance;

    public override string Sample => "IsWon = 1";

    public override Measure Measure => Measure.SumShare("Amount");

    public override string SampleNoun => "won deal";

    public override string PopulationNoun => "closed deal";
}
