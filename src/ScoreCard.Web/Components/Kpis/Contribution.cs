using ScoreCard.Core.Kpis;

namespace ScoreCard.Web.Components.Kpis;

/// <summary>How much of a KPI's change against the previous period one slice explains.</summary>
public static class Contribution
{
    /// <summary>
    /// A fraction of the whole's change; the slices of a cut add up to 1. Null where nothing changed or the measure does not add
    /// up over slices. A share's slices contribute by their rate and by their weight, both against the whole's earlier rate.
    /// </summary>
    public static decimal? Of(Reading slice, Reading whole)
    {
        if (whole.Value is not { } now || whole.Previous.Value is not { } before || Math.Abs(now - before) < Least(slice.Kpi, before))
        {
            return null;
        }

        return slice.Kpi.Measure switch
        {
            SumMeasure or CountMeasure or ChangeMeasure => ((slice.Value ?? 0) - (slice.Previous.Value ?? 0)) / (now - before),
            ShareMeasure => (Part(slice.Figure, whole.Figure, before) - Part(slice.Previous, whole.Previous, before)) / (now - before),
            _ => null,
        };
    }

    /// <summary>A change that prints as zero has no parts worth a number.</summary>
    private static decimal Least(Kpi kpi, decimal before) => kpi.Unit is Unit.Percent or Unit.Points ? 0.0005m : Math.Max(0.0005m * Math.Abs(before), 0.0001m);

    private static decimal Part(Figure slice, Figure whole, decimal before) =>
        whole.Population == 0 ? 0 : ((decimal)slice.Sample - before * slice.Population) / whole.Population;
}
