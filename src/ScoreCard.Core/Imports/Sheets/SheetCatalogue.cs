using System.Reflection;

namespace ScoreCard.Core.Imports.Sheets;

/// <summary>Every kind of sheet, found by one scan at start, in the order of import.</summary>
public sealed class SheetCatalogue
{
    /// <exception cref="InvalidOperationException">No sheet, two of one kind, or one without exactly one key.</exception>
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
    }

    public IReadOnlyList<Sheet> All { get; }

    public Sheet? Find(string kind) => All.FirstOrDefault(sheet => string.Equals(sheet.Kind, kind, StringComparison.OrdinalIgnoreCase));

    /// <exception cref="ArgumentException">One sentence that lists the kinds there are.</exception>
    public Sheet Get(string kind) => Find(kind)
        ?? throw new ArgumentException($"'{kind}' is not a kind of sheet: use one of {string.Join(", ", All.Select(sheet => sheet.Kind))}.");
}
