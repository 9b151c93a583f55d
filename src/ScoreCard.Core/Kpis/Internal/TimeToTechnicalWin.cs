using ScoreCard.Core.Kpis.Sources;

namespace ScoreCard.Core.Kpis.Internal;

/// <summary>median days engineer engaged → first technical win, by the date of the win; average and P90 beside it</summary>
public sealed class TimeToTechnicalWin : Kpi
{
    public override string Name => "Time to technical win";

    public override string Definition => "How long engineers work on a deal until it is won technically.";

    public override string Formula => "median days engineer engaged → first technical win, by the date of the win; average and P90 beside it";

    public override string Notes => "An engineer is engaged from the first assignment as SE, else from the day on which the deal was created. Only the first technical win of a deal counts; one before the engagement is left out.";

    public override Perspective Perspective => Perspective.Internal;

    public override Objective Objective => Objective.WinTechnically;

    public override Unit Unit => Unit.Days;

    public override Direction Direction => Direction.LowerIsBetter;

    public override Source Source => MadeTechnicalDecision.Instance;

    public override string Population => "IsFirstWin = 1";

    public override string Sample => "DaysToDecision IS NOT NULL";

    public override Measure Measure => Measure.Median("DaysToDecision");

    public override string SampleNoun => "first technical win with both dates";

    public override string PopulationNoun => "first technical win";
}
