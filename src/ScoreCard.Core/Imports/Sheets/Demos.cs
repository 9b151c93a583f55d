namespace ScoreCard.Core.Imports.Sheets;

/// <summary>Demonstrations held, qualified or not.</summary>
public sealed class Demos : Sheet
{
    public override string Kind => "demos";

    public override string Title => "Demos";

    public override string Entity => "Demo";

    public override int Order => 64;

    public override IReadOnlyList<string> CompositeKey => ["OpportunityId", "SalesEngineer", "Product", "Date"];

    public override IReadOnlyList<SheetColumn> Columns { get; } =
    [
        CommonColumns.Id("Demo ID"),
        CommonColumns.Opportunity with { Required = false },
        new("Date", ColumnType.Date, "Demo Date", "Date", "Held", "Held On", "Demo On")
        {
            Required = true, Example = (new DateOnly(2026, 1, 28), new DateOnly(2026, 3, 18)),
        },
        CommonColumns.SalesEngineer,
        CommonColumns.Product,
        new("IsQualified", ColumnType.Flag, "Qualified", "Is Qualified", "Qualified Opportunity")
        {
            Note = "Whether the deal was qualified when the demo was held.", Example = (true, true),
        },
    ];
}
