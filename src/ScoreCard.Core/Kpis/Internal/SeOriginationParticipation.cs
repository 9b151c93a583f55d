using ScoreCard.Core.Kpis.Sources;

namespace ScoreCard.Core.Kpis.Internal;

/// <summary>distinct SEs who originated ≥ 1 deal / SEs active at any time in the period</summary>
public sealed class SeOriginationParticipation : Kpi
{
    public override string Name => "Identification participation";

    public override string Definition => "The share of sales engineers who found a deal.";

    public override string Formula => "distinct SEs who originated ≥ 1 deal / SEs active at any time in the period";

    public override string Notes => "Whoever was there as an SE on a day of the period is active. n counts the deals that they found. Needs the people sheet.";

    public override Perspective Perspective => Perspective.Internal;

    public override Objective Objective => Objective.BuildPipeline;

    public override Unit Unit => Unit.Percent;

    public override Source Source => CreatedEngagement.Instance;

    public override IReadOnlyList<Evidence> RestsOn => [Evidence.Originator, Evidence.Role];

    public override string Sample => "IsOriginatedByEngineer = 1";

    public override Measure Measure => new PerHeadMeasure(Measure.DistinctCount("Originator"), StaffPresence.Instance, "SeHead") { Each = "Owner" };

    public override string SampleNoun => "deal found by an engineer";

    public override string PopulationNoun => "deal created";
}
