namespace ScoreCard.Core.Kpis.Sources;

/// <summary>Certificates on each day on which they were valid, not yet renewed, and who holds them was there.</summary>
public sealed class HeldCertificate : Source
{
    public static readonly HeldCertificate Instance = new();

    public override string Rows => "Certificates on the days on which people held them, a row for each span of days in one team and region.";

    public override IReadOnlyList<string> Sheets => ["certifications"];

    public override TimeBasis Basis => TimeBasis.AsOf;

    public override string DateColumn => "HeldFrom";

    public override string UntilColumn => "HeldUntil";

    public override IReadOnlyList<Dimension> Dimensions { get; } = [Dimension.Region, Dimension.Owner, Dimension.Manager, Dimension.Team, Dimension.Category];

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
        new("HeldFrom", "From", RowColumnKind.Date),
        new("HeldUntil", "Until", RowColumnKind.Date),
    ];
}
