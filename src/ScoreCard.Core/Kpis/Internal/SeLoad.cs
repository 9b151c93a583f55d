using ScoreCard.Core.Kpis.Sources;

namespace ScoreCard.Core.Kpis.Internal;

/// <summary>open deals assigned to active SEs at D / active SEs at D</summary>
public sealed class SeLoad : Kpi
{
    public override string Name => "SE load";

    public override string Definition => "Open deals assigned to each active sales engineer.";

    public override string Formula => "open deals assigned to active SEs at D / active SEs at D";

    public override string Notes => "A deal counts for each SE assigned on the day; without assignments, for the engineer that it names. Engineers count as heads, in their own team and region. Needs the people sheet.";

    public override Perspective Perspective => Perspective.Internal;

    public override Objective Objective => Objective.WorkWell;

    public override Unit Unit => Unit.Ratio;

    public override Direction Direction => Direction.BandIsBest;

    public override Source Source => EngineerLoad.Instance;

    public override IReadOnlyList<Evidence> RestsOn => [Evidence.Engineer, new("a created date of a deal", "opportunities.CreatedDate")];

    public override Measure Measure => Measure.SumRatio("Deals", "Engineers");

    public override string SampleNoun => "engineer or assigned open deal";
}
