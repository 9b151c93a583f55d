using ScoreCard.Core.Kpis.Sources;

namespace ScoreCard.Core.Kpis.Financial;

/// <summary>revenue / market size of the same segment and period</summary>
public sealed class MarketShare : Kpi
{
    public override string Name => "Market share";

    public override string Definition => "Our part of what the market buys.";

    public override string Formula => "revenue / market size of the same segment and period";

    public override string Notes => "A market of a longer span counts by its days in the period, a running one by those that have passed. Deals of segments without a size are left out. Needs the market sizes sheet.";

    public override Perspective Perspective => Perspective.Financial;

    public override Objective Objective => Objective.DriveRevenue;

    public override Unit Unit => Unit.Percent;

    public override Source Source => MarketDeal.Instance;

    public override IReadOnlyList<Evidence> RestsOn => [Evidence.Customer, new("a segment of a customer", "accounts.Segment")];

    public override string Sample => "IsMeasured = 1";

    public override Measure Measure => new PerHeadMeasure(Measure.Sum("Amount"), MarketPresence.Instance, "AnnualSize") { IsAnnual = true };

    public override string SampleNoun => "won deal in a market of known size";

    public override string PopulationNoun => "won deal";
}
