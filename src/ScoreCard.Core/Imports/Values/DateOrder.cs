namespace ScoreCard.Core.Imports.Values;

/// <summary>The order of day, month and year in dates written with numbers only.</summary>
public enum DateOrder
{
    Dmy,
    Mdy,
    Ymd,
}
