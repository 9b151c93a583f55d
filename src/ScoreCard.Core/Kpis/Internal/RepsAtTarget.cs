using ScoreCard.Core.Kpis.Sources;

namespace ScoreCard.Core.Kpis.Internal;

/// <summary>reps with won ≥ quota / reps with a quota</summary>
public sealed class RepsAtTarget : Kpi
{
    public override string Name => "Reps achieving target";

    public override string Definition => "The share of quotas that their owners reached.";

    public override string Formula => "reps with won ≥ quota / reps with a quota";

    public override string Notes => "A quota belongs to the period in which its last day lies, with what its owner won from its first day to its last. Each quota counts once: a year of four quarterly quotas has four for each representative.";

    public override Perspective Perspective => Perspective.Internal;

    public override Objective Objective => Objective.WorkWell;

    public override Unit Unit => Unit.Percent;

    public override Source Source => RepQuota.Instance;

    public override IReadOnlyList<Evidence> RestsOn => [Evidence.Owner, Evidence.Close];

    public override string Sample => "WonAmount >= Quota";

    public override Measure Measure => Measure.Share;

    public override string SampleNoun => "quota reached";

    public override string PopulationNoun => "quota";
}
