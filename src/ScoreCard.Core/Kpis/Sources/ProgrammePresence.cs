namespace ScoreCard.Core.Kpis.Sources;

/// <summary>People on each day on which they took part in an internal programme.</summary>
public sealed class ProgrammePresence : Source
{
    public static readonly ProgrammePresence Instance = new();

    public override string Rows => "People on the days on which they took part in internal programmes, one row for each person and programme.";

    public override IReadOnlyList<string> Sheets => ["people", "programmes"];

    public override TimeBasis Basis => TimeBasis.Presence;

    public override string DateColumn => "FromDate";

    public override string UntilColumn => "PartUntil";

    public override IReadOnlyList<Dimension> Dimensions { get; } = [Dimension.Region, Dimension.Owner, Dimension.Manager, Dimension.Team, Dimension.Category];

    public override IReadOnlyList<RowColumn> Columns { get; } =
    [
        new("ParticipationId", "Participation ID"),
        new("Owner", "Person"),
        new("Programme", "Programme"),
        new("Category", "Category"),
        new("FromDate", "From", RowColumnKind.Date),
        new("UntilDate", "Last day", RowColumnKind.Date),
        new("Manager", "Manager"),
        new("Team", "Team"),
        new("Region", "Region"),
    ];
}
