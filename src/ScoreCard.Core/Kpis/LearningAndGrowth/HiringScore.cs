using ScoreCard.Core.Kpis.Sources;

namespace ScoreCard.Core.Kpis.LearningAndGrowth;

/// <summary>average of business applicability, technical clarity, audience engagement and presentation style, 1–3 each</summary>
public sealed class HiringScore : Kpi
{
    public override string Name => "Candidate test score of hires";

    public override string Definition => "How well those who were hired did in their audition.";

    public override string Formula => "average of business applicability, technical clarity, audience engagement and presentation style, 1–3 each";

    public override string Notes => "By the day of acceptance. A hire whose audition lacks one of the four scores is left out of the average, not counted as zero.";

    public override Perspective Perspective => Perspective.LearningAndGrowth;

    public override Objective Objective => Objective.GrowPeople;

    public override Unit Unit => Unit.Score;

    public override Source Source => AcceptedHire.Instance;

    public override string Sample => "Score IS NOT NULL";

    public override Measure Measure => Measure.Average("Score");

    public override string SampleNoun => "hire with all four scores";

    public override string PopulationNoun => "accepted hire";
}
