namespace ScoreCard.Core.Imports;

/// <summary>The issues of an import: equal ones are counted together, and the first thousand of each severity are kept.</summary>
internal sealed class IssueList
{
    private const int Most = 1_000;

    private readonly Dictionary<(string Sheet, string? Column, string? Value, string Problem, Severity Severity), Entry> _entries = [];
    private readonly int[] _kept = new int[3];
    private long _notKept;

    public bool HasQuestions => _kept[(int)Severity.Question] > 0;

    /// <summary>Different ones; of those that are not kept every single one counts.</summary>
    public long Count => _entries.Count + _notKept;

    public void Add(ImportIssue issue)
    {
        var key = (issue.Sheet, issue.Column, issue.Value, issue.Problem, issue.Severity);
        if (_entries.TryGetValue(key, out var entry))
        {
            entry.Rows += issue.Rows;
        }
        else if (_kept[(int)issue.Severity] < Most)
        {
            _kept[(int)issue.Severity]++;
            _entries.Add(key, new Entry(issue, _entries.Count) { Rows = issue.Rows });
        }
        else
        {
            _notKept++;
        }
    }

    public void AddAll(IssueList other, Func<ImportIssue, ImportIssue> change)
    {
        foreach (var entry in other._entries.Values.OrderBy(entry => entry.Order))
        {
            Add(change(entry.Issue with { Rows = entry.Rows }));
        }

        _notKept += other._notKept;
    }

    /// <summary>Questions, then errors, then warnings, each in the order of the file.</summary>
    public IReadOnlyList<ImportIssue> First() =>
    [
        .. _entries.Values.OrderByDescending(entry => entry.Issue.Severity).ThenBy(entry => entry.Order)
            .Take(Most).Select(entry => entry.Issue with { Rows = entry.Rows }),
    ];

    private sealed class Entry(ImportIssue issue, int order)
    {
        public ImportIssue Issue => issue;

        public int Order => order;

        public long Rows { get; set; }
    }
}
