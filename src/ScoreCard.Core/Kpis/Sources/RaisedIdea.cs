namespace ScoreCard.Core.Kpis.Sources;

/// <summary>Ideas by the day on which they were raised.</summary>
public sealed class RaisedIdea : Source
{
    public static readonly RaisedIdea Instance = new();

    public override string Rows => "Ideas, one row each.";

    public override IReadOnlyList<string> Sheets => ["ideas"];

    public override TimeBasis Basis => TimeBasis.Event;

    public override string DateColumn => "RaisedDate";

    public override IReadOnlyList<Dimension> Dimensions { get; } = [Dimension.Region, Dimension.Owner, Dimension.Manager, Dimension.Team, Dimension.Geography, Dimension.Industry, Dimension.Segment];

    public override IReadOnlyList<RowColumn> Columns { get; } =
    [
        new("IdeaId", "Idea ID"),
        new("Title", "Idea"),
        new("Owner", "Person"),
        new("Account", "Account"),
        new("IsWithCustomer", "With a customer", RowColumnKind.Flag),
        new("RaisedDate", "Raised", RowColumnKind.Date),
        new("DecidedDate", "Decided", RowColumnKind.Date),
        new("Status", "Status"),
        new("Manager", "Manager"),
        new("Team", "Team"),
        new("Region", "Region"),
        new("Geography", "Geography"),
        new("Industry", "Industry"),
        new("Segment", "Segment"),
    ];
}
