using ScoreCard.Core.Imports.Recognition;
using ScoreCard.Core.Imports.Sheets;
using ScoreCard.Core.Imports.Values;
using ScoreCard.Core.Imports.Workbooks;

namespace ScoreCard.Core.Imports.Rows;

/// <summary>Currencies by their code, their sign or the name that the CRM writes out; kept as their code.</summary>
internal sealed class CurrencyTyping(SheetColumn column, HeaderCell header) : CellTyping(column, header)
{
    public CurrencyCount Count { get; } = new();

    public override void Observe(in Cell cell, int row)
    {
        if (Text(cell) is { } text && CurrencyName.TryFind(text, out var code))
        {
            Count.Add(code);
        }
    }

    public override object? Type(in Cell cell, SheetRow row)
    {
        if (Text(cell) is not { } text)
        {
            return null;
        }

        return !CurrencyName.TryFind(text, out var code)
            ? Reject(row, text, "is no currency that is known; write its three letters, such as EUR")
            : Currencies.Settle(code, row.Context.ReportingCurrency) ?? Reject(row, text, "is the sign of several currencies; write the three letters of the one that is meant, such as SEK or INR");
    }
}

/// <summary>How often each currency was seen.</summary>
internal sealed class CurrencyCount
{
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);

    public bool IsEmpty => _counts.Count == 0;

    public string? Most => IsEmpty ? null : _counts.MaxBy(pair => pair.Value).Key;

    public void Add(string? code)
    {
        if (code is not null)
        {
            _counts[code] = _counts.GetValueOrDefault(code) + 1;
        }
    }
}
