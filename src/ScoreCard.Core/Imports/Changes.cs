using ScoreCard.Core.Imports.Sheets;

namespace ScoreCard.Core.Imports;

/// <summary>What an import did to a row, in the order in which the rows are listed.</summary>
public enum ChangeKind
{
    Changed,

    /// <summary>It was gone, and is there again.</summary>
    CameBack,

    /// <summary>A full extract no longer held it.</summary>
    Vanished,

    New,
}

/// <summary>Which changes of an import to read.</summary>
/// <param name="Only">One kind of change; null for all.</param>
/// <param name="Take">Null for all rows.</param>
public sealed record ChangeQuery(long ImportId, Sheet Sheet, ChangeKind? Only = null, int Skip = 0, int? Take = null);

/// <summary>How many rows of one kind of sheet an import changed, by what it did to them.</summary>
public sealed record ChangeCounts(Sheet Sheet, IReadOnlyDictionary<ChangeKind, long> ByChange)
{
    public long Total => ByChange.Values.Sum();

    public long Of(ChangeKind? change) => change is { } one ? ByChange.GetValueOrDefault(one) : Total;
}

/// <summary>The rows of one kind of sheet that come first among those that an import would change.</summary>
/// <param name="Counts">Of all of them, also those that are left out here.</param>
public sealed record FirstChanges(ChangeCounts Counts, IReadOnlyList<RowChange> Rows)
{
    public Sheet Sheet => Counts.Sheet;

    /// <summary>Nothing that the store has would be another.</summary>
    public bool IsAllNew => Counts.ByChange.Keys.All(change => change == ChangeKind.New);
}

/// <summary>What an import did to one row.</summary>
/// <param name="Id">Its key.</param>
/// <param name="Name">What people call it, where the sheet has a name or a title.</param>
/// <param name="Values">The columns that say something else than before; of a new row all that it has, of a vanished one all that it had.</param>
public sealed record RowChange(string Id, string? Name, ChangeKind Change, IReadOnlyList<ValueChange> Values);

/// <summary>One column of one row, old and new.</summary>
/// <param name="Before">Text, DateOnly, DateTime, bool or decimal in major units; null where there was nothing.</param>
public sealed record ValueChange(SheetColumn Column, object? Before, object? After);
