namespace ScoreCard.Core.Imports.Values;

public enum DateShape
{
    /// <summary>Not a date.</summary>
    None,

    /// <summary>One date, whatever the order of its column: the year comes first in four digits, the month is a word, or day and month are equal.</summary>
    Certain,

    /// <summary>Three numbers, whose order only their column tells.</summary>
    Numeric,
}
