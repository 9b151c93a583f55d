using ScoreCard.Core.Kpis.Sources;

namespace ScoreCard.Core.Kpis.Customer;

/// <summary>Σ Won with source referral / revenue</summary>
public sealed class ReferralRevenueShare : Kpi
{
    public override string Name => "Business by referral";

    public override string Definition => "The part of revenue that came by referral.";

    public override string Formula => "Σ Won with source referral / revenue";

    public override string Notes => "A source is a referral where its name says so: Referral, Customer referral, Employee Referral.";

    public override Perspective Perspective => Perspective.Customer;

    public override Objective Objective => Objective.KeepCustomers;

    public override Unit Unit => Unit.Percent;

    public override Source Source => ClosedOpportunity.Instance;

    public override IReadOnlyList<Evidence> RestsOn => [new("a source of a deal", "opportunities.LeadSource")];

    public override string Population => "IsWon = 1";

    public override string Sample => "LOWER(LeadSource) LIKE '%referral%'";

    public override Measure Measure => Measure.SumShare("Amount");

    public override string SampleNoun => "won deal by referral";

    public override string PopulationNoun => "won deal";
}
