using ScoreCard.Core.Imports.Sheets;
using ScoreCard.Core.Imports.Workbooks;

namespace ScoreCard.Core.Imports.Recognition;

/// <summary>
/// What the user says about columns: --map "HEADER=column", where HEADER may also be the column's letter, the sheet's name and an exclamation mark
/// may stand before it, and column may be none.
/// </summary>
internal sealed class ColumnAnswers
{
    private readonly List<Answer> _answers = [];
    private readonly SheetCatalogue _catalogue;
    private readonly IReadOnlySet<string> _remembered;

    /// <param name="remembered">Headers that nobody named for this file: it need not have a use for them.</param>
    /// <exception cref="RefusalException">No kind of sheet has such a column; one sentence lists those there are.</exception>
    public ColumnAnswers(IReadOnlyDictionary<string, string> columns, SheetCatalogue catalogue, IReadOnlySet<string>? remembered = null)
    {
        _catalogue = catalogue;
        _remembered = remembered ?? new HashSet<string>();
        foreach (var (header, target) in columns)
        {
            var kinds = IsNone(target) ? [] : catalogue.All.Where(sheet => Find(sheet, target) is not null).ToArray();
            if (kinds.Length == 0 && !IsNone(target))
            {
                throw new RefusalException(
                    $"'{target}' is not a column: use one of {string.Join(", ", Names(catalogue).Order(StringComparer.Ordinal))}, or none to leave '{header}' out.");
            }

            _answers.Add(new Answer(header, target, [.. Readings(header)]));
        }
    }

    /// <summary>What the user says of a header; null where nothing. A null column means that it is not to be used.</summary>
    public ColumnAnswer? For(Sheet sheet, HeaderRow row, HeaderCell cell)
    {
        foreach (var answer in _answers)
        {
            if (!Names(answer, row, cell))
            {
                continue;
            }

            if (IsNone(answer.Target))
            {
                return new ColumnAnswer(null);
            }

            if (Find(sheet, answer.Target) is { } column)
            {
                return new ColumnAnswer(column);
            }
        }

        return null;
    }

    /// <exception cref="RefusalException">An answer that no recognised sheet has a use for; one sentence.</exception>
    public void CheckUsed(IReadOnlyList<HeaderMatch> sheets)
    {
        foreach (var answer in _answers.Where(answer => !_remembered.Contains(answer.Header)))
        {
            var named = sheets.Where(match => match.Row.Cells.Any(cell => Names(answer, match.Row, cell))).ToArray();
            if (named.Length == 0)
            {
                throw new RefusalException(
                    $"'{answer.Header}={answer.Target}' fits no header of the file; its headers are {string.Join("; ", sheets.Select(match => match.Row))}.");
            }

            if (!IsNone(answer.Target) && named.All(match => Find(match.Sheet, answer.Target) is null))
            {
                var kinds = _catalogue.All.Where(sheet => Find(sheet, answer.Target) is not null).Select(sheet => sheet.Nouns);
                throw new RefusalException(
                    $"'{answer.Header}={answer.Target}' names a column of {string.Join(" and ", kinds)}, but the header is on a sheet of {named[0].Sheet.Nouns}; its columns are {string.Join(", ", named[0].Sheet.FileColumns.Select(column => column.Name))}.");
            }
        }
    }

    /// <summary>The user has said something else than that a header is this column: about the header, or about the column.</summary>
    public bool Overrule(HeaderRow row, HeaderCell cell, string column) =>
        _answers.Any(answer => Names(answer, row, cell)
            || (_catalogue.All.Any(sheet => Find(sheet, answer.Target)?.Name == column) && row.Cells.Any(other => Names(answer, row, other))));

    private static bool Names(Answer answer, HeaderRow row, HeaderCell cell) => answer.Readings.Any(reading => Names(reading, row, cell));

    private static bool Names(Reading header, HeaderRow row, HeaderCell cell)
    {
        if (header.Tab is not null && !string.Equals(header.Tab, row.Tab.Trim(), StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        if (string.Equals(cell.Text.Trim(), header.Text, StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        if (row.Cells.Any(other => string.Equals(other.Text.Trim(), header.Text, StringComparison.OrdinalIgnoreCase)))
        {
            return false;
        }

        return (header.Normalised.Length > 0 && cell.Normalised == header.Normalised)
            || (header.Text.Length <= 3 && CellReference.Column<char>(header.Text) == cell.Index
                && !row.Cells.Any(other => other.Normalised == header.Normalised));
    }

    /// <summary>The text as a header of any sheet, and from each exclamation mark on as one of the sheet that is named before it.</summary>
    private static IEnumerable<Reading> Readings(string text)
    {
        yield return new Reading(null, text.Trim(), HeaderText.Normalise(text));
        for (var mark = text.IndexOf('!'); mark > 0; mark = text.IndexOf('!', mark + 1))
        {
            if (text[(mark + 1)..].Trim() is { Length: > 0 } header)
            {
                yield return new Reading(text[..mark].Trim(), header, HeaderText.Normalise(header));
            }
        }
    }

    public static bool IsNone(string target) => target.Trim().ToUpperInvariant() is "" or "NONE" or "-";

    public static SheetColumn? Find(Sheet sheet, string target)
    {
        var normalised = HeaderText.Normalise(target);
        return sheet.FileColumns.FirstOrDefault(column => HeaderText.Normalise(column.Name) == normalised)
            ?? sheet.FileColumns.FirstOrDefault(column => HeaderText.Normalise(column.Header) == normalised);
    }

    private static IEnumerable<string> Names(SheetCatalogue catalogue) =>
        catalogue.All.SelectMany(sheet => sheet.FileColumns.Select(column => column.Name)).Distinct(StringComparer.Ordinal);

    private sealed record Answer(string Header, string Target, IReadOnlyList<Reading> Readings);

    private sealed record Reading(string? Tab, string Text, string Normalised);
}

/// <param name="Column">Null where the user says that the file's column is not to be used.</param>
internal sealed record ColumnAnswer(SheetColumn? Column);
