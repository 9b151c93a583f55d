using ScoreCard.Core.Kpis.Sources;

namespace ScoreCard.Core.Kpis.Customer;

/// <summary>median hours open → resolved, by the day of resolution; average and P90 beside it</summary>
public sealed class ResolutionHours : Kpi
{
    public override string Name => "Time to resolution";

    public override string Definition => "How long customers wait until an incident is resolved.";

    public override string Formula => "median hours open → resolved, by the day of resolution; average and P90 beside it";

    public override string Notes => "Hours of the clock, nights and weekends among them.";

    public override Perspective Perspective => Perspective.Customer;

    public override Objective Objective => Objective.SatisfyCustomers;

    public override Unit Unit => Unit.Hours;

    public override Direction Direction => Direction.LowerIsBetter;

    public override Source Source => ResolvedIncident.Instance;

    public override Measure Measure => Measure.Median("ResolutionHours");

    public override (Dimension Rows, Dimension Columns)? CrossBy => (Dimension.Product, Dimension.Nature);

    public override string SampleNoun => "resolved incident";
}
