using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using ScoreCard.Core.Kpis;
using ScoreCard.Web.Data;

namespace ScoreCard.Web.Components.Layout;

/// <summary>Leads to a KPI, or to what a person did, by parts of the name.</summary>
public sealed partial class Search
{
    private const int Most = 8;

    private static readonly Dimension[] People = [Dimension.SalesEngineer, Dimension.Owner, Dimension.Manager];

    private readonly LatestRun _reads = new();
    private (long Version, IReadOnlyList<Hit> Hits) _people = (-1, []);
    private string _text = "";
    private int _active;
    private IReadOnlyList<Hit> _found = [];

    [Parameter, EditorRequired]
    public required PageState State { get; set; }

    [Inject]
    public required KpiCatalogue Catalogue { get; init; }

    [Inject]
    public required IScorecard Scorecard { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    [Inject]
    public required ILogger<Search> Log { get; init; }

    private bool IsMissed => _found.Count == 0 && !string.IsNullOrWhiteSpace(_text);

    public void Dispose() => _reads.Dispose();

    // Only who searches pays for it. Without people there are still the KPIs.
    private Task ReadPeopleAsync() => _people.Version == State.Status.DataVersion ? Task.CompletedTask : _reads.BeginAsync(async cancel =>
    {
        var (version, hits) = (State.Status.DataVersion, new List<Hit>());
        foreach (var dimension in People)
        {
            try
            {
                hits.AddRange((await Scorecard.DimensionValuesAsync(dimension, cancel)).Where(name => name.Length > 0).Select(name => new Hit(name, dimension.Name, Person: dimension)));
            }
            catch (Exception problem) when (!cancel.IsCancellationRequested)
            {
                Log.ValuesBroken(problem, dimension.Id);
            }
        }

        _people = (version, hits);
        Find();
    });

    private void Type(ChangeEventArgs e)
    {
        _text = (string?)e.Value ?? "";
        Find();
    }

    private void Find()
    {
        _active = 0;
        var words = _text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        _found = words.Length == 0 ? [] :
        [
            .. Catalogue.All.Select(kpi => new Hit(kpi.Name, Words.Name(kpi.Perspective), kpi)).Concat(_people.Hits)
                .Where(hit => words.All(word => hit.IsCalled(word)))
                .OrderBy(hit => hit.Name.StartsWith(words[0], StringComparison.OrdinalIgnoreCase) ? 0 : 1).ThenBy(hit => hit.Name, StringComparer.Ordinal).Take(Most),
        ];
    }

    private void Press(KeyboardEventArgs e)
    {
        _active = (e.Key, _found.Count) switch
        {
            ("ArrowDown", > 0) => (_active + 1) % _found.Count,
            ("ArrowUp", > 0) => (_active + _found.Count - 1) % _found.Count,
            _ => _active,
        };
        if (e.Key == "Enter" && _found.Count > 0)
        {
            Go(_found[_active]);
        }
        else if (e.Key == "Escape")
        {
            Clear();
        }
    }

    private void Go(Hit hit)
    {
        Clear();
        Navigation.NavigateTo(hit.Kpi is { } kpi ? Links.Kpi(kpi, State.View) : Links.Summary(State.View with { Slices = State.View.Slices.Without(People).With(hit.Person!, hit.Name) }));
    }

    private void Clear() => (_text, _active, _found) = ("", 0, []);

    /// <summary>What is found, and what it is: a KPI of a perspective, or a person in a part that people have in deals.</summary>
    private sealed record Hit(string Name, string Of, Kpi? Kpi = null, Dimension? Person = null)
    {
        public bool IsCalled(string word) =>
            Name.Contains(word, StringComparison.OrdinalIgnoreCase) || Kpi?.Id.Contains(word, StringComparison.OrdinalIgnoreCase) == true;
    }
}
