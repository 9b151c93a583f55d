namespace ScoreCard.Core.Kpis;

/// <summary>What became of deals that were won technically.</summary>
/// <param name="Reasons">Of the deals that did not turn into business, the largest amount first; an empty reason is not known.</param>
/// <param name="Deals">The largest amounts among those that did not turn into business.</param>
public sealed record TechnicalWins(IReadOnlyList<TechnicalWinOutcome> Outcomes, IReadOnlyList<UnconvertedReason> Reasons, IReadOnlyList<UnconvertedDeal> Deals);

/// <summary>How a deal stands, with how many deals do so and what they amount to in major units.</summary>
/// <param name="IsUnconverted">Lost, or open for longer after the technical win than the setting allows.</param>
public sealed record TechnicalWinOutcome(string Outcome, bool IsUnconverted, long Deals, decimal Amount);

public sealed record UnconvertedReason(string Outcome, string Reason, long Deals, decimal Amount);

/// <param name="Age">Days from the technical win to the day that the period is read on.</param>
public sealed record UnconvertedDeal(
    string OpportunityId, string? Name, string Account, string Owner, string? SalesEngineer, string Outcome, string? Reason, DateOnly TechnicalWin, int Age, decimal? Amount);
