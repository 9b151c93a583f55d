using Microsoft.AspNetCore.Components;
using ScoreCard.Core.Kpis;

namespace ScoreCard.Web.Components.Tiles;

/// <summary>One KPI at a glance, and one link to its page.</summary>
public sealed partial class KpiTile
{
    [Parameter, EditorRequired]
    public required Kpi Kpi { get; set; }

    [Parameter, EditorRequired]
    public required ViewFilter View { get; set; }

    /// <summary>Null while it is being read.</summary>
    [Parameter]
    public Reading? Reading { get; set; }

    [Parameter]
    public bool Broken { get; set; }

    /// <summary>Nothing was ever imported that the KPI reads.</summary>
    [Parameter]
    public bool IsUnfilled { get; set; }

    [Parameter]
    public string? Currency { get; set; }

    [Parameter]
    public EventCallback Retry { get; set; }

    [Inject]
    public required ScorecardOptions Options { get; init; }

    private bool IsSure => Reading?.State == ReadingState.Ok;

    private bool HasValue => Reading is { Value: not null, State: ReadingState.Ok or ReadingState.TooFew };

    private string Value => HasValue ? Format.Brief(Kpi.Unit, Reading!.Value, Currency) : Format.NoData;

    private (string Sign, string Text)? State => Reading is null ? null : ReadingStates.Describe(Reading, Options, IsUnfilled);

    private string? Sample
    {
        get
        {
            if (!HasValue || Reading is null)
            {
                return null;
            }

            var sample = Words.Basis(Kpi, Reading.Figure, Currency);
            return Reading is { Low: { } low, High: { } high } ? $"{sample} ({Format.Interval(low, high)})" : sample;
        }
    }

    private string? Caveat => HasValue ? Words.Caveat(Reading!.Figure) : null;
}
