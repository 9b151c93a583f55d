namespace ScoreCard.Core.Kpis.Sources;

/// <summary>Certificates from their last day on that were not renewed. No KPI reads it: it is behind the table of certificates.</summary>
public sealed class EndedCertificate : Source
{
    public static readonly EndedCertificate Instance = new();

    public override string Rows => "Certificates from their last day on until they were renewed, a row for each span of days of their holder in one team and region.";

    public override IReadOnlyList<string> Sheets => HeldCertificate.Instance.Sheets;

    public override TimeBasis Basis => TimeBasis.AsOf;

    public override string DateColumn => "EndedFrom";

    public override string UntilColumn => "EndedUntil";

    public override IReadOnlyList<Dimension> Dimensions => HeldCertificate.Instance.Dimensions;

    public override IReadOnlyList<RowColumn> Columns { get; } =
    [
        new("CertificationId", "Certification ID"),
        new("Owner", "Person"),
        new("Certificate", "Certificate"),
        new("Category", "Category"),
        new("IssuedDate", "Issued", RowColumnKind.Date),
        new("ExpiresDate", "Expires", RowColumnKind.Date),
        new("Manager", "Manager"),
        new("Team", "Team"),
        new("Region", "Region"),
    ];
}
