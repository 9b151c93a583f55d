using ScoreCard.Core.Kpis.Sources;

namespace ScoreCard.Core.Kpis.Customer;

/// <summary>people with ≥ 1 hour / average headcount of the period</summary>
public sealed class VolunteerParticipation : Kpi
{
    public override string Name => "Volunteer participation";

    public override string Definition => "The share of our people who gave at least an hour to their community.";

    public override string Formula => "people with ≥ 1 hour / average headcount of the period";

    public override string Notes => "A person counts with an entry of at least one hour; shorter ones are not added up.";

    public override Perspective Perspective => Perspective.Customer;

    public override Objective Objective => Objective.GiveBack;

    public override Unit Unit => Unit.Percent;

    public override Source Source => Volunteering.Instance;

    public override string Sample => "Hours >= 10000";

    public override Measure Measure => Measure.PerHead(Measure.DistinctCount("Owner"), StaffPresence.Instance, "Head");

    public override string SampleNoun => "entry of an hour or more";

    public override string PopulationNoun => "entry of hours";
}
