namespace ScoreCard.Core.Imports.Values;

public enum NumberStyleVerdict
{
    /// <summary>The point is the decimal mark, or no value depends on it.</summary>
    Point,
    Comma,

    /// <summary>Some values depend on the decimal mark and none gives it away.</summary>
    Ambiguous,

    /// <summary>Some values depend on the decimal mark, and others give away both.</summary>
    Contradictory,
}
