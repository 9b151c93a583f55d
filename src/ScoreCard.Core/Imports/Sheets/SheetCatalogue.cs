using System.Reflection;

namespace ScoreCard.Core.Imports.Sheets;

/// <summary>Every kind of sheet, found by one scan at start, in the order of import.</summary>
public sealed class SheetCatalogue
{
    /// <exception cref="InvalidOperationException">No sheet, two of one kind, or one that names what there is not.</exception>
    public SheetCatalogue(Assembly? assembly = null)
    {
        All = [.. (assembly ?? typeof(Sheet).Assembly).GetTypes()
            .Where(type => type.IsSubclassOf(typeof(Sheet)) && !type.IsAbstract)
            .Select(type => (Sheet)Activator.CreateInstance(type)!)
            .OrderBy(sheet => sheet.Order)];
        if (All.Count == 0)
        {
            throw new InvalidOperationException("The catalogue found no sheet.");
        }

        if (All.GroupBy(sheet => sheet.Kind).FirstOrDefault(g => g.Count() > 1) is { } twice)
        {
            throw new InvalidOperationException($"Two sheets have the kind {twice.Key}.");
        }

        if (All.FirstOrDefault(sheet => sheet.Columns.Count(column => column.IsKey) != 1) is { } keyless)
        {
            throw new InvalidOperationException($"The sheet {keyless.Kind} needs exactly one key.");
        }

        foreach (var sheet in All)
        {
            Check(sheet);
        }
    }

    public IReadOnlyList<Sheet> All { get; }

    /// <summary>Every column whose rows cannot be without what they refer to, and the sheet that has it.</summary>
    public IEnumerable<(Sheet Sheet, SheetColumn Column, Sheet Other)> MustExist =>
        All.SelectMany(sheet => sheet.StoredColumns.Where(column => column.MustExist).Select(column => (sheet, column, Get(column.RefersTo!))));

    public Sheet? Find(string kind) => All.FirstOrDefault(sheet => string.Equals(sheet.Kind, kind, StringComparison.OrdinalIgnoreCase));

    /// <exception cref="RefusalException">One sentence that lists the kinds there are.</exception>
    public Sheet Get(string kind) => Find(kind)
        ?? throw new RefusalException($"'{kind}' is not a kind of sheet: use one of {string.Join(", ", All.Select(sheet => sheet.Kind))}.");

    /// <summary>the sheet Surveys, or the sheets Accounts, Market sizes</summary>
    public string InWords(IEnumerable<string> kinds)
    {
        string[] titles = [.. All.Where(sheet => kinds.Contains(sheet.Kind)).Select(sheet => sheet.Title)];
        return $"{(titles.Length == 1 ? "the sheet" : "the sheets")} {string.Join(", ", titles)}";
    }

    private void Check(Sheet sheet)
    {
        var named = sheet.CompositeKey.Concat(sheet.KeyNeeds).Concat(sheet.Telling).Concat(sheet.Rules.SelectMany(rule => rule.Columns))
            .Concat(sheet.Spans is { } spans ? [spans.Of, spans.From, spans.Until, spans.Value ?? spans.Of] : [])
            .Concat(sheet.Conversion is { } conversion ? [conversion.Currency, .. conversion.Amounts, .. conversion.Day is { } day ? [day] : Array.Empty<string>()] : [])
            .Concat(sheet.Parts is { } parts ? [parts.Of, parts.Amount] : []);
        if (named.FirstOrDefault(name => sheet.Column(name)?.Name != name) is { } unknown)
        {
            throw new InvalidOperationException($"The sheet {sheet.Kind} speaks of a column {unknown} that it has not.");
        }

        if (sheet is { Key.Required: false, CompositeKey.Count: 0 })
        {
            throw new InvalidOperationException($"The sheet {sheet.Kind} can do without its key only where other columns identify a row.");
        }

        foreach (var column in sheet.Columns.Where(column => column.RefersTo is not null))
        {
            // Rows that are rejected take those with them that refer to them: what is referred to is checked first.
            var other = Find(column.RefersTo!);
            if (other is null || (column.MustExist && (other.Order >= sheet.Order || column.Type != (other.Key.Type == ColumnType.Name ? ColumnType.Name : ColumnType.Text))))
            {
                throw new InvalidOperationException($"The column {column.Name} of {sheet.Kind} cannot refer to {column.RefersTo}: there is no such sheet, it is imported later, or its keys are of another type.");
            }
        }
    }
}
