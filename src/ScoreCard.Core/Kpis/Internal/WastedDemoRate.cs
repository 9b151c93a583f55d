using ScoreCard.Core.Kpis.Sources;

namespace ScoreCard.Core.Kpis.Internal;

/// <summary>demos on unqualified deals / demos</summary>
public sealed class WastedDemoRate : Kpi
{
    public override string Name => "Demos on unqualified deals";

    public override string Definition => "The share of demonstrations held for deals that were not qualified.";

    public override string Formula => "demos on unqualified deals / demos";

    public override string Notes => "Demos of which nobody noted whether the deal was qualified are left out.";

    public override Perspective Perspective => Perspective.Internal;

    public override Objective Objective => Objective.WinTechnically;

    public override Unit Unit => Unit.Percent;

    public override Direction Direction => Direction.LowerIsBetter;

    public override Source Source => HeldDemo.Instance;

    public override string Population => "IsQualified IS NOT NULL";

    public override string Sample => "IsQualified = 0";

    public override Measure Measure => Measure.Share;

    public override string SampleNoun => "demo on an unqualified deal";

    public override string PopulationNoun => "demo of which that is known";
}
