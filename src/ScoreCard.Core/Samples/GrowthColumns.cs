namespace ScoreCard.Core.Samples;

/// <summary>The columns of the sample's sheets on how people learn, and what is asked of them.</summary>
internal static class GrowthColumns
{
    public static readonly XlsxColumn<SampleCertification>[] Certifications =
    [
        new("Person", 22, (sheet, row) => sheet.Shared(row.Person.Name)),
        new("Certificate", 28, (sheet, row) => sheet.Shared(row.Certificate)),
        new("Category", 18, (sheet, row) => sheet.Shared(row.Category)),
        new("IssuedDate", 12, (sheet, row) => sheet.Date(row.Issued)),
        new("ExpiresDate", 12, (sheet, row) => sheet.Date(row.Expires)),
    ];

    public static readonly XlsxColumn<SampleTraining>[] Trainings =
    [
        new("Person", 22, (sheet, row) => sheet.Shared(row.Person.Name)),
        new("Course", 28, (sheet, row) => sheet.Shared(row.Course)),
        new("Date", 12, (sheet, row) => sheet.Date(row.Date)),
        new("Hours", 14, (sheet, row) => sheet.Number(row.Hours)),
    ];

    public static readonly XlsxColumn<SampleProgramme>[] Programmes =
    [
        new("Person", 22, (sheet, row) => sheet.Shared(row.Person.Name)),
        new("Programme", 28, (sheet, row) => sheet.Shared(row.Programme)),
        new("Category", 18, (sheet, row) => sheet.Shared(row.Category)),
        new("FromDate", 12, (sheet, row) => sheet.Date(row.From)),
        new("UntilDate", 12, (sheet, row) => sheet.Date(row.Until)),
    ];

    public static readonly XlsxColumn<SamplePeopleMove>[] Moves =
    [
        new("Person", 22, (sheet, row) => sheet.Shared(row.Person.Name)),
        new("Date", 12, (sheet, row) => sheet.Date(row.Date)),
        new("Kind", 14, (sheet, row) => sheet.Shared(row.Kind)),
        new("LeaveKind", 14, (sheet, row) => sheet.Shared(row.LeaveKind)),
        new("FromRole", 28, (sheet, row) => sheet.Shared(row.FromRole)),
        new("ToRole", 28, (sheet, row) => sheet.Shared(row.ToRole)),
    ];

    public static readonly XlsxColumn<SampleOneToOne>[] OneToOnes =
    [
        new("Person", 22, (sheet, row) => sheet.Shared(row.Person.Name)),
        new("Manager", 22, (sheet, row) => sheet.Shared(row.Person.Manager)),
        new("Date", 16, (sheet, row) => sheet.Date(row.Date)),
    ];

    public static readonly XlsxColumn<SampleMeeting>[] Meetings =
    [
        new("Account", 30, (sheet, row) => sheet.Shared(row.Account)),
        new("OpportunityId", 14, (sheet, row) => sheet.Shared(row.Deal?.Id)),
        new("SalesEngineer", 22, (sheet, row) => sheet.Shared(row.Engineer?.Name)),
        new("Date", 12, (sheet, row) => sheet.Date(row.Date)),
        new("FeedbackDate", 14, (sheet, row) => sheet.Date(row.Feedback)),
    ];

    public static readonly XlsxColumn<SampleIdea>[] Ideas =
    [
        new("Title", 40, (sheet, row) => sheet.Shared(row.Title)),
        new("Person", 22, (sheet, row) => sheet.Shared(row.Person.Name)),
        new("Account", 30, (sheet, row) => sheet.Shared(row.Account)),
        new("RaisedDate", 12, (sheet, row) => sheet.Date(row.Raised)),
        new("DecidedDate", 12, (sheet, row) => sheet.Date(row.Decided)),
        new("Status", 12, (sheet, row) => sheet.Shared(row.Status)),
    ];

    public static readonly XlsxColumn<SampleHire>[] Hires =
    [
        new("Role", 36, (sheet, row) => sheet.Shared(row.Role)),
        new("OpenedDate", 12, (sheet, row) => sheet.Date(row.Opened)),
        new("Candidate", 22, (sheet, row) => sheet.Shared(row.Candidate)),
        new("BusinessApplicability", 20, (sheet, row) => sheet.Number(row.Scores[0])),
        new("TechnicalClarity", 18, (sheet, row) => sheet.Number(row.Scores[1])),
        new("AudienceEngagement", 18, (sheet, row) => sheet.Number(row.Scores[2])),
        new("PresentationStyle", 18, (sheet, row) => sheet.Number(row.Scores[3])),
        new("OfferedDate", 12, (sheet, row) => sheet.Date(row.Offered)),
        new("AcceptedDate", 12, (sheet, row) => sheet.Date(row.Accepted)),
    ];

    public static readonly XlsxColumn<SampleQuota>[] Quotas =
    [
        new("Person", 22, (sheet, row) => sheet.Shared(row.Person.Name)),
        new("FromDate", 12, (sheet, row) => sheet.Date(row.From)),
        new("UntilDate", 12, (sheet, row) => sheet.Date(row.Until)),
        new("Amount", 14, (sheet, row) => sheet.Number(row.Amount, XlsxStyle.Money)),
    ];
}
