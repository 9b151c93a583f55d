using ScoreCard.Core.Imports.Workbooks;

namespace ScoreCard.Core.Imports;

/// <summary>Tells the person who waits how far an import is, more than twice a second: the store may work on one statement for long, and then the time moves alone.</summary>
internal sealed class ProgressMeter : IDisposable
{
    private const int RowsBetweenLooks = 256;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(250);

    private readonly IProgress<ImportProgress>? _watcher;
    private readonly TimeProvider _time;
    private readonly long _began;
    private readonly ITimer? _beat;
    private readonly Lock _lock = new();
    private ImportProgress _shown = new("", 0, 0);
    private long _lastShown;
    private long _rowsBefore;
    private double _done;
    private double _share;
    private int _unlooked;

    public ProgressMeter(IProgress<ImportProgress>? watcher, TimeProvider time)
    {
        (_watcher, _time, _began) = (watcher, time, time.GetTimestamp());
        _beat = watcher is null ? null : time.CreateTimer(_ => Show(null), null, Pause, Pause);
    }

    /// <summary>A part of a step begins.</summary>
    /// <param name="done">The fraction of the step that is done before it.</param>
    /// <param name="share">Its own fraction of the step.</param>
    /// <param name="rowsBefore">Rows read before it.</param>
    public void Begin(string step, double done = 0, double share = 1, long rowsBefore = 0)
    {
        (_done, _share, _rowsBefore) = (done, share, rowsBefore);
        Show(new(step, done, rowsBefore));
    }

    public void Report(SheetRows rows, long read)
    {
        if (_watcher is null || ++_unlooked < RowsBetweenLooks)
        {
            return;
        }

        _unlooked = 0;
        if (_time.GetElapsedTime(_lastShown) >= Pause)
        {
            var part = rows.BytesTotal > 0 ? Math.Clamp((double)rows.BytesRead / rows.BytesTotal, 0, 1) : 0;
            Show(_shown with { Fraction = Math.Min(1, _done + (part * _share)), Rows = _rowsBefore + read });
        }
    }

    public void Dispose() => _beat?.Dispose();

    /// <param name="progress">Null where nothing but the time has moved.</param>
    private void Show(ImportProgress? progress)
    {
        lock (_lock)
        {
            if (progress is null && (_shown.Step.Length == 0 || _time.GetElapsedTime(_lastShown) < Pause))
            {
                return;
            }

            _lastShown = _time.GetTimestamp();
            _shown = (progress ?? _shown) with { Elapsed = _time.GetElapsedTime(_began) };
            _watcher?.Report(_shown);
        }
    }
}
