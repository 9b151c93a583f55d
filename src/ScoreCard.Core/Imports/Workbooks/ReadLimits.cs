namespace ScoreCard.Core.Imports.Workbooks;

/// <summary>What a file may cost. Declared sizes are checked before reading, true sizes while reading.</summary>
public sealed record ReadLimits
{
    public static ReadLimits Default { get; } = new();

    /// <summary>Bytes of the file as it lies on disk.</summary>
    public long MaxFileBytes { get; init; } = 2L << 30;

    /// <summary>Bytes of all parts of a workbook together, unpacked.</summary>
    public long MaxExpandedBytes { get; init; } = 8L << 30;

    /// <summary>Unpacked to packed bytes of one part; small parts (<see cref="RatioFreeBytes"/>) may exceed it.</summary>
    public double MaxExpansionRatio { get; init; } = 200;

    public long RatioFreeBytes { get; init; } = 16L << 20;

    public int MaxEntries { get; init; } = 10_000;

    /// <summary>Rows of one sheet of a workbook.</summary>
    public int MaxRows { get; init; } = 1_048_576;

    public int MaxCsvRows { get; init; } = 5_000_000;

    /// <summary>The last column that a cell may have at all; a cell that is empty but formatted may lie this far out.</summary>
    public int MaxColumns { get; init; } = 16_384;

    /// <summary>The last column that may hold a value.</summary>
    public int MaxUsedColumns { get; init; } = 1_000;

    /// <summary>Characters of one cell, as Excel has it.</summary>
    public int MaxCellChars { get; init; } = 32_767;

    /// <summary>Bytes of a workbook's shared strings as UTF-8: the one thing that stays in memory while a sheet is read.</summary>
    public long MaxSharedStringBytes { get; init; } = 256L << 20;

    public int MaxXmlDepth { get; init; } = 64;
}
