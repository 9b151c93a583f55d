using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using ScoreCard.Core.Calendar;
using ScoreCard.Core.Store;
using ScoreCard.Web.Data;

namespace ScoreCard.Web.Components.Layout;

/// <summary>The frame of every page. The one place that reads the view from the URL, and that follows the data version.</summary>
public sealed partial class MainLayout
{
    private readonly CancellationTokenSource _closed = new();
    private IDisposable? _subscription;
    private ErrorBoundary? _boundary;
    private StoreStatus? _status;
    private PageState? _state;
    private string? _lost;
    private string _uri = "";

    [Inject]
    public required IScorecard Scorecard { get; init; }

    [Inject]
    public required DataVersionWatch Watch { get; init; }

    [Inject]
    public required FiscalCalendar Calendar { get; init; }

    [Inject]
    public required TimeProvider Time { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    private string Path => new Uri(Navigation.Uri).AbsolutePath[1..];

    protected override async Task OnInitializedAsync()
    {
        _subscription = Watch.Subscribe(() => _ = InvokeAsync(LoadAsync));
        await LoadAsync();
    }

    // The router draws the layout again after each change of the address, also of its query alone.
    protected override void OnParametersSet()
    {
        if (_status is not null && Navigation.Uri != _uri)
        {
            _boundary?.Recover();
            Show(_status);
        }
    }

    public void Dispose()
    {
        _subscription?.Dispose();
        _closed.Cancel();
        _closed.Dispose();
    }

    private async Task LoadAsync()
    {
        if (_closed.IsCancellationRequested)
        {
            return;
        }

        try
        {
            var status = await Scorecard.StatusAsync(_closed.Token);
            _lost = null;
            if (status != _status || _state is null)
            {
                Show(status);
            }
        }
        catch (OperationCanceledException)
        {
            return;
        }
        catch (StoreException e)
        {
            _lost = e.Message;
        }

        StateHasChanged();
    }

    private void Show(StoreStatus status)
    {
        _status = status;
        _uri = Navigation.Uri;
        var today = Time.Today();
        var view = ViewFilter.Parse(new Uri(_uri).Query, Calendar, status.UsualPeriod(Calendar, today), out var problems);
        _state = new PageState(view, status) { Problems = problems };
    }
}
