using ScoreCard.Core.Imports.Sheets;

namespace ScoreCard.Core.Kpis;

/// <summary>Asks a KPI's aggregates of its source's statement and makes figures of what comes back.</summary>
internal sealed class MeasureReader
{
    private const decimal DaysOfAYear = 365;

    private readonly SourceStatement _statement;
    private readonly string _sample;
    private readonly string _population;
    private readonly int _n;
    private readonly int _total;
    private readonly int? _known;
    private readonly int? _needed;
    private readonly int? _estimated;
    private readonly Func<AggregateRow, (decimal? Dividend, decimal? Divisor)>? _parts;
    private readonly Func<AggregateRow, decimal?>? _value;
    private readonly Func<AggregateRow, decimal?>? _mean;
    private readonly Func<AggregateRow, decimal?>? _p90;

    public MeasureReader(Kpi kpi, SourceStatement statement)
    {
        Kpi = kpi;
        _statement = statement;
        _population = kpi.Population;
        _sample = IsAll(kpi.Population) ? kpi.Sample : IsAll(kpi.Sample) ? kpi.Population : $"({kpi.Population}) AND ({kpi.Sample})";
        _n = Count(_sample);
        _total = Count(_population);
        if (kpi.Measure.Column is { } column)
        {
            var rows = kpi.Measure is SumShareMeasure ? _population : _sample;
            _needed = Count(rows);
            _known = Known(column, rows);
            _estimated = kpi.Source.EstimateFlag(column) is { } flag ? Count(IsAll(rows) ? $"{flag} = 1" : $"({rows}) AND {flag} = 1") : null;
        }

        _parts = Parts(kpi.Measure);
        if (_parts is null)
        {
            (_value, _mean, _p90) = Value(kpi.Measure);
        }
    }

    public Kpi Kpi { get; }

    public Figure Figure(AggregateRow? row)
    {
        if (row is null || row.Long(_total) == 0)
        {
            return Kpis.Figure.None;
        }

        var parts = _parts?.Invoke(row);
        var value = parts is { } quotient ? Divide(quotient.Dividend, quotient.Divisor) : _value?.Invoke(row);
        return new()
        {
            Value = Kpi.UnknownIsNotZero && row.Long(_n) == 0 ? null : value,
            Dividend = parts?.Dividend,
            Divisor = parts?.Divisor,
            Mean = _mean?.Invoke(row),
            P90 = _p90?.Invoke(row),
            Sample = row.Long(_n),
            Population = row.Long(_total),
            Known = _known is { } known ? row.Long(known) : 0,
            Needed = _needed is { } needed ? row.Long(needed) : 0,
            Estimated = _estimated is { } estimated ? row.Long(estimated) : 0,
        };
    }

    /// <summary>The sum at the end less the sum at the start; n from the end, N from the start.</summary>
    public Figure Change(AggregateRow? end, AggregateRow? start)
    {
        var (closing, opening) = (Figure(end), Figure(start));
        return closing.Population == 0 && opening.Population == 0
            ? Kpis.Figure.None
            : closing with { Value = (closing.Value ?? 0) - (opening.Value ?? 0), Population = opening.Sample };
    }

    /// <summary>Divides by the heads of another source.</summary>
    /// <param name="days">Of the window, as far as it has passed.</param>
    public static Figure PerHead(PerHeadMeasure measure, Figure figure, decimal? heads, int days) =>
        figure with { Value = heads > 0 ? figure.Value / heads * measure.Times * (measure.IsAnnual ? DaysOfAYear / days : 1) : null, Dividend = figure.Value, Divisor = heads };

    private (Func<AggregateRow, decimal?> Value, Func<AggregateRow, decimal?>? Mean, Func<AggregateRow, decimal?>? P90) Value(Measure measure)
    {
        switch (measure)
        {
            case CountMeasure:
                return (row => row.Long(_n), null, null);
            case DistinctMeasure many:
                var values = Distinct(many.Of);
                return (row => row.Long(values), null, null);
            case PerHeadMeasure heads:
                return Value(heads.Of);
            case ShareGapMeasure gap:
                return (ShareGap(gap), null, null);
            case ShareMeasure:
                return (row => Divide(row.Long(_n), row.Long(_total)), null, null);
            case AverageMeasure average:
                var (sum, rows) = (Sum(average.Of, _sample), Known(average.Of, _sample));
                return (row => Divide(Unscaled(average.Of, row, sum), row.Long(rows)), null, null);
            case MedianMeasure median:
                var (total, known) = (Sum(median.Of, _sample), Known(median.Of, _sample));
                var list = _statement.List(IsAll(_sample) ? $"r.{median.Of}" : $"CASE WHEN {_sample} THEN r.{median.Of} END");
                return (
                    row => row.Median(list) is { } value ? InUnits(median.Of, value) : null,
                    row => Divide(Unscaled(median.Of, row, total), row.Long(known)),
                    row => row.NinetiethPercentile(list) is { } value ? InUnits(median.Of, value) : null);
            case MedianAgeMeasure age:
                var ages = _statement.List(IsAll(_sample) ? $"s.AsOfDay - r.{age.Day}" : $"CASE WHEN {_sample} THEN s.AsOfDay - r.{age.Day} END");
                return (row => row.Median(ages), null, row => row.NinetiethPercentile(ages));
            default:
                var simple = Sum(measure.Column!, _sample);
                return (row => row.Long(_n) > 0 && row.Major(simple) is null ? null : row.Major(simple) ?? 0, null, null);
        }
    }

