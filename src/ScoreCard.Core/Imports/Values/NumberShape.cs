namespace ScoreCard.Core.Imports.Values;

public enum NumberShape
{
    /// <summary>Not a number.</summary>
    None,

    /// <summary>Nothing, or a dash that stands for nothing.</summary>
    Blank,

    /// <summary>One number, whatever its column's decimal mark.</summary>
    Certain,

    /// <summary>One separator before exactly three digits: <c>1,234</c> is a thousand in one column and little more than one in another.</summary>
    Ambiguous,
}
