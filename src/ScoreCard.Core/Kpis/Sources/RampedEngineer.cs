namespace ScoreCard.Core.Kpis.Sources;

/// <summary>Sales engineers by the day of their first technical win.</summary>
public sealed class RampedEngineer : Source
{
    public static readonly RampedEngineer Instance = new();

    public override string Rows => "Sales engineers who have a technical win, one row each, by the day of the first.";

    public override IReadOnlyList<string> Sheets => ["people", "technical-decisions"];

    public override TimeBasis Basis => TimeBasis.Event;

    public override string DateColumn => "FirstWinDate";

    public override IReadOnlyList<Dimension> Dimensions { get; } = [Dimension.Region, Dimension.SalesEngineer, Dimension.Manager, Dimension.Team];

    public override IReadOnlyList<RowColumn> Columns { get; } =
    [
        new("SalesEngineer", "Sales engineer"),
        new("HiredDate", "Hired", RowColumnKind.Date),
        new("FirstWinDate", "First technical win", RowColumnKind.Date),
        new("RampDays", "Days to the first win", RowColumnKind.Count),
        new("Manager", "Manager"),
        new("Team", "Team"),
        new("Region", "Region"),
    ];
}
