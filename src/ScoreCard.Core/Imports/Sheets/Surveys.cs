namespace ScoreCard.Core.Imports.Sheets;

/// <summary>Satisfaction and recommendation as customers answer it, and the surveys that they left unanswered.</summary>
public sealed class Surveys : Sheet
{
    public override string Kind => "surveys";

    public override string Title => "Surveys";

    public override string Entity => "Survey";

    public override int Order => 71;

    public override IReadOnlyList<string> CompositeKey => ["Account", "OpportunityId", "Respondent", "Person", "Kind", "SentDate"];

    public override IReadOnlyList<SheetColumn> Columns { get; } =
    [
        CommonColumns.Id("Survey ID", "Response ID"),
        CommonColumns.Account,
        CommonColumns.Opportunity with { MustExist = false, Required = false, Example = ("OPP-1001", null) },
        new("Respondent", ColumnType.Text, "Respondent", "Respondent Name", "Contact", "Contact Name")
        {
            Note = "Who was asked; tells surveys of one customer and day apart.", Example = ("Petra Lang", "Owen Marsh"),
        },
        CommonColumns.Person with { MustExist = false, Required = false, Note = "Whom of us it is about.", Example = ("Luis Ortega", null) },
        new("Kind", ColumnType.Text, "Survey Kind", "Kind", "Survey", "Survey Type", "Type")
        {
            Values =
            [
                new("CSAT", "C-SAT", "Customer satisfaction", "Satisfaction"),
                new("NPS", "Net promoter score", "Net promoter"),
            ],
            Required = true, Example = ("CSAT", "NPS"),
        },
        new("Scale", ColumnType.Number, "Scale", "Out Of", "Best Score")
        {
            IsSmall = true, Note = "The best score there is; blank means 5 for CSAT and 10 for NPS.", Example = (5m, 10m),
        },
        new("SentDate", ColumnType.Date, "Sent", "Sent Date", "Sent On", "Survey Date")
        {
            Required = true, Example = (new DateOnly(2026, 5, 4), new DateOnly(2026, 5, 4)),
        },
        new("AnsweredDate", ColumnType.Date, "Answered", "Answered Date", "Answered On", "Responded", "Response Date")
        {
            Note = "Blank where nobody answered.", Example = (new DateOnly(2026, 5, 6), null),
        },
        new("Score", ColumnType.Number, "Score", "Rating")
        {
            IsSmall = true, Example = (4m, null),
        },
    ];

    public override IReadOnlyList<RowRule> Rules { get; } =
    [
        RowRule.NotBefore("AnsweredDate", "SentDate"),
    ];

    public override IEnumerable<string> Derives(IReadOnlySet<string> present) => ["Scale"];

    public override void Complete(SheetRow row)
    {
        var isNps = row.Text("Kind") == "NPS";
        row["Scale"] ??= (isNps ? 10 : 5) * SheetRow.Scale;
        var best = row.Number("Scale")!.Value;
        if (best < 2)
        {
            row.Reject("Scale", best, "is no scale; write the best score there is, such as 5 or 10");
            return;
        }

        // Where nothing can be given, the scale begins with zero.
        var least = isNps || best > 10 ? 0 : 1;
        if (row.Number("Score") is { } score)
        {
            if (score < least || score > best)
            {
                row.Reject("Score", score, $"is not between {least} and {SheetRow.Print(ColumnType.Number, row["Scale"])}; correct it or its scale");
            }
            else if (row["AnsweredDate"] is null)
            {
                row.Reject("AnsweredDate", null, "is blank, but there is a score; fill in the day of the answer");
            }
        }
    }
}
