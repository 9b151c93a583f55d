namespace ScoreCard.Core.Kpis.Sources;

/// <summary>Sales engineers on each day, with how many valid certificates of each category they had.</summary>
public sealed class CertifiedEngineer : Source
{
    public static readonly CertifiedEngineer Instance = new();

    public override string Rows => "Sales engineers on the days on which they were there, a row for each category of certificates and span of days with as many valid ones.";

    public override IReadOnlyList<string> Sheets => ["people", "certifications"];

    public override TimeBasis Basis => TimeBasis.AsOf;

    public override string DateColumn => "SpanFrom";

    public override string UntilColumn => "SpanUntil";

    public override IReadOnlyList<Dimension> Dimensions { get; } = [Dimension.Region, Dimension.SalesEngineer, Dimension.Manager, Dimension.Team, Dimension.Category];

    public override IReadOnlyList<RowColumn> Columns { get; } =
    [
        new("SalesEngineer", "Sales engineer"),
        new("Category", "Category"),
        new("Certificates", "Valid certificates", RowColumnKind.Count),
        new("IsCertified", "Certified", RowColumnKind.Flag),
        new("Manager", "Manager"),
        new("Team", "Team"),
        new("Region", "Region"),
        new("SpanFrom", "From", RowColumnKind.Date),
        new("SpanUntil", "Until", RowColumnKind.Date),
    ];
}
