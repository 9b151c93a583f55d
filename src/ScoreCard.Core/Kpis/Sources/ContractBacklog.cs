namespace ScoreCard.Core.Kpis.Sources;

/// <summary>Contracts on each day on which they were signed and not cancelled, with what had been delivered by then.</summary>
public sealed class ContractBacklog : Source
{
    public static readonly ContractBacklog Instance = new();

    public override string Rows => "Contracts on the days from signing until they were cancelled, a row for each span of days between two deliveries.";

    public override IReadOnlyList<string> Sheets => ["contracts", "deliveries"];

    public override TimeBasis Basis => TimeBasis.AsOf;

    public override string DateColumn => "BacklogFrom";

    public override string UntilColumn => "BacklogUntil";

    public override IReadOnlyList<Dimension> Dimensions { get; } = [Dimension.Region, Dimension.Geography, Dimension.Industry, Dimension.Segment, Dimension.Owner, Dimension.Manager, Dimension.Team, Dimension.ProductLine];

    public override IReadOnlyList<RowColumn> Columns { get; } =
    [
        new("ContractId", "Contract ID"),
        new("Account", "Account"),
        new("OpportunityId", "Opportunity ID"),
        new("SignedDate", "Signed", RowColumnKind.Date),
        new("CancelledDate", "Cancelled", RowColumnKind.Date),
        new("Value", "Value", RowColumnKind.Money),
        new("Delivered", "Delivered", RowColumnKind.Money),
        new("Backlog", "Backlog", RowColumnKind.Money),
        new("Owner", "Owner"),
        new("Manager", "Manager"),
        new("Team", "Team"),
        new("ProductLine", "Product line"),
        new("Region", "Region"),
        new("Geography", "Geography"),
        new("Industry", "Industry"),
        new("Segment", "Segment"),
    ];
}
