using ScoreCard.Core.Imports;

namespace ScoreCard.Core.Tests.Imports;

public sealed class ProgressTests
{
    [Fact]
    public void Moves_while_the_store_works_on_one_statement()
    {
        var (time, shown) = (new Ticking(), new List<ImportProgress>());
        using var meter = new ProgressMeter(new Watcher(shown), time);
        meter.Begin("Writing", 0, 1, 500);

        time.Beat(TimeSpan.FromSeconds(1));
        time.Beat(TimeSpan.FromSeconds(2));

        Assert.Equal([new("Writing", 0, 500), new("Writing", 0, 500, TimeSpan.FromSeconds(1)), new("Writing", 0, 500, TimeSpan.FromSeconds(2))], shown);
        Assert.True(time.Period <= TimeSpan.FromSeconds(0.5));
    }

    private sealed class Watcher(List<ImportProgress> shown) : IProgress<ImportProgress>
    {
        public void Report(ImportProgress value) => shown.Add(value);
    }

    /// <summary>A clock whose only timer goes off when the test says so.</summary>
    private sealed class Ticking : TimeProvider
    {
        private Action _beat = () => { };
        private TimeSpan _now;

        public TimeSpan Period { get; private set; }

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => _now.Ticks;

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            (_beat, Period) = (() => callback(state), period);
            return System.CreateTimer(_ => { }, null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        }

        public void Beat(TimeSpan now)
        {
            _now = now;
            _beat();
        }
    }
}
