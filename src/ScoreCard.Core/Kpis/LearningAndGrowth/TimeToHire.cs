using ScoreCard.Core.Kpis.Sources;

namespace ScoreCard.Core.Kpis.LearningAndGrowth;

/// <summary>median days role opened → accepted; average and P90 beside it</summary>
public sealed class TimeToHire : Kpi
{
    public override string Name => "Time to hire";

    public override string Definition => "How long it takes from opening a role until a candidate accepts it.";

    public override string Formula => "median days role opened → accepted; average and P90 beside it";

    public override string Notes => "By the day of acceptance; roles that nobody has accepted are not in it. The region of a hire is that of the person of the candidate's name.";

    public override Perspective Perspective => Perspective.LearningAndGrowth;

    public override Objective Objective => Objective.GrowPeople;

    public override Unit Unit => Unit.Days;

    public override Direction Direction => Direction.LowerIsBetter;

    public override Source Source => AcceptedHire.Instance;

    public override string Sample => "HireDays IS NOT NULL";

    public override Measure Measure => Measure.Median("HireDays");

    public override string SampleNoun => "accepted hire";
}
