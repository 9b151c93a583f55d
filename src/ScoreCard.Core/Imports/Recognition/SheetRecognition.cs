using ScoreCard.Core.Imports.Rejections;
using ScoreCard.Core.Imports.Sheets;
using ScoreCard.Core.Imports.Workbooks;

namespace ScoreCard.Core.Imports.Recognition;

/// <summary>Finds out which sheets of a workbook are of a kind that can be imported, and which row holds their headers.</summary>
internal sealed class SheetRecognition
{
    private const int FewestColumns = 3;

    private readonly IReadOnlyList<SheetAliases> _aliases;
    private readonly SheetCatalogue _catalogue;
    private readonly ColumnAnswers _columns;
    private readonly KindAnswers _kinds;

    /// <param name="remembered">Those of the request's headers that nobody named for this file.</param>
    /// <exception cref="RefusalException">The request names a kind or a column that there is not.</exception>
    public SheetRecognition(SheetCatalogue catalogue, ImportRequest request, IReadOnlySet<string>? remembered = null)
    {
        _catalogue = catalogue;
        _aliases = [.. catalogue.All.Select(sheet => new SheetAliases(sheet))];
        _columns = new ColumnAnswers(request.Columns, catalogue, remembered);
        _kinds = new KindAnswers(request.SheetKinds, catalogue);
    }

    /// <exception cref="WorkbookException">No sheet can be used.</exception>
    /// <exception cref="RefusalException">The request names a sheet or a header that the file has not.</exception>
    public RecognisedWorkbook Recognise(Workbook workbook, CancellationToken cancel)
    {
        var found = new RecognisedWorkbook();
        var near = new List<(HeaderMatch Match, IReadOnlyList<HeaderRow> Rows)>();
        var strange = new List<HeaderRow>();
        foreach (var sheet in workbook.Sheets)
        {
            Recognise(sheet, found, near, strange, cancel);
        }

        // A copy of rejected rows lacks the sheets that had none, and takes the answers of the file that they come from.
        if (found.Copy is null)
        {
            _kinds.CheckUsed(workbook);
        }

        if (found.Copy is null && (found.Sheets.Count > 0 || near.Count > 0))
        {
            _columns.CheckUsed([.. found.Sheets.Select(sheet => sheet.Match), .. near.Select(pair => pair.Match)]);
        }

        // The rest of a workbook without its deals would read as if there were none. Of a file that nothing else can be read of, the likeliest sheet is
        // asked for what it lacks.
        var lacking = found.Sheets.Count + found.Questions.Count > 0
            ? near.Where(pair => LacksOnlyKey(pair.Match) && !found.Questions.Exists(question => question.Sheet == pair.Match.Row.Tab))
            : near.Where(pair => pair.Match.Missing.Count > 0 && pair.Match.Free(pair.Rows).Count > 0).OrderByDescending(pair => pair.Match.Score).Take(1);
        foreach (var (match, rows) in lacking.ToArray())
        {
            found.Questions.AddRange(match.ColumnQuestions(rows));
            found.Unused.RemoveAll(sheet => sheet.Sheet == match.Row.Tab);
            found.Unused.Add(CouldHold(match));
        }

        // What is a table all the same may hold anything, in words of its own.
        if (found.Sheets.Count == 0 && found.Questions.Count == 0 && near.Count == 0 && strange.MaxBy(row => row.Used) is { Used: >= FewestColumns } row)
        {
            found.Questions.Add(new ImportIssue(row.Tab, row.Number, null, null,
                $"Nothing tells what the sheet holds, its row {row.Number} reads {row}.", Severity.Question)
            {
                Asks = Asked.Kind,
                Option = $"; say so with {ImportCommand.Option("--sheet", $"{row.Tab}=KIND")}, such as {ImportCommand.Option("--sheet", $"{row.Tab}=opportunities")}",
            });
        }

        found.Questions.AddRange(TwiceQuestions(found));
        if (found.Sheets.Count == 0 && found.Questions.Count == 0)
        {
            throw new WorkbookException($"{workbook.FileName} has no sheet that can be imported: {Why(found.Unused)}.") { Option = string.Concat(found.Unused.Select(sheet => sheet.Option)) };
        }

        return found;
    }

