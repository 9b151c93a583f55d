using ScoreCard.Core.Imports;

namespace ScoreCard.Web.Imports;

/// <summary>What the pages ask of importing; a seam, so that they can be tested without files and a store.</summary>
public interface IImports
{
    Task<ImportResult> RunAsync(ImportRequest request, IProgress<ImportProgress> progress, CancellationToken cancel);

    Task<IReadOnlyList<ImportLogEntry>> ListAsync(CancellationToken cancel);

    Task UndoAsync(long importId, CancellationToken cancel);
}

/// <summary>Imports into the store.</summary>
public sealed class StoreImports(IServiceProvider services, ImportLog log) : IImports
{
    // An importer serves one run.
    public Task<ImportResult> RunAsync(ImportRequest request, IProgress<ImportProgress> progress, CancellationToken cancel) =>
        services.GetRequiredService<Importer>().RunAsync(request, progress, cancel);

    public Task<IReadOnlyList<ImportLogEntry>> ListAsync(CancellationToken cancel) => log.ListAsync(cancel);

    public Task UndoAsync(long importId, CancellationToken cancel) => log.UndoAsync(importId, cancel);
}
