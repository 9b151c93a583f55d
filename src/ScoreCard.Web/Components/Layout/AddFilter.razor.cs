using Microsoft.AspNetCore.Components;
using ScoreCard.Core.Kpis;
using ScoreCard.Web.Data;

namespace ScoreCard.Web.Components.Layout;

public sealed partial class AddFilter
{
    private const int Most = 50;
    private readonly LatestRun _reads = new();
    private Dimension? _dimension;
    private IReadOnlyList<string>? _values;
    private string _find = "";
    private bool _failed;

    [Parameter, EditorRequired]
    public required PageState State { get; set; }

    [Parameter, EditorRequired]
    public required string Path { get; set; }

    [Inject]
    public required ILogger<AddFilter> Log { get; init; }

    private IEnumerable<string> Matching => (_values ?? []).Where(value => Words.Slice(value).Contains(_find, StringComparison.CurrentCultureIgnoreCase));

    private IEnumerable<string> Shown => Matching.Take(Most);

    public void Dispose() => _reads.Dispose();

    private Task ChooseAsync(ChangeEventArgs e) => _reads.BeginAsync(async cancel =>
    {
        (_dimension, _values, _find, _failed) = (Dimension.OfDeals.FirstOrDefault(d => d.Id == (string?)e.Value), null, "", false);
        if (_dimension is null)
        {
            return;
        }

        try
        {
            _values = await Scorecard.DimensionValuesAsync(_dimension, cancel);
        }
        catch (Exception problem) when (!cancel.IsCancellationRequested)
        {
            Log.ValuesBroken(problem, _dimension.Id);
            _failed = true;
        }
    });
}
