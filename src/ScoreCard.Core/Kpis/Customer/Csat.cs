using ScoreCard.Core.Kpis.Sources;

namespace ScoreCard.Core.Kpis.Customer;

/// <summary>answers 4–5 of 5 / answers, by the day of the answer</summary>
public sealed class Csat : Kpi
{
    public override string Name => "Customer satisfaction";

    public override string Definition => "The share of answers that say satisfied or very satisfied.";

    public override string Formula => "answers 4–5 of 5 / answers, by the day of the answer";

    public override string Notes => "Each answer is judged on its own scale: on another one than 1 to 5 the upper two of five equal steps count (8 to 10 of 10, 6 and 7 of 7). Scores of different scales are never averaged; cut by scale to read each alone. Surveys without an answer are in survey response.";

    public override Perspective Perspective => Perspective.Customer;

    public override Objective Objective => Objective.SatisfyCustomers;

    public override Unit Unit => Unit.Percent;

    public override Source Source => AnsweredSurvey.Instance;

    public override string Population => "SurveyKind = 'CSAT'";

    public override string Sample => "IsSatisfied = 1";

    public override Measure Measure => Measure.Share;

    public override string SampleNoun => "satisfied answer";

    public override string PopulationNoun => "answer";
}
