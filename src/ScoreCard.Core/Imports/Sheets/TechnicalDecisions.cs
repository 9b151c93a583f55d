namespace ScoreCard.Core.Imports.Sheets;

/// <summary>What a customer's engineers decided about a deal.</summary>
public sealed class TechnicalDecisions : Sheet
{
    public override string Kind => "technical-decisions";

    public override string Title => "Technical decisions";

    public override string Entity => "TechnicalDecision";

    public override int Order => 63;

    public override IReadOnlyList<string> CompositeKey => ["OpportunityId", "DecisionDate"];

    public override IReadOnlyList<SheetColumn> Columns { get; } =
    [
        CommonColumns.Id("Decision ID"),
        CommonColumns.Opportunity,
        new("DecisionDate", ColumnType.Date, "Decision Date", "Decided", "Decided On", "Date", "Technical Decision Date", "Technical Win Date")
        {
            Required = true, Example = (new DateOnly(2026, 3, 6), new DateOnly(2026, 5, 20)),
        },
        new("Result", ColumnType.Text, "Technical Result", "Result", "Decision", "Technical Decision", "Outcome")
        {
            Values =
            [
                new("Win", "Won", "Technical win", "Success", "Positive"),
                new("Loss", "Lost", "Technical loss", "Failure", "Negative"),
            ],
            Required = true, Example = ("Win", "Loss"),
        },
        new("Evidence", ColumnType.Text, "Evidence", "Proof")
        {
            Values =
            [
                new("Written", "Email", "E-mail", "Mail", "Letter"),
                new("Verbal", "Oral", "Spoken", "Call", "Phone"),
                new("PoC", "Proof of concept", "Pilot", "Trial"),
            ],
            Note = "How we know.", Example = ("PoC", "Verbal"),
        },
        CommonColumns.SalesEngineer,
    ];
}
