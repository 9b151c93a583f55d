namespace ScoreCard.Core.Kpis.Sources;

/// <summary>Events for education and science by their day; several of us may have been at one.</summary>
public sealed class StemEvent : Source
{
    public static readonly StemEvent Instance = new();

    public override string Rows => "Events for education and science, a row for each of us who was there.";

    public override IReadOnlyList<string> Sheets => ["stem-events"];

    public override TimeBasis Basis => TimeBasis.Event;

    public override string DateColumn => "EventDate";

    public override IReadOnlyList<Dimension> Dimensions { get; } = [Dimension.Region, Dimension.Owner, Dimension.Manager, Dimension.Team];

    public override IReadOnlyList<RowColumn> Columns { get; } =
    [
        new("EntryId", "Entry ID"),
        new("EventName", "Event"),
        new("EventDate", "Day", RowColumnKind.Date),
        new("Owner", "Person"),
        new("Manager", "Manager"),
        new("Team", "Team"),
        new("Region", "Region"),
    ];
}
