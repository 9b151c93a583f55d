using ScoreCard.Core.Kpis.Sources;

namespace ScoreCard.Core.Kpis.Customer;

/// <summary>incidents opened / average active customers of the period × 100</summary>
public sealed class IncidentsPer100 : Kpi
{
    public override string Name => "Support incidents per 100 customers";

    public override string Definition => "How many incidents customers opened for each hundred of them.";

    public override string Formula => "incidents opened / average active customers of the period × 100";

    public override string Notes => "An account is an active customer from its first won deal on. A customer's region is that of the deal by which it became one. Each product, severity and nature is divided by all customers, so that the slices add up to the whole.";

    public override Perspective Perspective => Perspective.Customer;

    public override Objective Objective => Objective.SatisfyCustomers;

    public override Unit Unit => Unit.Ratio;

    public override Direction Direction => Direction.LowerIsBetter;

    public override Source Source => OpenedIncident.Instance;

    public override Measure Measure => new PerHeadMeasure(Measure.Count, CustomerPresence.Instance, "Head")
    {
        Times = 100, WholeBy = [Dimension.Product, Dimension.ProductLine, Dimension.Severity, Dimension.Nature],
    };

    public override (Dimension Rows, Dimension Columns)? CrossBy => (Dimension.Product, Dimension.Nature);

    public override string SampleNoun => "incident";
}
