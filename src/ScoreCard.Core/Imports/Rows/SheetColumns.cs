using ScoreCard.Core.Imports.Recognition;
using ScoreCard.Core.Imports.Sheets;
using ScoreCard.Core.Imports.Values;
using ScoreCard.Core.Imports.Workbooks;

namespace ScoreCard.Core.Imports.Rows;

/// <summary>The columns of one sheet of the file: how each is read, and what was seen in it.</summary>
internal sealed class SheetColumns
{
    private readonly HeaderMatch _match;
    private readonly CellTyping[] _typings;
    private readonly BaseCurrency _base;

    public SheetColumns(HeaderMatch match, DateOrder? dateOrder, bool date1904)
    {
        _match = match;
        var orders = new SheetDateOrders();
        Readers =
        [
            .. match.Headers.GroupBy(header => header.Column)
                .Select(group => new ColumnReader(group.Key, match.Sheet.IndexOf(group.Key), [.. group.Select(header => CellTyping.For(header.Column, header.Header, orders, dateOrder, date1904))]))
                .OrderBy(reader => reader.Slot),
        ];
        _typings = [.. Readers.SelectMany(reader => reader.Sources)];
        Groups = new Groups(Readers, match.Row);
        Shown = new ColumnsShown(match, Groups);
        _base = new BaseCurrency(Readers);

        // Where nothing converts amounts, their signs are checked against the store's currency, and not kept with the row.
        var currency = match.Sheet.Conversion is { HasRates: false } ? null : match.Sheet.CurrencyColumn;
        foreach (var money in Money.Where(_ => currency is null || !match.Columns.Contains(currency.Name)))
        {
            (money.SignCounts, money.IsSignKept) = (true, currency is not null);
        }

        Signs = new CurrencySigns(match, Readers);
    }

    public ColumnReader[] Readers { get; }

    /// <summary>The file is a text table: a row with more fields than headers has a separator within a value.</summary>
    public bool AreFieldsCounted { get; init; }

    public Groups Groups { get; }

    public CurrencySigns Signs { get; }

    public ColumnsShown Shown { get; }

    public bool HasSeenAll => _typings.All(typing => typing.HasSeenAll);

    /// <summary>The values observed leave open how some column is to be read.</summary>
    public bool IsUndecided => Groups.AreSuspected || _typings.Any(typing => typing.IsUndecided);

    public IReadOnlyList<CellTyping> Typings => _typings;

    /// <summary>The orders in which dates that leave it open can be read; none where no value does.</summary>
    public IReadOnlyList<DateOrder> DateOrders => [.. _typings.OfType<DateTyping>().Select(typing => typing.Possible).Where(orders => orders.Count > 0).OrderBy(orders => orders.Count).Take(1).SelectMany(orders => orders)];

    /// <summary>Keys read so far carried a checksum of their letters' case.</summary>
    public bool KeysHaveChecksums => _typings.OfType<TextTyping>().Any(typing => typing.Column.IsKey && typing.HasChecksums);

    /// <summary>The stored columns that the file gives or that follow from those it gives.</summary>
    public IReadOnlyList<SheetColumn> Present
    {
        get
        {
            var present = new HashSet<string>(_match.Columns, StringComparer.Ordinal) { _match.Sheet.Key.Name };
            present.UnionWith(_match.Sheet.Derives(present));
            if (Signs.AreSeen)
            {
                present.Add(_match.Sheet.CurrencyColumn!.Name);
            }

            return [.. _match.Sheet.StoredColumns.Where(column => present.Contains(column.Name))];
        }
    }

    /// <summary>
    /// The currency that most of the observed rows name; of amounts that the CRM converted, the one it converted to. None on a sheet without
    /// amounts: a list of exchange rates names all but the reporting currency.
    /// </summary>
    public string? Currency
    {
        get
        {
            IEnumerable<string?> named = _base.IsNeeded ? [_base.Most]
                : _match.Sheet.Columns.Any(column => column.Type == ColumnType.Money) && !(_match.Sheet.Conversion is { HasRates: false } prices && _match.Columns.Contains(prices.Currency))
                    ? _typings.OfType<CurrencyTyping>().OrderBy(typing => typing.Column.IsStored).Select(typing => typing.Count.Most).Concat(Money.Select(money => money.Seen.Most))
                    : [];
            return named.OfType<string>().Select(most => Currencies.Settle(most, null)).OfType<string>().FirstOrDefault();
        }
    }

    /// <summary>Amounts were converted to a currency that nothing names.</summary>
    public bool IsBaseUnknown => _base is { IsNeeded: true, Most: null };

    /// <summary>What the file calls a column; what the template does where the file lacks it.</summary>
    public string HeaderOf(string column) =>
        Array.Find(Readers, reader => reader.Column.Name == column)?.Header ?? _match.Sheet.Column(column)?.Header ?? column;

    /// <summary>Learns from a row, unless it lacks what rows of data have: totals are no evidence of how values are written.</summary>
    public void Observe(ReadOnlySpan<Cell> cells, int row)
    {
        Groups.Observe(cells);
        foreach (var heading in Groups.Observed)
        {
            Array.Find(_typings, typing => typing.Header == heading.Header)?.Observe(Cell.OfText(heading.Value), row);
        }

        if (Groups.IsHeading)
        {
            return;
        }

        foreach (var reader in Readers)
        {
            if (reader.Column is { Required: true, StandIns.Count: 0 } && reader.IsBlank(cells) && !Groups.AreHeaded(reader) && !(Groups.MayFill(reader) && !TotalsAndFooters.AreLikely(cells)))
            {
                return;
            }
        }

        _base.Observe(cells);
        foreach (var typing in _typings)
        {
            if (typing.Header.Index < cells.Length)
            {
                typing.Observe(cells[typing.Header.Index], row);
            }
        }
    }

    /// <param name="merged">The sheet's merged cells.</param>
    public void SeenAll(IReadOnlyList<MergedRows> merged)
    {
        Groups.Decide(merged, _match.Row.Number);
        foreach (var typing in _typings)
        {
            typing.SeenAll();
        }
    }

    private IEnumerable<MoneyTyping> Money => _typings.OfType<MoneyTyping>();
}
