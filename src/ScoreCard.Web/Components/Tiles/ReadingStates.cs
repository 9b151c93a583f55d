using ScoreCard.Core.Kpis;

namespace ScoreCard.Web.Components.Tiles;

/// <summary>Why a reading is not simply a value, as a shape and in words.</summary>
public static class ReadingStates
{
    /// <param name="isUnfilled">Nothing was ever imported that the KPI reads.</param>
    public static (string Sign, string Text)? Describe(Reading reading, ScorecardOptions options, bool isUnfilled = false) => reading.State switch
    {
        ReadingState.NoData when reading.Missing is { } missing => ("○", $"no data: {missing.Lack}"),
        ReadingState.NoData when isUnfilled => ("○", "no data: nothing imported for it yet"),
        ReadingState.NoData => ("○", $"no data in {reading.Period.Name}"),
        ReadingState.TooFew => ("◌", "too few to judge:"),
        ReadingState.NotYet => ("○", $"not yet: known from {Format.Date(reading.Period.LastDay.AddDays(reading.Kpi.MaturesAfterDays(options)))}"),
        ReadingState.NotApplicable => ("○", "has no such filter"),
        _ => null,
    };
}
