using ScoreCard.Core.Kpis.Sources;

namespace ScoreCard.Core.Kpis.Internal;

/// <summary>open deals without a defect / open deals</summary>
public sealed class PipelineHygiene : Kpi
{
    public override string Name => "Pipeline hygiene";

    public override string Definition => "The share of open deals without a defect.";

    public override string Formula => "open deals without a defect / open deals";

    public override string Notes => "Defects: expected close in the past, no amount of its own, no sales engineer, untouched for more days than the setting allows. A deal whose last activity is not known counts as touched.";

    public override Perspective Perspective => Perspective.Internal;

    public override Objective Objective => Objective.BuildPipeline;

    public override Unit Unit => Unit.Percent;

    public override Source Source => OpenOpportunity.Instance;

    public override IReadOnlyList<Evidence> RestsOn => [new("a sales engineer of a deal", "opportunities.SalesEngineer"), new("an amount of a deal", "opportunities.Amount", "opportunities.ActualAmount")];

    public override string Sample => """
        (ExpectedCloseDate IS NULL OR ExpectedCloseDate >= AsOf) AND HasOwnAmount = 1 AND SalesEngineer IS NOT NULL
        AND (LastActivityDay IS NULL OR AsOfDay - LastActivityDay <= @UntouchedDays)
        """;

    public override Measure Measure => Measure.Share;

    public override string SampleNoun => "open deal without a defect";

    public override string PopulationNoun => "open deal";
}
