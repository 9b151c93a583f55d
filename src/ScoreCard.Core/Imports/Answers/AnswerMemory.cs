using ScoreCard.Core.Imports.Recognition;
using ScoreCard.Core.Imports.Rejections;
using ScoreCard.Core.Imports.Sheets;
using ScoreCard.Core.Imports.Workbooks;
using ScoreCard.Core.Store;

namespace ScoreCard.Core.Imports.Answers;

/// <summary>
/// What users said of files with the same headers, for a request that does not say otherwise. Kinds and columns are remembered sheet by sheet,
/// outcomes of stages for all files, the rest for the sheets of a file together.
/// </summary>
internal sealed partial class AnswerMemory
{
    private const string Kind = "sheet";
    private const string Column = "map";
    private const string None = "none";

    private readonly ImportRequest _given;
    private readonly SheetCatalogue _catalogue;
    private readonly TimeProvider _time;
    private readonly KindAnswers _kinds;
    private readonly ColumnAnswers _columns;
    private readonly IReadOnlyList<StoredAnswer> _all;
    private readonly ILookup<string, StoredAnswer> _stored;
    private readonly IReadOnlyList<StoredAnswer> _names;
    private readonly List<RememberedAnswer> _used = [];

    private AnswerMemory(ImportRequest given, SheetCatalogue catalogue, IReadOnlyList<StoredAnswer> stored, TimeProvider time)
    {
        (_given, _catalogue, _all, _time) = (given, catalogue, stored, time);
        _kinds = new KindAnswers(given.SheetKinds, catalogue);
        _columns = new ColumnAnswers(given.Columns, catalogue);
        NameAnswers.Check([.. given.Names.Keys, .. given.ForgottenNames], catalogue);
        _names = [.. stored.Where(answer => answer.Question == NameAnswers.Question)];
        _stored = stored.Where(answer => !given.Forget || answer.Question == ImportAnswers.Outcome).ToLookup(answer => answer.Signature, StringComparer.Ordinal);
    }

    /// <summary>What was used so far.</summary>
    public IReadOnlyList<RememberedAnswer> Used => _used;

    /// <exception cref="RefusalException">The request names a kind or a column that there is not.</exception>
    public static async Task<AnswerMemory> ReadAsync(ImportRequest given, ScoreCardStore store, SheetCatalogue catalogue, TimeProvider time, CancellationToken cancel) =>
        new(given, catalogue, await ImportAnswers.ReadAsync(store, cancel), time);

    /// <summary>The request with the kinds and columns of the sheets.</summary>
    public ImportRequest OnSheets(Workbook workbook, CancellationToken cancel)
    {
        var (kinds, columns) = (new Dictionary<string, string>(_given.SheetKinds), new Dictionary<string, string>(_given.Columns));
        foreach (var sheet in _stored.Count == 0 ? [] : workbook.Sheets)
        {
            var kind = _kinds.For(sheet, out var leftOut)?.Kind;
            if (leftOut || Known(sheet, cancel) is not { } row)
            {
                continue;
            }

            var answers = _stored[HeaderSignature.Of(row)!].ToArray();
            if (kind is null && Array.Find(answers, answer => answer.Question == Kind) is { } known && (known.Answer == None || _catalogue.Find(known.Answer) is not null))
            {
                kind = kinds[sheet.Name] = known.Answer;
                Use(known, sheet.Name, sheet.Name);
            }

            foreach (var cell in kind == None ? [] : row.Cells)
            {
                var subject = HeaderSignature.Subject(row, cell);
                if (Array.Find(answers, answer => answer.Question == Column && answer.Subject == subject) is { } answer
                    && !_columns.Overrule(row, cell, answer.Answer) && IsColumn(kind, answer.Answer))
                {
                    var header = HeaderSignature.IsUnique(row, cell) ? cell.Text : cell.Letter;
                    columns[workbook.Sheets.Count > 1 ? $"{sheet.Name}!{header}" : header] = answer.Answer;
                    Use(answer, sheet.Name, header);
                }
            }
        }

        return _given with { SheetKinds = kinds, Columns = columns };
    }

    /// <summary>The request with what holds for the file as a whole.</summary>
    public ImportRequest OnFile(ImportRequest request, RecognisedWorkbook found)
    {
        var stored = _stored[HeaderSignature.Of(found)].ToArray();
        foreach (var kind in FileAnswer.All.Where(kind => kind.Of(request) is null))
        {
            if (Array.Find(stored, answer => answer.Question == kind.Question) is { } answer)
            {
                request = kind.With(request, answer.Answer);
                Use(answer, null, kind.Subject);
            }
        }

        return request;
    }

