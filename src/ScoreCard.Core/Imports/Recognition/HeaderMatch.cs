using ScoreCard.Core.Imports.Sheets;

namespace ScoreCard.Core.Imports.Recognition;

/// <summary>A header that names a column of a kind of sheet.</summary>
/// <param name="Rank">The lower the more trusted.</param>
internal sealed record MatchedHeader(HeaderCell Header, SheetColumn Column, int Rank, bool IsAnswer, bool IsShared = false);

/// <summary>How a row fits a kind of sheet, taken as its header row.</summary>
internal sealed class HeaderMatch
{
    private HeaderMatch(Sheet sheet, HeaderRow row, IReadOnlyList<MatchedHeader> headers, IReadOnlySet<HeaderCell> leftOut)
    {
        LeftOut = leftOut;
        Sheet = sheet;
        Row = row;
        Headers = headers;
        Columns = headers.Select(header => header.Column.Name).ToHashSet(StringComparer.Ordinal);
        Missing = [.. sheet.Missing(Columns)];
    }

    public Sheet Sheet { get; }

    public HeaderRow Row { get; }

    /// <summary>Of each column the most trusted header first.</summary>
    public IReadOnlyList<MatchedHeader> Headers { get; }

    public IReadOnlySet<string> Columns { get; }

    /// <summary>Headers that the user wants nothing to be read from.</summary>
    public IReadOnlySet<HeaderCell> LeftOut { get; }

    /// <summary>Columns that the sheet cannot do without and the row does not name.</summary>
    public IReadOnlyList<SheetColumn> Missing { get; }

    /// <summary>One header of one word may stand anywhere.</summary>
    public bool Qualifies => Missing.Count == 0 && Score >= 2;

    public int Score => Columns.Count;

    public bool NamesKey => Columns.Contains(Sheet.Key.Name) || Sheet.Key.HasStandIns(Columns);

    /// <summary>
    /// The row has what tells the other kind, and this kind explains all of it, but not the other way round: deals name their account,
    /// product and owner, and accounts name no stage; a list of a deal's products names no stage either.
    /// </summary>
    public bool Outdoes(HeaderMatch other) => Row == other.Row
        && (TellsAlone != other.TellsAlone ? TellsAlone : !other.TellsBeside(this) && TellsBeside(other))
        && (!RestsOnShared || other.Headers.All(header => Explains(header.Header)));

    /// <summary>Not everything that tells the kind could as well be the other one's.</summary>
    public bool IsToldFrom(HeaderMatch other) => TellsAlone || TellsBeside(other);

    /// <summary>What the kind needs is found only by names that others have as well.</summary>
    private bool RestsOnShared => Headers.GroupBy(header => header.Column).Any(found => found.Key.Required && found.All(header => header.IsShared));

    private bool TellsAlone => Headers.Any(header => header.Column.TellsAlone);

    /// <summary>Something that tells the kind stands under a header that the other kind has no use for.</summary>
    private bool TellsBeside(HeaderMatch other) =>
        Headers.Any(header => Sheet.Telling.Contains(header.Column.Name) && !other.Explains(header.Header));

    /// <summary>The kind needs columns whose headers the other one has no use for: several, or one where it lacks nothing but a name.</summary>
    public bool IsNeededBeside(HeaderMatch other) =>
        Headers.Where(header => header.Column.Required && !other.Explains(header.Header)).Select(header => header.Column).Distinct().Count() is var needed
        && (needed > 1 || (needed == 1 && Missing.All(column => column.Type == ColumnType.Name)));

    public bool Explains(HeaderCell cell) => Headers.Any(header => header.Header == cell);

    public HeaderCell? KeyHeader => Headers.FirstOrDefault(header => header.Column.IsKey)?.Header;

