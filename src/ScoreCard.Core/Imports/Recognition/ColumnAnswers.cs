using ScoreCard.Core.Imports.Sheets;
using ScoreCard.Core.Imports.Workbooks;

namespace ScoreCard.Core.Imports.Recognition;

/// <summary>What the user says about columns: --map "HEADER=column", where HEADER may also be the column's letter and column may be none.</summary>
internal sealed class ColumnAnswers
{
    private readonly List<Answer> _answers = [];
    private readonly SheetCatalogue _catalogue;

    /// <exception cref="ArgumentException">No kind of sheet has such a column; one sentence lists those there are.</exception>
    public ColumnAnswers(IReadOnlyDictionary<string, string> columns, SheetCatalogue catalogue)
    {
        _catalogue = catalogue;
        foreach (var (header, target) in columns)
        {
            var kinds = IsNone(target) ? [] : catalogue.All.Where(sheet => Find(sheet, target) is not null).ToArray();
            if (kinds.Length == 0 && !IsNone(target))
            {
                throw new ArgumentException(
                    $"'{target}' is not a column: use one of {string.Join(", ", Names(catalogue).Order(StringComparer.Ordinal))}, or none to leave '{header}' out.");
            }

            _answers.Add(new Answer(header, HeaderText.Normalise(header), target));
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

    /// <exception cref="ArgumentException">An answer that no recognised sheet has a use for; one sentence.</exception>
    public void CheckUsed(IReadOnlyList<HeaderMatch> sheets)
    {
        foreach (var answer in _answers)
        {
            var named = sheets.Where(match => match.Row.Cells.Any(cell => Names(answer, match.Row, cell))).ToArray();
            if (named.Length == 0)
            {
                throw new ArgumentException(
                    $"--map \"{answer.Header}={answer.Target}\" fits no header of the file; its headers are {string.Join("; ", sheets.Select(match => match.Row))}.");
            }

            if (!IsNone(answer.Target) && named.All(match => Find(match.Sheet, answer.Target) is null))
            {
                var kinds = _catalogue.All.Where(sheet => Find(sheet, answer.Target) is not null).Select(sheet => sheet.Kind);
                throw new ArgumentException(
                    $"--map \"{answer.Header}={answer.Target}\" names a column of {string.Join(" and ", kinds)}, but the header is on a sheet of {named[0].Sheet.Kind}; its columns are {string.Join(", ", named[0].Sheet.FileColumns.Select(column => column.Name))}.");
            }
        }
    }

    private static bool Names(Answer answer, HeaderRow row, HeaderCell cell)
    {
        if (string.Equals(cell.Text.Trim(), answer.Header.Trim(), StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        if (row.Cells.Any(other => string.Equals(other.Text.Trim(), answer.Header.Trim(), StringComparison.OrdinalIgnoreCase)))
        {
            return false;
        }

        return (answer.Normalised.Length > 0 && cell.Normalised == answer.Normalised)
            || (answer.Header.Length <= 3 && CellReference.Column(answer.Header) == cell.Index
                && !row.Cells.Any(other => other.Normalised == answer.Normalised));
    }

    private static bool IsNone(string target) => target.Trim().ToUpperInvariant() is "" or "NONE" or "-";

    private static SheetColumn? Find(Sheet sheet, string target)
    {
        var normalised = HeaderText.Normalise(target);
        return sheet.FileColumns.FirstOrDefault(column => HeaderText.Normalise(column.Name) == normalised)
            ?? sheet.FileColumns.FirstOrDefault(column => HeaderText.Normalise(column.Header) == normalised);
    }

    private static IEnumerable<string> Names(SheetCatalogue catalogue) =>
        catalogue.All.SelectMany(sheet => sheet.FileColumns.Select(column => column.Name)).Distinct(StringComparer.Ordinal);

    private sealed record Answer(string Header, string Normalised, string Target);
}

/// <param name="Column">Null where the user says that the file's column is not to be used.</param>
internal sealed record ColumnAnswer(SheetColumn? Column);
