namespace ScoreCard.Core.Imports.Sheets;

/// <summary>Courses that people took.</summary>
public sealed class Trainings : Sheet
{
    public override string Kind => "trainings";

    public override string Title => "Trainings";

    public override string Entity => "Training";

    public override int Order => 85;

    public override IReadOnlyList<string> CompositeKey => ["Person", "Course", "Date"];

    public override IReadOnlyList<SheetColumn> Columns { get; } =
    [
        CommonColumns.Id("Training ID"),
        CommonColumns.Person,
        new("Course", ColumnType.Text, "Course", "Training", "Course Name", "Training Name")
        {
            Required = true, Example = ("Value selling", "Kubernetes basics"),
        },
        new("Date", ColumnType.Date, "Training Date", "Date", "Completed", "Completed On", "Taken On", "Completion Date", "Date Completed")
        {
            Required = true, Example = (new DateOnly(2026, 2, 5), new DateOnly(2026, 3, 26)),
        },
        new("Hours", ColumnType.Number, "Training Hours", "Hours", "Duration (Hours)")
        {
            IsSmall = true, Required = true, Example = (6m, 7.5m),
        },
    ];

    public override IReadOnlyList<RowRule> Rules { get; } =
    [
        RowRule.HoursOfADay("Hours"),
    ];
}
