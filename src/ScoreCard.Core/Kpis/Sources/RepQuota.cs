namespace ScoreCard.Core.Kpis.Sources;

/// <summary>Quotas by their last day, each with what its owner won within its days.</summary>
public sealed class RepQuota : Source
{
    public static readonly RepQuota Instance = new();

    public override string Rows => "Quotas, one row each, with what their owners won within their days.";

    public override IReadOnlyList<string> Sheets => ["quotas"];

    public override TimeBasis Basis => TimeBasis.Event;

    public override string DateColumn => "UntilDate";

    public override IReadOnlyList<Dimension> Dimensions { get; } = [Dimension.Region, Dimension.Owner, Dimension.Manager, Dimension.Team];

    public override IReadOnlyList<RowColumn> Columns { get; } =
    [
        new("QuotaId", "Quota ID"),
        new("Owner", "Person"),
        new("FromDate", "From", RowColumnKind.Date),
        new("UntilDate", "Last day", RowColumnKind.Date),
        new("Quota", "Quota", RowColumnKind.Money),
        new("WonAmount", "Won", RowColumnKind.Money),
        new("WonDeals", "Won deals", RowColumnKind.Count),
        new("Manager", "Manager"),
        new("Team", "Team"),
        new("Region", "Region"),
    ];
}
