namespace ScoreCard.Core.Imports.Rows;

/// <summary>Why a row is rejected.</summary>
/// <param name="Headers">Of the cells that have to be corrected.</param>
internal sealed record Rejection(IReadOnlyList<string> Headers, string Problem);

/// <summary>The rows of a sheet that are rejected, with the reasons; the first ten thousand of them.</summary>
internal sealed class RejectedRows
{
    public const int Most = 10_000;

    private readonly SortedDictionary<int, List<Rejection>> _rows = [];

    public IReadOnlyDictionary<int, List<Rejection>> Rows => _rows;

    public bool IsComplete { get; private set; } = true;

    public void Add(int row, IEnumerable<RowNote> notes)
    {
        foreach (var note in notes.Where(note => note.Severity != Severity.Warning))
        {
            Add(row, note.Header is null ? [] : [note.Header], note.Sentence);
        }
    }

    public void Add(int row, IReadOnlyList<string> headers, string problem)
    {
        if (_rows.TryGetValue(row, out var before))
        {
            before.Add(new(headers, problem));
        }
        else if (_rows.Count < Most)
        {
            _rows.Add(row, [new(headers, problem)]);
        }
        else
        {
            IsComplete = false;
        }
    }
}
