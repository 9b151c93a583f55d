namespace ScoreCard.Core.Samples;

/// <summary>The columns of the sheets on what customers say, use and were promised, by the names that the sheets give them.</summary>
internal static class CustomerColumns
{
    public static readonly XlsxColumn<SampleSurvey>[] Surveys =
    [
        new("Id", 14, (sheet, survey) => sheet.Unique(survey.Id)),
        new("Account", 30, (sheet, survey) => sheet.Shared(survey.Account)),
        new("OpportunityId", 14, (sheet, survey) => sheet.Shared(survey.OpportunityId)),
        new("Respondent", 22, (sheet, survey) => sheet.Shared(survey.Respondent)),
        new("Person", 22, (sheet, survey) => sheet.Shared(survey.Person)),
        new("Kind", 8, (sheet, survey) => sheet.Shared(survey.Kind)),
        new("Scale", 8, (sheet, survey) => sheet.Number(survey.Scale)),
        new("SentDate", 12, (sheet, survey) => sheet.Date(survey.Sent)),
        new("AnsweredDate", 12, (sheet, survey) => sheet.Date(survey.Answered)),
        new("Score", 8, (sheet, survey) => sheet.Number(survey.Score)),
    ];

    public static readonly XlsxColumn<SampleIncident>[] Incidents =
    [
        new("Id", 14, (sheet, incident) => sheet.Unique(incident.Id)),
        new("Account", 30, (sheet, incident) => sheet.Shared(incident.Account)),
        new("Product", 22, (sheet, incident) => sheet.Shared(incident.Product)),
        new("Severity", 12, (sheet, incident) => sheet.Shared(incident.Severity)),
        new("Nature", 12, (sheet, incident) => sheet.Shared(incident.Nature)),
        new("Opened", 17, (sheet, incident) => sheet.Moment(incident.Opened)),
        new("Resolved", 17, (sheet, incident) => sheet.Moment(incident.Resolved)),
    ];

    public static readonly XlsxColumn<SampleEntitlement>[] Entitlements =
    [
        new("Id", 14, (sheet, entitlement) => sheet.Unique(entitlement.Id)),
        new("Account", 30, (sheet, entitlement) => sheet.Shared(entitlement.Account)),
        new("Product", 22, (sheet, entitlement) => sheet.Shared(entitlement.Product)),
        new("PurchasedDate", 12, (sheet, entitlement) => sheet.Date(entitlement.Purchased)),
        new("DueDate", 12, (sheet, entitlement) => sheet.Date(entitlement.Due)),
        new("Value", 14, (sheet, entitlement) => sheet.Number(entitlement.Value, XlsxStyle.Money)),
        new("ImplementedDate", 12, (sheet, entitlement) => sheet.Date(entitlement.Implemented)),
        new("FirstUseDate", 12, (sheet, entitlement) => sheet.Date(entitlement.FirstUse)),
        new("Stage", 15, (sheet, entitlement) => sheet.Shared(entitlement.Stage)),
    ];

    public static readonly XlsxColumn<SampleContentUse>[] ContentUses =
    [
        new("Id", 14, (sheet, use) => sheet.Unique(use.Id)),
        new("Account", 30, (sheet, use) => sheet.Shared(use.Account)),
        new("Content", 36, (sheet, use) => sheet.Shared(use.Content)),
        new("Type", 12, (sheet, use) => sheet.Shared(use.Type)),
        new("Date", 12, (sheet, use) => sheet.Date(use.Date)),
    ];

    public static readonly XlsxColumn<SampleUpgrade>[] Upgrades =
    [
        new("Id", 14, (sheet, upgrade) => sheet.Unique(upgrade.Id)),
        new("Account", 30, (sheet, upgrade) => sheet.Shared(upgrade.Account)),
        new("Product", 22, (sheet, upgrade) => sheet.Shared(upgrade.Product)),
        new("Date", 12, (sheet, upgrade) => sheet.Date(upgrade.Date)),
        new("Version", 9, (sheet, upgrade) => sheet.Shared(upgrade.Version)),
        new("Result", 10, (sheet, upgrade) => sheet.Shared(upgrade.Result)),
    ];

