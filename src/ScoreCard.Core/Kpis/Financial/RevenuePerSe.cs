using ScoreCard.Core.Kpis.Sources;

namespace ScoreCard.Core.Kpis.Financial;

/// <summary>revenue / average SE FTE in the period</summary>
public sealed class RevenuePerSe : Kpi
{
    public override string Name => "Revenue per SE";

    public override string Definition => "Revenue by average sales engineer of the period.";

    public override string Formula => "revenue / average SE FTE in the period";

    public override string Notes => "Revenue of all deals, with or without an engineer. Engineers count from the day they joined to the day they left; who has no dates was there all the time. Needs the people sheet.";

    public override Perspective Perspective => Perspective.Financial;

    public override Objective Objective => Objective.DriveRevenue;

    public override Unit Unit => Unit.Money;

    public override Source Source => ClosedOpportunity.Instance;

    public override string Sample => "IsWon = 1";

    public override Measure Measure => Measure.PerHead(Measure.Sum("Amount"), StaffPresence.Instance, "SeFte");

    public override string SampleNoun => "won deal";

    public override string PopulationNoun => "closed deal";
}
