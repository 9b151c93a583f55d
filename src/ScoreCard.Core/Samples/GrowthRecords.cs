namespace ScoreCard.Core.Samples;

internal sealed record SampleCertification(SamplePerson Person, string Certificate, string Category, DateOnly Issued, DateOnly? Expires);

internal sealed record SampleTraining(SamplePerson Person, string Course, DateOnly Date, decimal Hours);

internal sealed record SampleProgramme(SamplePerson Person, string Programme, string Category, DateOnly From, DateOnly? Until);

internal sealed record SamplePeopleMove(SamplePerson Person, DateOnly Date, string Kind, string? LeaveKind, string? FromRole, string? ToRole);

internal sealed record SampleOneToOne(SamplePerson Person, DateOnly Date);

/// <param name="Deal">Null where the meeting was about none.</param>
internal sealed record SampleMeeting(SampleDeal? Deal, string? Account, SamplePerson? Engineer, DateOnly Date, DateOnly? Feedback);

internal sealed record SampleIdea(string Title, SamplePerson Person, string? Account, DateOnly Raised, DateOnly? Decided, string Status);

/// <param name="Joins">Who the candidate became; null for those who never came, or came elsewhere.</param>
/// <param name="Scores">Business applicability, technical clarity, audience engagement, presentation style.</param>
internal sealed record SampleHire(
    string Role, DateOnly Opened, string? Candidate, SamplePerson? Joins, IReadOnlyList<decimal?> Scores, DateOnly? Offered, DateOnly? Accepted);

internal sealed record SampleQuota(SamplePerson Person, DateOnly From, DateOnly Until, decimal Amount);
