using ScoreCard.Core.Kpis.Sources;

namespace ScoreCard.Core.Kpis.LearningAndGrowth;

/// <summary>moves into a new role inside the organization</summary>
public sealed class InternalMoves : Kpi
{
    public override string Name => "Career movement";

    public override string Definition => "How many people moved into a new role inside the organization.";

    public override string Formula => "moves into a new role inside the organization";

    public override string Notes => "Role changes of the sheet People moves; a transfer keeps its role and is only in the population, a hire or a leave is in neither.";

    public override Perspective Perspective => Perspective.LearningAndGrowth;

    public override Objective Objective => Objective.GrowPeople;

    public override Unit Unit => Unit.Count;

    public override Source Source => StaffMove.Instance;

    public override string Population => "Move IN ('Role change', 'Transfer')";

    public override string Sample => "Move = 'Role change'";

    public override Measure Measure => Measure.Count;

    public override string SampleNoun => "role change";

    public override string PopulationNoun => "role change or transfer";
}
