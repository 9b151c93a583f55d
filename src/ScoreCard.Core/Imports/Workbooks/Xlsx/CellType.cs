namespace ScoreCard.Core.Imports.Workbooks.Xlsx;

/// <summary>What a cell's attribute <c>t</c> says of its value.</summary>
internal enum CellType
{
    Number,
    Shared,
    Text,
    Boolean,
    Error,
    Date,
}

internal static class CellTypes
{
    public static CellType Of(ReadOnlySpan<byte> type) => type switch
    {
        [(byte)'s'] => CellType.Shared,
        [(byte)'b'] => CellType.Boolean,
        [(byte)'e'] => CellType.Error,
        [(byte)'d'] => CellType.Date,
        _ => type.SequenceEqual("str"u8) || type.SequenceEqual("inlineStr"u8) ? CellType.Text : CellType.Number,
    };
}
