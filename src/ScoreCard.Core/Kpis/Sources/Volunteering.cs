namespace ScoreCard.Core.Kpis.Sources;

/// <summary>Hours of voluntary work by their day, in the team and region that the person had then.</summary>
public sealed class Volunteering : Source
{
    public static readonly Volunteering Instance = new();

    public override string Rows => "Hours that people gave to their community, one row for each entry.";

    public override IReadOnlyList<string> Sheets => ["volunteer-hours"];

    public override TimeBasis Basis => TimeBasis.Event;

    public override string DateColumn => "VolunteeredDate";

    public override IReadOnlyList<Dimension> Dimensions { get; } = [Dimension.Region, Dimension.Owner, Dimension.Manager, Dimension.Team, Dimension.Activity];

    public override IReadOnlyList<RowColumn> Columns { get; } =
    [
        new("EntryId", "Entry ID"),
        new("VolunteeredDate", "Day", RowColumnKind.Date),
        new("Hours", "Hours", RowColumnKind.Number),
        new("Activity", "Activity"),
        new("Owner", "Person"),
        new("Manager", "Manager"),
        new("Team", "Team"),
        new("Region", "Region"),
    ];
}
