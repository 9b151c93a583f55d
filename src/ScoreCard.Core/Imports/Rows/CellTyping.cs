using ScoreCard.Core.Imports.Recognition;
using ScoreCard.Core.Imports.Sheets;
using ScoreCard.Core.Imports.Values;
using ScoreCard.Core.Imports.Workbooks;

namespace ScoreCard.Core.Imports.Rows;

/// <summary>Types the cells of one column of the file. How a column is to be read may depend on its other values: they are observed first.</summary>
internal abstract class CellTyping(SheetColumn column, HeaderCell header)
{
    public SheetColumn Column => column;

    public HeaderCell Header => header;

    /// <summary>All rows of the sheet have been observed, not only the first ones.</summary>
    public bool HasSeenAll { get; private set; }

    /// <summary>What was observed leaves open how to read the column.</summary>
    public virtual bool IsUndecided => false;

    /// <summary>What the user has to say where even all values leave it open; the end of a sentence that starts with the header, and its <see cref="ImportIssue.Option"/>.</summary>
    public virtual (string Problem, string Option)? Question => null;

    /// <summary>What the user should know of how the column was read; the end of a sentence that starts with the header.</summary>
    public virtual string? Caution => null;

    public virtual void Observe(in Cell cell, int row)
    {
    }

    public void SeenAll() => HasSeenAll = true;

    /// <summary>Null for a blank, and where the row is rejected.</summary>
    /// <exception cref="UndecidedColumnException">A value that asks for all the others to be observed first.</exception>
    public abstract object? Type(in Cell cell, SheetRow row);

    public static CellTyping For(SheetColumn column, HeaderCell header, SheetDateOrders orders, DateOrder? dateOrder, bool date1904) => column.Type switch
    {
        ColumnType.Date => new DateTyping(column, header, orders, dateOrder, date1904),
        ColumnType.Moment => new MomentTyping(column, header, orders, dateOrder, date1904),
        ColumnType.Money => new MoneyTyping(column, header),
        ColumnType.Number when column.IsFte => new FteTyping(column, header),
        ColumnType.Number => new NumberTyping(column, header),
        ColumnType.Rate => new RateTyping(column, header),
        ColumnType.Percent => new PercentTyping(column, header),
        ColumnType.Flag => new FlagTyping(column, header),
        _ when column.Values.Count > 0 => new ChoiceTyping(column, header),
        _ when column.IsCurrency => new CurrencyTyping(column, header),
        _ => new TextTyping(column, header, date1904),
    };

    /// <summary>Null where a cell holds nothing, or only what stands for nothing.</summary>
    protected static string? Text(in Cell cell)
    {
        var text = Names.Trim(cell.Text);
        return text is "" or "-" or "–" or "—" ? null : text;
    }

    protected object? Reject(SheetRow row, object? value, string problem)
    {
        row.Reject(column.Name, value, problem);
        return null;
    }
}

/// <summary>A value does not fit what the first rows said of its column: all of them must be looked at, and the rows read again.</summary>
internal sealed class UndecidedColumnException : Exception;
