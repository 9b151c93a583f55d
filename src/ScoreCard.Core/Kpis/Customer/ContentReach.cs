using ScoreCard.Core.Kpis.Sources;

namespace ScoreCard.Core.Kpis.Customer;

/// <summary>distinct customers that used a guide or white paper / customers active at any time in the period</summary>
public sealed class ContentReach : Kpi
{
    public override string Name => "Use of technical content";

    public override string Definition => "The share of customers who used a guide or a white paper.";

    public override string Formula => "distinct customers that used a guide or white paper / customers active at any time in the period";

    public override string Notes => "An account is an active customer from its first won deal on; uses before that are left out, and so are other types of content. A customer's region is that of the deal by which it became one.";

    public override Perspective Perspective => Perspective.Customer;

    public override Objective Objective => Objective.SupportAdoption;

    public override Unit Unit => Unit.Percent;

    public override Source Source => ContentUse.Instance;

    public override IReadOnlyList<Evidence> RestsOn => [new("a type of content", "content-uses.Type")];

    public override string Sample => "ContentType IN ('Guide', 'White paper') AND IsCustomer = 1";

    public override Measure Measure => new PerHeadMeasure(Measure.DistinctCount("Account"), CustomerPresence.Instance, "Head") { Each = "Account" };

    public override string SampleNoun => "use of a guide or white paper by a customer";

    public override string PopulationNoun => "use of content";
}
