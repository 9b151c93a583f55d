using ScoreCard.Core.Kpis.Sources;

namespace ScoreCard.Core.Kpis.Customer;

/// <summary>median days asked → first answer, by the day of the answer; average and P90 beside it</summary>
public sealed class RequirementResponseDays : Kpi
{
    public override string Name => "Responsiveness to new requirements";

    public override string Definition => "How long customers wait for the first answer to a new requirement.";

    public override string Formula => "median days asked → first answer, by the day of the answer; average and P90 beside it";

    public override string Notes => "What has not been answered has no time to answer yet.";

    public override Perspective Perspective => Perspective.Customer;

    public override Objective Objective => Objective.SatisfyCustomers;

    public override Unit Unit => Unit.Days;

    public override Direction Direction => Direction.LowerIsBetter;

    public override Source Source => AnsweredRequirement.Instance;

    public override Measure Measure => Measure.Median("ResponseDays");

    public override string SampleNoun => "answered requirement";
}