    /// <summary>Different headers are equal after all: which of the two columns is meant is for the user to say.</summary>
    public IEnumerable<ImportIssue> TwinQuestions =>
        from first in Headers
        from second in Headers
        where first.Header.Index < second.Header.Index && first.Column == second.Column && first.Header.Normalised == second.Header.Normalised
        select new ImportIssue(Row.Tab, Row.Number, first.Header.Text, null,
            $"The columns {first.Header.Letter} and {second.Header.Letter} are both headed '{first.Header.Text}'.", Severity.Question)
        {
            Asks = Asked.Twin,
            Option = $"; say which one to take with {ImportCommand.Option("--map", $"{first.Header.Letter}={first.Column.Name}")} or {ImportCommand.Option("--map", $"{second.Header.Letter}={first.Column.Name}")}",
        };

    /// <summary>Headers that nothing has taken, each with the first value below it.</summary>
    /// <param name="rows">The first rows of the sheet.</param>
    public IReadOnlyList<KeyValuePair<string, string>> Free(IReadOnlyList<HeaderRow> rows)
    {
        var below = rows.Where(row => row.Number > Row.Number).ToArray();
        return
        [
            .. Row.Cells.Where(cell => cell.Text.Length > 0 && !Explains(cell)).DistinctBy(cell => cell.Text, StringComparer.OrdinalIgnoreCase)
                .Select(cell => KeyValuePair.Create(cell.Text, below.Select(row => row.Cells.FirstOrDefault(value => value.Index == cell.Index)?.Text).FirstOrDefault(text => text?.Length > 0) ?? "")),
        ];
    }

    /// <summary>Asks for each column that the sheet lacks which header it is.</summary>
    public IEnumerable<ImportIssue> ColumnQuestions(IReadOnlyList<HeaderRow> rows)
    {
        var free = Free(rows);
        return Missing.Select(column => new ImportIssue(Row.Tab, Row.Number, null, null,
            $"The sheet looks like {Sheet.Nouns}, but {NamesNo(column.Header)}.", Severity.Question)
        {
            Option = $"{OptionFor(column)}, or leave the sheet out with {ImportCommand.Option("--sheet", $"{Row.Tab}=none")}",
            Asks = free.Count > 0 ? Asked.Header : Asked.Kind,
            Headers = free.Count > 0 ? new HeaderOffer(column.Name, column.Header, free) : null,
        });
    }

    /// <summary>A clause without its end.</summary>
    public string NamesNo(string missing) => $"row {Row.Number} names no {missing}; its headers are {Row}";

    /// <summary>Names the header of a column that the row does not name.</summary>
    public static string OptionFor(SheetColumn column) => $"; say which of them it is with {ImportCommand.Option("--map", $"HEADER={column.Name}")}";

    public static HeaderMatch Of(Sheet sheet, SheetAliases aliases, HeaderRow row, ColumnAnswers answers)
    {
        var found = new List<MatchedHeader>();
        var leftOut = new HashSet<HeaderCell>();
        var isNamed = new Lazy<bool>(() => sheet.IsNamedBy(row.Tab) || row.Cells.Any(cell => sheet.IsNamedBy(cell.Text)));
        foreach (var cell in row.Cells)
        {
            if (answers.For(sheet, row, cell) is { } answer)
            {
                if (answer.Column is not null)
                {
                    found.Add(new MatchedHeader(cell, answer.Column, 0, IsAnswer: true));
                }
                else
                {
                    leftOut.Add(cell);
                }
            }
            else if (aliases.Find(cell) is { } alias && (!alias.IsShared || isNamed.Value))
            {
                found.Add(new MatchedHeader(cell, alias.Column, alias.Rank, IsAnswer: false, alias.IsShared));
            }
        }

        // Where the user says what a column is, aliases have no say in it.
        var answered = found.Where(header => header.IsAnswer).Select(header => header.Column).ToHashSet();
        return new HeaderMatch(sheet, row,
        [
            .. found.Where(header => header.IsAnswer || !answered.Contains(header.Column))
                .OrderBy(header => header.Column.Name, StringComparer.Ordinal).ThenBy(header => header.Rank).ThenBy(header => header.Header.Index),
        ],
        leftOut);
    }
}
