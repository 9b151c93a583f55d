using ScoreCard.Core.Kpis.Sources;

namespace ScoreCard.Core.Kpis.Customer;

/// <summary>median days open at D; P90 beside it</summary>
public sealed class OpenIncidentAge : Kpi
{
    public override string Name => "Age of open incidents";

    public override string Definition => "How long the incidents that are open have been so.";

    public override string Formula => "median days open at D; P90 beside it";

    public override Perspective Perspective => Perspective.Customer;

    public override Objective Objective => Objective.SatisfyCustomers;

    public override Unit Unit => Unit.Days;

    public override Direction Direction => Direction.LowerIsBetter;

    public override Source Source => OpenIncident.Instance;

    public override Measure Measure => Measure.MedianAge("OpenedDay");

    public override (Dimension Rows, Dimension Columns)? CrossBy => (Dimension.Product, Dimension.Nature);

    public override string SampleNoun => "open incident";
}
