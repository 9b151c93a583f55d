using ScoreCard.Core.Kpis.Sources;

namespace ScoreCard.Core.Kpis.Internal;

/// <summary>Σ amount of deals open at D or Lost by D with an open gap, each split evenly over its gaps</summary>
public sealed class ProductGapValue : Kpi
{
    public override string Name => "Revenue held back by product gaps";

    public override string Definition => "The amount of open and lost deals that lack something of our products.";

    public override string Formula => "Σ amount of deals open at D or Lost by D with an open gap, each split evenly over its gaps";

    public override string Notes => "A gap counts from the day on which it was raised to the day on which it was closed. A deal is split over all its gaps, whenever they were raised; the part of a closed gap no longer counts.";

    public override Perspective Perspective => Perspective.Internal;

    public override Objective Objective => Objective.WinTechnically;

    public override Unit Unit => Unit.Money;

    public override Direction Direction => Direction.LowerIsBetter;

    public override Source Source => HeldBackByGap.Instance;

    public override Measure Measure => Measure.Sum("GapAmount");

    public override string SampleNoun => "open gap of an open or lost deal";
}
