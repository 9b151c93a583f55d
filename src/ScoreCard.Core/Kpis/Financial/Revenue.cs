using ScoreCard.Core.Kpis.Sources;

namespace ScoreCard.Core.Kpis.Financial;

/// <summary>Σ amount of Won, by close date</summary>
public sealed class Revenue : Kpi
{
    public override string Name => "Revenue";

    public override string Definition => "New sales booked: the amount of the deals won in the period.";

    public override string Formula => "Σ amount of Won, by close date";

    public override Perspective Perspective => Perspective.Financial;

    public override Objective Objective => Objective.DriveRevenue;

    public override Unit Unit => Unit.Money;

    public override Source Source => ClosedOpportunity.Instance;

    public override string Sample => "IsWon = 1";

    public override Measure Measure => Measure.Sum("Amount");

    public override string SampleNoun => "won deal";

    public override string PopulationNoun => "closed deal";
}
