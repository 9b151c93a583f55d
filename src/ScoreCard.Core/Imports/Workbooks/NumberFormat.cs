namespace ScoreCard.Core.Imports.Workbooks;

/// <summary>
/// How a number is shown, as far as that says what it is.
/// <see cref="CurrencyCode"/> is an ISO 4217 code, or a sign such as <c>$</c> that several currencies share; null where the format only says "the currency of this computer".
/// </summary>
public sealed record NumberFormat(NumberFormatKind Kind, string? CurrencyCode = null)
{
    public static NumberFormat General { get; } = new(NumberFormatKind.General);

    public static NumberFormat Date { get; } = new(NumberFormatKind.Date);

    public static NumberFormat Time { get; } = new(NumberFormatKind.Time);

    public static NumberFormat DateTime { get; } = new(NumberFormatKind.DateTime);

    public static NumberFormat Percent { get; } = new(NumberFormatKind.Percent);

    public static NumberFormat Currency { get; } = new(NumberFormatKind.Currency);

    public bool IsDate => Kind is NumberFormatKind.Date or NumberFormatKind.DateTime;

    /// <summary>What a format code such as <c>#,##0.00 [$€-407]</c> says, by its section for positive numbers.</summary>
    public static NumberFormat OfCode(string code) => new FormatCode(code).Read();

    /// <summary>The formats that files name by number only (ECMA-376 part 1, 18.8.30, East Asian dates included).</summary>
    internal static NumberFormat OfBuiltIn(int id) => id switch
    {
        9 or 10 => Percent,
        >= 5 and <= 8 or 42 or 44 => Currency,
        >= 14 and <= 17 or >= 27 and <= 31 or 36 or >= 50 and <= 54 or 57 or 58 or >= 71 and <= 74 or 81 => Date,
        22 or 77 => DateTime,
        >= 18 and <= 21 or >= 32 and <= 35 or >= 45 and <= 47 or 55 or 56 or 75 or 76 or >= 78 and <= 80 => Time,
        67 or 68 => Percent,
        _ => General,
    };
}
