namespace ScoreCard.Core.Imports.Rows;

/// <summary>The rows of a sheet that are rejected, with the reasons; the first ten thousand of them.</summary>
internal sealed class RejectedRows
{
    public const int Most = 10_000;

    private readonly SortedDictionary<int, string> _problems = [];

    public IReadOnlyDictionary<int, string> Problems => _problems;

    public bool IsComplete { get; private set; } = true;

    public void Add(int row, IEnumerable<RowNote> notes) =>
        Add(row, string.Join(" ", notes.Where(note => note.Severity != Severity.Warning).Select(note => note.Sentence)));

    public void Add(int row, string problem)
    {
        if (_problems.TryGetValue(row, out var before))
        {
            _problems[row] = $"{before} {problem}";
        }
        else if (_problems.Count < Most)
        {
            _problems.Add(row, problem);
        }
        else
        {
            IsComplete = false;
        }
    }
}