    /// <param name="near">Sheets that lack something of their kind.</param>
    /// <param name="strange">Of each sheet without a header that any kind knows, the row that is likely to hold its headers.</param>
    private void Recognise(WorkbookSheet sheet, RecognisedWorkbook found, List<(HeaderMatch Match, IReadOnlyList<HeaderRow> Rows)> near, List<HeaderRow> strange, CancellationToken cancel)
    {
        var forced = _kinds.For(sheet, out var leftOut);
        if (leftOut || (sheet.Visibility != SheetVisibility.Visible && forced is null))
        {
            found.Unused.Add(leftOut ? LeftOut(sheet)
                : sheet.Visibility == SheetVisibility.VeryHidden ? new UnusedSheet(sheet.Name, "the sheet is hidden for good and holds what a program keeps for itself")
                : new UnusedSheet(sheet.Name, "the sheet is hidden; show it in Excel to have it read") { Option = $", or say {ImportCommand.Option("--sheet", $"{sheet.Name}=KIND")}" });
            return;
        }

        var rows = HeaderRow.First(sheet, cancel);
        if (RejectedCopy.Of(rows) is { } copy)
        {
            (found.Copy, sheet) = (copy, sheet.WithoutFirstColumn());
            rows = HeaderRow.First(sheet, cancel);
        }

        var (best, winners) = Match(rows, forced);
        if (winners.Count != 1)
        {
            (best, winners) = Match(rows = GroupHeadings.Unnamed(rows), forced);
        }

        if (winners.Count == 0)
        {
            var nearest = best.Where(match => match.Score >= 2 || forced is not null).OrderByDescending(match => match.Sheet.IsNamedBy(sheet.Name)).ThenByDescending(match => match.Score).FirstOrDefault();
            var asked = nearest is null ? [] : GroupHeadings.Questions(nearest, rows).ToArray();
            if (asked.Length == 0 && forced is not null && nearest?.Free(rows).Count > 0)
            {
                asked = [.. nearest.ColumnQuestions(rows)];
            }

            found.Questions.AddRange(asked);
            if (forced is not null && nearest is not null && asked.Length == 0)
            {
                _columns.CheckUsed([.. found.Sheets.Select(other => other.Match), nearest]);
                throw new WorkbookException($"Sheet '{sheet.Name}' cannot be read as {forced.Nouns}: {NoColumn(nearest)}.") { Option = HeaderMatch.OptionFor(nearest.Missing[0]) };
            }

            if (nearest is not null)
            {
                near.Add((nearest, rows));
            }
            else if (rows.MaxBy(row => row.Used) is { } row)
            {
                strange.Add(row);
            }

            found.Unused.Add(asked.Length > 0 ? CouldHold(nearest!) : NotRecognised(sheet, nearest, rows));
            return;
        }

        if (winners.Count > 1 || (forced is null && !winners[0].Sheet.IsToldBy(winners[0].Columns)))
        {
            var kinds = string.Join(" or ", winners.Select(match => match.Sheet.Nouns));
            found.Questions.AddRange(winners.SelectMany(match => GroupHeadings.Questions(match, rows)).DefaultIfEmpty(new ImportIssue(sheet.Name, winners[0].Row.Number, null, null,
                $"The sheet could hold {kinds}.", Severity.Question)
            {
                Asks = Asked.Kind,
                Option = $"; say which with {ImportCommand.Option("--sheet", $"{sheet.Name}={winners[0].Sheet.Kind}")}, or leave it out with {ImportCommand.Option("--sheet", $"{sheet.Name}=none")}",
            }));
            found.Unused.Add(new UnusedSheet(sheet.Name, $"it could hold {kinds}"));
            return;
        }

        found.Questions.AddRange(winners[0].TwinQuestions);
        found.Sheets.Add(new RecognisedSheet(sheet, winners[0]));
        AddStageDates(sheet, winners[0], found);
    }

    /// <summary>The best header row for each kind, and those of them that it is, or may be where they are several.</summary>
    private (HeaderMatch[] Best, List<HeaderMatch> Winners) Match(IReadOnlyList<HeaderRow> rows, Sheet? forced)
    {
        var best = rows.Count == 0 ? [] : _catalogue.All.Zip(_aliases)
            .Where(pair => forced is null || pair.First == forced)
            .Select(pair => rows.Select(row => HeaderMatch.Of(pair.First, pair.Second, row, _columns))
                .OrderByDescending(match => match.Qualifies).ThenByDescending(match => match.Score).ThenByDescending(match => match.Score > 0 ? 0 : match.Row.Used).First())
            .ToArray();
        HeaderMatch[] qualified = [.. best.Where(match => match.Qualifies || (forced is not null && match.Missing.Count == 0))];
        return (best, qualified.Length == 0 ? [] : Winners(rows[0].Tab, qualified, best));
    }

