using ScoreCard.Core.Kpis.Sources;

namespace ScoreCard.Core.Kpis.Financial;

/// <summary>revenue / distinct customers with a Won deal</summary>
public sealed class RevenuePerCustomer : Kpi
{
    public override string Name => "Revenue per customer";

    public override string Definition => "Revenue by customer who bought in the period.";

    public override string Formula => "revenue / distinct customers with a Won deal";

    public override Perspective Perspective => Perspective.Financial;

    public override Objective Objective => Objective.DriveRevenue;

    public override Unit Unit => Unit.Money;

    public override Source Source => ClosedOpportunity.Instance;

    public override IReadOnlyList<Evidence> RestsOn => [Evidence.Customer];

    public override string Sample => "IsWon = 1";

    public override Measure Measure => Measure.SumPerDistinct("Amount", "Account");

    public override string SampleNoun => "won deal";

    public override string PopulationNoun => "closed deal";
}
