using ScoreCard.Core.Kpis.Sources;

namespace ScoreCard.Core.Kpis.LearningAndGrowth;

/// <summary>active SEs with a 1:1 in the 14 days to D / active SEs</summary>
/// <remarks>The fortnight is the cadence that the KPI measures, and no setting: teams are compared by it, and the spans of the view are made of it.</remarks>
public sealed class OneToOneCoverage : Kpi
{
    public override string Name => "1:1 cadence";

    public override string Definition => "The share of sales engineers who had a one-to-one in the last fortnight.";

    public override string Formula => "active SEs with a 1:1 in the 14 days to D / active SEs";

    public override string Notes => "D is the last day of the period, or of the data, and the last of the fourteen days. Engineers who are there on it, each once.";

    public override Perspective Perspective => Perspective.LearningAndGrowth;

    public override Objective Objective => Objective.GrowPeople;

    public override Unit Unit => Unit.Percent;

    public override Source Source => MetEngineer.Instance;

    public override IReadOnlyList<Evidence> RestsOn => [new("a one-to-one", "one-to-ones")];

    public override string Sample => "IsMet = 1";

    public override Measure Measure => Measure.Share;

    public override string SampleNoun => "sales engineer with a one-to-one";

    public override string PopulationNoun => "sales engineer";
}
