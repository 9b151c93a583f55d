namespace ScoreCard.Core.Imports.Sheets;

public enum ColumnType
{
    Text,

    /// <summary>A name that refers to another sheet's key, or is one: also stored normalised, for matching.</summary>
    Name,

    /// <summary>Several such names in one cell, separated by semicolons; kept joined by "; ".</summary>
    NameList,

    Date,

    /// <summary>A day and a time as a clock on the wall shows them, stored as the minutes since 0001-01-01; no time zones.</summary>
    Moment,

    /// <summary>An amount, stored as a 64-bit integer of ten-thousandths.</summary>
    Money,

    /// <summary>A share, written as 0.25, 25 or "25%", stored as ten-thousandths of one.</summary>
    Percent,

    /// <summary>A decimal number, stored as ten-thousandths.</summary>
    Number,

    /// <summary>A factor between currencies, stored as hundred-millionths: ten-thousandths are too few for a yen.</summary>
    Rate,

    /// <summary>Yes or no in the words of any CRM, stored as 1 or 0.</summary>
    Flag,
}

/// <summary>
/// A column that a sheet accepts. Template, recognition, mapping, checks, staging table and merge all come from the sheet's list
/// of these.
/// </summary>
/// <param name="Name">The column in the store, and what --map calls it.</param>
/// <param name="Header">What the template calls it; the most trusted alias, unless the aliases name it further down.</param>
/// <param name="Aliases">What CRM exports call it, the more trusted first; compared normalised.</param>
public sealed record SheetColumn(string Name, ColumnType Type, string Header, params string[] Aliases)
{
    /// <summary>Header and aliases, the more trusted first.</summary>
    public IEnumerable<string> Names => Aliases.Contains(Header, StringComparer.Ordinal) ? Aliases : Aliases.Prepend(Header);

    /// <summary>
    /// Names that other kinds of sheets have as well: they count only where the tab or another header names this kind, and a kind that explains
    /// more of the headers comes before it.
    /// </summary>
    public IReadOnlyList<string> SharedNames { get; init; } = [];

    public bool Required { get; init; }

    /// <summary>Columns that together stand in for this one where a file lacks it or leaves it blank; the sheet fills it in from them.</summary>
    public IReadOnlyList<string> StandIns { get; init; } = [];

    public bool HasStandIns(IReadOnlySet<string> present) => StandIns.Count > 0 && StandIns.All(present.Contains);

    public bool IsKey { get; init; }

    /// <summary>What a row has here that stands for several, where a file gives it a row for each of its lines.</summary>
    public LineValue OnLines { get; init; }

    /// <summary>Never blank in earnest: where a report has it only in the first row of each group, the rows below have it too.</summary>
    public bool MayGroup { get; init; }

    /// <summary>Kept in the store; otherwise it only helps to derive another column.</summary>
    public bool IsStored { get; init; } = true;

    /// <summary>Never in a file: the sheet derives it from other columns.</summary>
    public bool IsDerived { get; init; }

    /// <summary>The kind of sheet whose key this names.</summary>
    public string? RefersTo { get; init; }

    /// <summary>A row whose value is not among those keys is rejected, not only said; a blank one refers to nothing.</summary>
    public bool MustExist { get; init; }

    /// <summary>No other kind of sheet has such a column: a header that names it settles what the sheet is.</summary>
    public bool TellsAlone { get; init; }

    /// <summary>For the template's reader.</summary>
    public string Note { get; init; } = "";

    /// <summary>Two rows of the template.</summary>
    public (object? First, object? Second) Example { get; init; }

    /// <summary>The only values there are; empty for any. Written in any case, spacing and punctuation, kept as they are written here.</summary>
    public IReadOnlyList<ColumnValue> Values { get; init; } = [];

    /// <summary>The values that the template's drop-down offers where others may be written as well.</summary>
    public IReadOnlyList<string> Suggested { get; init; } = [];

    public IReadOnlyList<string> Offered => Values.Count > 0 ? [.. Values.Select(value => value.Text)] : Suggested;

    /// <summary>What a blank means, and for new rows a file without the column; a text, or an integer as it is stored.</summary>
    public object? Default { get; init; }

    /// <summary>Names a currency, in the words of any CRM; stored as its three letters.</summary>
    public bool IsCurrency { get; init; }

    /// <summary>The column that names the currency of this amount, where that is not the one of the sheet's amounts.</summary>
    public string? CurrencyIn { get; init; }

    /// <summary>Its values never reach a thousand, so that the text 1.000 is one.</summary>
    public bool IsSmall { get; init; }

    /// <summary>Parts of full time, which HR programs also write in per cent.</summary>
    public bool IsFte { get; init; }

    public int MaxLength { get; init; } = 200;
}

/// <summary>What becomes of a column in which the lines of one thing differ.</summary>
public enum LineValue
{
    /// <summary>They do not: rows that differ in it are no lines of one thing.</summary>
    Same,

    /// <summary>Added up, unless all lines repeat the amount of the whole.</summary>
    Summed,

    /// <summary>A list of the names.</summary>
    Joined,

    /// <summary>The latest day.</summary>
    Last,

    /// <summary>Blank: nothing can be said of the whole.</summary>
    Cleared,
}

/// <summary>One value of a closed list, and what CRMs and people call it as well.</summary>
public sealed record ColumnValue(string Text, params string[] Synonyms);
