using ScoreCard.Core.Kpis.Sources;

namespace ScoreCard.Core.Kpis.Customer;

/// <summary>Σ value of entitlements implemented by D / Σ value of entitlements due by D</summary>
public sealed class ImplementationRateByValue : Kpi
{
    public override string Name => "Implementation by value";

    public override string Definition => "The share of the value that customers bought and should have in use by now that is implemented.";

    public override string Formula => "Σ value of entitlements implemented by D / Σ value of entitlements due by D";

    public override string Notes => "Beside the rate by count, as a KPI of its own, because each has its own trend and cuts: one large purchase that lies idle weighs more than many small ones in use. How many entitlements due have a value is shown with it.";

    public override Perspective Perspective => Perspective.Customer;

    public override Objective Objective => Objective.SupportAdoption;

    public override Unit Unit => Unit.Percent;

    public override Source Source => DueEntitlement.Instance;

    public override IReadOnlyList<Evidence> RestsOn => [Evidence.Implementation];

    public override string Sample => "ImplementedDate <= AsOf";

    public override Measure Measure => Measure.SumShare("Value");

    public override (Dimension Rows, Dimension Columns)? CrossBy => (Dimension.Account, Dimension.AdoptionStage);

    public override string SampleNoun => "entitlement implemented";

    public override string PopulationNoun => "entitlement due";
}
