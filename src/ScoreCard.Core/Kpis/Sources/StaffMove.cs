namespace ScoreCard.Core.Kpis.Sources;

/// <summary>Hires, role changes, transfers and leaves by their day.</summary>
public sealed class StaffMove : Source
{
    public static readonly StaffMove Instance = new();

    public override string Rows => "Moves of people, one row each: hires, role changes, transfers and leaves.";

    public override IReadOnlyList<string> Sheets => ["people-moves"];

    public override TimeBasis Basis => TimeBasis.Event;

    public override string DateColumn => "MoveDate";

    public override IReadOnlyList<Dimension> Dimensions { get; } = [Dimension.Region, Dimension.Owner, Dimension.Manager, Dimension.Team, Dimension.Role];

    public override IReadOnlyList<RowColumn> Columns { get; } =
    [
        new("MoveId", "Move ID"),
        new("Owner", "Person"),
        new("Move", "Move"),
        new("LeaveKind", "Leave kind"),
        new("FromRole", "From role"),
        new("ToRole", "To role"),
        new("Role", "Role"),
        new("MoveDate", "Date", RowColumnKind.Date),
        new("Manager", "Manager"),
        new("Team", "Team"),
        new("Region", "Region"),
    ];
}
