namespace ScoreCard.Core.Samples;

/// <summary>The columns of the sheets on engineers' work, by the names that the sheets give them.</summary>
internal static class PresalesColumns
{
    public static readonly XlsxColumn<SamplePoc>[] Pocs =
    [
        new("Id", 16, (sheet, poc) => sheet.Unique(poc.Id)),
        new("OpportunityId", 13, (sheet, poc) => sheet.Unique(poc.Deal.Id)),
        new("Name", 20, (sheet, poc) => sheet.Shared(poc.Name)),
        new("SalesEngineer", 20, (sheet, poc) => sheet.Shared(poc.Deal.SalesEngineer?.Name)),
        new("Product", 22, (sheet, poc) => sheet.Shared(poc.Product.Name)),
        new("StartDate", 12, (sheet, poc) => sheet.Date(poc.Start)),
        new("DueDate", 12, (sheet, poc) => sheet.Date(poc.Due)),
        new("EndDate", 12, (sheet, poc) => sheet.Date(poc.End)),
        new("Result", 12, (sheet, poc) => sheet.Shared(poc.Result)),
        new("HasCriteria", 12, (sheet, poc) => Flag(sheet, poc.HasCriteria)),
    ];

    public static readonly XlsxColumn<SampleDecision>[] Decisions =
    [
        new("Id", 16, (sheet, decision) => sheet.Unique(decision.Id)),
        new("OpportunityId", 13, (sheet, decision) => sheet.Unique(decision.Deal.Id)),
        new("DecisionDate", 12, (sheet, decision) => sheet.Date(decision.Date)),
        new("Result", 12, (sheet, decision) => sheet.Shared(decision.IsWin ? "Win" : "Loss")),
        new("Evidence", 12, (sheet, decision) => sheet.Shared(decision.Evidence)),
        new("SalesEngineer", 20, (sheet, decision) => sheet.Shared(decision.Deal.SalesEngineer?.Name)),
    ];

    public static readonly XlsxColumn<SampleDeliverable>[] Deliverables =
    [
        new("Id", 16, (sheet, deliverable) => sheet.Unique(deliverable.Id)),
        new("OpportunityId", 13, (sheet, deliverable) => sheet.Unique(deliverable.Deal.Id)),
        new("Date", 12, (sheet, deliverable) => sheet.Date(deliverable.Date)),
        new("Type", 18, (sheet, deliverable) => sheet.Shared(deliverable.Type)),
        new("Author", 20, (sheet, deliverable) => sheet.Shared(deliverable.Deal.SalesEngineer?.Name)),
    ];

    public static readonly XlsxColumn<SampleDemo>[] Demos =
    [
        new("Id", 16, (sheet, demo) => sheet.Unique(demo.Id)),
        new("OpportunityId", 13, (sheet, demo) => Unique(sheet, demo.Deal?.Id)),
        new("Date", 12, (sheet, demo) => sheet.Date(demo.Date)),
        new("SalesEngineer", 20, (sheet, demo) => sheet.Shared(demo.Engineer.Name)),
        new("Product", 22, (sheet, demo) => sheet.Shared(demo.Product.Name)),
        new("IsQualified", 12, (sheet, demo) => Flag(sheet, demo.IsQualified)),
    ];

    public static readonly XlsxColumn<SampleGap>[] Gaps =
    [
        new("Id", 16, (sheet, gap) => sheet.Unique(gap.Id)),
        new("OpportunityId", 13, (sheet, gap) => sheet.Unique(gap.Deal.Id)),
        new("Product", 22, (sheet, gap) => sheet.Shared(gap.Product.Name)),
        new("Gap", 24, (sheet, gap) => sheet.Shared(gap.Gap)),
        new("RaisedDate", 12, (sheet, gap) => sheet.Date(gap.Raised)),
        new("ClosedDate", 12, (sheet, gap) => sheet.Date(gap.Closed)),
    ];

    public static readonly XlsxColumn<SampleAssignment>[] Assignments =
    [
        new("Id", 16, (sheet, assignment) => sheet.Unique(assignment.Id)),
        new("OpportunityId", 13, (sheet, assignment) => sheet.Unique(assignment.Deal.Id)),
        new("Person", 20, (sheet, assignment) => sheet.Shared(assignment.Person.Name)),
        new("Role", 8, (sheet, assignment) => sheet.Shared(assignment.Role)),
        new("FromDate", 12, (sheet, assignment) => sheet.Date(assignment.From)),
        new("UntilDate", 12, (sheet, assignment) => sheet.Date(assignment.Until)),
    ];

    private static XlsxSheet Unique(XlsxSheet sheet, string? text) => text is null ? sheet.Skip() : sheet.Unique(text);

    private static XlsxSheet Flag(XlsxSheet sheet, bool? value) => value is { } known ? sheet.Flag(known) : sheet.Skip();
}
