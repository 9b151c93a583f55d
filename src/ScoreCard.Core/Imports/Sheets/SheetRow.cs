using System.Globalization;

namespace ScoreCard.Core.Imports.Sheets;

/// <summary>
/// A row of a sheet with its values typed: text, <see cref="DateOnly"/>, or a 64-bit integer (ten-thousandths for amounts,
/// shares and numbers; 0 or 1 for flags). One instance serves all rows of a sheet in turn.
/// </summary>
public sealed class SheetRow
{
    private readonly Sheet _sheet;
    private readonly Dictionary<string, int> _index;
    private readonly object?[] _values;
    private readonly Func<string, string> _headerOf;
    private readonly Action<string?, object?, string, Severity, string?> _report;

    /// <param name="headerOf">What the file calls a column.</param>
    public SheetRow(Sheet sheet, SheetContext context, Func<string, string> headerOf, Action<string?, object?, string, Severity, string?> report)
    {
        _headerOf = headerOf;
        _sheet = sheet;
        _report = report;
        _values = new object?[sheet.Columns.Count];
        _index = sheet.Columns.Select((column, i) => (column.Name, i)).ToDictionary(pair => pair.Name, pair => pair.i, StringComparer.Ordinal);
        Context = context;
    }

    public const long Scale = 10_000;

    /// <summary>Of <see cref="ColumnType.Rate"/>.</summary>
    public const long RateScale = 100_000_000;

    /// <summary>A million millions, more than any deal, customer or company is worth: such a number is a slip, or an id in the wrong column.</summary>
    public const long TooLarge = 1_000_000_000_000;

    public Sheet Sheet => _sheet;

    public SheetContext Context { get; }

    /// <summary>As Excel numbers it.</summary>
    public int RowNumber { get; private set; }

    public bool IsRejected { get; private set; }

    /// <summary>In the order of the sheet's columns.</summary>
    public IReadOnlyList<object?> Values => _values;

    public object? this[string column]
    {
        get => _values[_index[column]];
        set => _values[_index[column]] = value;
    }

    public void Begin(int number)
    {
        Array.Clear(_values);
        RowNumber = number;
        IsRejected = false;
    }

    public void Set(int column, object? value) => _values[column] = value;

    public string? Text(string column) => (string?)this[column];

    public DateOnly? Date(string column) => (DateOnly?)this[column];

    public long? Scaled(string column) => (long?)this[column];

    public DateTime? Moment(string column) => this[column] is long minutes ? OfMinutes(minutes) : null;

    /// <summary>The value of an amount, a share, a number or a rate.</summary>
    public decimal? Number(string column) => this[column] is long scaled ? Unscaled(_sheet.Columns[_index[column]].Type, scaled) : null;

    public string HeaderOf(string column) => _headerOf(column);

    public bool? Flag(string column) => this[column] is long flag ? flag != 0 : null;

    /// <param name="value">As the file has it; an amount in its own unit.</param>
    /// <param name="problem">The end of a sentence that starts with the cell: what is wrong, and what to do.</param>
    public void Reject(string? column, object? value, string problem)
    {
        IsRejected = true;
        _report(column, value, problem, Severity.Error, null);
    }

    /// <summary>Rejects the row, and asks what its stage means.</summary>
    /// <param name="option">What the command line offers: <see cref="ImportIssue.Option"/>.</param>
    public void AskOutcome(string? column, object? value, string problem, string option)
    {
        IsRejected = true;
        _report(column, value, problem, Severity.Question, option);
    }

    public void Warn(string? column, object? value, string problem, string? option = null) => _report(column, value, problem, Severity.Warning, option);

    public static string PrintPercent(long share) => string.Create(CultureInfo.InvariantCulture, $"{share * 100m / Scale:0.##} %");

    public static long MinutesOf(DateTime moment) => moment.Ticks / TimeSpan.TicksPerMinute;

    public static DateTime OfMinutes(long minutes) => new(minutes * TimeSpan.TicksPerMinute);

    /// <summary>A value of a column as people write it.</summary>
    public static string Print(ColumnType type, object? value) => (type, value) switch
    {
        (ColumnType.Moment, long minutes) => Print(OfMinutes(minutes)),
        (ColumnType.Percent, long share) => PrintPercent(share),
        (ColumnType.Flag, long flag) => flag == 0 ? "no" : "yes",
        (_, long scaled) => Unscaled(type, scaled).ToString("0.########", CultureInfo.InvariantCulture),
        _ => Print(value),
    };

    public static string Print(object? value) => value switch
    {
        null => "",
        DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTime moment => moment.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture),
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };

    private static decimal Unscaled(ColumnType type, long scaled) => (decimal)scaled / (type == ColumnType.Rate ? RateScale : Scale);
}
