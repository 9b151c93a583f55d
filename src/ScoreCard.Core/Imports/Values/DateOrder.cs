namespace ScoreCard.Core.Imports.Values;

/// <summary>The order of day, month and year in dates that are written as text.</summary>
public enum DateOrder
{
    Dmy,
    Mdy,
    Ymd,
}
