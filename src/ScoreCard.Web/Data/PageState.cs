using ScoreCard.Core.Store;

namespace ScoreCard.Web.Data;

/// <summary>What every page is drawn from: the view that the URL names, and the state of the store. A new one means: read again.</summary>
public sealed record PageState(ViewFilter View, StoreStatus Status)
{
    public IReadOnlyList<string> Problems { get; init; } = [];

    public string? Currency => Status.Currency;
}
