using ScoreCard.Core.Imports.Answers;
using ScoreCard.Core.Imports.Values;

namespace ScoreCard.Core.Imports.Sheets;

/// <summary>What a sheet's rules need to know beyond the row.</summary>
/// <param name="outcomes">Normalised stage or status text to outcome, from the store and the request.</param>
/// <param name="columns">Names of the columns that the file has.</param>
public sealed class SheetContext(IReadOnlyDictionary<string, Outcome> outcomes, IReadOnlySet<string> columns, string? reportingCurrency)
{
    private readonly Dictionary<string, Outcome?> _seen = new(StringComparer.Ordinal);
    private readonly Dictionary<string, long> _decided = new(StringComparer.Ordinal);

    public IReadOnlyDictionary<string, Outcome> Outcomes { get; } = outcomes;

    public IReadOnlySet<string> Columns { get; } = columns;

    /// <summary>The currency of all amounts in the store; null until an import names one, which then decides it.</summary>
    public string? ReportingCurrency { get; set; } = reportingCurrency;

    /// <summary>The day of the export: what it says has happened cannot lie behind it.</summary>
    public DateOnly AsOf { get; init; } = DateOnly.MaxValue;

    /// <summary>So far behind the export that the year is likely to be wrong.</summary>
    public bool IsFarOff(DateOnly date) => date.Year - AsOf.Year > LikelyYears && date != WithoutEnd;

    /// <summary>Which names are meant by wrong ones.</summary>
    internal NameAnswers NamesMeant { get; init; } = new(new Dictionary<string, string>());

    /// <summary>Null where the text is not known.</summary>
    public Outcome? OutcomeOf(string text)
    {
        if (!_seen.TryGetValue(text, out var outcome))
        {
            outcome = Outcomes.TryGetValue(Names.Normalise(text), out var known) ? known : null;
            if (_seen.Count < MostSeen)
            {
                _seen.Add(text, outcome);
            }
        }

        return outcome;
    }

    /// <summary>Notes that a row is won, lost, open or void by a text.</summary>
    public void Decide(string text)
    {
        if (_decided.TryGetValue(text, out var rows) || _decided.Count < MostSeen)
        {
            _decided[text] = rows + 1;
        }
    }

    /// <summary>The rows are read from the first one again.</summary>
    public void Restart() => _decided.Clear();

    /// <summary>The texts that decided, and of how many rows.</summary>
    public IReadOnlyDictionary<string, long> Decided => _decided;

    /// <summary>The texts whose outcome was asked for.</summary>
    public IEnumerable<string> Stages => _seen.Keys;

    /// <summary>A known text that is spelled much like this one; for offering, never for taking.</summary>
    public KeyValuePair<string, Outcome>? NearestOutcome(string text) =>
        Names.Near(text, Outcomes.Keys) is { } near ? new(near, Outcomes[near]) : null;

    internal const int LikelyYears = 25;

    private const int MostSeen = 10_000;

    /// <summary>How people write that something has no end.</summary>
    private static readonly DateOnly WithoutEnd = new(2099, 12, 31);
}
