using ScoreCard.Core.Calendar;
using ScoreCard.Core.Store;

namespace ScoreCard.Web.Data;

/// <summary>What every page is drawn from: the view that the URL names, and the state of the store. A new one means: read again.</summary>
public sealed record PageState(ViewFilter View, StoreStatus Status)
{
    public IReadOnlyList<string> Problems { get; init; } = [];

    public string? Currency => Status.Currency;

    /// <summary>Where pages open when the URL names no period: the quarter of the last closed deal, else of today.</summary>
    public static Period DefaultPeriod(FiscalCalendar calendar, StoreStatus status, DateOnly today) =>
        calendar.Of(status.LastClose ?? today, Grain.Quarter);
}
