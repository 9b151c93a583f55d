namespace ScoreCard.Core.Kpis;

/// <summary>Why a deal's part of the open pipeline is another at the end of a period than at its start.</summary>
public enum WaterfallStep
{
    /// <summary>Created in the period.</summary>
    New,
    Increased,

    /// <summary>Open at the start too, but then outside of what is filtered for.</summary>
    Entered,

    /// <summary>Not open at the start, and not created since.</summary>
    Reopened,
    Decreased,
    Won,
    Lost,
    Void,

    /// <summary>Open at the end too, but now outside of what is filtered for.</summary>
    Left,

    /// <summary>In no export any more, or no longer created by the end.</summary>
    Vanished,
}

/// <param name="Change">Money; what the step adds, or takes where it is negative.</param>
public sealed record WaterfallChange(WaterfallStep Step, long Deals, decimal Change);

/// <summary>How the open pipeline came from the start of a period to its end, deal by deal.</summary>
/// <param name="Changes">The steps that deals took, in the order of <see cref="WaterfallStep"/>.</param>
public sealed record Waterfall(DateOnly From, DateOnly To, decimal Opening, IReadOnlyList<WaterfallChange> Changes, decimal Closing)
{
    public long OpeningDeals { get; init; }

    public long ClosingDeals { get; init; }

    /// <summary>What the steps leave unexplained; zero, or something is wrong.</summary>
    public decimal Unexplained => Closing - Opening - Changes.Sum(change => change.Change);
}
