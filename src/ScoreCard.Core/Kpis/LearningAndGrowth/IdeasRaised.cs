using ScoreCard.Core.Kpis.Sources;

namespace ScoreCard.Core.Kpis.LearningAndGrowth;

/// <summary>ideas raised with a customer</summary>
public sealed class IdeasRaised : Kpi
{
    public override string Name => "Ideas raised with customers";

    public override string Definition => "How many ideas were raised together with a customer.";

    public override string Formula => "ideas raised with a customer";

    public override string Notes => "An idea counts on the day it was raised; it was raised with a customer where the ideas sheet names an account.";

    public override Perspective Perspective => Perspective.LearningAndGrowth;

    public override Objective Objective => Objective.Innovate;

    public override Unit Unit => Unit.Count;

    public override Source Source => RaisedIdea.Instance;

    public override IReadOnlyList<Evidence> RestsOn => [new("a customer of an idea", "ideas.Account")];

    public override string Sample => "IsWithCustomer = 1";

    public override Measure Measure => Measure.Count;

    public override string SampleNoun => "idea with a customer";

    public override string PopulationNoun => "idea";
}
