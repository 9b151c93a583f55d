using ScoreCard.Core.Kpis.Sources;

namespace ScoreCard.Core.Kpis.LearningAndGrowth;

/// <summary>median days hire → first technical win</summary>
public sealed class RampDays : Kpi
{
    public override string Name => "Ramp time";

    public override string Definition => "How long it takes a new sales engineer to the first technical win.";

    public override string Formula => "median days hire → first technical win; average and P90 beside it";

    public override string Notes => "By the day of the first win of the technical decisions. Who was hired before the earliest decision on record, or has no day of joining, is left out: an earlier win may be in no file.";

    public override Perspective Perspective => Perspective.LearningAndGrowth;

    public override Objective Objective => Objective.BuildSkills;

    public override Unit Unit => Unit.Days;

    public override Direction Direction => Direction.LowerIsBetter;

    public override Source Source => RampedEngineer.Instance;

    public override string Sample => "RampDays IS NOT NULL";

    public override Measure Measure => Measure.Median("RampDays");

    public override string SampleNoun => "engineer hired since decisions are on record";

    public override string PopulationNoun => "engineer with a first technical win";
}
