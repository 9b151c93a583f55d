using ScoreCard.Core.Kpis.Sources;

namespace ScoreCard.Core.Kpis.Financial;

/// <summary>profit / average rep FTE in the period</summary>
public sealed class ProfitPerRep : Kpi
{
    public override string Name => "Profit per rep";

    public override string Definition => "Profit by average sales representative of the period.";

    public override string Formula => "profit / average rep FTE in the period";

    public override string Notes => "Reps count from the day they joined to the day they left; who has no dates was there all the time. Needs the people sheet.";

    public override Perspective Perspective => Perspective.Financial;

    public override Objective Objective => Objective.EarnMargin;

    public override Unit Unit => Unit.Money;

    public override Source Source => ClosedOpportunity.Instance;

    public override string Population => "IsWon = 1";

    public override string Sample => "Profit IS NOT NULL";

    public override bool UnknownIsNotZero => true;

    public override Measure Measure => Measure.PerHead(Measure.Sum("Profit"), StaffPresence.Instance, "RepFte");

    public override string SampleNoun => "won deal with known profit";

    public override string PopulationNoun => "won deal";
}
