namespace ScoreCard.Core.Kpis;

/// <summary>The columns whose numbers a value divides, where n and N do not say them.</summary>
/// <param name="Dividend">Null where it is n.</param>
public sealed record Quotient(RowColumn? Dividend, RowColumn Divisor)
{
    /// <summary>The same column over the sample and over the population.</summary>
    public bool IsShare => Dividend == Divisor;

    /// <summary>Null where the value is no quotient, or one of n and N.</summary>
    public static Quotient? Of(Kpi kpi)
    {
        RowColumn Column(string name) => kpi.Source.Column(name);
        return kpi.Measure switch
        {
            SumShareMeasure share => new(Column(share.Of), Column(share.Of)),
            SumRatioMeasure ratio => new(Column(ratio.Of), Column(ratio.Divisor)),
            SumPerDistinctMeasure per => new(Column(per.Of), Column(per.Distinct) with { Kind = RowColumnKind.Count }),
            SumPerRestMeasure rest => new(Column(rest.Of), Column(rest.Target) with { Header = $"{Column(rest.Target).Header} left" }),
            PerHeadMeasure { Of: DistinctMeasure of } heads => new(Column(of.Of) with { Kind = RowColumnKind.Count }, heads.Heads.Column(heads.Weight)),
            PerHeadMeasure heads => new(heads.Column is { } column ? Column(column) : null, heads.Heads.Column(heads.Weight)),
            _ => null,
        };
    }
}
