using ScoreCard.Core.Kpis.Sources;

namespace ScoreCard.Core.Kpis.Internal;

/// <summary>PoCs with written criteria / all that started, by the start of the PoC</summary>
public sealed class PocCriteriaRate : Kpi
{
    public override string Name => "PoCs with written success criteria";

    public override string Definition => "The share of proofs of concept whose success criteria were written down.";

    public override string Formula => "PoCs with written criteria / all that started, by the start of the PoC";

    public override string Notes => "Where nobody noted it, there were none.";

    public override Perspective Perspective => Perspective.Internal;

    public override Objective Objective => Objective.WinTechnically;

    public override Unit Unit => Unit.Percent;

    public override Source Source => StartedPoc.Instance;

    public override IReadOnlyList<Evidence> RestsOn => [new("a note on written success criteria", "pocs.HasCriteria")];

    public override string Sample => "HasCriteria = 1";

    public override Measure Measure => Measure.Share;

    public override string SampleNoun => "PoC with written criteria";

    public override string PopulationNoun => "PoC started";
}
