using System.Text.RegularExpressions;
using ScoreCard.Core.Imports.Rows;
using ScoreCard.Core.Imports.Sheets;
using ScoreCard.Core.Imports.Values;
using ScoreCard.Core.Imports.Workbooks;

namespace ScoreCard.Core.Imports.Recognition;

/// <summary>
/// Rows of their own above the groups of a report: "Stage: Closed Won (12 records)", or the value alone. What they name is a further column of
/// the sheet: it is matched, mapped and remembered like the others.
/// </summary>
internal static partial class GroupHeadings
{
    private const string NoName = "Group heading";
    private const int MostLevels = 4;
    private const int LongestLabel = 80;

    /// <summary>More letters than a currency has are no sum of a group.</summary>
    private const int MostLettersOfSum = 3;

    /// <summary>The rows, each with what the rows directly below it name.</summary>
    public static IReadOnlyList<HeaderRow> Named(IReadOnlyList<HeaderRow> rows)
    {
        var texts = rows.Select(TextOf).ToArray();
        return !texts.Any(HasLabel) ? rows : [.. rows.Select((row, index) => With(row, rows, Run(rows, texts, index, HasLabel).Select(text => Label(text, texts)), areNamed: true))];
    }

    /// <summary>The rows, each with a column for every level of the values that stand alone directly below it.</summary>
    public static IReadOnlyList<HeaderRow> Unnamed(IReadOnlyList<HeaderRow> rows)
    {
        var texts = rows.Select(row => row.Used == 1 ? TextOf(row) : null).ToArray();
        return
        [
            .. rows.Select((row, index) => (Row: row, Levels: Run(rows, texts, index, text => text is not null && IsValue(text)).Length))
                .Select(pair => pair.Row.Headings.Count > 0 || pair.Levels > MostLevels ? pair.Row
                    : With(pair.Row, rows, Enumerable.Range(1, pair.Levels).Select(level => pair.Levels == 1 ? NoName : $"{NoName} {level}"), areNamed: false)),
        ];
    }

    /// <summary>Asks which columns the headings are that nothing names, where the rows lack one that they may hold; nothing where that is not so.</summary>
    public static IEnumerable<ImportIssue> Questions(HeaderMatch match, IReadOnlyList<HeaderRow> rows)
    {
        if (match.Missing.Count == 0 || !match.Missing.All(column => column.MayGroup))
        {
            yield break;
        }

        var (sheet, tab) = (match.Sheet, match.Row.Tab);
        string[] columns = [.. sheet.FileColumns.Where(column => !match.Columns.Contains(column.Name) && column.Type is ColumnType.Text or ColumnType.Name)
            .OrderByDescending(match.Missing.Contains).ThenByDescending(column => column.MayGroup).Select(column => column.Name)];
        var below = rows.SkipWhile(row => row.Number <= match.Row.Number).ToArray();
        foreach (var (heading, level) in match.Row.Headings.Select((heading, level) => (heading, level)).Where(pair => !match.Explains(pair.heading)))
        {
            yield return new ImportIssue(tab, below[level].Number, heading.Text, null,
                $"The sheet holds {sheet.Nouns} without a {match.Missing[0].Header}, and row {below[level].Number}, which stands alone above a group of them, reads '{TextOf(below[level])}'.", Severity.Question)
            {
                Asks = Asked.Column,
                Option = $"; say what such rows hold with {ImportCommand.Option("--map", $"{heading.Text}={columns[0]}")}, or leave the sheet out with {ImportCommand.Option("--sheet", $"{tab}=none")}",
                Columns = new ColumnOffer(heading.Text, sheet.Kind, columns),
            };
        }
    }

