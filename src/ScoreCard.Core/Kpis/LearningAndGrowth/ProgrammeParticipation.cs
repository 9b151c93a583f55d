using ScoreCard.Core.Kpis.Sources;

namespace ScoreCard.Core.Kpis.LearningAndGrowth;

/// <summary>people in ≥ 1 programme / headcount</summary>
/// <remarks>The smallest group is no setting: it protects people, and nobody should be able to lower it by configuration.</remarks>
public sealed class ProgrammeParticipation : Kpi
{
    public override string Name => "Internal programmes";

    public override string Definition => "The share of people who took part in an internal programme.";

    public override string Formula => "people in ≥ 1 programme on a day of the period / average headcount";

    public override string Notes => "A person counts once, in each slice that they took part in; a category is divided by everybody. Groups of fewer than five people show no value, no counts and no rows.";

    public override Perspective Perspective => Perspective.LearningAndGrowth;

    public override Objective Objective => Objective.GrowPeople;

    public override Unit Unit => Unit.Percent;

    public override Source Source => ProgrammePresence.Instance;

    public override Measure Measure => new PerHeadMeasure(Measure.DistinctCount("Owner"), StaffPresence.Instance, "Head") { WholeBy = [Dimension.Category] };

    public override string SampleNoun => "participation";

    public override int HiddenBelow => 5;
}
