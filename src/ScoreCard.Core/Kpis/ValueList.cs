using System.Globalization;

namespace ScoreCard.Core.Kpis;

/// <summary>Whole numbers as text, separated by commas: what an aggregate gives for a median. Compact, it is sorted and 5*3 stands for 5,5,5.</summary>
internal static class ValueList
{
    public static List<long> Sorted(string text)
    {
        var values = new List<long>();
        foreach (var part in text.AsSpan().Split(','))
        {
            var value = text.AsSpan(part);
            var times = 1;
            if (value.IndexOf('*') is var star and >= 0)
            {
                times = int.Parse(value[(star + 1)..], NumberStyles.None, CultureInfo.InvariantCulture);
                value = value[..star];
            }

            var number = long.Parse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
            for (var i = 0; i < times; i++)
            {
                values.Add(number);
            }
        }

        values.Sort();
        return values;
    }

    /// <summary>The value in the middle, or the mean of the two there; of at least one value.</summary>
    public static decimal Median(string text) => Median(Sorted(text));

    public static decimal Median(List<long> sorted) => ((decimal)sorted[(sorted.Count - 1) / 2] + sorted[sorted.Count / 2]) / 2;

    public static string Compact(string text) => text.Length == 0 ? "" : string.Join(',', Sorted(text).CountBy(value => value).Select(pair =>
        pair.Value == 1 ? pair.Key.ToString(CultureInfo.InvariantCulture) : FormattableString.Invariant($"{pair.Key}*{pair.Value}")));
}
