using System.Runtime.InteropServices;

namespace ScoreCard.Core.Imports.Values;

/// <summary>What a text says about a number.</summary>
/// <param name="Shape">Whether it is one.</param>
/// <param name="Point">The value where the point is the decimal mark.</param>
/// <param name="Comma">The value where the comma is.</param>
/// <param name="Shown">The decimal mark that this text itself gives away, as <c>1.054,00</c> does.</param>
/// <param name="CurrencyCode">The currency whose sign or code stands beside the number; the sign itself where several share it, such as "$".</param>
/// <param name="IsPercent">Whether it was written with a per cent sign; the value then is the fraction, 0.25 for 25%.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct NumberScan(NumberShape Shape, decimal Point, decimal Comma, DecimalMark? Shown, string? CurrencyCode, bool IsPercent)
{
    public bool IsNumber => Shape is NumberShape.Certain or NumberShape.Ambiguous;

    public decimal Value(DecimalMark mark) => mark == DecimalMark.Comma ? Comma : Point;
}
