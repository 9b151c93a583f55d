using ScoreCard.Core.Imports;
using ScoreCard.Core.Imports.Sheets;

namespace ScoreCard.Core.Store;

/// <summary>
/// One import on the store: rows are staged, compared set-wise with the versions valid on the as-of date, and written in one
/// transaction. Holds the import lock until it is disposed; disposing without a commit leaves the store as it was.
/// </summary>
public sealed class ImportSession : IAsyncDisposable
{
    public DateOnly AsOf => throw new NotImplementedException();

    public Task<IReadOnlyDictionary<string, Outcome>> OutcomesAsync(CancellationToken cancel) => throw new NotImplementedException();

    public Task<string?> ReportingCurrencyAsync(CancellationToken cancel) => throw new NotImplementedException();

    /// <summary>Takes the rows of one sheet; several sheets of one kind add up.</summary>
    /// <param name="present">The stored columns that the file gives, the key and derived ones among them; the others keep the values that the store has.</param>
    /// <param name="rows">The row number, then the values of <paramref name="present"/> in order; pulled once, each array may be reused.</param>
    public Task<long> StageAsync(Sheet sheet, IReadOnlyList<SheetColumn> present, IEnumerable<object?[]> rows, CancellationToken cancel) => throw new NotImplementedException();

    /// <summary>Takes rows of one key out of the staging table: all but the first where they are equal, all where they differ.</summary>
    public Task<IReadOnlyList<RepeatedRow>> TakeRepeatsAsync(Sheet sheet, CancellationToken cancel) => throw new NotImplementedException();

    /// <summary>Keys of the staged rows that differ only in case from another one, staged or stored.</summary>
    public Task<IReadOnlyList<(int Row, string Key, string Other)>> KeysThatDifferInCaseAsync(Sheet sheet, CancellationToken cancel) => throw new NotImplementedException();

    /// <summary>Names in a referring column that no row of the other sheet has, neither exactly nor normalised; how many staged rows name each, and the first of them.</summary>
    public Task<IReadOnlyList<UnknownName>> UnknownNamesAsync(Sheet sheet, SheetColumn column, Sheet other, CancellationToken cancel) => throw new NotImplementedException();

    /// <summary>The keys that another sheet's rows have, stored and staged; for offering the nearest.</summary>
    public Task<IReadOnlyList<string>> KeysAsync(Sheet sheet, CancellationToken cancel) => throw new NotImplementedException();

    public Task<MergeCounts> CompareAsync(Sheet sheet, bool full, CancellationToken cancel) => throw new NotImplementedException();

    /// <summary>Writes all staged sheets, the log entry and the next data version in one transaction.</summary>
    /// <returns>The import's id.</returns>
    public Task<long> CommitAsync(ImportLogRecord record, CancellationToken cancel) => throw new NotImplementedException();

    public ValueTask DisposeAsync() => throw new NotImplementedException();
}

/// <param name="FirstRow">The row of the same key that comes first in the sheet.</param>
/// <param name="IsEqual">All values are the same, so that leaving it out loses nothing.</param>
public sealed record RepeatedRow(int Row, int FirstRow, string Key, bool IsEqual);

public sealed record UnknownName(string Name, long Rows, int FirstRow);

public sealed record MergeCounts(long Inserted, long Updated, long Unchanged, long Vanished);

/// <summary>What the log keeps of an import beside its versions.</summary>
public sealed record ImportLogRecord(string FileName, string FileHash, string? ImportedBy, bool Full, IReadOnlyList<SheetResult> Sheets, IReadOnlyDictionary<string, Outcome> NewOutcomes, string? ReportingCurrency);