    /// <summary>Of a quotient of two numbers that this source has.</summary>
    private Func<AggregateRow, (decimal? Dividend, decimal? Divisor)>? Parts(Measure measure)
    {
        switch (measure)
        {
            case SumShareMeasure share:
                var (part, whole) = (Sum(share.Of, _sample), Sum(share.Of, _population));
                return row => (row.Major(part) ?? 0, row.Major(whole));
            case SumRatioMeasure ratio:
                var (dividend, divisor) = (Sum(ratio.Of, _sample), Sum(ratio.Divisor, _sample));
                return row => (row.Major(dividend), row.Major(divisor));
            case SumPerDistinctMeasure per:
                var (amount, distinct) = (Sum(per.Of, _sample), Distinct(per.Distinct));
                return row => (row.Major(amount), row.Long(distinct));
            case SumPerRestMeasure rest:
                var (due, target) = (Sum(rest.Of, _sample), _statement.Aggregate($"SUM({ByDays(rest.Target)})"));
                var reached = _statement.Aggregate($"SUM(CASE WHEN r.{Kpi.Source.DateColumn} <= s.AsOf THEN r.{rest.Reached} END)");
                return row => (row.Major(due) ?? 0, Rest(row, target, reached) is > 0 and var left ? left : null);
            default:
                return null;
        }
    }

    private Func<AggregateRow, decimal?> ShareGap(ShareGapMeasure gap)
    {
        var strata = gap.Strata.Select(stratum => (Within: Part(gap.Within, stratum), Against: Part(gap.Against, stratum))).ToArray();
        return row =>
        {
            var both = strata.Where(stratum => row.Long(stratum.Within.Of) > 0 && row.Long(stratum.Against.Of) > 0).ToArray();
            return Divide(both.Sum(stratum => Gap(row, stratum.Within, stratum.Against) * row.Long(stratum.Within.Of)), both.Sum(stratum => row.Long(stratum.Within.Of)));
        };

        (int Hits, int Of) Part(string part, string stratum)
        {
            // A row is in one stratum: asked first, it spares all others the rest.
            var rows = IsAll(stratum) ? $"({part})" : $"({stratum}) AND ({part})";
            return (Count($"{rows} AND ({_sample})"), Count($"{rows} AND ({_population})"));
        }

        static decimal? Gap(AggregateRow row, (int Hits, int Of) within, (int Hits, int Of) against) =>
            Divide(row.Long(within.Hits), row.Long(within.Of)) - Divide(row.Long(against.Hits), row.Long(against.Of));
    }

    /// <summary>The part of a span's amount that falls on the days of the window.</summary>
    private static string ByDays(string column) => $"""
        r.{column} * ((CASE WHEN r.UntilDay < s.EndDay THEN r.UntilDay ELSE s.EndDay END) - (CASE WHEN r.FromDay > s.StartDay THEN r.FromDay ELSE s.StartDay END)) / NULLIF(r.UntilDay - r.FromDay, 0)
        """;

    private static decimal? Rest(AggregateRow row, int target, int reached) => row.Major(target) - (row.Major(reached) ?? 0);

    private decimal? Unscaled(string column, AggregateRow row, int sum) => row.Decimal(sum) is { } value ? InUnits(column, value) : null;

    private decimal InUnits(string column, decimal value) =>
        Kpi.Source.Column(column).IsScaled ? value / SheetRow.Scale : value;

    private int Count(string rows) => _statement.Aggregate(IsAll(rows) ? "COUNT(*)" : $"COUNT(CASE WHEN {rows} THEN 1 END)");

    private int Distinct(string column) => _statement.Aggregate(IsAll(_sample) ? $"COUNT(DISTINCT r.{column})" : $"COUNT(DISTINCT CASE WHEN {_sample} THEN r.{column} END)");

    private int Known(string column, string rows) => _statement.Aggregate(IsAll(rows) ? $"COUNT(r.{column})" : $"COUNT(CASE WHEN {rows} THEN r.{column} END)");

    private int Sum(string column, string rows) => _statement.Aggregate(IsAll(rows) ? $"SUM(r.{column})" : $"SUM(CASE WHEN {rows} THEN r.{column} END)");

    private static bool IsAll(string predicate) => predicate == "1 = 1";

    private static decimal? Divide(decimal? dividend, decimal? divisor) => divisor is null or 0 ? null : dividend / divisor;
}
