using ScoreCard.Core.Kpis.Sources;

namespace ScoreCard.Core.Kpis.Internal;

/// <summary>count of demos, by the day on which they were held</summary>
public sealed class Demos : Kpi
{
    public override string Name => "Demos";

    public override string Definition => "Demonstrations held.";

    public override string Formula => "count of demos, by the day on which they were held";

    public override string Notes => "Also those that name no deal.";

    public override Perspective Perspective => Perspective.Internal;

    public override Objective Objective => Objective.WinTechnically;

    public override Unit Unit => Unit.Count;

    public override Source Source => HeldDemo.Instance;

    public override Measure Measure => Measure.Count;

    public override string SampleNoun => "demo";
}
