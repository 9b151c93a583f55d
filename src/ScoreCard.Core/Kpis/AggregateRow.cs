using System.Globalization;
using ScoreCard.Core.Imports.Sheets;

namespace ScoreCard.Core.Kpis;

/// <summary>What a source's statement says of one window and slice.</summary>
internal sealed record AggregateRow(int Ordinal, string Slice, object?[] Values)
{
    public long Long(int aggregate) => Values[aggregate] is { } value ? Convert.ToInt64(value, CultureInfo.InvariantCulture) : 0;

    public decimal? Decimal(int aggregate) => Values[aggregate] is { } value ? Convert.ToDecimal(value, CultureInfo.InvariantCulture) : null;

    /// <summary>A sum of ten-thousandths in major units.</summary>
    public decimal? Major(int aggregate) => Decimal(aggregate) / SheetRow.Scale;

    /// <summary>The value in the middle of a list, or the mean of the two there.</summary>
    public decimal? Median(int list)
    {
        if (Values[list] is not string { Length: > 0 } text)
        {
            return null;
        }

        var values = ValueList.Sorted(text);
        return ((decimal)values[(values.Count - 1) / 2] + values[values.Count / 2]) / 2;
    }
}
