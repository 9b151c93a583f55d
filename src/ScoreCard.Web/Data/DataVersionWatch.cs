using ScoreCard.Core.Store;

namespace ScoreCard.Web.Data;

/// <summary>Tells open pages that the data has changed, whichever process changed it.</summary>
public sealed partial class DataVersionWatch(IScorecard scorecard, TimeProvider time, ILogger<DataVersionWatch> log) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(4);
    private readonly Subscriptions _subscriptions = new();
    private StoreStatus? _last;

    public int Subscribers => _subscriptions.Count;

    /// <summary>Calls back after each change of the data, and after the store was lost or found again.</summary>
    public IDisposable Subscribe(Action changed) => _subscriptions.Add(changed);

    /// <summary>Looks at once: something in this process has changed the data.</summary>
    public async Task LookAsync(CancellationToken cancel = default)
    {
        StoreStatus? now;
        try
        {
            now = await scorecard.StatusAsync(cancel);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            LogLost(e.Message);
            now = null;
        }

        var before = Interlocked.Exchange(ref _last, now);
        if (before?.DataVersion != now?.DataVersion)
        {
            _subscriptions.Raise();
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval, time);
        try
        {
            do
            {
                if (_subscriptions.Count > 0)
                {
                    await LookAsync(stoppingToken);
                }
            }
            while (await timer.WaitForNextTickAsync(stoppingToken));
        }
        catch (OperationCanceledException)
        {
            // The app stops.
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The store does not answer: {Reason}")]
    private partial void LogLost(string reason);
}
