using ScoreCard.Core.Kpis.Sources;

namespace ScoreCard.Core.Kpis.Customer;

/// <summary>% 9–10 − % 0–6, by the day of the answer</summary>
public sealed class Nps : Kpi
{
    public override string Name => "Net promoter score";

    public override string Definition => "How many more customers would recommend us than would not, in points.";

    public override string Formula => "% 9–10 − % 0–6, by the day of the answer";

    public override string Notes => "An answer on another scale than 0 to 10 is stretched to it; cut by scale to read each alone.";

    public override Perspective Perspective => Perspective.Customer;

    public override Objective Objective => Objective.SatisfyCustomers;

    public override Unit Unit => Unit.Points;

    public override Source Source => AnsweredSurvey.Instance;

    public override string Population => "SurveyKind = 'NPS'";

    public override Measure Measure => Measure.Average("NetPromoter");

    public override string SampleNoun => "answer";
}
