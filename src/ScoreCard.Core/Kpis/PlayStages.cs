namespace ScoreCard.Core.Kpis;

/// <summary>What the deals of a strategic play did in one stage: the stays that ended in a period.</summary>
/// <param name="Stays">All of them.</param>
/// <param name="WentOn">Those that led to a stage that the deal had not been in, or to the win.</param>
/// <param name="WentBack">Those that led to a stage that it had been in.</param>
/// <param name="Dropped">Those that ended with the deal, lost or void.</param>
/// <param name="MedianDays">Of the stays.</param>
public sealed record PlayStages(string Play, string Stage, long Stays, long WentOn, long WentBack, long Dropped, decimal MedianDays)
{
    /// <summary>The share of the stays that went on.</summary>
    public decimal Conversion => (decimal)WentOn / Stays;
}
