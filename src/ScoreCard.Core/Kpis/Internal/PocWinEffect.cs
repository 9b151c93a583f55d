using ScoreCard.Core.Kpis.Sources;

namespace ScoreCard.Core.Kpis.Internal;

/// <summary>Σ over deal-size bands of (win rate with a PoC − win rate without) × closed deals with a PoC / Σ closed deals with a PoC</summary>
public sealed class PocWinEffect : Kpi
{
    public override string Name => "PoC effect";

    public override string Definition => "How much more often deals with a proof of concept were won than deals of the same size without one.";

    public override string Formula => "Σ over deal-size bands of (win rate with a PoC − win rate without) × closed deals with a PoC / Σ closed deals with a PoC";

    public override string Notes => "The difference is taken within each deal-size band and weighed by its deals with a PoC; bands without deals of both kinds are left out. A PoC counts where it started before the close.";

    public override Perspective Perspective => Perspective.Internal;

    public override Objective Objective => Objective.WinTechnically;

    public override Unit Unit => Unit.Points;

    public override Source Source => ClosedEngagement.Instance;

    public override IReadOnlyList<Evidence> RestsOn => [new("a PoC", "pocs")];

    public override string Population => "IsQualifiedOut = 0";

    public override string Sample => "IsWon = 1";

    public override Measure Measure => Measure.ShareGapWithin("HasPoc = 1", "HasPoc = 0", [.. Enumerable.Range(0, 10).Select(rank => $"DealSizeRank = {rank}")]);

    public override string SampleNoun => "won deal";

    public override string PopulationNoun => "closed deal";
}
