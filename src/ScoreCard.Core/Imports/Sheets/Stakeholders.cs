namespace ScoreCard.Core.Imports.Sheets;

/// <summary>Who on the customer's side has a say in a deal.</summary>
public sealed class Stakeholders : Sheet
{
    public override string Kind => "stakeholders";

    public override string Title => "Stakeholders";

    public override string Entity => "Stakeholder";

    public override int Order => 68;

    public override IReadOnlyList<string> CompositeKey => ["OpportunityId", "Name", "Role"];

    public override IReadOnlyList<SheetColumn> Columns { get; } =
    [
        CommonColumns.Id("Stakeholder ID"),
        CommonColumns.Opportunity,
        new("Name", ColumnType.Text, "Stakeholder", "Name", "Stakeholder Name", "Contact", "Contact Name")
        {
            Required = true, Example = ("Petra Lang", "Owen Marsh"),
        },
        new("Role", ColumnType.Text, "Stakeholder Role", "Role", "Contact Role", "Buying Role")
        {
            Values =
            [
                new("Technical", "Technical buyer", "Technical decision maker", "Evaluator", "Technical evaluator", "IT"),
                new("Business", "Economic buyer", "Business buyer", "Decision maker", "Economic decision maker", "Executive sponsor", "Business user"),
                new("Other", "Coach", "Champion", "Influencer", "User", "Procurement", "Legal"),
            ],
            Required = true, Example = ("Technical", "Business"),
        },
    ];
}
