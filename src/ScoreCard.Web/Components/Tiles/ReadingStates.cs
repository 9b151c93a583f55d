using ScoreCard.Core.Kpis;

namespace ScoreCard.Web.Components.Tiles;

/// <summary>Why a reading is not simply a value, as a shape and in words.</summary>
public static class ReadingStates
{
    public static (string Sign, string Text)? Describe(Reading reading, ScorecardOptions options) => reading.State switch
    {
        ReadingState.NoData when reading.Missing is { } missing => ("○", $"no data: {missing.Lack}"),
        ReadingState.NoData => ("○", $"no data in {reading.Period.Name}"),
        ReadingState.TooFew => ("◌", "too few to judge:"),
        ReadingState.NotYet => ("○", $"not yet: known from {Format.Date(reading.Period.LastDay.AddDays(reading.Kpi.MaturesAfterDays(options)))}"),
        ReadingState.NotApplicable => ("○", "has no such filter"),
        _ => null,
    };
}
