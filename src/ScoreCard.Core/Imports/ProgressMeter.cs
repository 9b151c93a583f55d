using ScoreCard.Core.Imports.Workbooks;

namespace ScoreCard.Core.Imports;

/// <summary>Tells the person who waits how far an import is, a few times a second.</summary>
internal sealed class ProgressMeter(IProgress<ImportProgress>? watcher, TimeProvider time)
{
    private const int RowsBetweenLooks = 256;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(250);

    private long _lastShown;
    private long _rowsBefore;
    private double _done;
    private double _share;
    private string _step = "";
    private int _unlooked;

    /// <summary>A part of a step begins.</summary>
    /// <param name="done">The fraction of the step that is done before it.</param>
    /// <param name="share">Its own fraction of the step.</param>
    /// <param name="rowsBefore">Rows read before it.</param>
    public void Begin(string step, double done = 0, double share = 1, long rowsBefore = 0)
    {
        (_step, _done, _share, _rowsBefore) = (step, done, share, rowsBefore);
        Show(done, rowsBefore);
    }

    public void Report(SheetRows rows, long read)
    {
        if (watcher is null || ++_unlooked < RowsBetweenLooks)
        {
            return;
        }

        _unlooked = 0;
        if (time.GetElapsedTime(_lastShown) >= Pause)
        {
            var part = rows.BytesTotal > 0 ? Math.Clamp((double)rows.BytesRead / rows.BytesTotal, 0, 1) : 0;
            Show(_done + (part * _share), _rowsBefore + read);
        }
    }

    private void Show(double fraction, long rows)
    {
        _lastShown = time.GetTimestamp();
        watcher?.Report(new ImportProgress(_step, Math.Min(1, fraction), rows));
    }
}
