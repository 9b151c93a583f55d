using ScoreCard.Core.Imports.Sheets;

namespace ScoreCard.Core.Imports.Rows;

/// <summary>What is said of one row while it is read; dropped again where the row turns out to be no data.</summary>
internal sealed class RowNotes
{
    private readonly List<RowNote> _notes = [];

    public IReadOnlyList<RowNote> Notes => _notes;

    public void Clear() => _notes.Clear();

    public void Add(string? header, object? value, string problem, Severity severity, string? option) => _notes.Add(new RowNote(header, Shown(value), problem, severity, option));

    private static string? Shown(object? value) => value switch
    {
        null => null,
        decimal amount => SheetRow.Print(amount / 1.0000m),
        _ => SheetRow.Print(value),
    };
}

/// <param name="Problem">The end of a sentence that starts with the cell.</param>
/// <param name="Option">Of the <see cref="ImportIssue"/>.</param>
internal sealed record RowNote(string? Header, string? Value, string Problem, Severity Severity, string? Option)
{
    private const int MostShown = 80;

    public string Sentence
    {
        get
        {
            var value = Value is null ? "" : $"'{Short(Value)}' ";
            var start = Header is null ? value : $"{Header} {value}";
            return $"{(start.Length == 0 ? "The row " : start)}{Problem}.";
        }
    }

    public static string Short(string value) => value.Length <= MostShown ? value : value[..MostShown] + "…";
}
