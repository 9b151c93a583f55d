using ScoreCard.Core.Imports;

namespace ScoreCard.Web.Imports;

/// <summary>Passes on each new step, and what moves within one a few times a second: each report draws pages.</summary>
internal sealed class ThinnedProgress(TimeProvider time, Action<ImportProgress> show) : IProgress<ImportProgress>
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(200);
    private (string? Step, long At) _last;

    public void Report(ImportProgress value)
    {
        var now = time.GetTimestamp();
        if (_last.Step != value.Step || time.GetElapsedTime(_last.At, now) >= Interval)
        {
            _last = (value.Step, now);
            show(value);
        }
    }
}
