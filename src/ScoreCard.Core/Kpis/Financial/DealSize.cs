using ScoreCard.Core.Kpis.Sources;

namespace ScoreCard.Core.Kpis.Financial;

/// <summary>Σ amount of Won / won deals with an amount</summary>
public sealed class DealSize : Kpi
{
    public override string Name => "Average deal size";

    public override string Definition => "The average amount of a won deal.";

    public override string Formula => "Σ amount of Won / won deals with an amount";

    public override Perspective Perspective => Perspective.Financial;

    public override Objective Objective => Objective.DriveRevenue;

    public override Unit Unit => Unit.Money;

    public override Source Source => ClosedOpportunity.Instance;

    public override string Sample => "IsWon = 1";

    public override Measure Measure => Measure.Average("Amount");

    public override string SampleNoun => "won deal";

    public override string PopulationNoun => "closed deal";
}
