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
    public decimal? Median(int list) => Sorted(list) is { } values ? ValueList.Median(values) : null;

    /// <summary>The smallest value of a list that at least nine of ten values do not exceed.</summary>
    public decimal? NinetiethPercentile(int list) => Sorted(list) is { } values ? values[(int)(((values.Count * 9L) + 9) / 10) - 1] : null;

    /// <summary>Parsed and sorted once, and kept in the place of its text.</summary>
    private List<long>? Sorted(int list)
    {
        if (Values[list] is List<long> known)
        {
            return known;
        }

        if (Values[list] is not string { Length: > 0 } text)
        {
            return null;
        }

        var values = ValueList.Sorted(text);
        Values[list] = values;
        return values;
    }
}
