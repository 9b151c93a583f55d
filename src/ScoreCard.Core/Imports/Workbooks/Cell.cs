using System.Globalization;
using System.Runtime.InteropServices;
using ScoreCard.Core.Imports.Workbooks.Xlsx;

namespace ScoreCard.Core.Imports.Workbooks;

/// <summary>
/// One cell of the current row. It is valid until the next row is read, since text is decoded from the row's buffer when asked for.
/// Dates are numbers (serials) whose <see cref="Format"/> says that they are dates.
/// </summary>
[StructLayout(LayoutKind.Auto)]
public readonly struct Cell
{
    /// <summary>The text of a formula whose value is not in the file, as some programs write it.</summary>
    internal const string NotCalculated = "#NOT CALCULATED";

    private readonly object? _text;
    private readonly NumberFormat? _format;
    private readonly long _value;
    private readonly short _scale;

    private Cell(CellKind kind, object? text, long value, short scale, NumberFormat? format)
    {
        Kind = kind;
        _text = text;
        _value = value;
        _scale = scale;
        _format = format;
    }

    public CellKind Kind { get; }

    public NumberFormat Format => _format ?? NumberFormat.General;

    /// <summary>The value of a number, and 1 or 0 of a boolean; NaN for every other kind.</summary>
    public double Number => Kind switch
    {
        CellKind.Number => new CellNumber(_value, _scale).ToDouble(),
        CellKind.Boolean => _value,
        _ => double.NaN,
    };

    /// <summary>
    /// The text as the file has it, outer spaces included. A number reads as its shortest invariant form (<c>1054.5</c>),
    /// a boolean as TRUE or FALSE, an error as its code (<c>#REF!</c>), a blank as the empty string.
    /// </summary>
    public string Text => Kind switch
    {
        CellKind.Blank => "",
        CellKind.Number => new CellNumber(_value, _scale).ToString(),
        CellKind.Boolean => _value != 0 ? "TRUE" : "FALSE",
        _ => _text is ICellTexts texts ? texts.Read(_value) : (string)_text!,
    };

    /// <summary>A number that stands for the same text in all cells of the file; -1 where the text is this cell's own.</summary>
    internal int SharedText => _text is SharedStrings ? (int)_value : -1;

    /// <summary>
    /// Whether this blank is a formula whose value is an empty text. In an .xls workbook one that was never calculated looks the same.
    /// </summary>
    internal bool IsEmptyFormula => Kind == CellKind.Blank && _text is not null;

    /// <summary>Whether this is a number whose last digits are lost: a spreadsheet keeps fifteen, which are too few for many an id.</summary>
    public bool HasLostDigits => Kind == CellKind.Number && new CellNumber(_value, _scale).IsRounded;

    /// <summary>Whether this is a number within reach of a decimal; exact to the 15 significant digits that Excel shows.</summary>
    public bool TryGetDecimal(out decimal value)
    {
        value = 0;
        return Kind == CellKind.Number && new CellNumber(_value, _scale).TryToDecimal(out value);
    }

    public override string ToString() => Text;

    public static Cell OfText(string text) => text.Length == 0 ? default : new(CellKind.Text, text, 0, 0, null);

    public static Cell OfNumber(double number, NumberFormat? format = null) =>
        CellNumber.TryParse(number.ToString("R", CultureInfo.InvariantCulture), out var parsed)
            ? OfNumber(parsed, format)
            : throw new ArgumentOutOfRangeException(nameof(number));

    public static Cell OfBoolean(bool value) => new(CellKind.Boolean, null, value ? 1 : 0, 0, null);

    public static Cell OfError(string code) => new(CellKind.Error, code, 0, 0, null);

    internal static Cell OfEmptyFormula() => new(CellKind.Blank, "", 0, 0, null);

    internal static Cell OfNumber(CellNumber number, NumberFormat? format) =>
        new(CellKind.Number, null, number.Digits, number.Scale, format);

    internal static Cell OfText(ICellTexts texts, long key, NumberFormat? format) =>
        new(CellKind.Text, texts, key, 0, format);
}
