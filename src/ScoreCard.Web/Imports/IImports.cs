using ScoreCard.Core.Imports;

namespace ScoreCard.Web.Imports;

/// <summary>What the pages ask of importing; a seam, so that they can be tested without files and a store.</summary>
public interface IImports
{
    Task<ImportResult> RunAsync(ImportRequest request, IProgress<ImportProgress> progress, CancellationToken cancel);

    Task<IReadOnlyList<ImportLogEntry>> ListAsync(CancellationToken cancel);

    Task UndoAsync(long importId, CancellationToken cancel);

    Task<ImportDetail?> FindAsync(long importId, CancellationToken cancel);

    Task<IReadOnlyList<ChangeCounts>> CountChangesAsync(long importId, CancellationToken cancel);

    Task<IReadOnlyList<RowChange>> ChangesAsync(ChangeQuery query, CancellationToken cancel);

    IAsyncEnumerable<RowChange> StreamChangesAsync(ChangeQuery query, CancellationToken cancel);
}

/// <summary>Imports into the store.</summary>
public sealed class StoreImports(IServiceProvider services, ImportLog log, ChangeReader changes) : IImports
{
    // An importer serves one run.
    public Task<ImportResult> RunAsync(ImportRequest request, IProgress<ImportProgress> progress, CancellationToken cancel) =>
        services.GetRequiredService<Importer>().RunAsync(request, progress, cancel);

    public Task<IReadOnlyList<ImportLogEntry>> ListAsync(CancellationToken cancel) => log.ListAsync(cancel);

    public Task UndoAsync(long importId, CancellationToken cancel) => log.UndoAsync(importId, cancel);

    public Task<ImportDetail?> FindAsync(long importId, CancellationToken cancel) => log.FindAsync(importId, cancel);

    public Task<IReadOnlyList<ChangeCounts>> CountChangesAsync(long importId, CancellationToken cancel) => changes.CountAsync(importId, cancel);

    public Task<IReadOnlyList<RowChange>> ChangesAsync(ChangeQuery query, CancellationToken cancel) => changes.PageAsync(query, cancel);

    public IAsyncEnumerable<RowChange> StreamChangesAsync(ChangeQuery query, CancellationToken cancel) => changes.StreamAsync(query, cancel);
}
