using ScoreCard.Core.Kpis.Sources;

namespace ScoreCard.Core.Kpis.Financial;

/// <summary>Σ profit of Won; a deal's profit is its profit, else amount × margin %</summary>
public sealed class Profit : Kpi
{
    public override string Name => "Profit";

    public override string Definition => "The profit of the deals won in the period, as far as it is known.";

    public override string Formula => "Σ profit of Won; a deal's profit is its profit, else amount × margin %";

    public override string Notes => "Unknown is not zero: deals without profit or margin are left out and show as the difference between n and N.";

    public override Perspective Perspective => Perspective.Financial;

    public override Objective Objective => Objective.EarnMargin;

    public override Unit Unit => Unit.Money;

    public override Source Source => ClosedOpportunity.Instance;

    public override string Population => "IsWon = 1";

    public override string Sample => "Profit IS NOT NULL";

    public override bool UnknownIsNotZero => true;

    public override Measure Measure => Measure.Sum("Profit");

    public override string SampleNoun => "won deal with known profit";

    public override string PopulationNoun => "won deal";
}
