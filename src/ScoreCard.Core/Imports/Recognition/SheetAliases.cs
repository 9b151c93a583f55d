using ScoreCard.Core.Imports.Sheets;

namespace ScoreCard.Core.Imports.Recognition;

/// <summary>Every name that a kind of sheet knows for its columns.</summary>
internal sealed class SheetAliases
{
    private const int LeastTrusted = 1000;

    private static readonly string[] CurrencyWords = ["currency", "wahrung"];

    private readonly Dictionary<string, Alias> _byAlias = new(StringComparer.Ordinal);
    private readonly Sheet _sheet;
    private readonly SheetColumn? _currency;

    /// <exception cref="InvalidOperationException">Two columns have one alias.</exception>
    public SheetAliases(Sheet sheet)
    {
        _sheet = sheet;
        _currency = sheet.CurrencyColumn;
        foreach (var column in sheet.FileColumns)
        {
            var rank = 0;
            foreach (var alias in column.Names.Concat(column.SharedNames))
            {
                var normalised = HeaderText.Normalise(alias);
                if (!_byAlias.TryAdd(normalised, new(column, rank++, column.SharedNames.Contains(alias))) && _byAlias[normalised].Column != column)
                {
                    throw new InvalidOperationException($"The columns {_byAlias[normalised].Column.Name} and {column.Name} of {sheet.Kind} share the alias {alias}.");
                }
            }
        }
    }

    public Alias? Find(HeaderCell header)
    {
        if (_byAlias.TryGetValue(header.Normalised, out var found)
            || (HeaderText.WithoutPrefix(header.Text, _sheet.Prefixes) is { } bare && _byAlias.TryGetValue(bare, out found)))
        {
            return found;
        }

        return IsOfAmount(header.Normalised) || IsOfAmount(HeaderText.WithoutPrefix(header.Text, _sheet.Prefixes)) ? new(_currency!, LeastTrusted, IsShared: false) : null;
    }

    /// <summary>Salesforce puts a column "Quota Amount Currency" beside "Quota Amount".</summary>
    private bool IsOfAmount(string? header) => _currency is not null && header is not null
        && CurrencyWords.Any(word => header.EndsWith(word, StringComparison.Ordinal) && _byAlias.TryGetValue(header[..^word.Length], out var amount) && amount.Column.Type == ColumnType.Money);
}

/// <summary>A name of a column.</summary>
/// <param name="Rank">The lower the more trusted.</param>
/// <param name="IsShared">Other kinds of sheets have it as well.</param>
internal sealed record Alias(SheetColumn Column, int Rank, bool IsShared);
