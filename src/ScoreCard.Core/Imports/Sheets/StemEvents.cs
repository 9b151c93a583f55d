namespace ScoreCard.Core.Imports.Sheets;

/// <summary>Events by which we support education and science.</summary>
public sealed class StemEvents : Sheet
{
    public override string Kind => "stem-events";

    public override string Title => "STEM events";

    public override string Entity => "StemEvent";

    public override int Order => 90;

    public override IReadOnlyList<string> CompositeKey => ["Name", "Date", "Person"];

    public override IReadOnlyList<SheetColumn> Columns { get; } =
    [
        CommonColumns.Id("Event ID"),
        new("Name", ColumnType.Text, "STEM Event", "Event", "Event Name")
        {
            Required = true, Example = ("Girls code day", "School robotics cup"),
        },
        new("Date", ColumnType.Date, "Event Date", "Date", "Held On")
        {
            Required = true, Example = (new DateOnly(2026, 3, 20), new DateOnly(2026, 5, 16)),
        },
        CommonColumns.Person with { MustExist = false, Required = false },
    ];
}
