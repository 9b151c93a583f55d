using ScoreCard.Core.Kpis.Sources;

namespace ScoreCard.Core.Kpis.Customer;

/// <summary>commitments due in the period and met on time / due</summary>
public sealed class CommitmentsKept : Kpi
{
    public override string Name => "Commitments kept";

    public override string Definition => "The share of commitments to customers that were met on time.";

    public override string Formula => "commitments due in the period and met on time / due";

    public override string Notes => "What is due after the last export is not in the denominator yet. What was met late, or is not met, was not kept.";

    public override Perspective Perspective => Perspective.Customer;

    public override Objective Objective => Objective.SatisfyCustomers;

    public override Unit Unit => Unit.Percent;

    public override Source Source => Commitment.Instance;

    public override IReadOnlyList<Evidence> RestsOn => [new("a met commitment", "commitments.MetDate")];

    public override string Population => "DueDate <= AsOf";

    public override string Sample => "MetDate <= DueDate";

    public override Measure Measure => Measure.Share;

    public override string SampleNoun => "commitment met on time";

    public override string PopulationNoun => "commitment due";
}
