namespace ScoreCard.Core.Imports.Sheets;

/// <summary>Internal programmes that people take part in.</summary>
public sealed class Programmes : Sheet
{
    public override string Kind => "programmes";

    public override string Title => "Programmes";

    public override string Entity => "Programme";

    public override int Order => 86;

    public override IReadOnlyList<string> CompositeKey => ["Person", "Programme", "FromDate"];

    public override IReadOnlyList<SheetColumn> Columns { get; } =
    [
        CommonColumns.Id("Participation ID"),
        CommonColumns.Person,
        new("Programme", ColumnType.Text, "Programme", "Program", "Programme Name", "Program Name")
        {
            Required = true, Example = ("Women in sales", "Evening MBA"),
        },
        new("Category", ColumnType.Text, "Programme Category", "Program Category", "Category", "Type")
        {
            Values =
            [
                new("Diversity", "DEI", "Inclusion", "Diversity and inclusion"),
                new("Career movement", "Career", "Mobility", "Rotation"),
                new("High potential", "Hipo", "Talent"),
                new("Education", "Degree", "Studies", "Study"),
            ],
            Required = true, Example = ("Diversity", "Education"),
        },
        CommonColumns.From with { Example = (new DateOnly(2026, 1, 5), new DateOnly(2025, 10, 1)) },
        CommonColumns.Until with { Example = (new DateOnly(2026, 6, 26), null) },
    ];

    public override IReadOnlyList<RowRule> Rules { get; } =
    [
        RowRule.NotBefore("UntilDate", "FromDate"),
    ];
}
