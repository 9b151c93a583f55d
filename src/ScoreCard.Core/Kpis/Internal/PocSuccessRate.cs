using ScoreCard.Core.Kpis.Sources;

namespace ScoreCard.Core.Kpis.Internal;

/// <summary>Success / (Success + Failure), by the end of the PoC</summary>
public sealed class PocSuccessRate : Kpi
{
    public override string Name => "PoC success";

    public override string Definition => "The share of decided proofs of concept that succeeded.";

    public override string Formula => "Success / (Success + Failure), by the end of the PoC";

    public override string Notes => "A PoC counts when it ends, whatever becomes of its deal later. Abandoned ones are not in the denominator; the PoCs that ended are the rows of PoC length.";

    public override Perspective Perspective => Perspective.Internal;

    public override Objective Objective => Objective.WinTechnically;

    public override Unit Unit => Unit.Percent;

    public override Source Source => EndedPoc.Instance;

    public override string Population => "Result IN ('Success', 'Failure')";

    public override string Sample => "Result = 'Success'";

    public override Measure Measure => Measure.Share;

    public override string SampleNoun => "successful PoC";

    public override string PopulationNoun => "decided PoC";
}
