using ScoreCard.Core.Kpis.Sources;

namespace ScoreCard.Core.Kpis.Internal;

/// <summary>median days created → Won; average and P90 beside it</summary>
public sealed class SalesCycle : Kpi
{
    public override string Name => "Sales cycle";

    public override string Definition => "How long it takes to win a deal, from its creation to its close.";

    public override string Formula => "median days created → Won; average and P90 beside it";

    public override string Notes => "Deals that closed before they were created are left out.";

    public override Perspective Perspective => Perspective.Internal;

    public override Objective Objective => Objective.WinBusiness;

    public override Unit Unit => Unit.Days;

    public override Direction Direction => Direction.LowerIsBetter;

    public override Source Source => ClosedOpportunity.Instance;

    public override string Population => "IsWon = 1";

    public override string Sample => "CycleDays IS NOT NULL";

    public override Measure Measure => Measure.Median("CycleDays");

    public override string SampleNoun => "won deal with both dates";

    public override string PopulationNoun => "won deal";
}
