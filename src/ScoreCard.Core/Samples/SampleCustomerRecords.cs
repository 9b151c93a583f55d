namespace ScoreCard.Core.Samples;

internal sealed record SampleSurvey(
    string Id, string Account, string? OpportunityId, string Respondent, string? Person, string Kind, decimal? Scale, DateOnly Sent, DateOnly? Answered, decimal? Score);

internal sealed record SampleIncident(string Id, string Account, string Product, string? Severity, string? Nature, DateTime Opened, DateTime? Resolved);

internal sealed record SampleEntitlement(
    string Id, string Account, string Product, DateOnly Purchased, DateOnly? Due, decimal? Value, DateOnly? Implemented, DateOnly? FirstUse, string? Stage);

internal sealed record SampleContentUse(string Id, string Account, string Content, string? Type, DateOnly Date);

internal sealed record SampleUpgrade(string Id, string Account, string Product, DateOnly Date, string Version, string? Result);

internal sealed record SampleRequirement(
    string Id, string Account, string? Product, string Title, DateOnly Asked, DateOnly? Answered, string? Status, DateOnly? Delivered);

internal sealed record SampleCommitment(string Id, string Account, string? Owner, string Title, DateOnly Due, DateOnly? Met);

internal sealed record SampleStakeholder(string OpportunityId, string Name, string Role);

internal sealed record SampleVolunteering(string Id, string Person, DateOnly Date, decimal Hours, string Activity);

internal sealed record SampleStemEvent(string Name, DateOnly Date, string? Person);

internal sealed record SampleContract(string Id, string Account, string? OpportunityId, DateOnly Signed, decimal Value, DateOnly? Cancelled);

internal sealed record SampleDelivery(string Id, string ContractId, DateOnly Date, decimal Value);

internal sealed record SampleMarket(string Segment, DateOnly From, DateOnly Until, decimal Size, decimal? AddressableAccounts);
