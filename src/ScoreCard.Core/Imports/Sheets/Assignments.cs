namespace ScoreCard.Core.Imports.Sheets;

/// <summary>Who works on a deal, in which role, from when until when, and with which share of the credit.</summary>
public sealed class Assignments : Sheet
{
    public override string Kind => "assignments";

    public override string Title => "Assignments";

    public override string Entity => "Assignment";

    public override int Order => 62;

    public override IReadOnlyList<string> CompositeKey => ["OpportunityId", "Person", "Role", "FromDate"];

    public override IReadOnlyList<SheetColumn> Columns { get; } =
    [
        CommonColumns.Id("Assignment ID"),
        CommonColumns.Opportunity,
        CommonColumns.Person with { Example = ("Dana Fischer", "Luis Ortega") },
        new("Role", ColumnType.Text, "Role", "Team Role", "Member Role")
        {
            Values =
            [
                new("AE", "Account executive", "Rep", "Sales rep", "Sales representative", "Account manager", "AM", "Owner", "Opportunity owner", "Seller"),
                new("SE", "Sales engineer", "Solution engineer", "Solutions engineer", "Solution consultant", "Solutions consultant", "Solution architect", "SC", "Presales", "Presales engineer", "Presales consultant"),
                new("Other", "Partner", "Executive sponsor", "Specialist", "Overlay"),
            ],
            Required = true, Example = ("AE", "SE"),
        },
        CommonColumns.From with { Example = (new DateOnly(2026, 1, 14), new DateOnly(2026, 3, 2)) },
        CommonColumns.Until with { Note = "The last day; blank while it goes on." },
        new("Share", ColumnType.Percent, "Share", "Credit", "Credit %", "Split", "Split %")
        {
            Default = SheetRow.Scale, Note = "Of the credit; blank means all of it.", Example = (1m, 1m),
        },
    ];

    public override IReadOnlyList<RowRule> Rules { get; } =
    [
        RowRule.NotBefore("UntilDate", "FromDate"),
        RowRule.Between("Share", 0, 1),
    ];
}
