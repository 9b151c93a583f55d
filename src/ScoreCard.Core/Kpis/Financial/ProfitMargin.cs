using ScoreCard.Core.Kpis.Sources;

namespace ScoreCard.Core.Kpis.Financial;

/// <summary>Σ profit / Σ amount over Won with profit known</summary>
public sealed class ProfitMargin : Kpi
{
    public override string Name => "Profit margin";

    public override string Definition => "What is left of each unit of revenue as profit, over the won deals whose profit is known.";

    public override string Formula => "Σ profit / Σ amount over Won with profit known";

    public override Perspective Perspective => Perspective.Financial;

    public override Objective Objective => Objective.EarnMargin;

    public override Unit Unit => Unit.Percent;

    public override Source Source => ClosedOpportunity.Instance;

    public override string Population => "IsWon = 1";

    public override string Sample => "Profit IS NOT NULL";

    public override Measure Measure => Measure.SumRatio("Profit", "Amount");

    public override string SampleNoun => "won deal with known profit";

    public override string PopulationNoun => "won deal";
}
