using ScoreCard.Core.Calendar;

namespace ScoreCard.Core.Store;

/// <summary>What the store holds, for the frame of every page.</summary>
public sealed record StoreStatus
{
    /// <summary>Rises with each commit.</summary>
    public long DataVersion { get; init; }

    public bool IsEmpty => LastImportId is null;

    public long? LastImportId { get; init; }

    /// <summary>The latest day of any export, which need not be that of the last import.</summary>
    public DateOnly? DataAsOf { get; init; }

    public DateOnly? FirstAsOf { get; init; }

    /// <summary>The last day of which the data tells: what happened since the latest export nobody knows yet.</summary>
    public DateOnly LastDay(DateOnly today) => DataAsOf < today ? DataAsOf.Value : today;

    /// <summary>The last close date of a closed deal, days to come apart: of those one is enough that somebody mistyped.</summary>
    public DateOnly? LastClose { get; init; }

    public DateOnly? FirstClose { get; init; }

    /// <summary>Where reading begins when nobody names a period: the quarter of the last closed deal, else of today.</summary>
    public Period UsualPeriod(FiscalCalendar calendar, DateOnly today) => calendar.Of(LastClose ?? today, Grain.Quarter);

    /// <summary>Three letters; null where no file and no setting named one.</summary>
    public string? Currency { get; init; }
}
