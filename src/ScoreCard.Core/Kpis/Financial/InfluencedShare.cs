using ScoreCard.Core.Kpis.Sources;

namespace ScoreCard.Core.Kpis.Financial;

/// <summary>SE-influenced revenue / revenue</summary>
public sealed class InfluencedShare : Kpi
{
    public override string Name => "SE-influenced share";

    public override string Definition => "The part of revenue on which a sales engineer was engaged before the close.";

    public override string Formula => "SE-influenced revenue / revenue";

    public override string Notes => "Where assignments name an SE, the first must start before the close date; else it is enough that the deal names a sales engineer.";

    public override Perspective Perspective => Perspective.Financial;

    public override Objective Objective => Objective.DriveRevenue;

    public override Unit Unit => Unit.Percent;

    public override Source Source => ClosedEngagement.Instance;

    public override IReadOnlyList<Evidence> RestsOn => [Evidence.Engineer];

    public override string Population => "IsWon = 1";

    public override string Sample => "IsInfluenced = 1";

    public override Measure Measure => Measure.SumShare("Amount");

    public override string SampleNoun => "won deal with an engineer";

    public override string PopulationNoun => "won deal";
}
