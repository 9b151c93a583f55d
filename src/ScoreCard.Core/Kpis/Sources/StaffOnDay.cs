namespace ScoreCard.Core.Kpis.Sources;

/// <summary>Representatives and engineers on each day between joining and leaving.</summary>
public sealed class StaffOnDay : Source
{
    public static readonly StaffOnDay Instance = new();

    public override string Rows => "Representatives and engineers on the days on which they were there, a row for each span of days in one team and region.";

    public override IReadOnlyList<string> Sheets => ["people"];

    public override TimeBasis Basis => TimeBasis.AsOf;

    public override string DateColumn => "PresentFrom";

    public override string UntilColumn => "PresentUntil";

    public override IReadOnlyList<Dimension> Dimensions { get; } = [Dimension.Region, Dimension.Owner, Dimension.Manager, Dimension.Team];

    public override IReadOnlyList<RowColumn> Columns { get; } =
    [
        new("Owner", "Person"),
        new("Manager", "Manager"),
        new("Team", "Team"),
        new("Region", "Region"),
        new("RepFte", "Rep FTE", RowColumnKind.Number),
        new("SeFte", "SE FTE", RowColumnKind.Number),
        new("PresentFrom", "From", RowColumnKind.Date),
        new("PresentUntil", "Until", RowColumnKind.Date),
    ];
}
