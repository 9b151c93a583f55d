namespace ScoreCard.Core.Calendar;

/// <summary>How long a period is.</summary>
public enum Grain
{
    Week,
    Month,
    Quarter,
    Year,
}
