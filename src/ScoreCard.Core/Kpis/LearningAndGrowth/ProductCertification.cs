using ScoreCard.Core.Kpis.Sources;

namespace ScoreCard.Core.Kpis.LearningAndGrowth;

/// <summary>SEs with ≥ 1 valid certificate of category product / active SEs</summary>
public sealed class ProductCertification : Kpi
{
    public override string Name => "Certified on our products";

    public override string Definition => "The share of sales engineers who have a valid certificate on our products.";

    public override string Formula => "SEs with ≥ 1 valid certificate of category product / active SEs";

    public override string Notes => "Engineers who are there on the day, each once, whatever the employment level. A certificate counts from the day of issue to its last day.";

    public override Perspective Perspective => Perspective.LearningAndGrowth;

    public override Objective Objective => Objective.BuildSkills;

    public override Unit Unit => Unit.Percent;

    public override Source Source => CertifiedEngineer.Instance;

    public override IReadOnlyList<Evidence> RestsOn => [Evidence.Certificate];

    public override string Population => "Category = 'Product'";

    public override string Sample => "IsCertified = 1";

    public override Measure Measure => Measure.Share;

    public override string SampleNoun => "certified sales engineer";

    public override string PopulationNoun => "sales engineer";
}
