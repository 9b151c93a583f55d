using ScoreCard.Core.Kpis.Sources;

namespace ScoreCard.Core.Kpis.Internal;

/// <summary>voluntary leavers / average headcount × 365 / days in the period</summary>
public sealed class VoluntaryTurnover : Kpi
{
    public override string Name => "Voluntary turnover";

    public override string Definition => "The share of people who left of their own wish, as if the period were a year long.";

    public override string Formula => "voluntary leavers / average headcount × 365 / days in the period";

    public override string Notes => "Leaves of the sheet People moves by average headcount; transfers and role changes are no leaves. A period in which nobody moved at all shows no data. Who left for a reason that is not known counts in the turnover, and not here.";

    public override Perspective Perspective => Perspective.Internal;

    public override Objective Objective => Objective.WorkWell;

    public override Unit Unit => Unit.Percent;

    public override Direction Direction => Direction.LowerIsBetter;

    public override Source Source => StaffMove.Instance;

    public override IReadOnlyList<Evidence> RestsOn => [new("a kind of leave", "people-moves.LeaveKind")];

    public override string Sample => "Move = 'Leave' AND LeaveKind = 'Voluntary'";

    public override Measure Measure => new PerHeadMeasure(Measure.Count, StaffPresence.Instance, "Head") { IsAnnual = true };

    public override string SampleNoun => "voluntary leaver";

    public override string PopulationNoun => "people move";
}
