using ScoreCard.Core.Calendar;
using ScoreCard.Core.Kpis;

namespace ScoreCard.Core.Imports;

/// <summary>What a commit would change and move on the scorecard: found by writing, reading and taking back what was written.</summary>
public sealed record ImportEffects
{
    /// <summary>Deals by what becomes of them, those that nothing becomes of left out; the amounts are in the reporting currency.</summary>
    public IReadOnlyList<DealMove> Deals { get; init; } = [];

    /// <summary>By kind of sheet the first rows that would change, as the import then lists them.</summary>
    public IReadOnlyList<FirstChanges> Changes { get; init; } = [];

    /// <summary>The quarters that were compared, newest first.</summary>
    public IReadOnlyList<Period> Quarters { get; init; } = [];

    /// <summary>How many earlier quarters have changed rows too, and were not compared.</summary>
    public int EarlierQuarters { get; init; }

    /// <summary>The readings of these quarters that would be others, in the order of quarters and of the catalogue.</summary>
    public IReadOnlyList<MovedReading> Readings { get; init; } = [];
}

/// <param name="Amount">What they are worth together, in major units.</param>
public sealed record DealMove(DealChange Change, long Deals, decimal Amount);

public enum DealChange
{
    /// <summary>The store had no such deal; it may be won or lost as well.</summary>
    New,
    Won,
    Lost,

    /// <summary>It was won or lost and is open.</summary>
    Reopened,

    /// <summary>A full extract no longer holds it.</summary>
    Vanished,
}

public sealed record MovedReading(Kpi Kpi, Period Period, Figure Before, Figure After);
