using ScoreCard.Core.Kpis.Sources;

namespace ScoreCard.Core.Kpis.Financial;

/// <summary>Σ max(0, contract value − delivered up to D) over contracts signed on or before D and not cancelled</summary>
public sealed class Backlog : Kpi
{
    public override string Name => "Backlog";

    public override string Definition => "What customers have signed for and we have not delivered yet.";

    public override string Formula => "Σ max(0, contract value − delivered up to D) over contracts signed on or before D and not cancelled";

    public override string Notes => "What is delivered beyond a contract takes nothing from the others.";

    public override Perspective Perspective => Perspective.Financial;

    public override Objective Objective => Objective.DriveRevenue;

    public override Unit Unit => Unit.Money;

    public override Source Source => ContractBacklog.Instance;

    public override string Sample => "Backlog > 0";

    public override Measure Measure => Measure.Sum("Backlog");

    public override string SampleNoun => "contract with a backlog";

    public override string PopulationNoun => "contract";
}
