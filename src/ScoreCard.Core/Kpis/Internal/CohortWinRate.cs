using ScoreCard.Core.Kpis.Sources;

namespace ScoreCard.Core.Kpis.Internal;

/// <summary>created in the period and Won within the cohort's window / created in the period</summary>
public sealed class CohortWinRate : Kpi
{
    public override string Name => "Cohort win rate";

    public override string Definition => "Of the deals created in the period, the share won within the cohort's window.";

    public override string Formula => "created in the period and Won within the cohort's window / created in the period";

    public override string Notes => "Hidden until the window has passed for the whole period; its number of days is a setting.";

    public override Perspective Perspective => Perspective.Internal;

    public override Objective Objective => Objective.WinBusiness;

    public override Unit Unit => Unit.Percent;

    public override Source Source => CreatedOpportunity.Instance;

    public override string Sample => "IsWon = 1 AND CycleDays <= @CohortDays";

    public override int MaturesAfterDays(ScorecardOptions options) => options.CohortDays;

    public override Measure Measure => Measure.Share;

    public override string SampleNoun => "deal won in time";

    public override string PopulationNoun => "deal created";
}
