using ScoreCard.Core.Kpis.Sources;

namespace ScoreCard.Core.Kpis.Financial;

/// <summary>median amount of Won; average and P90 beside it</summary>
public sealed class DealSizeMedian : Kpi
{
    public override string Name => "Median deal size";

    public override string Definition => "The amount that half of the won deals exceed.";

    public override string Formula => "median amount of Won; average and P90 beside it";

    public override Perspective Perspective => Perspective.Financial;

    public override Objective Objective => Objective.DriveRevenue;

    public override Unit Unit => Unit.Money;

    public override Source Source => ClosedOpportunity.Instance;

    public override string Sample => "IsWon = 1";

    public override Measure Measure => Measure.Median("Amount");

    public override string SampleNoun => "won deal";

    public override string PopulationNoun => "closed deal";
}
