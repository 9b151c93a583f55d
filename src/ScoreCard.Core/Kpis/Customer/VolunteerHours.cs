using ScoreCard.Core.Kpis.Sources;

namespace ScoreCard.Core.Kpis.Customer;

/// <summary>Σ hours</summary>
public sealed class VolunteerHours : Kpi
{
    public override string Name => "Community volunteering";

    public override string Definition => "Hours that our people gave to their community.";

    public override string Formula => "Σ hours";

    public override Perspective Perspective => Perspective.Customer;

    public override Objective Objective => Objective.GiveBack;

    public override Unit Unit => Unit.Hours;

    public override Source Source => Volunteering.Instance;

    public override Measure Measure => Measure.Sum("Hours");

    public override string SampleNoun => "entry of hours";
}
