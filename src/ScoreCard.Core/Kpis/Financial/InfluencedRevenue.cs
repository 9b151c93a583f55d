using ScoreCard.Core.Kpis.Sources;

namespace ScoreCard.Core.Kpis.Financial;

/// <summary>Σ amount of Won with an SE engaged before the close</summary>
public sealed class InfluencedRevenue : Kpi
{
    public override string Name => "SE-influenced revenue";

    public override string Definition => "Revenue of won deals on which a sales engineer was engaged before the close.";

    public override string Formula => "Σ amount of Won with an SE engaged before the close";

    public override string Notes => "Where assignments name an SE, the first must start before the close date; else it is enough that the deal names a sales engineer.";

    public override Perspective Perspective => Perspective.Financial;

    public override Objective Objective => Objective.DriveRevenue;

    public override Unit Unit => Unit.Money;

    public override Source Source => ClosedEngagement.Instance;

    public override IReadOnlyList<Evidence> RestsOn => [Evidence.Engineer];

    public override string Population => "IsWon = 1";

    public override string Sample => "IsInfluenced = 1";

    public override Measure Measure => Measure.Sum("Amount");

    public override string SampleNoun => "won deal with an engineer";

    public override string PopulationNoun => "won deal";
}
