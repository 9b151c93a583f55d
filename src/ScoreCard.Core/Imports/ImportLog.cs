namespace ScoreCard.Core.Imports;

/// <summary>The imports so far, and taking one back.</summary>
public sealed class ImportLog
{
    /// <summary>Newest first, undone ones among them.</summary>
    public Task<IReadOnlyList<ImportLogEntry>> ListAsync(CancellationToken cancel = default) => throw new NotImplementedException();

    /// <summary>Removes the import's versions and reopens what they closed, so that every reading is as it was without it.</summary>
    /// <exception cref="InvalidOperationException">No such import, undone already, or later imports build on its rows; one sentence says which.</exception>
    public Task UndoAsync(long importId, CancellationToken cancel = default) => throw new NotImplementedException();
}
