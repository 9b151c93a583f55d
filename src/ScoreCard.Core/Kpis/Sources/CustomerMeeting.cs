namespace ScoreCard.Core.Kpis.Sources;

/// <summary>Meetings with customers by their day.</summary>
public sealed class CustomerMeeting : Source
{
    public static readonly CustomerMeeting Instance = new();

    public override string Rows => "Meetings with customers, one row each.";

    public override IReadOnlyList<string> Sheets => ["meetings"];

    public override TimeBasis Basis => TimeBasis.Event;

    public override string DateColumn => "MeetingDate";

    public override IReadOnlyList<Dimension> Dimensions { get; } = [Dimension.Region, Dimension.SalesEngineer, Dimension.Manager, Dimension.Team, Dimension.Geography, Dimension.Industry, Dimension.Segment];

    public override IReadOnlyList<RowColumn> Columns { get; } =
    [
        new("MeetingId", "Meeting ID"),
        new("Account", "Account"),
        new("OpportunityId", "Opportunity ID"),
        new("SalesEngineer", "Sales engineer"),
        new("MeetingDate", "Date", RowColumnKind.Date),
        new("FeedbackDate", "Feedback given", RowColumnKind.Date),
        new("Manager", "Manager"),
        new("Team", "Team"),
        new("Region", "Region"),
        new("Geography", "Geography"),
        new("Industry", "Industry"),
        new("Segment", "Segment"),
    ];
}
