using ScoreCard.Core.Kpis.Sources;

namespace ScoreCard.Core.Kpis.Internal;

/// <summary>count of deals created in the period whose originator is an SE</summary>
public sealed class SeOriginated : Kpi
{
    public override string Name => "Opportunities found by technical sellers";

    public override string Definition => "Deals that a sales engineer found.";

    public override string Formula => "count of deals created in the period whose originator is an SE";

    public override string Notes => "The role is the one that the originator had when the deal was created. Void deals are left out. Needs the people sheet.";

    public override Perspective Perspective => Perspective.Internal;

    public override Objective Objective => Objective.BuildPipeline;

    public override Unit Unit => Unit.Count;

    public override Source Source => CreatedEngagement.Instance;

    public override IReadOnlyList<Evidence> RestsOn => [Evidence.Originator, Evidence.Role];

    public override string Sample => "IsOriginatedByEngineer = 1";

    public override Measure Measure => Measure.Count;

    public override string SampleNoun => "deal found by an engineer";

    public override string PopulationNoun => "deal created";
}
