using ScoreCard.Core.Kpis.Sources;

namespace ScoreCard.Core.Kpis.Internal;

/// <summary>technical wins / technical decisions, by decision date</summary>
public sealed class TechnicalWinRate : Kpi
{
    public override string Name => "Technical win rate";

    public override string Definition => "The share of technical decisions that went our way.";

    public override string Formula => "technical wins / technical decisions, by decision date";

    public override string Notes => "Each decision counts, also where a deal has several; cut by evidence to see how we know.";

    public override Perspective Perspective => Perspective.Internal;

    public override Objective Objective => Objective.WinTechnically;

    public override Unit Unit => Unit.Percent;

    public override Source Source => MadeTechnicalDecision.Instance;

    public override string Sample => "Result = 'Win'";

    public override Measure Measure => Measure.Share;

    public override string SampleNoun => "technical win";

    public override string PopulationNoun => "technical decision";

    public override Benchmark Benchmark => new("One VP's 82 % beside a 59 % business win rate", "John Care, The Technical Win");
}
