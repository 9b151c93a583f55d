using ScoreCard.Core.Kpis.Sources;

namespace ScoreCard.Core.Kpis.Customer;

/// <summary>upgrades done without a failure / upgrades</summary>
public sealed class UpgradeSuccessRate : Kpi
{
    public override string Name => "Ease of upgrades";

    public override string Definition => "The share of upgrades that were done without a failure.";

    public override string Formula => "upgrades done without a failure / upgrades";

    public override string Notes => "Upgrades whose result is not known are left out.";

    public override Perspective Perspective => Perspective.Customer;

    public override Objective Objective => Objective.SupportAdoption;

    public override Unit Unit => Unit.Percent;

    public override Source Source => Upgrade.Instance;

    public override string Population => "Result IS NOT NULL";

    public override string Sample => "Result = 'Success'";

    public override Measure Measure => Measure.Share;

    public override string SampleNoun => "upgrade without a failure";

    public override string PopulationNoun => "upgrade with a result";
}
