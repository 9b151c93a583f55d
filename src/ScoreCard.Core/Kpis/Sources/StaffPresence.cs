namespace ScoreCard.Core.Kpis.Sources;

/// <summary>People on each day between joining and leaving, in the team and region that they had then.</summary>
public sealed class StaffPresence : Source
{
    public static readonly StaffPresence Instance = new();

    public override string Rows => "People on the days on which they were there, a row for each span of days in one team and region.";

    public override IReadOnlyList<string> Sheets => ["people"];

    public override TimeBasis Basis => TimeBasis.Presence;

    public override string DateColumn => "PresentFrom";

    public override string UntilColumn => "PresentUntil";

    public override IReadOnlyList<Dimension> Dimensions { get; } = [Dimension.Region, Dimension.Owner, Dimension.Manager, Dimension.Team];

    public override IReadOnlyList<RowColumn> Columns { get; } =
    [
        new("Owner", "Person"),
        new("Manager", "Manager"),
        new("Team", "Team"),
        new("Region", "Region"),
        new("PresentFrom", "From", RowColumnKind.Date),
        new("PresentUntil", "Until", RowColumnKind.Date),
        new("Head", "People", RowColumnKind.Number),
        new("RepFte", "Rep FTE", RowColumnKind.Number),
        new("SeFte", "SE FTE", RowColumnKind.Number),
        new("SeHead", "Sales engineers", RowColumnKind.Number),
    ];
}
