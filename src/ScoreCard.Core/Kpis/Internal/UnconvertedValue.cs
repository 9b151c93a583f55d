using ScoreCard.Core.Kpis.Sources;

namespace ScoreCard.Core.Kpis.Internal;

/// <summary>Σ amount of deals with a successful PoC or a technical win that were Lost in the period, or are still open at D so many days after it</summary>
public sealed class UnconvertedValue : Kpi
{
    public override string Name => "Value of technical wins not turned into business";

    public override string Definition => "The amount of deals won technically that were lost, or are open long after.";

    public override string Formula => "Σ amount of deals with a successful PoC or a technical win that were Lost in the period, or are still open at D so many days after it";

    public override string Notes => "How many days is a setting; they run from the first technical win. A deal counts as lost where the technical win came on or before the close.";

    public override Perspective Perspective => Perspective.Internal;

    public override Objective Objective => Objective.WinTechnically;

    public override Unit Unit => Unit.Money;

    public override Direction Direction => Direction.LowerIsBetter;

    public override Source Source => TechnicallyWonDeal.Instance;

    public override string Population => "Outcome <> 'Open' OR (SpanFrom <= AsOf AND SpanUntil > AsOf)";

    public override string Sample => "Outcome = 'Lost' OR (Outcome = 'Open' AND AsOfDay - TechnicalWinDay >= @UnconvertedDays)";

    public override Measure Measure => Measure.Sum("Amount");

    public override string SampleNoun => "unconverted technical win";

    public override string PopulationNoun => "deal won technically, closed in the period or open";
}
