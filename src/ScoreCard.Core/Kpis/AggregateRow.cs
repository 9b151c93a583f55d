using System.Globalization;
using ScoreCard.Core.Imports.Sheets;

namespace ScoreCard.Core.Kpis;

/// <summary>What a source's statement says of one window and slice.</summary>
internal sealed record AggregateRow(int Ordinal, string Slice, object?[] Values, int Aggregates)
{
    public long Long(int aggregate) => Values[aggregate] is { } value ? Convert.ToInt64(value, CultureInfo.InvariantCulture) : 0;

    public decimal? Decimal(int aggregate) => Values[aggregate] is { } value ? Convert.ToDecimal(value, CultureInfo.InvariantCulture) : null;

    /// <summary>A sum of ten-thousandths in major units.</summary>
    public decimal? Major(int aggregate) => Decimal(aggregate) / SheetRow.Scale;

    /// <summary>The mean of the one or two values in the middle.</summary>
    public decimal? Median(int median) => Decimal(Aggregates + 2 * median) / Decimal(Aggregates + 2 * median + 1);
}
