using Microsoft.AspNetCore.Components;
using ScoreCard.Core.Kpis;
using ScoreCard.Core.Store;
using ScoreCard.Web.Data;

namespace ScoreCard.Web.Components.Kpis;

/// <summary>The ledger of technical wins: what became of each, and why those that did not become business did not.</summary>
public sealed partial class TechnicalWinSection
{
    private const int MostDeals = 20;

    private CancellationTokenSource _cancel = new();
    private (ViewFilter View, StoreStatus Status)? _read;
    private TechnicalWins? _wins;
    private string? _problem;

    [CascadingParameter]
    public required PageState State { get; set; }

    [Parameter, EditorRequired]
    public required Kpi Kpi { get; set; }

    [Inject]
    public required IScorecard Scorecard { get; init; }

    [Inject]
    public required ILogger<TechnicalWinSection> Log { get; init; }

    private long All => _wins!.Outcomes.Sum(part => part.Deals);

    private IEnumerable<TechnicalWinOutcome> Unconverted => _wins!.Outcomes.Where(part => part.IsUnconverted);

    private string Unit => Format.UnitName(Core.Kpis.Unit.Money, State.Currency) is { Length: > 0 } unit ? $"({unit})" : "";

    /// <summary>Business first, then what may become it, then what did not.</summary>
    private IReadOnlyList<FlowPart> Parts =>
    [
        .. from part in _wins!.Outcomes
           orderby part.Outcome == "Won" ? 0 : part.IsUnconverted ? 2 : 1, part.Outcome
           let name = (part.Outcome, part.IsUnconverted) switch
           {
               ("Open", true) => "Open for too long",
               ("Open", false) => "Open, pending",
               var (outcome, _) => outcome,
           }
           select new FlowPart(name, part.Deals, All, Money(part.Amount), part.Outcome == "Won" ? "then" : part.IsUnconverted ? "down" : "now"),
    ];

    protected override async Task OnParametersSetAsync()
    {
        var now = (State.View.Carried, State.Status);
        if (_read != now)
        {
            _read = now;
            await ReadAsync();
        }
    }

    public void Dispose()
    {
        _cancel.Cancel();
        _cancel.Dispose();
    }

    private async Task ReadAsync()
    {
        await _cancel.CancelAsync();
        _cancel.Dispose();
        _cancel = new();
        try
        {
            _wins = await Scorecard.TechnicalWinsAsync(State.View.Period, State.View.Slices, MostDeals, _cancel.Token);
            _problem = null;
        }
        catch (OperationCanceledException)
        {
            // Another view was chosen, or the page is closed.
        }
        catch (Exception e)
        {
            Log.KpiBroken(e, Kpi.Id);
            _problem = e is StoreException ? e.Message : "The ledger could not be read; the log of the app says why.";
        }
    }

    private string Money(decimal amount) => Format.Money(amount, State.Currency);
}
