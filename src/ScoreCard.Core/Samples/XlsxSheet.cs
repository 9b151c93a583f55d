namespace ScoreCard.Core.Samples;

/// <summary>Writes the rows of one sheet, cell by cell from left to right.</summary>
internal sealed class XlsxSheet : IDisposable
{
    private static readonly DateOnly Epoch = new(1899, 12, 30);
    private readonly Utf8Part _part;
    private readonly Dictionary<string, int> _strings;
    private readonly List<byte[]> _letters = [];
    private byte[] _row = [];
    private int _column;
    private string _tail = "";

    /// <param name="frozenRows">Rows that stay in sight, the header the last of them.</param>
    public XlsxSheet(Stream stream, Dictionary<string, int> strings, IReadOnlyList<(double Width, bool Hidden)> columns, int frozenRows)
    {
        _strings = strings;
        _part = new(stream);
        _part.Raw(XlsxParts.Head).Raw("<worksheet xmlns=\"").Raw(XlsxParts.Main).Raw("\"><sheetViews><sheetView workbookViewId=\"0\">"u8);
        if (frozenRows > 0)
        {
            _part.Raw("<pane ySplit=\""u8).Number(frozenRows).Raw("\" topLeftCell=\"A"u8).Number(frozenRows + 1)
                .Raw("\" activePane=\"bottomLeft\" state=\"frozen\"/>"u8);
        }

        _part.Raw("</sheetView></sheetViews>"u8);
        if (columns.Count > 0)
        {
            _part.Raw("<cols>"u8);
            for (var i = 0; i < columns.Count; i++)
            {
                _part.Raw("<col min=\""u8).Number(i + 1).Raw("\" max=\""u8).Number(i + 1).Raw("\" width=\""u8).Number((decimal)columns[i].Width)
                    .Raw(columns[i].Hidden ? "\" hidden=\"1\" customWidth=\"1\"/>"u8 : "\" customWidth=\"1\"/>"u8);
            }

            _part.Raw("</cols>"u8);
        }

        _part.Raw("<sheetData>"u8);
    }

    /// <summary>Of the row being written, from 1.</summary>
    public int RowNumber { get; private set; }

    public XlsxSheet Row(bool hidden = false)
    {
        EndRow();
        RowNumber++;
        _column = 0;
        _row = System.Text.Encoding.UTF8.GetBytes(FormattableString.Invariant($"{RowNumber}"));
        _part.Raw("<row r=\""u8).Raw(_row).Raw(hidden ? "\" hidden=\"1\">"u8 : "\">"u8);
        return this;
    }

    public XlsxSheet Skip(int cells = 1)
    {
        _column += cells;
        return this;
    }

    /// <summary>Text that many cells share: kept in memory until the workbook is complete.</summary>
    public XlsxSheet Shared(string? text, XlsxStyle style = XlsxStyle.Default)
    {
        if (text is null)
        {
            return Skip();
        }

        if (!_strings.TryGetValue(text, out var index))
        {
            _strings.Add(text, index = _strings.Count);
        }

        Open(style).Raw("\" t=\"s\"><v>"u8).Number(index).Raw("</v></c>"u8);
        return this;
    }

    /// <summary>Text of this cell alone.</summary>
    public XlsxSheet Unique(string text, XlsxStyle style = XlsxStyle.Default)
    {
        Open(style).Raw("\" t=\"inlineStr\"><is><t>"u8).Escaped(text).Raw("</t></is></c>"u8);
        return this;
    }

    public XlsxSheet Number(decimal? value, XlsxStyle style = XlsxStyle.Default)
    {
        if (value is not { } number)
        {
            return Skip();
        }

        Open(style).Raw("\"><v>"u8).Number(number).Raw("</v></c>"u8);
        return this;
    }

    public XlsxSheet Date(DateOnly? value, decimal time = 0)
    {
        if (value is not { } date)
        {
            return Skip();
        }

        return Number(date.DayNumber - Epoch.DayNumber + time, time == 0 ? XlsxStyle.Date : XlsxStyle.DateTime);
    }

    public XlsxSheet Moment(DateTime? value) => value is { } moment
        ? Date(DateOnly.FromDateTime(moment), Math.Round((decimal)moment.TimeOfDay.TotalMinutes / (24 * 60), 10))
        : Skip();

    public XlsxSheet Flag(bool value)
    {
        Open(XlsxStyle.Default).Raw(value ? "\" t=\"b\"><v>1</v></c>"u8 : "\" t=\"b\"><v>0</v></c>"u8);
        return this;
    }

    /// <param name="range">Such as A1:T200.</param>
    public void AutoFilter(string range, int column, params string[] shown)
    {
        var filters = string.Concat(shown.Select(value => $"<filter val=\"{value}\"/>"));
        _tail = $"<autoFilter ref=\"{range}\"><filterColumn colId=\"{column}\"><filters>{filters}</filters></filterColumn></autoFilter>";
    }

    public void Dispose()
    {
        EndRow();
        _part.Raw("</sheetData>"u8).Raw(_tail.AsSpan()).Raw("</worksheet>"u8);
        _part.Dispose();
    }

    public static string Letters(int column)
    {
        var letters = "";
        for (var i = column; i >= 0; i = i / 26 - 1)
        {
            letters = (char)('A' + i % 26) + letters;
        }

        return letters;
    }

    private Utf8Part Open(XlsxStyle style)
    {
        while (_letters.Count <= _column)
        {
            _letters.Add(System.Text.Encoding.UTF8.GetBytes(Letters(_letters.Count)));
        }

        _part.Raw("<c r=\""u8).Raw(_letters[_column++]).Raw(_row);
        return style == XlsxStyle.Default ? _part : _part.Raw("\" s=\""u8).Number((int)style);
    }

    private void EndRow()
    {
        if (RowNumber > 0)
        {
            _part.Raw("</row>"u8);
        }
    }
}