    public static readonly XlsxColumn<SampleRequirement>[] Requirements =
    [
        new("Id", 14, (sheet, requirement) => sheet.Unique(requirement.Id)),
        new("Account", 30, (sheet, requirement) => sheet.Shared(requirement.Account)),
        new("Product", 22, (sheet, requirement) => sheet.Shared(requirement.Product)),
        new("Title", 28, (sheet, requirement) => sheet.Shared(requirement.Title)),
        new("AskedDate", 12, (sheet, requirement) => sheet.Date(requirement.Asked)),
        new("AnsweredDate", 12, (sheet, requirement) => sheet.Date(requirement.Answered)),
        new("Status", 12, (sheet, requirement) => sheet.Shared(requirement.Status)),
        new("DeliveredDate", 12, (sheet, requirement) => sheet.Date(requirement.Delivered)),
    ];

    public static readonly XlsxColumn<SampleCommitment>[] Commitments =
    [
        new("Id", 14, (sheet, commitment) => sheet.Unique(commitment.Id)),
        new("Account", 30, (sheet, commitment) => sheet.Shared(commitment.Account)),
        new("Owner", 22, (sheet, commitment) => sheet.Shared(commitment.Owner)),
        new("Title", 28, (sheet, commitment) => sheet.Shared(commitment.Title)),
        new("DueDate", 12, (sheet, commitment) => sheet.Date(commitment.Due)),
        new("MetDate", 12, (sheet, commitment) => sheet.Date(commitment.Met)),
    ];

    public static readonly XlsxColumn<SampleStakeholder>[] Stakeholders =
    [
        new("OpportunityId", 14, (sheet, stakeholder) => sheet.Shared(stakeholder.OpportunityId)),
        new("Name", 22, (sheet, stakeholder) => sheet.Shared(stakeholder.Name)),
        new("Role", 12, (sheet, stakeholder) => sheet.Shared(stakeholder.Role)),
    ];

    public static readonly XlsxColumn<SampleVolunteering>[] VolunteerHours =
    [
        new("Id", 14, (sheet, entry) => sheet.Unique(entry.Id)),
        new("Person", 22, (sheet, entry) => sheet.Shared(entry.Person)),
        new("Date", 12, (sheet, entry) => sheet.Date(entry.Date)),
        new("Hours", 8, (sheet, entry) => sheet.Number(entry.Hours)),
        new("Activity", 20, (sheet, entry) => sheet.Shared(entry.Activity)),
    ];

    public static readonly XlsxColumn<SampleStemEvent>[] StemEvents =
    [
        new("Name", 28, (sheet, happening) => sheet.Shared(happening.Name)),
        new("Date", 12, (sheet, happening) => sheet.Date(happening.Date)),
        new("Person", 22, (sheet, happening) => sheet.Shared(happening.Person)),
    ];

    public static readonly XlsxColumn<SampleContract>[] Contracts =
    [
        new("Id", 12, (sheet, contract) => sheet.Unique(contract.Id)),
        new("Account", 30, (sheet, contract) => sheet.Shared(contract.Account)),
        new("OpportunityId", 14, (sheet, contract) => sheet.Shared(contract.OpportunityId)),
        new("SignedDate", 12, (sheet, contract) => sheet.Date(contract.Signed)),
        new("Value", 14, (sheet, contract) => sheet.Number(contract.Value, XlsxStyle.Money)),
        new("CancelledDate", 12, (sheet, contract) => sheet.Date(contract.Cancelled)),
    ];

    public static readonly XlsxColumn<SampleDelivery>[] Deliveries =
    [
        new("Id", 14, (sheet, delivery) => sheet.Unique(delivery.Id)),
        new("ContractId", 12, (sheet, delivery) => sheet.Shared(delivery.ContractId)),
        new("Date", 12, (sheet, delivery) => sheet.Date(delivery.Date)),
        new("Value", 14, (sheet, delivery) => sheet.Number(delivery.Value, XlsxStyle.Money)),
    ];

    public static readonly XlsxColumn<SampleMarket>[] Markets =
    [
        new("Segment", 14, (sheet, market) => sheet.Shared(market.Segment)),
        new("FromDate", 12, (sheet, market) => sheet.Date(market.From)),
        new("UntilDate", 12, (sheet, market) => sheet.Date(market.Until)),
        new("Size", 16, (sheet, market) => sheet.Number(market.Size, XlsxStyle.Money)),
        new("AddressableAccounts", 14, (sheet, market) => sheet.Number(market.AddressableAccounts)),
    ];
}
