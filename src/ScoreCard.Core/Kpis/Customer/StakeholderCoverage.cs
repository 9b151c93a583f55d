using ScoreCard.Core.Kpis.Sources;

namespace ScoreCard.Core.Kpis.Customer;

/// <summary>open deals with a technical and a business stakeholder named / open deals</summary>
public sealed class StakeholderCoverage : Kpi
{
    public override string Name => "Stakeholder coverage";

    public override string Definition => "The share of open deals for which a technical and a business stakeholder of the customer are named.";

    public override string Formula => "open deals with a technical and a business stakeholder named / open deals";

    public override string Notes => "The stakeholders sheet has no dates: who is named now counts for every day on which the deal was open.";

    public override Perspective Perspective => Perspective.Customer;

    public override Objective Objective => Objective.KeepCustomers;

    public override Unit Unit => Unit.Percent;

    public override Source Source => StakeholderDeal.Instance;

    public override IReadOnlyList<Evidence> RestsOn => [new("a stakeholder", "stakeholders")];

    public override string Sample => "TechnicalStakeholders > 0 AND BusinessStakeholders > 0";

    public override Measure Measure => Measure.Share;

    public override string SampleNoun => "open deal with both stakeholders";

    public override string PopulationNoun => "open deal";
}
