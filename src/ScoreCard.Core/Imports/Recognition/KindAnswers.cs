using ScoreCard.Core.Imports.Rejections;
using ScoreCard.Core.Imports.Sheets;
using ScoreCard.Core.Imports.Workbooks;

namespace ScoreCard.Core.Imports.Recognition;

/// <summary>What the user says about sheets: --sheet NAME=KIND, where KIND may be none.</summary>
internal sealed class KindAnswers
{
    private readonly Dictionary<string, Sheet?> _kinds = new(StringComparer.OrdinalIgnoreCase);

    /// <exception cref="RefusalException">No such kind; one sentence lists those there are.</exception>
    public KindAnswers(IReadOnlyDictionary<string, string> kinds, SheetCatalogue catalogue)
    {
        foreach (var (name, kind) in kinds)
        {
            _kinds[name.Trim()] = string.Equals(kind, "none", StringComparison.OrdinalIgnoreCase) ? null : catalogue.Get(kind);
        }
    }

    /// <exception cref="RefusalException">The file has no such sheet; one sentence lists those there are.</exception>
    public void CheckUsed(Workbook workbook)
    {
        if (_kinds.Keys.FirstOrDefault(name => !workbook.Sheets.Any(sheet => Is(sheet.Name, name) || Is(StageDates.NameOf(sheet), name))) is { } unknown)
        {
            throw new RefusalException(
                $"{workbook.FileName} has no sheet '{unknown}'; its sheets are {string.Join(", ", workbook.Sheets.Select(sheet => sheet.Name))}.");
        }
    }

    public Sheet? For(WorkbookSheet sheet, out bool leftOut)
    {
        // The tab of a copy of rejected rows cannot be as long as the name of the text file that they come from.
        var name = sheet.Name.Trim();
        var key = _kinds.ContainsKey(name) ? name : _kinds.Keys.FirstOrDefault(other => string.Equals(RejectedCopy.Tab(other), name, StringComparison.OrdinalIgnoreCase));
        Sheet? kind = null;
        var answered = key is not null && _kinds.TryGetValue(key, out kind);
        leftOut = answered && kind is null;
        return kind;
    }

    private static bool Is(string sheet, string name) => string.Equals(sheet.Trim(), name, StringComparison.OrdinalIgnoreCase);
}
