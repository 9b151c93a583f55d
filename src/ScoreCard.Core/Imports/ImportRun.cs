using ScoreCard.Core.Imports.Recognition;
using ScoreCard.Core.Imports.Rejections;
using ScoreCard.Core.Imports.Rows;
using ScoreCard.Core.Imports.Sheets;
using ScoreCard.Core.Imports.Values;
using ScoreCard.Core.Imports.Workbooks;
using ScoreCard.Core.Store;

namespace ScoreCard.Core.Imports;

/// <summary>One import from the file to the commit.</summary>
internal sealed class ImportRun(ImportRequest request, ScoreCardStore store, SheetCatalogue catalogue, TimeProvider time, ProgressMeter progress)
{
    private readonly IssueList _issues = new();

    public async Task<ImportResult> RunAsync(CancellationToken cancel)
    {
        var recognition = new SheetRecognition(catalogue, request);
        if (request.ErrorsPath is { } errors && string.Equals(Path.GetFullPath(errors), Path.GetFullPath(request.Path), StringComparison.Ordinal))
        {
            throw new ArgumentException($"{Path.GetFileName(errors)} is the file that is imported; name another one for the rejected rows.");
        }

        progress.Begin("Opening");
        using var workbook = Workbook.Open(request.Path, request.FileName);
        var file = await ImportFile.ReadAsync(request.Path, workbook.FileName, time, cancel);
        var found = recognition.Recognise(workbook, cancel);
        foreach (var question in found.Questions)
        {
            _issues.Add(question);
        }

        var asOf = request.AsOf ?? file.Modified;
        progress.Begin("Waiting for other imports");
        await using var session = await ImportSession.BeginAsync(store, time, asOf, cancel);
        var outcomes = await OutcomesAsync(session, cancel);
        var currency = await session.ReportingCurrencyAsync(cancel);
        string? named = null;
        var kinds = new List<StagedKind>();
        var readings = found.Sheets
            .Select(sheet => new SheetReading(sheet, request.DateOrder, workbook.Date1904, file.IsPackage, progress))
            .OrderBy(reading => reading.Kind.Order).ToArray();
        var all = readings.Sum(Weight);
        double done = 0;
        foreach (var reading in readings)
        {
            progress.Begin("Reading", done / all, Weight(reading) / all, kinds.Sum(kind => kind.RowsRead));
            var kind = kinds.Find(kind => kind.Sheet == reading.Kind) ?? Add(kinds, new StagedKind(reading.Kind, session, catalogue, kinds));
            var context = new SheetContext(outcomes, reading.Match.Columns, currency);
            await kind.StageAsync(reading, context, cancel);
            currency = context.ReportingCurrency;
            named = reading.Columns.Currency is null ? named : currency;
            done += Weight(reading);
        }

        var results = new List<SheetResult>();
        foreach (var (kind, index) in kinds.Select((kind, index) => (kind, index)))
        {
            progress.Begin("Comparing", (double)index / kinds.Count, 1.0 / kinds.Count, kinds.Sum(other => other.RowsRead));
            results.AddRange(await kind.CompareAsync(request, cancel));
            kind.AddIssuesTo(_issues, request.SkipRejected);
        }

        if (request.ErrorsPath is { } path)
        {
            RejectedWorkbook.Write(path, readings, cancel);
        }

        var tabs = found.Sheets.Select(sheet => sheet.Source.Name).ToList();
        var result = new ImportResult
        {
            FileName = file.Name,
            AsOf = asOf,
            Sheets = [.. results.OrderBy(result => tabs.IndexOf(result.Sheet))],
            Unused = found.Unused,
            Issues = _issues.First(),
            IssueCount = _issues.Count,
            HasQuestions = _issues.HasQuestions,
            IsDryRun = request.DryRun,
            SkippedRejected = request.SkipRejected,
        };
        if (request.DryRun || result.IsStopped || result.Sheets.All(sheet => sheet is { Inserted: 0, Updated: 0, Vanished: 0 }))
        {
            return result;
        }

        progress.Begin("Writing", 0, 1, kinds.Sum(kind => kind.RowsRead));
        var record = new ImportLogRecord(file.Name, file.Hash, request.ImportedBy, request.Full, result.Sheets, request.Outcomes, named);
        return result with { ImportId = await session.CommitAsync(record, cancel) };
    }

    /// <summary>What the store knows, and what the user says; the user is right.</summary>
    private async Task<IReadOnlyDictionary<string, Outcome>> OutcomesAsync(ImportSession session, CancellationToken cancel)
    {
        var outcomes = new Dictionary<string, Outcome>(await session.OutcomesAsync(cancel), StringComparer.Ordinal);
        foreach (var (text, outcome) in request.Outcomes)
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
