namespace ScoreCard.Web.Data;

/// <summary>Of reads that follow each other only the last matters: to begin one ends the one before, and once a page is closed none begins.</summary>
public sealed class LatestRun : IDisposable
{
    private CancellationTokenSource _run = new();
    private bool _closed;

    /// <summary>Of the run that was begun last.</summary>
    public CancellationToken Current => _closed ? new(canceled: true) : _run.Token;

    /// <summary>Returns without a fault where nobody waits for the run any more.</summary>
    public async Task BeginAsync(Func<CancellationToken, Task> run)
    {
        if (_closed)
        {
            return;
        }

        var before = _run;
        _run = new();
        var cancel = _run.Token;
        await before.CancelAsync();
        before.Dispose();
        if (cancel.IsCancellationRequested)
        {
            return;
        }

        try
        {
            await run(cancel);
        }
        catch (Exception) when (cancel.IsCancellationRequested)
        {
            // Another was begun, or the page is closed.
        }
    }

    public void Dispose()
    {
        _closed = true;
        _run.Cancel();
        _run.Dispose();
    }
}
