using ScoreCard.Core.Kpis.Sources;

namespace ScoreCard.Core.Kpis.Internal;

/// <summary>leavers / average headcount × 365 / days in the period</summary>
public sealed class Turnover : Kpi
{
    public override string Name => "Employee turnover";

    public override string Definition => "The share of people who left, as if the period were a year long.";

    public override string Formula => "leavers / average headcount × 365 / days in the period";

    public override string Notes => "Leaves of the sheet People moves by average headcount; transfers and role changes are no leaves. A period in which nobody moved at all shows no data.";

    public override Perspective Perspective => Perspective.Internal;

    public override Objective Objective => Objective.WorkWell;

    public override Unit Unit => Unit.Percent;

    public override Direction Direction => Direction.LowerIsBetter;

    public override Source Source => StaffMove.Instance;

    public override string Sample => "Move = 'Leave'";

    public override Measure Measure => new PerHeadMeasure(Measure.Count, StaffPresence.Instance, "Head") { IsAnnual = true };

    public override string SampleNoun => "leaver";

    public override string PopulationNoun => "people move";

    public override Benchmark Benchmark => new("Sales turnover: 20 % on average, 10 % at best.", "kpidepot.com");
}
