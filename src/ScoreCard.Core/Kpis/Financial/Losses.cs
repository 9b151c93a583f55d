using ScoreCard.Core.Kpis.Sources;

namespace ScoreCard.Core.Kpis.Financial;

/// <summary>Σ amount of Lost, by close date</summary>
public sealed class Losses : Kpi
{
    public override string Name => "Losses";

    public override string Definition => "The amount of the deals lost in the period.";

    public override string Formula => "Σ amount of Lost, by close date";

    public override string Notes => "Void deals (duplicates, cancelled by us, disqualified) are no losses.";

    public override Perspective Perspective => Perspective.Financial;

    public override Objective Objective => Objective.DriveRevenue;

    public override Unit Unit => Unit.Money;

    public override Direction Direction => Direction.LowerIsBetter;

    public override Source Source => ClosedOpportunity.Instance;

    public override string Sample => "IsLost = 1";

    public override Measure Measure => Measure.Sum("Amount");

    public override string SampleNoun => "lost deal";

    public override string PopulationNoun => "closed deal";
}
