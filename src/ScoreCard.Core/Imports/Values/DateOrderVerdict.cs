namespace ScoreCard.Core.Imports.Values;

public enum DateOrderVerdict
{
    Dmy,
    Mdy,

    /// <summary>Also where no value depends on an order.</summary>
    Ymd,

    /// <summary>Every value can be read day first and month first: ask.</summary>
    Ambiguous,

    /// <summary>Some values can only be read day first and others only month first.</summary>
    Contradictory,
}
