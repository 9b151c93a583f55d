namespace ScoreCard.Core.Imports.Sheets;

/// <summary>Hours that people gave to their community.</summary>
public sealed class VolunteerHours : Sheet
{
    public override string Kind => "volunteer-hours";

    public override string Title => "Volunteer hours";

    public override string Entity => "VolunteerHour";

    public override int Order => 89;

    public override IReadOnlyList<string> CompositeKey => ["Person", "Activity", "Date"];

    public override IReadOnlyList<SheetColumn> Columns { get; } =
    [
        CommonColumns.Id("Entry ID"),
        CommonColumns.Person,
        new("Date", ColumnType.Date, "Volunteer Date", "Date", "Volunteered On", "Day")
        {
            Required = true, Example = (new DateOnly(2026, 3, 14), new DateOnly(2026, 4, 18)),
        },
        new("Hours", ColumnType.Number, "Volunteer Hours", "Hours", "Duration (Hours)")
        {
            IsSmall = true, Required = true, Example = (4m, 6m),
        },
        new("Activity", ColumnType.Text, "Volunteer Activity", "Activity", "Cause", "Organisation", "Organization")
        {
            Example = ("Food bank", "River clean-up"),
        },
    ];

    public override IReadOnlyList<RowRule> Rules { get; } =
    [
        RowRule.HoursOfADay("Hours"),
    ];
}
