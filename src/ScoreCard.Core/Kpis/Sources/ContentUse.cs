namespace ScoreCard.Core.Kpis.Sources;

/// <summary>Uses of guides, white papers and other content by their day.</summary>
public sealed class ContentUse : Source
{
    public static readonly ContentUse Instance = new();

    public override string Rows => "Uses of content, one row each.";

    public override IReadOnlyList<string> Sheets => ["content-uses"];

    public override TimeBasis Basis => TimeBasis.Event;

    public override string DateColumn => "UsedDate";

    public override IReadOnlyList<Dimension> Dimensions { get; } = [Dimension.Region, Dimension.Geography, Dimension.Industry, Dimension.Segment, Dimension.ContentType];

    public override IReadOnlyList<RowColumn> Columns { get; } =
    [
        new("UseId", "Use ID"),
        new("Account", "Account"),
        new("Content", "Content"),
        new("ContentType", "Type"),
        new("UsedDate", "Used", RowColumnKind.Date),
        new("IsCustomer", "Customer", RowColumnKind.Flag),
        new("Region", "Region"),
        new("Geography", "Geography"),
        new("Industry", "Industry"),
        new("Segment", "Segment"),
    ];
}
