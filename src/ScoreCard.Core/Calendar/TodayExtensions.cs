namespace ScoreCard.Core.Calendar;

public static class TodayExtensions
{
    /// <summary>The day that it is where the program runs.</summary>
    public static DateOnly Today(this TimeProvider time) => DateOnly.FromDateTime(time.GetLocalNow().DateTime);
}
