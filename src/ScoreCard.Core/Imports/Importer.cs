namespace ScoreCard.Core.Imports;

/// <summary>Imports workbooks: recognises the sheets, types and checks the rows, stages them and has the store compare and write them.</summary>
public sealed class Importer
{
    /// <exception cref="InvalidDataException">The file cannot be used; one sentence says why and what to do.</exception>
    public Task<ImportResult> RunAsync(ImportRequest request, IProgress<ImportProgress>? progress = null, CancellationToken cancel = default) => throw new NotImplementedException();
}
