using ScoreCard.Core.Kpis;
using ScoreCard.Core.Kpis.Internal;

namespace ScoreCard.Web.Components.Kpis;

/// <summary>The ledger of technical wins: what became of each, and why those that did not become business did not.</summary>
public sealed partial class TechnicalWinSection
{
    private const int MostDeals = 20;

    protected override string What => "deals of the ledger";

    private bool IsOfPocs => Kpi is PocConversion;

    private long All => Content!.Outcomes.Sum(part => part.Deals);

    private IEnumerable<TechnicalWinOutcome> Unconverted => Content!.Outcomes.Where(part => part.IsUnconverted);

    private string Unit => Format.InBrackets(Core.Kpis.Unit.Money, State.Currency);

    /// <summary>Business first, then what may become it, then what did not.</summary>
    private IReadOnlyList<FlowPart> Parts =>
    [
        .. from part in Content!.Outcomes
           orderby part.Outcome == "Won" ? 0 : part.IsUnconverted ? 2 : 1, part.Outcome
           let name = (part.Outcome, part.IsUnconverted) switch
           {
               ("Open", true) => "Open for too long",
               ("Open", false) => "Open, pending",
               var (outcome, _) => outcome,
           }
           select new FlowPart(name, part.Deals, All, Money(part.Amount), part.Outcome == "Won" ? "then" : part.IsUnconverted ? "down" : "now"),
    ];

    protected override Task<TechnicalWins> LoadAsync(CancellationToken cancel) => Scorecard.TechnicalWinsAsync(Kpi, State.View.Period, State.View.Slices, MostDeals, cancel);

    /// <summary>Of one deal, or of all; a conversion's sample are the won deals, so that those that were lost are in its population.</summary>
    private string Rows(string? deal) => Links.Rows(Kpi, State.View with { Population = IsOfPocs, Search = deal });

    private string Money(decimal amount) => Format.Money(amount, State.Currency);
}