    private void AddStageDates(WorkbookSheet sheet, HeaderMatch deals, RecognisedWorkbook found)
    {
        var (changes, aliases) = _catalogue.All.Zip(_aliases).Single(pair => pair.First is StageChanges);
        var headers = StageDates.Headers(sheet, changes);
        if (StageDates.Of(sheet, deals, headers) is not { } dates)
        {
            return;
        }

        _kinds.For(dates, out var leftOut);
        if (leftOut)
        {
            found.Unused.Add(LeftOut(dates));
        }
        else
        {
            found.Sheets.Add(new RecognisedSheet(dates, HeaderMatch.Of(changes, aliases, headers, _columns)));
        }
    }

    /// <summary>
    /// A kind that is told by what the other one does not know comes before it; between the rest the number of columns decides, and the name of
    /// the tab where that is nearly the same. A sheet with the name of something that it has no use for is probably a list of something else.
    /// </summary>
    private static List<HeaderMatch> Winners(string tab, HeaderMatch[] qualified, HeaderMatch[] all)
    {
        var left = qualified.Where(match => !qualified.Any(other => other.Outdoes(match))).ToList();
        left = left.Count > 0 ? left : [.. qualified];
        var most = left.Max(match => match.Score);
        left = [.. left.Where(match => match.Score >= most - 1).OrderByDescending(match => match.Score)];
        if (left.Count > 1 && left.Where(match => match.Sheet.IsNamedBy(tab)).ToArray() is [var named])
        {
            left = [named];
        }

        // Strange columns count where nothing but a name tells the kind; of a name in two columns also those that another kind needs.
        left.AddRange(all.Where(other => left.Count == 1 && left[0].Sheet.Telling.Count() == 1 && other != left[0] && other.Row == left[0].Row
            && (other.Sheet.Key.Type == ColumnType.Name && other.KeyHeader is { } name ? !left[0].Explains(name) : left[0].KeyHeader is null && other.IsNeededBeside(left[0]))));

        // Deals whose stage was forgotten are not a list of their products.
        left.AddRange(all.Where(other => left.Count == 1 && left[0].Sheet.Telling.Count() > 1 && other.Row == left[0].Row && other.Score > left[0].Score && !left[0].IsToldFrom(other)));
        return left;
    }

    /// <summary>Beside a list with ids one without them is as likely a summary of it as a list of others, and nothing would tell that rows of both are the same.</summary>
    private IEnumerable<ImportIssue> TwiceQuestions(RecognisedWorkbook found) =>
        from sheet in found.Sheets
        where !sheet.Match.NamesKey && _kinds.For(sheet.Source, out _) is null
        let other = found.Sheets.Find(other => other.Match.Sheet == sheet.Match.Sheet && other.Match.NamesKey)
        where other is not null
        let kind = sheet.Match.Sheet
        select new ImportIssue(sheet.Source.Name, sheet.Match.Row.Number, null, null,
            $"The sheet holds {kind.Nouns} without ids, and sheet '{other.Source.Name}' {kind.Nouns} with theirs, so that those in both would count twice.", Severity.Question)
        {
            Asks = Asked.Kind,
            Option = $"; say {ImportCommand.Option("--sheet", $"{sheet.Source.Name}=none")} to leave it out, or {ImportCommand.Option("--sheet", $"{sheet.Source.Name}={kind.Kind}")} where its rows are others",
        };

    /// <summary>All else that its kind needs is there.</summary>
    private static bool LacksOnlyKey(HeaderMatch match) => match.Missing.All(column => column.IsKey) && match.Sheet.Columns.Count(column => column.Required) > 1;

    private static UnusedSheet CouldHold(HeaderMatch match) => new(match.Row.Tab, $"it could hold {match.Sheet.Nouns}");

    private static UnusedSheet LeftOut(WorkbookSheet sheet) => new(sheet.Name, "left out as asked");

    private static UnusedSheet NotRecognised(WorkbookSheet sheet, HeaderMatch? nearest, IReadOnlyList<HeaderRow> rows) => rows.Count == 0
        ? new UnusedSheet(sheet.Name, "the sheet is empty")
        : nearest is null ? new UnusedSheet(sheet.Name, $"no recognisable header in its first rows; row {rows[0].Number} reads {rows[0]}")
        : new UnusedSheet(sheet.Name, $"it looks like {nearest.Sheet.Nouns}, but {NoColumn(nearest)}") { Option = HeaderMatch.OptionFor(nearest.Missing[0]) };

    private static string NoColumn(HeaderMatch match) => match.NamesNo(string.Join(" and no ", match.Missing.Select(column => column.Header)));

    private static string Why(List<UnusedSheet> unused) => unused switch
    {
        [] => "it has no sheets",
        [var only] => $"sheet '{only.Sheet}': {only.Reason}",
        _ => string.Join("; ", unused.Select(sheet => $"'{sheet.Sheet}': {sheet.Reason}")),
    };
}
