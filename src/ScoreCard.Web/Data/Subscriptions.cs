namespace ScoreCard.Web.Data;

/// <summary>Callbacks that end with the disposal of what <see cref="Add"/> returned.</summary>
public sealed class Subscriptions
{
    private readonly Lock _gate = new();
    private readonly List<Subscription> _all = [];

    public int Count
    {
        get
        {
            lock (_gate)
            {
                return _all.Count;
            }
        }
    }

    public IDisposable Add(Action callback)
    {
        var subscription = new Subscription(this, callback, ExecutionContext.Capture());
        lock (_gate)
        {
            _all.Add(subscription);
        }

        return subscription;
    }

    public void Raise()
    {
        Subscription[] now;
        lock (_gate)
        {
            now = [.. _all];
        }

        foreach (var subscription in now)
        {
            subscription.Call();
        }
    }

    private void Remove(Subscription subscription)
    {
        lock (_gate)
        {
            _all.Remove(subscription);
        }
    }

    private sealed class Subscription(Subscriptions owner, Action callback, ExecutionContext? context) : IDisposable
    {
        // In the subscriber's context: the culture of a circuit is not that of the thread that has news.
        public void Call()
        {
            if (context is null)
            {
                callback();
            }
            else
            {
                ExecutionContext.Run(context, _ => callback(), null);
            }
        }

        public void Dispose() => owner.Remove(this);
    }
}
