using ScoreCard.Core.Kpis.Sources;

namespace ScoreCard.Core.Kpis.Internal;

/// <summary>qualified out / deals closed or qualified out, with an SE</summary>
public sealed class QualifiedOutRate : Kpi
{
    public override string Name => "Qualified out by SE";

    public override string Definition => "The share of deals with a sales engineer that were qualified out before they cost more.";

    public override string Formula => "qualified out / deals closed or qualified out, with an SE";

    public override string Notes => "Qualified out are void deals whose stage says Qualified Out or Disqualified. An SE is one that is assigned or that the deal names.";

    public override Perspective Perspective => Perspective.Internal;

    public override Objective Objective => Objective.WinBusiness;

    public override Unit Unit => Unit.Percent;

    public override Direction Direction => Direction.BandIsBest;

    public override Source Source => ClosedEngagement.Instance;

    public override IReadOnlyList<Evidence> RestsOn => [Evidence.Engineer];

    public override string Population => "HasEngineer = 1";

    public override string Sample => "IsQualifiedOut = 1";

    public override Measure Measure => Measure.Share;

    public override string SampleNoun => "deal qualified out";

    public override string PopulationNoun => "deal with an engineer, closed or qualified out";
}
