namespace ScoreCard.Core.Kpis;

/// <summary>How a value differs from an earlier one: rates in points, everything else in per cent of the earlier value.</summary>
/// <param name="Amount">A fraction: 0.034 is +3.4 % or +3.4 points.</param>
/// <param name="Verdict">Positive where the change is for the better by the KPI's direction, negative for the worse, 0 otherwise.</param>
public sealed record Change(decimal Amount, bool InPoints, int Verdict)
{
    /// <summary>
    /// Null where either value is missing, a growth has a base of zero or less, or the value is a change itself: it never prints infinity, nor
    /// the growth of a growth.
    /// </summary>
    public static Change? Between(Kpi kpi, decimal? now, Figure before)
    {
        if (kpi.Measure is ChangeMeasure || now is not { } value || before.Value is not { } earlier)
        {
            return null;
        }

        var inPoints = kpi.Unit is Unit.Percent or Unit.Points;
        if (!inPoints && earlier <= 0)
        {
            return null;
        }

        return new(inPoints ? value - earlier : (value - earlier) / earlier, inPoints, VerdictOf(kpi, value - earlier));
    }

    /// <summary>Positive where a difference is for the better by the KPI's direction, negative for the worse, 0 otherwise.</summary>
    public static int VerdictOf(Kpi kpi, decimal difference) => kpi.Direction switch
    {
        Direction.HigherIsBetter => Math.Sign(difference),
        Direction.LowerIsBetter => -Math.Sign(difference),
        _ => 0,
    };
}
