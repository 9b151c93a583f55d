using ScoreCard.Core.Kpis.Sources;

namespace ScoreCard.Core.Kpis.Internal;

/// <summary>closed with ≥ 2 product lines / closed</summary>
public sealed class MultiProductClosedRate : Kpi
{
    public override string Name => "Cross-brand deals";

    public override string Definition => "The share of closed deals that carry two or more product lines.";

    public override string Notes => "The product lines are those of the deal's lines, where it has any in the opportunity products sheet; else those of the products that the deal names.";

    public override string Formula => "closed with ≥ 2 product lines / closed";

    public override Perspective Perspective => Perspective.Internal;

    public override Objective Objective => Objective.WinBusiness;

    public override Unit Unit => Unit.Percent;

    public override Source Source => ClosedOpportunity.Instance;

    public override IReadOnlyList<Evidence> RestsOn => [Evidence.Product, Evidence.ProductLine];

    public override string Sample => "ProductLines >= 2";

    public override Measure Measure => Measure.Share;

    public override string SampleNoun => "closed deal with two or more product lines";

    public override string PopulationNoun => "closed deal";
}
