using ScoreCard.Core.Imports.Sheets;
using ScoreCard.Core.Imports.Workbooks;
using ScoreCard.Core.Store;

namespace ScoreCard.Core.Imports;

/// <summary>Imports workbooks: recognises the sheets, types and checks the rows, stages them and has the store compare and write them.</summary>
public sealed class Importer(ScoreCardStore store, SheetCatalogue catalogue, EffectReader effects, TimeProvider time)
{
    /// <summary>Not on the thread of whoever asks: a page or a terminal stays alive meanwhile.</summary>
    /// <exception cref="WorkbookException">The file cannot be used; one sentence says why and what to do.</exception>
    /// <exception cref="RefusalException">The request names a sheet, header, kind or column that there is not; one sentence lists those there are.</exception>
    /// <exception cref="StoreException">The store cannot be used.</exception>
    public Task<ImportResult> RunAsync(ImportRequest request, IProgress<ImportProgress>? progress = null, CancellationToken cancel = default) =>
        Task.Run(
            async () =>
            {
                using var meter = new ProgressMeter(progress, time);
                return await store.WriteAsync(
                    () => new ImportRun(request, store, catalogue, effects, time, meter).RunAsync(cancel),
                    $"Import {request.FileName ?? Path.GetFileName(request.Path)} again.",
                    cancel);
            },
            cancel);
}
