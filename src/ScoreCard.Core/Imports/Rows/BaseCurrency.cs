using ScoreCard.Core.Imports.Sheets;
using ScoreCard.Core.Imports.Workbooks;

namespace ScoreCard.Core.Imports.Rows;

/// <summary>
/// The currency of amounts that the CRM has converted to its own, where no column names it (Dynamics 365): that of the deals whose amount
/// stayed what it was.
/// </summary>
internal sealed class BaseCurrency
{
    private readonly CurrencyCount _same = new();
    private readonly (ColumnReader Own, ColumnReader Converted)[] _pairs;
    private readonly ColumnReader? _currency;

    public BaseCurrency(IReadOnlyList<ColumnReader> readers)
    {
        ColumnReader? Reader(string name) => readers.FirstOrDefault(reader => reader.Column.Name == name);

        _currency = Reader("Currency");
        _pairs =
        [
            .. from pair in new[] { ("Amount", "ConvertedAmount"), ("ActualAmount", "ConvertedActualAmount") }
               let own = Reader(pair.Item1)
               let converted = Reader(pair.Item2)
               where own is not null && converted is not null
               select (own, converted),
        ];
        IsNeeded = _currency is not null && Reader("ConvertedCurrency") is null && (Reader("ConvertedAmount") ?? Reader("ConvertedActualAmount")) is not null;
    }

    /// <summary>The file has converted amounts, and several currencies may be those of the others.</summary>
    public bool IsNeeded { get; }

    /// <summary>Null where no amount was the same in both.</summary>
    public string? Most => _same.Most;

    public void Observe(ReadOnlySpan<Cell> cells)
    {
        foreach (var (own, converted) in IsNeeded ? _pairs : [])
        {
            if (Amount(own, cells) is { } amount && amount == Amount(converted, cells) && CurrencyName.TryFind(_currency!.TextOf(cells), out var code))
            {
                _same.Add(code);
            }
        }
    }

    private static decimal? Amount(ColumnReader reader, ReadOnlySpan<Cell> cells) =>
        reader.FirstIndex < cells.Length && cells[reader.FirstIndex].TryGetDecimal(out var value) && value != 0 ? value : null;
}
