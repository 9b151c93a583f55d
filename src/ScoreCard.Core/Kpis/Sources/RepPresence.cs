namespace ScoreCard.Core.Kpis.Sources;

/// <summary>Sales representatives on each day between joining and leaving, in the team and region that they had then.</summary>
public sealed class RepPresence : Source
{
    public static readonly RepPresence Instance = new();

    public override TimeBasis Basis => TimeBasis.Presence;

    public override string DateColumn => "PresentFrom";

    public override string UntilColumn => "PresentUntil";

    public override IReadOnlyList<Dimension> Dimensions { get; } = [Dimension.Region, Dimension.Owner, Dimension.Manager, Dimension.Team];

    public override IReadOnlyList<RowColumn> Columns { get; } =
    [
        new("Owner", "Rep"),
        new("Manager", "Manager"),
        new("Team", "Team"),
        new("Region", "Region"),
        new("PresentFrom", "From", RowColumnKind.Date),
        new("PresentUntil", "Until", RowColumnKind.Date),
        new("Fte", "FTE", RowColumnKind.Money),
    ];
}
