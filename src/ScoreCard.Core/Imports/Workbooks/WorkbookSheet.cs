namespace ScoreCard.Core.Imports.Workbooks;

/// <summary>One tab of a workbook. It can be read any number of times, one reading at a time.</summary>
public sealed class WorkbookSheet
{
    /// <summary>Excel has 31; what names a .csv may have more than the log of imports keeps.</summary>
    private const int LongestName = 200;

    private readonly Func<SheetRows> _read;
    private readonly Lazy<long> _approximateRows;

    internal WorkbookSheet(string name, SheetVisibility visibility, Func<SheetRows> read, Func<long> approximateRows)
    {
        Name = name.Length <= LongestName ? name : name[..LongestName];
        Visibility = visibility;
        _read = read;
        _approximateRows = new Lazy<long>(approximateRows);
    }

    public string Name { get; }

    public SheetVisibility Visibility { get; }

    /// <summary>The last row that the file claims to have, formatted empty ones included; 0 where it does not say.</summary>
    public long ApproximateRows => _approximateRows.Value;

    public SheetRows Read() => _read();

    /// <summary>The same tab as if its first column were not there.</summary>
    internal WorkbookSheet WithoutFirstColumn() => new(
        Name,
        Visibility,
        () =>
        {
            var rows = _read();
            rows.LeftOut = 1;
            return rows;
        },
        () => ApproximateRows);

    public override string ToString() => Name;
}
