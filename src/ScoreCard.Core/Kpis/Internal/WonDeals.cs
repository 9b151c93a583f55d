using ScoreCard.Core.Kpis.Sources;

namespace ScoreCard.Core.Kpis.Internal;

/// <summary>count of Won, by close date</summary>
public sealed class WonDeals : Kpi
{
    public override string Name => "Won deals";

    public override string Definition => "How many deals were won in the period.";

    public override string Formula => "count of Won, by close date";

    public override Perspective Perspective => Perspective.Internal;

    public override Objective Objective => Objective.WinBusiness;

    public override Unit Unit => Unit.Count;

    public override Source Source => ClosedOpportunity.Instance;

    public override string Sample => "IsWon = 1";

    public override Measure Measure => Measure.Count;

    public override string SampleNoun => "won deal";

    public override string PopulationNoun => "closed deal";
}
