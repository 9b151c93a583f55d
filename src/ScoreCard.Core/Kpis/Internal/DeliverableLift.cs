using ScoreCard.Core.Kpis.Sources;

namespace ScoreCard.Core.Kpis.Internal;

/// <summary>share of Won with a deliverable dated before the close − the same share of Lost</summary>
public sealed class DeliverableLift : Kpi
{
    public override string Name => "Technical deliverables in wins vs losses";

    public override string Definition => "How much more often won deals had a technical deliverable than lost ones.";

    public override string Formula => "share of Won with a deliverable dated before the close − the same share of Lost";

    public override string Notes => "A deal with several deliverables counts once. Deliverables handed over on the day of the close or later do not count.";

    public override Perspective Perspective => Perspective.Internal;

    public override Objective Objective => Objective.WinTechnically;

    public override Unit Unit => Unit.Points;

    public override Source Source => ClosedEngagement.Instance;

    public override IReadOnlyList<Evidence> RestsOn => [new("a deliverable", "deliverables")];

    public override string Population => "IsQualifiedOut = 0";

    public override string Sample => "HasDeliverable = 1";

    public override Measure Measure => Measure.ShareGap("IsWon = 1", "IsLost = 1");

    public override string SampleNoun => "closed deal with a deliverable";

    public override string PopulationNoun => "closed deal";
}
