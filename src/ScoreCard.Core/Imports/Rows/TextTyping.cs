using System.Text;
using System.Text.RegularExpressions;
using ScoreCard.Core.Imports.Answers;
using ScoreCard.Core.Imports.Recognition;
using ScoreCard.Core.Imports.Sheets;
using ScoreCard.Core.Imports.Values;
using ScoreCard.Core.Imports.Workbooks;
using ScoreCard.Core.Store;

namespace ScoreCard.Core.Imports.Rows;

/// <summary>Text, names and ids. A number is taken as it is written, a date as an ISO date.</summary>
internal sealed partial class TextTyping(SheetColumn column, HeaderCell header, bool date1904) : CellTyping(column, header)
{
    private const int Known = 1024;

    /// <summary>So many characters Unicode makes of one at most.</summary>
    private const int LongestSpelling = 18;

    /// <summary>What stands where the bytes of a text make no character.</summary>
    private const char Damaged = '\uFFFD';

    private static readonly char[] Breaks = ['\t', '\r', '\n'];

    private readonly bool _isId = column.Type == ColumnType.Text && (column.IsKey || column.RefersTo is not null);

    private readonly bool _isName = NameAnswers.IsName(column);

    private readonly bool _isCompared = StagingColumn.HasMatch(column);

    // By the text's number in the file: most columns repeat a few texts.
    private readonly (int Text, object? Value)[] _known = new (int, object?)[Known];

    /// <summary>Ids carried a checksum, which says that upper and lower case are meant as they are.</summary>
    public bool HasChecksums { get; private set; }

    public override object? Type(in Cell cell, SheetRow row)
    {
        if (cell.SharedText is not (>= 0 and var shared))
        {
            return TypeOne(cell, row);
        }

        ref var known = ref _known[shared % Known];
        if (known.Value is null || known.Text != shared)
        {
            known = (shared, TypeOne(cell, row));
        }

        return known.Value;
    }

    private object? TypeOne(in Cell cell, SheetRow row)
    {
        var isId = Column is { IsKey: true } or { MustExist: true };
        var text = Text(cell);
        if (isId && (cell.HasLostDigits || (cell.Kind == CellKind.Text && text is not null && IsScientific(text))))
        {
            return Reject(row, text, "was an id before a spreadsheet program turned it into a rounded number; export the file again and open it with the column as text");
        }

        if (cell.Kind == CellKind.Number && cell.Format.IsDate && DateTyping.Plausible(cell.Number, date1904) is { } date)
        {
            return isId
                ? Reject(row, date, "was an id before a spreadsheet program turned it into a date; export the file again and open it with the column as text")
                : SheetRow.Print(date);
        }

        if (text is null)
        {
            return null;
        }

        if (Column.Type == ColumnType.NameList && text.AsSpan().ContainsAny(';', '\n'))
        {
            text = string.Join("; ", text.Split([';', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
        }
        else if (Column.Type != ColumnType.NameList && text.IndexOfAny(Breaks) >= 0)
        {
            text = string.Join(' ', text.Split(Breaks, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
        }

        if (text.Length > Column.MaxLength)
        {
            return Reject(row, text, $"is {text.Length:N0} characters long; shorten it to {Column.MaxLength:N0}");
        }

        if (text.Contains(Damaged, StringComparison.Ordinal))
        {
            row.Warn(Column.Name, text, "holds a damaged character (\uFFFD); correct it, or export the file again as \"CSV UTF-8\"");
        }

        if (!_isId)
        {
            return _isCompared ? Name(text, row) : text;
        }

        var id = SalesforceId.WithoutChecksum(text);
        HasChecksums |= id.Length < text.Length;
        return id;
    }

    // Nearly all ids begin otherwise, and a pattern costs more than a look.
    private static bool IsScientific(string text) => (char.IsAsciiDigit(text[0]) || text[0] is 'e' or 'E') && Scientific().IsMatch(text);

    /// <summary>A name as it is stored. What it means, and what it is compared by, may be longer than the name.</summary>
    private object? Name(string text, SheetRow row)
    {
        var name = _isName ? Meant(text, row) : text;
        if (name.Length > Column.MaxLength)
        {
            return Reject(row, text, $"was said to mean a name of {name.Length:N0} characters; say one of at most {Column.MaxLength:N0}");
        }

        var most = StagingColumn.MatchLength(Column);
        return name.Length * LongestSpelling > most && !Ascii.IsValid(name) && NameMatches.Of(Column, name).Length is var length && length > most
            ? Reject(row, text, $"has {length:N0} letters once they are spelt out to compare names (ß is ss, a Korean syllable two or three); shorten it until they are {most:N0}")
            : name;
    }

    private string Meant(string text, SheetRow row) =>
        row.Context.NamesMeant is not { IsEmpty: false } names ? text
        : Column.Type == ColumnType.NameList ? MeantEach(text, names)
        : names.Of(Column.RefersTo!, text);

    private string MeantEach(string text, NameAnswers names) => string.Join("; ", text.Split("; ").Select(name => names.Of(Column.RefersTo!, name)));

    [GeneratedRegex(@"^\d([.,]\d+E\+?|E\+)\d{1,3}$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Scientific();
}
