using ScoreCard.Core.Calendar;
using ScoreCard.Core.Imports.Answers;
using ScoreCard.Core.Imports.Recognition;
using ScoreCard.Core.Imports.Rejections;
using ScoreCard.Core.Imports.Rows;
using ScoreCard.Core.Imports.Sheets;
using ScoreCard.Core.Imports.Values;
using ScoreCard.Core.Imports.Workbooks;
using ScoreCard.Core.Store;

namespace ScoreCard.Core.Imports;

/// <summary>One import from the file to the commit.</summary>
internal sealed class ImportRun(ImportRequest given, ScoreCardStore store, SheetCatalogue catalogue, EffectReader effects, TimeProvider time, ProgressMeter progress)
{
    private readonly IssueList _issues = new();
    private readonly long _began = time.GetTimestamp();

    public async Task<ImportResult> RunAsync(CancellationToken cancel)
    {
        if (given.ErrorsPath is { } errors && string.Equals(Path.GetFullPath(errors), Path.GetFullPath(given.Path), StringComparison.Ordinal))
        {
            throw new RefusalException($"{Path.GetFileName(errors)} is the file that is imported; name another one for the rejected rows.");
        }

        var memory = await AnswerMemory.ReadAsync(given, store, catalogue, time, cancel);
        progress.Begin("Opening");
        using var workbook = Workbook.Open(given.Path, given.FileName);
        var file = await ImportFile.ReadAsync(given.Path, workbook.FileName, time, cancel);
        var (found, request) = Recognise(workbook, memory, cancel);
        var exported = AsOfDay.Of(request.AsOf ?? found.Copy?.AsOf, found, workbook.Date1904, file.Modified, time.Today(), cancel);
        var asOf = exported.Day;
        if (exported.IsToCome && found.Sheets.Count > 0)
        {
            _issues.Add(new ImportIssue(found.Sheets[0].Source.Name, null, null, null, $"The data is said to be as of {SheetRow.Print(asOf)}, which is to come; check the day on which the export was taken.", Severity.Warning));
        }

        if (found.Copy is not null)
        {
            request = AsPart(request, found);
        }

        progress.Begin("Waiting for other imports");
        await using var session = await ImportSession.BeginAsync(store, time, asOf, cancel);
        var outcomes = await OutcomesAsync(session, cancel);
        var status = await session.StatusAsync(cancel);
        var currency = status.Currency;
        var isOutdated = !request.DryRun && request.SeenVersion is { } seen && seen != status.DataVersion;
        request = isOutdated ? request with { DryRun = true, Effects = true } : request;
        string? named = null;
        var kinds = new List<StagedKind>();
        var stages = new HashSet<string>(StringComparer.Ordinal);
        var decided = new List<KeyValuePair<string, long>>();
        var names = memory.Names();
        var readings = found.Sheets
            .Select(sheet => new SheetReading(sheet, request.DateOrder, workbook.Date1904, file.IsPackage, progress))
            .OrderBy(reading => reading.Kind.Order).ToArray();
        var all = readings.Sum(Weight);
        double done = 0;
        foreach (var reading in readings)
        {
            progress.Begin("Reading", done / all, Weight(reading) / all, kinds.Sum(kind => kind.RowsRead));
            var kind = kinds.Find(kind => kind.Sheet == reading.Kind) ?? Add(kinds, new StagedKind(reading.Kind, session, catalogue, kinds));
            var context = new SheetContext(outcomes, reading.Match.Columns, currency) { NamesMeant = names, AsOf = session.AsOf };
            await kind.StageAsync(reading, context, cancel);
            currency = context.ReportingCurrency;
            stages.UnionWith(context.Stages);
            decided.AddRange(context.Decided);
            named = reading.Columns.Currency is null ? named : currency;
            done += Weight(reading);
        }

        request = memory.OnNames(memory.OnStages(request, stages), names.Used);
        var results = new List<SheetResult>();
        foreach (var (kind, index) in kinds.Select((kind, index) => (kind, index)))
        {
            progress.Begin("Comparing", (double)index / kinds.Count, 1.0 / kinds.Count, kinds.Sum(other => other.RowsRead));
            results.AddRange(await kind.CompareAsync(currency, request, given.Full is null, cancel));
            kind.AddIssuesTo(_issues, request.SkipRejected);
        }

        var tabs = found.Sheets.Select(sheet => sheet.Source.Name).ToList();
        if (request.ErrorsPath is { } path)
        {
            RejectedWorkbook.Write(path, [.. readings.OrderBy(reading => tabs.IndexOf(reading.Name))], asOf, cancel);
        }

        var result = new ImportResult
        {
            FileName = file.Name,
            AsOf = asOf,
            AsOfSaid = exported.Said,
            Sheets = [.. results.OrderBy(result => tabs.IndexOf(result.Sheet))],
            Deals = kinds.Find(kind => kind.Sheet is Opportunities) is { } deals ? await session.DealSumsAsync(deals.Sheet, cancel) : [],
            RejectedDeals = results.Where(result => kinds.Exists(kind => kind.Sheet is Opportunities && kind.Sheet.Kind == result.Kind)).Sum(result => result.Rejected),
            Stages = StageMeaning.Of(decided, outcomes, given, memory.Used),
            Unused = found.Unused,
            Issues = _issues.First(),
            IssueCount = _issues.Count,
            HasQuestions = _issues.HasQuestions,
            DateOrders = [.. readings.Select(reading => reading.Columns.DateOrders).Where(orders => orders.Count > 0).OrderBy(orders => orders.Count).FirstOrDefault([])],
            IsDryRun = request.DryRun,
            DataVersion = status.DataVersion,
            IsOutdated = isOutdated,
            SkippedRejected = request.SkipRejected,
            Remembered = memory.Used,
            Known = kinds.SelectMany(kind => kind.Known).DistinctBy(names => names.Key).ToDictionary(),
            Answered = request,
        };
        if (result.IsStopped)
        {
            return result;
        }

        var record = new ImportLogRecord(file.Name, file.Hash, request.ImportedBy, request.Full == true, result.Sheets, given.Outcomes, named)
        {
            Forgotten = given.Forget ? AnswerMemory.Shapes(found) : [],
            Answers = memory.Given(workbook, found, cancel),
            Issues = result.Issues,
            IssueCount = result.IssueCount,
            Began = _began,
        };
        result = result with { NewAnswers = memory.CountNew(record) };
        if (result.Sheets.All(sheet => sheet is { Inserted: 0, Updated: 0, Vanished: 0, Earlier: 0 }))
        {
            if (!request.DryRun && result.NewAnswers > 0)
            {
                await session.KeepAnswersAsync(record, cancel);
            }

            return result;
        }

        if (request.DryRun)
        {
            return request.Effects ? result with { Effects = await EffectsAsync(session, record, cancel) } : result;
        }

        progress.Begin("Writing", 0, 1, result.Sheets.Sum(sheet => sheet.Read));
        return result with { ImportId = await session.CommitAsync(record, cancel) };
    }

