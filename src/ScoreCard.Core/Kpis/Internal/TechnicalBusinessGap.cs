using ScoreCard.Core.Kpis.Sources;

namespace ScoreCard.Core.Kpis.Internal;

/// <summary>technical win rate − win rate over the closed deals with a technical decision</summary>
public sealed class TechnicalBusinessGap : Kpi
{
    public override string Name => "Technical-to-business gap";

    public override string Definition => "How much more often the same closed deals were won technically than in business.";

    public override string Formula => "technical win rate − win rate over the closed deals with a technical decision";

    public override string Notes => "The last technical decision of each deal counts. Deals without one are in neither rate.";

    public override Perspective Perspective => Perspective.Internal;

    public override Objective Objective => Objective.WinTechnically;

    public override Unit Unit => Unit.Points;

    public override Direction Direction => Direction.LowerIsBetter;

    public override Source Source => ClosedEngagement.Instance;

    public override IReadOnlyList<Evidence> RestsOn => [new("a technical decision", "technical-decisions")];

    public override string Population => "IsQualifiedOut = 0";

    public override string Sample => "TechnicalResult IS NOT NULL";

    public override Measure Measure => Measure.Average("TechnicalGap");

    public override string SampleNoun => "closed deal with a technical decision";

    public override string PopulationNoun => "closed deal";

    public override Benchmark Benchmark => new("Technical win usually stands 20–30 points above business win", "John Care");
}
