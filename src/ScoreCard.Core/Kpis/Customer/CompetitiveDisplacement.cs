using ScoreCard.Core.Kpis.Sources;

namespace ScoreCard.Core.Kpis.Customer;

/// <summary>Σ amount of Won that replaced a competitor's installed product</summary>
public sealed class CompetitiveDisplacement : Kpi
{
    public override string Name => "Competitive displacement";

    public override string Definition => "Revenue won by replacing a competitor's installed product.";

    public override string Formula => "Σ amount of Won that replaced a competitor's installed product";

    public override Perspective Perspective => Perspective.Customer;

    public override Objective Objective => Objective.KeepCustomers;

    public override Unit Unit => Unit.Money;

    public override Source Source => ClosedOpportunity.Instance;

    public override IReadOnlyList<Evidence> RestsOn => [new("a displaced competitor", "opportunities.DisplacedCompetitor")];

    public override string Population => "IsWon = 1";

    public override string Sample => "DisplacedCompetitor IS NOT NULL";

    public override Measure Measure => Measure.Sum("Amount");

    public override string SampleNoun => "won deal that displaced a competitor";

    public override string PopulationNoun => "won deal";
}
