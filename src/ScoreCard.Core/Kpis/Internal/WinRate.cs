using ScoreCard.Core.Kpis.Sources;

namespace ScoreCard.Core.Kpis.Internal;

/// <summary>Won / (Won + Lost), by close date</summary>
public sealed class WinRate : Kpi
{
    public override string Name => "Win rate";

    public override string Definition => "The share of closed deals that were won.";

    public override string Formula => "Won / (Won + Lost), by close date";

    public override string Notes => "Open and void deals are not in the denominator.";

    public override Perspective Perspective => Perspective.Internal;

    public override Objective Objective => Objective.WinBusiness;

    public override Unit Unit => Unit.Percent;

    public override Source Source => ClosedOpportunity.Instance;

    public override string Sample => "IsWon = 1";

    public override Measure Measure => Measure.Share;

    public override string SampleNoun => "won deal";

    public override string PopulationNoun => "closed deal";

    public override Benchmark Benchmark => new("Win rate by count: enterprise 15–20 %, mid-market 20–30 %, SMB 30–40 %", "thecroreport.com, glossary");
}
