using ScoreCard.Core.Kpis.Sources;

namespace ScoreCard.Core.Kpis.Internal;

/// <summary>Won with ≥ 2 product lines / Won</summary>
public sealed class MultiProductRate : Kpi
{
    public override string Name => "Cross-brand wins";

    public override string Definition => "The share of won deals that carry two or more product lines.";

    public override string Notes => "The product lines are those of the deal's lines, where it has any in the opportunity products sheet; else those of the products that the deal names.";

    public override string Formula => "Won with ≥ 2 product lines / Won";

    public override Perspective Perspective => Perspective.Internal;

    public override Objective Objective => Objective.WinBusiness;

    public override Unit Unit => Unit.Percent;

    public override Source Source => ClosedOpportunity.Instance;

    public override IReadOnlyList<Evidence> RestsOn => [Evidence.Product, Evidence.ProductLine];

    public override string Population => "IsWon = 1";

    public override string Sample => "ProductLines >= 2";

    public override Measure Measure => Measure.Share;

    public override string SampleNoun => "won deal with two or more product lines";

    public override string PopulationNoun => "won deal";
}
