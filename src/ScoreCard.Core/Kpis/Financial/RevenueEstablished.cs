using ScoreCard.Core.Kpis.Sources;

namespace ScoreCard.Core.Kpis.Financial;

/// <summary>Σ amount of Won whose customer had a won deal before this deal was created</summary>
public sealed class RevenueEstablished : Kpi
{
    public override string Name => "Revenue from established customers";

    public override string Definition => "The part of revenue won with customers who had bought before.";

    public override string Formula => "Σ amount of Won whose customer had a won deal before this deal was created";

    public override Perspective Perspective => Perspective.Financial;

    public override Objective Objective => Objective.DriveRevenue;

    public override Unit Unit => Unit.Money;

    public override Source Source => ClosedOpportunity.Instance;

    public override IReadOnlyList<Evidence> RestsOn => [Evidence.Customer];

    public override string Population => "IsWon = 1";

    public override string Sample => "WhiteSpace = 'Established'";

    public override Measure Measure => Measure.Sum("Amount");

    public override string SampleNoun => "won deal of established customers";

    public override string PopulationNoun => "won deal";
}
