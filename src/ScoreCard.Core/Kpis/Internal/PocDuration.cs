using ScoreCard.Core.Kpis.Sources;

namespace ScoreCard.Core.Kpis.Internal;

/// <summary>median days start → end, by the end of the PoC; average and P90 beside it</summary>
public sealed class PocDuration : Kpi
{
    public override string Name => "PoC length";

    public override string Definition => "How long a proof of concept takes, from its first to its last day.";

    public override string Formula => "median days start → end, by the end of the PoC; average and P90 beside it";

    public override string Notes => "Abandoned ones count as well; open ones do not yet.";

    public override Perspective Perspective => Perspective.Internal;

    public override Objective Objective => Objective.WinTechnically;

    public override Unit Unit => Unit.Days;

    public override Direction Direction => Direction.LowerIsBetter;

    public override Source Source => EndedPoc.Instance;

    public override Measure Measure => Measure.Median("PocDays");

    public override string SampleNoun => "PoC that ended";

    public override Benchmark Benchmark => new("2–8 weeks", "resumegeni.com");
}
