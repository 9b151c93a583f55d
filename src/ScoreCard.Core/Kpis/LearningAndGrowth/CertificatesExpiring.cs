using ScoreCard.Core.Kpis.Sources;

namespace ScoreCard.Core.Kpis.LearningAndGrowth;

/// <summary>valid certificates with at most 90 days left</summary>
public sealed class CertificatesExpiring : Kpi
{
    /// <summary>
    /// So many days before its last one a certificate is about to expire. No setting: the KPI is defined by it, and a count that each company's
    /// configuration moves could not be compared.
    /// </summary>
    public const int Days = 90;

    public override string Name => "Certificates expiring";

    public override string Definition => "How many certificates run out within 90 days.";

    public override string Formula => "valid certificates with at most 90 days left";

    public override string Notes => "Of people who are there on the day. The last day counts as valid, and a certificate that the same person has got anew no longer counts.";

    public override Perspective Perspective => Perspective.LearningAndGrowth;

    public override Objective Objective => Objective.BuildSkills;

    public override Unit Unit => Unit.Count;

    public override Direction Direction => Direction.LowerIsBetter;

    public override Source Source => HeldCertificate.Instance;

    public override IReadOnlyList<Evidence> RestsOn => [new("a last day of a certificate", "certifications.ExpiresDate")];

    public override string Sample => FormattableString.Invariant($"ExpiresDay - AsOfDay <= {Days}");

    public override Measure Measure => Measure.Count;

    public override string SampleNoun => "certificate with at most 90 days left";

    public override string PopulationNoun => "valid certificate";
}
