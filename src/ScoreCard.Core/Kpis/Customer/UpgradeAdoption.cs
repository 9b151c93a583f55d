using ScoreCard.Core.Kpis.Sources;

namespace ScoreCard.Core.Kpis.Customer;

/// <summary>upgrades done / average active customers of the period × 365 / days in the period</summary>
public sealed class UpgradeAdoption : Kpi
{
    public override string Name => "Upgrade frequency";

    public override string Definition => "How often a customer upgrades in a year.";

    public override string Formula => "upgrades done / average active customers of the period × 365 / days in the period";

    public override string Notes => "Four quarters make the year, counted in days. An upgrade that failed was not done; one without a result was. An account is an active customer from its first won deal on.";

    public override Perspective Perspective => Perspective.Customer;

    public override Objective Objective => Objective.SupportAdoption;

    public override Unit Unit => Unit.Ratio;

    public override Source Source => Upgrade.Instance;

    public override string Sample => "COALESCE(Result, '') <> 'Failure'";

    public override Measure Measure => new PerHeadMeasure(Measure.Count, CustomerPresence.Instance, "Head") { IsAnnual = true };

    public override string SampleNoun => "upgrade done";

    public override string PopulationNoun => "upgrade";
}
