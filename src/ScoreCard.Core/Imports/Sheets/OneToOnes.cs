namespace ScoreCard.Core.Imports.Sheets;

/// <summary>Talks of a manager with one person.</summary>
public sealed class OneToOnes : Sheet
{
    public override string Kind => "one-to-ones";

    public override string Title => "One-to-ones";

    public override string Entity => "OneToOne";

    public override int Order => 88;

    public override IReadOnlyList<string> CompositeKey => ["Person", "Date"];

    public override IReadOnlyList<SheetColumn> Columns { get; } =
    [
        CommonColumns.Id("One-to-one ID"),
        CommonColumns.Person with { Example = ("Dana Fischer", "Luis Ortega") },
        new("Manager", ColumnType.Name, "Manager", "Manager Name", "With")
        {
            RefersTo = "people", Note = "As the people sheet writes the name; blank means the person's manager.",
        },
        new("Date", ColumnType.Date, "One-to-one Date", "1:1 Date", "Date", "Held", "Held On")
        {
            Required = true, Example = (new DateOnly(2026, 5, 6), new DateOnly(2026, 5, 7)),
        },
    ];
}
