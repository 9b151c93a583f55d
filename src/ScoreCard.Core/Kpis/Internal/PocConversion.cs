using ScoreCard.Core.Kpis.Sources;

namespace ScoreCard.Core.Kpis.Internal;

/// <summary>Won / (Won + Lost) of deals whose last decided PoC succeeded, by the end of the PoC</summary>
public sealed class PocConversion : Kpi
{
    /// <summary>Deals whose last decided PoC succeeded, those that are still open among them.</summary>
    internal const string Successes = "IsLastDecided = 1 AND Result = 'Success'";

    public override string Name => "PoC success turned into a win";

    public override string Definition => "Of the closed deals with a successful proof of concept, the share that was won.";

    public override string Formula => "Won / (Won + Lost) of deals whose last decided PoC succeeded, by the end of the PoC";

    public override string Notes => "A deal counts once, by its last decided PoC. Deals that are still open wait outside the denominator, so that the rate of a past period moves as they close.";

    public override Perspective Perspective => Perspective.Internal;

    public override Objective Objective => Objective.WinTechnically;

    public override Unit Unit => Unit.Percent;

    public override Source Source => EndedPoc.Instance;

    public override string Population => $"{Successes} AND Outcome IN ('Won', 'Lost')";

    public override string Sample => "Outcome = 'Won'";

    public override Measure Measure => Measure.Share;

    public override string SampleNoun => "won deal";

    public override string PopulationNoun => "closed deal with a successful PoC";

    public override Benchmark Benchmark => new("60–80 % when well run", "ziellab.com, secondary");
}
