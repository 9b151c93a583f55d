namespace ScoreCard.Core.Imports.Values;

/// <summary>What stands between the whole and its fraction; the other one groups thousands.</summary>
public enum DecimalMark
{
    Point,
    Comma,
}