    /// <summary>The text of a row that holds nothing else but sums; null of any other row.</summary>
    /// <param name="isAlone">Not even sums.</param>
    public static string? TextOf(ReadOnlySpan<Cell> cells, out bool isAlone)
    {
        string? text = null;
        isAlone = true;
        foreach (ref readonly var cell in cells)
        {
            if (cell.Kind == CellKind.Blank || (cell.Kind == CellKind.Text && Names.Trim(cell.Text).Length == 0))
            {
                continue;
            }

            if (text is null && cell.Kind == CellKind.Text)
            {
                text = Names.Trim(cell.Text);
            }
            else if (text is null || !IsSum(cell))
            {
                return null;
            }
            else
            {
                isAlone = false;
            }
        }

        return text;
    }

    /// <summary>What a heading says of its label; null where it has another one.</summary>
    public static string? ValueOf(string text, string label) =>
        text.StartsWith(label, StringComparison.OrdinalIgnoreCase) && text[label.Length..].TrimStart() is [':', .. var value] ? WithoutCount(value) : null;

    public static bool HasCount(string text) => Count().IsMatch(text);

    public static string WithoutCount(string text) => Names.Trim(Count().Replace(text, ""));

    public static bool IsSum(in Cell cell) => cell.Kind is CellKind.Number or CellKind.Text && !cell.Format.IsDate && IsSum(cell.Text);

    /// <summary>Not the total of a group, or the end of a report.</summary>
    public static bool IsValue(string text) => !TotalsAndFooters.MayBeTotalOrFooter(text);

    private static bool HasLabel(string? text) => text is not null && text.IndexOf(':', StringComparison.Ordinal) is > 0 and <= LongestLabel && IsValue(text);

    /// <summary>The texts of the headings directly below a row that has rows of data below them.</summary>
    private static string[] Run(IReadOnlyList<HeaderRow> rows, string?[] texts, int above, Func<string?, bool> isHeading)
    {
        var run = texts.Skip(above + 1).TakeWhile(isHeading).ToArray();
        var below = above + 1 + run.Length;
        return rows[above].Used >= 2 && below < rows.Count && rows[below].Used >= 2 ? run.OfType<string>().ToArray() : [];
    }

    private static HeaderRow With(HeaderRow row, IReadOnlyList<HeaderRow> rows, IEnumerable<string> labels, bool areNamed)
    {
        var (cells, headings) = (row.Cells.ToList(), new List<HeaderCell>());
        foreach (var label in labels)
        {
            var cell = cells.Find(known => known.Normalised.Length > 0 && known.Normalised == HeaderText.Normalise(label));
            if (cell is null)
            {
                // Behind all columns of the sheet.
                cells.AddRange(Enumerable.Range(cells.Count, Math.Max(0, rows.Max(other => other.Cells.Count) - cells.Count)).Select(index => new HeaderCell(index, "")));
                cells.Add(cell = new HeaderCell(cells.Count, label));
            }

            headings.Add(cell);
        }

        return headings.Count == 0 ? row : row with { Cells = cells, Headings = headings, AreHeadingsNamed = areNamed };
    }

    /// <summary>Up to the first colon, or up to a later one where another heading agrees: "Opportunity Owner: Manager: Kim".</summary>
    private static string Label(string text, string?[] texts)
    {
        var ends = Enumerable.Range(0, Math.Min(text.Length, LongestLabel)).Where(index => text[index] == ':').ToArray();
        var end = ends.LastOrDefault(end => texts.Count(other => other is not null && other.StartsWith(text[..(end + 1)], StringComparison.OrdinalIgnoreCase)) > 1, ends[0]);
        return Names.Trim(text[..end]);
    }

    private static string? TextOf(HeaderRow row)
    {
        var used = row.Cells.Where(cell => cell.Text.Length > 0).Select(cell => cell.Text).ToArray();
        return used.Length > 0 && used[0].Any(char.IsLetter) && used.Skip(1).All(IsSum) ? used[0] : null;
    }

    private static bool IsSum(string text) => text.Any(char.IsAsciiDigit) && text.Count(char.IsLetter) <= MostLettersOfSum;

    [GeneratedRegex(@"\s*\(\s*\d[\d.,'\s]*\s*(records?|rows?|items?|deals?|opportunit(y|ies)|Datens[aä]tze?|enregistrements?|registros?)?\s*\)\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Count();
}
