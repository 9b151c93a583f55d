namespace ScoreCard.Core.Imports.Sheets;

/// <summary>Roles that were opened, and the candidates who auditioned for them.</summary>
public sealed class Hires : Sheet
{
    public override string Kind => "hires";

    public override string Title => "Hiring";

    public override string Entity => "Hire";

    public override int Order => 91;

    public override IReadOnlyList<string> CompositeKey => ["Role", "OpenedDate", "Candidate"];

    public override IReadOnlyList<SheetColumn> Columns { get; } =
    [
        CommonColumns.Id("Hiring ID", "Requisition ID"),
        new("Role", ColumnType.Text, "Open Role", "Role", "Position", "Job Title", "Vacancy")
        {
            Required = true, Example = ("Sales engineer DACH", "Sales engineer Americas"),
        },
        new("OpenedDate", ColumnType.Date, "Role Opened", "Opened", "Opened Date", "Opened On", "Posted", "Posted On")
        {
            Required = true, Example = (new DateOnly(2026, 1, 12), new DateOnly(2026, 4, 1)),
        },
        new("Candidate", ColumnType.Text, "Candidate", "Candidate Name", "Applicant")
        {
            Example = ("Mara Lind", null),
        },
        new("BusinessApplicability", ColumnType.Number, "Business Applicability")
        {
            IsSmall = true, Note = "From 1 to 3, of the audition.", Example = (3m, null),
        },
        new("TechnicalClarity", ColumnType.Number, "Technical Clarity")
        {
            IsSmall = true, Note = "From 1 to 3, of the audition.", Example = (3m, null),
        },
        new("AudienceEngagement", ColumnType.Number, "Audience Engagement")
        {
            IsSmall = true, Note = "From 1 to 3, of the audition.", Example = (2m, null),
        },
        new("PresentationStyle", ColumnType.Number, "Presentation Style")
        {
            IsSmall = true, Note = "From 1 to 3, of the audition.", Example = (2m, null),
        },
        new("OfferedDate", ColumnType.Date, "Offered", "Offered Date", "Offered On", "Offer Date")
        {
            Example = (new DateOnly(2026, 2, 27), null),
        },
        new("AcceptedDate", ColumnType.Date, "Accepted", "Accepted Date", "Accepted On", "Offer Accepted")
        {
            Example = (new DateOnly(2026, 3, 4), null),
        },
    ];

    public override IReadOnlyList<RowRule> Rules { get; } =
    [
        RowRule.Between("BusinessApplicability", 1, 3),
        RowRule.Between("TechnicalClarity", 1, 3),
        RowRule.Between("AudienceEngagement", 1, 3),
        RowRule.Between("PresentationStyle", 1, 3),
        RowRule.NotBefore("OfferedDate", "OpenedDate"),
        RowRule.NotBefore("AcceptedDate", "OpenedDate"),
        RowRule.NotBefore("AcceptedDate", "OfferedDate"),
    ];
}
