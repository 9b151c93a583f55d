namespace ScoreCard.Core.Kpis.Sources;

/// <summary>What we promised customers by the day on which it is due.</summary>
public sealed class Commitment : Source
{
    public static readonly Commitment Instance = new();

    public override string Rows => "Commitments to customers, one row each.";

    public override IReadOnlyList<string> Sheets => ["commitments"];

    public override TimeBasis Basis => TimeBasis.Event;

    public override string DateColumn => "DueDate";

    public override IReadOnlyList<Dimension> Dimensions { get; } = [Dimension.Region, Dimension.Geography, Dimension.Industry, Dimension.Segment, Dimension.Owner, Dimension.Manager, Dimension.Team];

    public override IReadOnlyList<RowColumn> Columns { get; } =
    [
        new("CommitmentId", "Commitment ID"),
        new("Account", "Account"),
        new("Title", "Commitment"),
        new("DueDate", "Due", RowColumnKind.Date),
        new("MetDate", "Met", RowColumnKind.Date),
        new("Owner", "Person"),
        new("Manager", "Manager"),
        new("Team", "Team"),
        new("Region", "Region"),
        new("Geography", "Geography"),
        new("Industry", "Industry"),
        new("Segment", "Segment"),
    ];
}
