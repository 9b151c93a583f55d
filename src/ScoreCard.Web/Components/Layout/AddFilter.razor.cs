using Microsoft.AspNetCore.Components;
using ScoreCard.Core.Kpis;
using ScoreCard.Web.Data;

namespace ScoreCard.Web.Components.Layout;

public sealed partial class AddFilter
{
    private const int Most = 50;
    private CancellationTokenSource _reading = new();
    private Dimension? _dimension;
    private IReadOnlyList<string>? _values;
    private string _find = "";
    private bool _failed;

    [Parameter, EditorRequired]
    public required PageState State { get; set; }

    [Parameter, EditorRequired]
    public required string Path { get; set; }

    private IEnumerable<string> Matching => (_values ?? []).Where(value => Words.Slice(value).Contains(_find, StringComparison.CurrentCultureIgnoreCase));

    private IEnumerable<string> Shown => Matching.Take(Most);

    public void Dispose()
    {
        _reading.Cancel();
        _reading.Dispose();
    }

    private async Task ChooseAsync(ChangeEventArgs e)
    {
        await _reading.CancelAsync();
        _reading.Dispose();
        _reading = new();
        (_dimension, _values, _find, _failed) = (Dimension.OfDeals.FirstOrDefault(d => d.Id == (string?)e.Value), null, "", false);
        if (_dimension is null)
        {
            return;
        }

        try
        {
            _values = await Scorecard.DimensionValuesAsync(_dimension, _reading.Token);
        }
        catch (OperationCanceledException)
        {
            // Another dimension was chosen, or the page is closed.
        }
        catch (Exception) when (!_reading.IsCancellationRequested)
        {
            _failed = true;
        }
    }
}
