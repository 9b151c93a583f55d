using ScoreCard.Core.Kpis.Sources;

namespace ScoreCard.Core.Kpis.LearningAndGrowth;

/// <summary>ideas shipped / ideas decided</summary>
public sealed class IdeasShippedRate : Kpi
{
    public override string Name => "Ideas shipped";

    public override string Definition => "The share of decided ideas with customers that were shipped.";

    public override string Formula => "ideas shipped / ideas decided";

    public override string Notes => "Ideas raised with a customer, by the day they were shipped or declined; those that are not decided are in neither.";

    public override Perspective Perspective => Perspective.LearningAndGrowth;

    public override Objective Objective => Objective.Innovate;

    public override Unit Unit => Unit.Percent;

    public override Source Source => DecidedIdea.Instance;

    public override string Population => "IsWithCustomer = 1";

    public override string Sample => "Status = 'Shipped'";

    public override Measure Measure => Measure.Share;

    public override string SampleNoun => "shipped idea";

    public override string PopulationNoun => "decided idea";
}
