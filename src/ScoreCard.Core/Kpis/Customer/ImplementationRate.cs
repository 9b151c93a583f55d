using ScoreCard.Core.Kpis.Sources;

namespace ScoreCard.Core.Kpis.Customer;

/// <summary>entitlements implemented by D / entitlements due by D</summary>
public sealed class ImplementationRate : Kpi
{
    public override string Name => "Implementation of what was bought";

    public override string Definition => "The share of what customers bought and should have in use by now that is implemented.";

    public override string Formula => "entitlements implemented by D / entitlements due by D";

    public override string Notes => "By count; implementation by value is a KPI of its own. Cut by adoption stage to see what is in information, implementation and infusion. An entitlement without a due date is never due, also where it is implemented.";

    public override Perspective Perspective => Perspective.Customer;

    public override Objective Objective => Objective.SupportAdoption;

    public override Unit Unit => Unit.Percent;

    public override Source Source => DueEntitlement.Instance;

    public override IReadOnlyList<Evidence> RestsOn => [Evidence.Implementation];

    public override string Sample => "ImplementedDate <= AsOf";

    public override Measure Measure => Measure.Share;

    public override (Dimension Rows, Dimension Columns)? CrossBy => (Dimension.Account, Dimension.AdoptionStage);

    public override string SampleNoun => "entitlement implemented";

    public override string PopulationNoun => "entitlement due";
}
