namespace ScoreCard.Core.Tests.Store;

/// <summary>A clock that stands at noon UTC of one day.</summary>
public sealed class FixedTime(DateOnly day) : TimeProvider
{
    public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

    public override DateTimeOffset GetUtcNow() => new(day.ToDateTime(new TimeOnly(12, 0)), TimeSpan.Zero);
}
