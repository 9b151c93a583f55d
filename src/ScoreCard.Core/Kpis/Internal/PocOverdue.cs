using ScoreCard.Core.Kpis.Sources;

namespace ScoreCard.Core.Kpis.Internal;

/// <summary>count of PoCs open at D that were due before D</summary>
public sealed class PocOverdue : Kpi
{
    public override string Name => "Overdue PoCs";

    public override string Definition => "Proofs of concept that are open past their due date.";

    public override string Formula => "count of PoCs open at D that were due before D";

    public override string Notes => "PoCs without a due date are never overdue.";

    public override Perspective Perspective => Perspective.Internal;

    public override Objective Objective => Objective.WinTechnically;

    public override Unit Unit => Unit.Count;

    public override Direction Direction => Direction.LowerIsBetter;

    public override Source Source => OpenPoc.Instance;

    public override IReadOnlyList<Evidence> RestsOn => [new("a due date of a PoC", "pocs.DueDate")];

    public override string Sample => "DueDate < AsOf";

    public override Measure Measure => Measure.Count;

    public override string SampleNoun => "overdue PoC";

    public override string PopulationNoun => "open PoC";
}
