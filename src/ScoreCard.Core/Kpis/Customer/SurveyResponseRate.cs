using ScoreCard.Core.Kpis.Sources;

namespace ScoreCard.Core.Kpis.Customer;

/// <summary>answered / sent, by the day of sending</summary>
public sealed class SurveyResponseRate : Kpi
{
    public override string Name => "Survey response";

    public override string Definition => "The share of surveys that were answered.";

    public override string Formula => "answered / sent, by the day of sending";

    public override string Notes => "A survey counts in the period in which it was sent, whenever it is answered: the latest period still rises.";

    public override Perspective Perspective => Perspective.Customer;

    public override Objective Objective => Objective.SatisfyCustomers;

    public override Unit Unit => Unit.Percent;

    public override Source Source => SentSurvey.Instance;

    public override IReadOnlyList<Evidence> RestsOn => [new("a day of an answer", "surveys.AnsweredDate")];

    public override string Sample => "AnsweredDate IS NOT NULL";

    public override Measure Measure => Measure.Share;

    public override string SampleNoun => "answered survey";

    public override string PopulationNoun => "sent survey";
}
