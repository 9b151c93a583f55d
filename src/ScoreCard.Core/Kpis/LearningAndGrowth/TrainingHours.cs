using ScoreCard.Core.Kpis.Sources;

namespace ScoreCard.Core.Kpis.LearningAndGrowth;

/// <summary>Σ hours / average headcount</summary>
public sealed class TrainingHours : Kpi
{
    public override string Name => "Training per person";

    public override string Definition => "Hours of training that a person had in the period.";

    public override string Formula => "Σ hours / average headcount";

    public override string Notes => "Everybody of the people sheet counts as one head, whatever the employment level, from the day they joined to the day they left.";

    public override Perspective Perspective => Perspective.LearningAndGrowth;

    public override Objective Objective => Objective.BuildSkills;

    public override Unit Unit => Unit.Hours;

    public override Source Source => TakenTraining.Instance;

    public override Measure Measure => Measure.PerHead(Measure.Sum("Hours"), StaffPresence.Instance, "Head");

    public override string SampleNoun => "training";
}
