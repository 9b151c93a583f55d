namespace ScoreCard.Web.Tests.Fakes;

/// <summary>Noon of one day, in UTC.</summary>
public sealed class FixedTime(DateOnly today) : TimeProvider
{
    public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

    public override DateTimeOffset GetUtcNow() => new(today.ToDateTime(new(12, 0)), TimeSpan.Zero);
}
