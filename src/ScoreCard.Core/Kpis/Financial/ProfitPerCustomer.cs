using ScoreCard.Core.Kpis.Sources;

namespace ScoreCard.Core.Kpis.Financial;

/// <summary>profit of Won deals with a customer / distinct customers with one whose profit is known</summary>
public sealed class ProfitPerCustomer : Kpi
{
    public override string Name => "Profit per customer";

    public override string Definition => "Profit by customer who bought in the period.";

    public override string Formula => "profit of Won deals with a customer / distinct customers with one whose profit is known";

    public override string Notes => "Deals without a customer are left out of both the profit and the customers.";

    public override Perspective Perspective => Perspective.Financial;

    public override Objective Objective => Objective.EarnMargin;

    public override Unit Unit => Unit.Money;

    public override Source Source => ClosedOpportunity.Instance;

    public override IReadOnlyList<Evidence> RestsOn => [Evidence.Customer];

    public override string Population => "IsWon = 1";

    public override string Sample => "Profit IS NOT NULL AND Account <> ''";

    public override bool UnknownIsNotZero => true;

    public override Measure Measure => Measure.SumPerDistinct("Profit", "Account");

    public override string SampleNoun => "won deal with a customer and known profit";

    public override string PopulationNoun => "won deal";
}