    /// <summary>The request with what the stages in the file were said to mean.</summary>
    public ImportRequest OnStages(ImportRequest request, IEnumerable<string> stages)
    {
        var given = request.Outcomes.Keys.Select(Values.Names.Normalise).ToHashSet(StringComparer.Ordinal);
        var outcomes = new Dictionary<string, Outcome>(request.Outcomes);
        foreach (var stage in stages.Select(Values.Names.Normalise).Distinct(StringComparer.Ordinal).Where(stage => !given.Contains(stage)))
        {
            if (_stored[stage].FirstOrDefault(answer => answer.Question == ImportAnswers.Outcome) is { } answer)
            {
                outcomes[answer.Subject] = Enum.Parse<Outcome>(answer.Answer);
                Use(answer, null, answer.Subject);
            }
        }

        return request with { Outcomes = outcomes };
    }

    /// <summary>What the request itself says of the file, as later files of its shape need it.</summary>
    public IReadOnlyList<GivenAnswer> Given(Workbook workbook, RecognisedWorkbook found, CancellationToken cancel)
    {
        var answers = new List<GivenAnswer>();
        foreach (var (sheet, match) in found.Sheets)
        {
            var signature = HeaderSignature.Of(match.Row)!;
            if (_kinds.For(sheet, out _) is { } kind)
            {
                answers.Add(new(signature, Kind, "", kind.Kind));
            }

            answers.AddRange(
                from cell in match.Row.Cells
                let answer = _columns.For(match.Sheet, match.Row, cell)
                where answer is not null
                select new GivenAnswer(signature, Column, HeaderSignature.Subject(match.Row, cell), answer.Column?.Name ?? None));
        }

        foreach (var sheet in workbook.Sheets)
        {
            _kinds.For(sheet, out var leftOut);
            if (leftOut && Widest(sheet, cancel) is { } row)
            {
                answers.Add(new(HeaderSignature.Of(row)!, Kind, "", None));
            }
        }

        var file = HeaderSignature.Of(found);
        answers.AddRange(FileAnswer.All.Where(kind => kind.Of(_given) is not null).Select(kind => new GivenAnswer(file, kind.Question, "", kind.Of(_given))));

        answers.AddRange(GivenNames());

        // Two sheets with the same headers of which the user says different things: neither is to be guessed next time.
        return [.. answers.GroupBy(answer => answer with { Answer = null }).Select(same => same.Distinct().Count() == 1 ? same.First() : same.Key)];
    }

    /// <summary>How many of them are not remembered yet, or no longer to be.</summary>
    public int CountNew(ImportLogRecord record)
    {
        string? Stored(GivenAnswer answer) => _all.FirstOrDefault(stored => (stored.Signature, stored.Question, stored.Subject) == (answer.Signature, answer.Question, answer.Subject))?.Answer;

        return record.Answers.Count(answer => answer.Answer != Stored(answer))
            + record.NewOutcomes.Count(pair => !_all.Any(stored => stored.Question == ImportAnswers.Outcome && stored.Signature == Values.Names.Normalise(pair.Key) && stored.Answer == pair.Value.ToString()))
            + record.Forgotten.Count(signature => _all.Any(stored => stored.Signature == signature));
    }

    /// <summary>The shapes of the file's sheets, and its own.</summary>
    public static IReadOnlyList<string> Shapes(RecognisedWorkbook found) =>
        [.. found.Sheets.Select(sheet => HeaderSignature.Of(sheet.Match.Row)!).Append(HeaderSignature.Of(found)).Distinct(StringComparer.Ordinal)];

    /// <summary>The row of a sheet that an answer is known for: its header row, whichever that is.</summary>
    private HeaderRow? Known(WorkbookSheet sheet, CancellationToken cancel)
    {
        var rows = First(sheet, cancel);
        return rows.Concat(GroupHeadings.Unnamed(rows)).FirstOrDefault(row => HeaderSignature.Of(row) is { } signature && _stored.Contains(signature));
    }

    /// <summary>What stands for the header row of a sheet that nobody recognises.</summary>
    private static HeaderRow? Widest(WorkbookSheet sheet, CancellationToken cancel) =>
        First(sheet, cancel).Where(row => HeaderSignature.Of(row) is not null).MaxBy(row => row.Used);

    /// <summary>Nothing of a sheet that cannot be read: whoever needs it says so. A copy of rejected rows has the headers of its original.</summary>
    private static IReadOnlyList<HeaderRow> First(WorkbookSheet sheet, CancellationToken cancel)
    {
        try
        {
            var rows = HeaderRow.First(sheet, cancel);
            return RejectedCopy.Of(rows) is null ? rows : HeaderRow.First(sheet.WithoutFirstColumn(), cancel);
        }
        catch (WorkbookException)
        {
            return [];
        }
    }

    private bool IsColumn(string? kind, string column) => ColumnAnswers.IsNone(column)
        || _catalogue.All.Any(sheet => (kind is null || sheet.Kind == kind) && ColumnAnswers.Find(sheet, column) is not null);

    private void Use(StoredAnswer answer, string? sheet, string subject, string? key = null) =>
        _used.Add(new(answer.Question, sheet, subject, answer.Answer, answer.ImportId, DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(answer.ImportedAt, _time.LocalTimeZone).DateTime)) { Key = key });
}
