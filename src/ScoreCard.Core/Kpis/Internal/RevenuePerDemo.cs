using ScoreCard.Core.Kpis.Sources;

namespace ScoreCard.Core.Kpis.Internal;

/// <summary>revenue / demos</summary>
public sealed class RevenuePerDemo : Kpi
{
    public override string Name => "Revenue per demo";

    public override string Definition => "Revenue by demonstration of the same period.";

    public override string Formula => "revenue / demos";

    public override string Notes => "Revenue by close date over demos by the day on which they were held; n counts both.";

    public override Perspective Perspective => Perspective.Internal;

    public override Objective Objective => Objective.WinTechnically;

    public override Unit Unit => Unit.Money;

    public override Source Source => DemoYield.Instance;

    public override IReadOnlyList<Evidence> RestsOn => [Evidence.Close];

    public override Measure Measure => Measure.SumRatio("Amount", "Demos");

    public override string SampleNoun => "won deal or demo";
}
