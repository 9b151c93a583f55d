using System.Globalization;

namespace ScoreCard.Web.Components.Tiles;

/// <summary>Bars that start at zero, upwards or downwards, between two heights of a drawing.</summary>
public sealed class BarScale
{
    private readonly double _perUnit;

    public BarScale(IReadOnlyList<decimal?> values, double top, double bottom)
    {
        var most = (double)Math.Max(0, values.Max() ?? 0);
        var least = (double)Math.Min(0, values.Min() ?? 0);
        var span = most - least;
        _perUnit = span > 0 ? (bottom - top) / span : 0;
        ZeroAt = span > 0 ? top + most * _perUnit : bottom;
    }

    /// <summary>Where zero is, from the top.</summary>
    public double ZeroAt { get; }

    public string Zero => Text(ZeroAt);

    /// <summary>A value that is not zero is never invisible.</summary>
    public (string Y, string Height) Bar(decimal value)
    {
        var height = value == 0 ? 0 : Math.Max(1, Math.Abs((double)value) * _perUnit);
        return (Text(value >= 0 ? ZeroAt - height : ZeroAt), Text(height));
    }

    public double Top(decimal value) => ZeroAt - Math.Max(0, (double)value * _perUnit);

    public double Bottom(decimal value) => ZeroAt + Math.Max(0, -(double)value * _perUnit);

    /// <summary>A number as drawings and style sheets write it.</summary>
    public static string Text(double number) => number.ToString("0.##", CultureInfo.InvariantCulture);
}
