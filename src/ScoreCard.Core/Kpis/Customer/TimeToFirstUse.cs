using ScoreCard.Core.Kpis.Sources;

namespace ScoreCard.Core.Kpis.Customer;

/// <summary>median days purchase → first use, by the day of first use; average and P90 beside it</summary>
public sealed class TimeToFirstUse : Kpi
{
    public override string Name => "Time to first use";

    public override string Definition => "How long it takes from the purchase to the first use.";

    public override string Formula => "median days purchase → first use, by the day of first use; average and P90 beside it";

    public override string Notes => "What was used before it was bought, such as a trial, is left out; what is not used yet does not count.";

    public override Perspective Perspective => Perspective.Customer;

    public override Objective Objective => Objective.SupportAdoption;

    public override Unit Unit => Unit.Days;

    public override Direction Direction => Direction.LowerIsBetter;

    public override Source Source => FirstUse.Instance;

    public override string Sample => "DaysToFirstUse IS NOT NULL";

    public override Measure Measure => Measure.Median("DaysToFirstUse");

    public override string SampleNoun => "first use after the purchase";

    public override string PopulationNoun => "first use";
}
