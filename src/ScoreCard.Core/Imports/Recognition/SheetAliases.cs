using ScoreCard.Core.Imports.Sheets;

namespace ScoreCard.Core.Imports.Recognition;

/// <summary>Every name that a kind of sheet knows for its columns.</summary>
internal sealed class SheetAliases
{
    private const int LeastTrusted = 1000;

    private static readonly string[] CurrencyWords = ["currency", "wahrung"];

    private readonly Dictionary<string, (SheetColumn Column, int Rank)> _byAlias = new(StringComparer.Ordinal);
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
            foreach (var alias in column.Names)
            {
                var normalised = HeaderText.Normalise(alias);
                if (!_byAlias.TryAdd(normalised, (column, rank++)) && _byAlias[normalised].Column != column)
                {
                    throw new InvalidOperationException($"The columns {_byAlias[normalised].Column.Name} and {column.Name} of {sheet.Kind} share the alias {alias}.");
                }
            }
        }
    }

    /// <param name="rank">The lower the more trusted.</param>
    public SheetColumn? Find(HeaderCell header, out int rank)
    {
        if (_byAlias.TryGetValue(header.Normalised, out var found)
            || (HeaderText.WithoutPrefix(header.Text, _sheet.Prefixes) is { } bare && _byAlias.TryGetValue(bare, out found)))
        {
            rank = found.Rank;
            return found.Column;
        }

        rank = LeastTrusted;
        return IsOfAmount(header.Normalised) || IsOfAmount(HeaderText.WithoutPrefix(header.Text, _sheet.Prefixes)) ? _currency : null;
    }

    /// <summary>Salesforce puts a column "Quota Amount Currency" beside "Quota Amount".</summary>
    private bool IsOfAmount(string? header) => _currency is not null && header is not null
        && CurrencyWords.Any(word => header.EndsWith(word, StringComparison.Ordinal) && _byAlias.TryGetValue(header[..^word.Length], out var amount) && amount.Column.Type == ColumnType.Money);
}
