namespace ScoreCard.Core.Samples;

/// <param name="End">Null while it is open.</param>
/// <param name="Result">Success, Failure, Abandoned or Open.</param>
/// <param name="HasCriteria">Null where nobody noted it.</param>
internal sealed record SamplePoc(
    string Id, SampleDeal Deal, string Name, SampleProduct Product, DateOnly Start, DateOnly? Due, DateOnly? End, string Result, bool? HasCriteria);

internal sealed record SampleDecision(string Id, SampleDeal Deal, DateOnly Date, bool IsWin, string? Evidence);

internal sealed record SampleDeliverable(string Id, SampleDeal Deal, DateOnly Date, string Type);

/// <param name="Deal">Null for a demo of nobody's deal.</param>
/// <param name="IsQualified">Null where nobody noted it.</param>
internal sealed record SampleDemo(string Id, SampleDeal? Deal, SamplePerson Engineer, SampleProduct Product, DateOnly Date, bool? IsQualified);

internal sealed record SampleGap(string Id, SampleDeal Deal, SampleProduct Product, string Gap, DateOnly Raised, DateOnly? Closed);

/// <param name="Role">AE or SE.</param>
/// <param name="Until">The last day; null while it goes on.</param>
internal sealed record SampleAssignment(string Id, SampleDeal Deal, SamplePerson Person, string Role, DateOnly From, DateOnly? Until);
