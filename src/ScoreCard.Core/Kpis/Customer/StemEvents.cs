using ScoreCard.Core.Kpis.Sources;

namespace ScoreCard.Core.Kpis.Customer;

/// <summary>events</summary>
public sealed class StemEvents : Kpi
{
    public override string Name => "Education and STEM support";

    public override string Definition => "Events by which we supported education and science.";

    public override string Formula => "events";

    public override string Notes => "Events of one name and day are one event, however many of us were there.";

    public override Perspective Perspective => Perspective.Customer;

    public override Objective Objective => Objective.GiveBack;

    public override Unit Unit => Unit.Count;

    public override Source Source => StemEvent.Instance;

    public override Measure Measure => Measure.DistinctCount("Happening");

    public override string SampleNoun => "person at an event";
}
