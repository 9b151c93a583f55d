using Microsoft.AspNetCore.Components;
using ScoreCard.Core.Kpis;
using ScoreCard.Core.Store;
using ScoreCard.Web.Data;

namespace ScoreCard.Web.Components.Kpis;

/// <summary>A part of a KPI's page that reads more than the KPI's value: what such parts do about waiting, faults and another view.</summary>
/// <typeparam name="T">What it shows.</typeparam>
public abstract class KpiSection<T> : ComponentBase, IDisposable
    where T : class
{
    private readonly LatestRun _reads = new();
    private (Kpi Kpi, ViewFilter View, StoreStatus Status)? _read;

    [CascadingParameter]
    public required PageState State { get; set; }

    [Parameter, EditorRequired]
    public required Kpi Kpi { get; set; }

    [Inject]
    public required IScorecard Scorecard { get; init; }

    [Inject]
    public required ILogger<KpiSection<T>> Log { get; init; }

    /// <summary>Null until it is read.</summary>
    protected T? Content { get; private set; }

    protected string? Problem { get; private set; }

    /// <summary>What it reads, in the plural.</summary>
    protected virtual string What => "rows";

    /// <summary>Of a long table the first lines, until all are asked for.</summary>
    protected bool IsAll { get; set; }

    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    protected abstract Task<T> LoadAsync(CancellationToken cancel);

    protected override async Task OnParametersSetAsync()
    {
        var now = (Kpi, State.View.Carried, State.Status);
        if (_read == now)
        {
            return;
        }

        // After an import the old figures stay until the new ones are there; those of another view would be wrong.
        if (_read is not { } before || before.Kpi != Kpi || before.View != now.Carried)
        {
            (Content, IsAll) = (null, false);
        }

        _read = now;
        await ReadAsync();
    }

    protected Task ReadAsync() => _reads.BeginAsync(async cancel =>
    {
        try
        {
            Content = await LoadAsync(cancel);
            Problem = null;
        }
        catch (Exception e) when (!cancel.IsCancellationRequested)
        {
            Log.RowsBroken(e, Kpi.Id);
            Problem = Words.NotRead($"The {What}", e);
        }
    });

    protected virtual void Dispose(bool disposing)
    {
        if (disposing)
        {
            _reads.Dispose();
        }
    }
}
