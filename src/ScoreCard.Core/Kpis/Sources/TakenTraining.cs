namespace ScoreCard.Core.Kpis.Sources;

/// <summary>Courses by the day on which a person took them.</summary>
public sealed class TakenTraining : Source
{
    public static readonly TakenTraining Instance = new();

    public override string Rows => "Courses that people took, one row for each person and course.";

    public override IReadOnlyList<string> Sheets => ["trainings"];

    public override TimeBasis Basis => TimeBasis.Event;

    public override string DateColumn => "TrainingDate";

    public override IReadOnlyList<Dimension> Dimensions { get; } = [Dimension.Region, Dimension.Owner, Dimension.Manager, Dimension.Team];

    public override IReadOnlyList<RowColumn> Columns { get; } =
    [
        new("TrainingId", "Training ID"),
        new("Owner", "Person"),
        new("Course", "Course"),
        new("TrainingDate", "Date", RowColumnKind.Date),
        new("Hours", "Hours", RowColumnKind.Number),
        new("Manager", "Manager"),
        new("Team", "Team"),
        new("Region", "Region"),
    ];
}
