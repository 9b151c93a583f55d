using ScoreCard.Core.Kpis.Sources;

namespace ScoreCard.Core.Kpis.Customer;

/// <summary>delivered or committed / asked, by the day of asking</summary>
public sealed class RequirementDeliveryRate : Kpi
{
    public override string Name => "Requirements delivered or committed";

    public override string Definition => "The share of requirements of customers that we have delivered or committed to.";

    public override string Formula => "delivered or committed / asked, by the day of asking";

    public override string Notes => "A requirement counts in the period in which it was asked, with the status that it has now.";

    public override Perspective Perspective => Perspective.Customer;

    public override Objective Objective => Objective.SatisfyCustomers;

    public override Unit Unit => Unit.Percent;

    public override Source Source => AskedRequirement.Instance;

    public override IReadOnlyList<Evidence> RestsOn => [new("a decision on a requirement", "requirements.Status", "requirements.DeliveredDate")];

    public override string Sample => "RequirementStatus IN ('Delivered', 'Committed')";

    public override Measure Measure => Measure.Share;

    public override string SampleNoun => "requirement delivered or committed";

    public override string PopulationNoun => "requirement asked";
}
