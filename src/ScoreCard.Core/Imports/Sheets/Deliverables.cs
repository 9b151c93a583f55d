namespace ScoreCard.Core.Imports.Sheets;

/// <summary>Technical deliverables handed over in a deal: designs, sizings, answers to a tender.</summary>
public sealed class Deliverables : Sheet
{
    public override string Kind => "deliverables";

    public override string Title => "Deliverables";

    public override string Entity => "Deliverable";

    public override int Order => 65;

    public override IReadOnlyList<string> CompositeKey => ["OpportunityId", "Type", "Date"];

    public override IReadOnlyList<SheetColumn> Columns { get; } =
    [
        CommonColumns.Id("Deliverable ID"),
        CommonColumns.Opportunity,
        new("Date", ColumnType.Date, "Deliverable Date", "Date", "Handed Over", "Delivered", "Delivered On")
        {
            Required = true, Example = (new DateOnly(2026, 3, 12), new DateOnly(2026, 4, 2)),
        },
        new("Type", ColumnType.Text, "Deliverable Type", "Type", "Deliverable")
        {
            Required = true, Note = "Such as design, sizing or RFP answer.", Example = ("Design", "RFP answer"),
        },
        new("Author", ColumnType.Name, "Author", "Created By", "Prepared By", "Sales Engineer", "SE")
        {
            RefersTo = "people", Note = "As the people sheet writes the name.", Example = ("Luis Ortega", "Luis Ortega"),
        },
    ];
}
