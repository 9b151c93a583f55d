using ScoreCard.Core.Kpis.Sources;

namespace ScoreCard.Core.Kpis.Financial;

/// <summary>amount of Won deals with a customer / distinct customers with one</summary>
public sealed class RevenuePerCustomer : Kpi
{
    public override string Name => "Revenue per customer";

    public override string Definition => "Revenue by customer who bought in the period.";

    public override string Formula => "amount of Won deals with a customer / distinct customers with one";

    public override string Notes => "Deals without a customer are left out of both the amount and the customers.";

    public override Perspective Perspective => Perspective.Financial;

    public override Objective Objective => Objective.DriveRevenue;

    public override Unit Unit => Unit.Money;

    public override Source Source => ClosedOpportunity.Instance;

    public override IReadOnlyList<Evidence> RestsOn => [Evidence.Customer];

    public override string Sample => "IsWon = 1 AND Account <> ''";

    public override Measure Measure => Measure.SumPerDistinct("Amount", "Account");

    public override string SampleNoun => "won deal with a customer";

    public override string PopulationNoun => "closed deal";
}
