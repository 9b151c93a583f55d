namespace ScoreCard.Core.Kpis.Sources;

/// <summary>Sales engineers on each day on which they were there, and their open deals.</summary>
public sealed class EngineerLoad : Source
{
    public static readonly EngineerLoad Instance = new();

    public override string Rows => "Sales engineers on the days on which they were there, and the open deals of each on those days.";

    public override IReadOnlyList<string> Sheets => ["people", "assignments"];

    public override TimeBasis Basis => TimeBasis.AsOf;

    public override string DateColumn => "LoadFrom";

    public override string UntilColumn => "LoadUntil";

    public override IReadOnlyList<Dimension> Dimensions { get; } = [Dimension.Region, Dimension.SalesEngineer, Dimension.Manager, Dimension.Team];

    public override IReadOnlyList<RowColumn> Columns { get; } = 
    [
        new("SalesEngineer", "Sales engineer"),
        new("Kind", "Kind"),
        new("OpportunityId", "Opportunity ID"),
        new("OpportunityName", "Opportunity"),
        new("Account", "Account"),
        new("Manager", "Manager"),
        new("Team", "Team"),
        new("Region", "Region"),
        new("Deals", "Deals", RowColumnKind.Number),
        new("Engineers", "Engineers", RowColumnKind.Number),
    ];
}
