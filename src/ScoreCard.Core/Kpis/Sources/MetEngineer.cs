namespace ScoreCard.Core.Kpis.Sources;

/// <summary>Sales engineers on each day, with how many one-to-ones they had in the fortnight up to it.</summary>
public sealed class MetEngineer : Source
{
    public static readonly MetEngineer Instance = new();

    public override string Rows => "Sales engineers on the days on which they were there, a row for each span of days with as many one-to-ones in the fortnight up to it.";

    public override IReadOnlyList<string> Sheets => ["people", "one-to-ones"];

    public override TimeBasis Basis => TimeBasis.AsOf;

    public override string DateColumn => "SpanFrom";

    public override string UntilColumn => "SpanUntil";

    public override IReadOnlyList<Dimension> Dimensions { get; } = [Dimension.Region, Dimension.SalesEngineer, Dimension.Manager, Dimension.Team];

    public override IReadOnlyList<RowColumn> Columns { get; } =
    [
        new("SalesEngineer", "Sales engineer"),
        new("OneToOnes", "One-to-ones in 14 days", RowColumnKind.Count),
        new("IsMet", "Had one", RowColumnKind.Flag),
        new("Manager", "Manager"),
        new("Team", "Team"),
        new("Region", "Region"),
        new("SpanFrom", "From", RowColumnKind.Date),
        new("SpanUntil", "Until", RowColumnKind.Date),
    ];
}
