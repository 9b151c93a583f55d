namespace ScoreCard.Core.Kpis.Sources;

/// <summary>Candidates by the day on which they accepted, with the region and team of who they became.</summary>
public sealed class AcceptedHire : Source
{
    public static readonly AcceptedHire Instance = new();

    public override string Rows => "Candidates who accepted a role, one row each.";

    public override IReadOnlyList<string> Sheets => ["hires"];

    public override TimeBasis Basis => TimeBasis.Event;

    public override string DateColumn => "AcceptedDate";

    public override IReadOnlyList<Dimension> Dimensions { get; } = [Dimension.Region, Dimension.Manager, Dimension.Team, Dimension.Role];

    public override IReadOnlyList<RowColumn> Columns { get; } =
    [
        new("HireId", "Hiring ID"),
        new("Role", "Role"),
        new("Candidate", "Candidate"),
        new("OpenedDate", "Role opened", RowColumnKind.Date),
        new("OfferedDate", "Offered", RowColumnKind.Date),
        new("AcceptedDate", "Accepted", RowColumnKind.Date),
        new("HireDays", "Days to hire", RowColumnKind.Count),
        new("Score", "Score", RowColumnKind.Number),
        new("BusinessApplicability", "Business applicability", RowColumnKind.Number),
        new("TechnicalClarity", "Technical clarity", RowColumnKind.Number),
        new("AudienceEngagement", "Audience engagement", RowColumnKind.Number),
        new("PresentationStyle", "Presentation style", RowColumnKind.Number),
        new("Manager", "Manager"),
        new("Team", "Team"),
        new("Region", "Region"),
    ];
}
