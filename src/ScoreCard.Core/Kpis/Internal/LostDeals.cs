using ScoreCard.Core.Kpis.Sources;

namespace ScoreCard.Core.Kpis.Internal;

/// <summary>count of Lost, by close date</summary>
public sealed class LostDeals : Kpi
{
    public override string Name => "Lost deals";

    public override string Definition => "How many deals were lost in the period.";

    public override string Formula => "count of Lost, by close date";

    public override string Notes => "Void deals (duplicates, cancelled by us, disqualified) are no losses; no-decision is.";

    public override Perspective Perspective => Perspective.Internal;

    public override Objective Objective => Objective.WinBusiness;

    public override Unit Unit => Unit.Count;

    public override Direction Direction => Direction.LowerIsBetter;

    public override Source Source => ClosedOpportunity.Instance;

    public override string Sample => "IsLost = 1";

    public override Measure Measure => Measure.Count;

    public override string SampleNoun => "lost deal";

    public override string PopulationNoun => "closed deal";
}