    /// <summary>Null where the store is empty: everything moves.</summary>
    private async Task<ImportEffects?> EffectsAsync(ImportSession session, ImportLogRecord record, CancellationToken cancel)
    {
        progress.Begin("Comparing readings", 0, 1, record.Sheets.Sum(sheet => sheet.Read));
        return await session.IsFirstAsync(cancel) ? null : await effects.ReadAsync(session, record, cancel);
    }

    /// <summary>The sheets, and the request with what is remembered of their like.</summary>
    private (RecognisedWorkbook Found, ImportRequest Request) Recognise(Workbook workbook, AnswerMemory memory, CancellationToken cancel)
    {
        var request = memory.OnSheets(workbook, cancel);
        var remembered = request.Columns.Keys.Except(given.Columns.Keys).ToHashSet();
        var found = new SheetRecognition(catalogue, request, remembered).Recognise(workbook, cancel);
        foreach (var question in found.Questions)
        {
            _issues.Add(question);
        }

        return (found, memory.OnFile(request, found));
    }

    /// <summary>Rows that were rejected before are never all that there are.</summary>
    private ImportRequest AsPart(ImportRequest request, RecognisedWorkbook found)
    {
        if (request.Full == true)
        {
            _issues.Add(new ImportIssue(found.Sheets[0].Source.Name, null, null, null, "The file holds rows that an import rejected, so that it was read as a part of an extract: what it lacks stays.", Severity.Warning));
        }

        return request with { Full = false };
    }

    /// <summary>What the store knows, and what the user says; the user is right.</summary>
    private async Task<IReadOnlyDictionary<string, Outcome>> OutcomesAsync(ImportSession session, CancellationToken cancel)
    {
        var outcomes = new Dictionary<string, Outcome>(await session.OutcomesAsync(cancel), StringComparer.Ordinal);
        foreach (var (text, outcome) in given.Outcomes)
        {
            outcomes[Names.Normalise(text)] = outcome;
        }

        return outcomes;
    }

    private static double Weight(SheetReading reading) => 1 + reading.ApproximateRows;

    private static StagedKind Add(List<StagedKind> kinds, StagedKind kind)
    {
        kinds.Add(kind);
        return kind;
    }
}
