using ScoreCard.Core.Store;
using ScoreCard.Core.Tests.Imports.Sheets;

namespace ScoreCard.Core.Tests.Imports;

/// <summary>Quotas, and whatever else may not be said twice of one day.</summary>
public sealed class SpanTests
{
    private static readonly object?[] Headers = ["Person", "From", "Until", "Quota"];

    [Theory]
    [OnEachEngine]
    public async Task A_quota_that_overlaps_another_of_the_person_is_rejected(StoreEngine engine)
    {
        await using var store = await ImportedStore.CreateAsync(engine);
        await store.ImportAsync(ExampleSheet.Workbook("people"));
        var result = await store.ImportAsync(
            new TinyWorkbook().Sheet("Quotas", Headers, Quota("Dana Fischer", 1, 3), Quota("dana fischer", 3, 3), Quota("Dana Fischer", 4, 6), Quota("Luis Ortega", 1, 12)),
            request => request with { SkipRejected = true });

        Assert.Equal((3L, 1L), (result.Changed, result.Rejected));
        var issue = Assert.Single(result.Issues);
        Assert.Equal((3, "From", "2026-03-01"), (issue.Row, issue.Column, issue.Value));
        Assert.Equal("From '2026-03-01': Person 'dana fischer' has a quota from 2026-01-01 until 2026-03-31 in row 2 for some of the same days; correct the dates of one of them.", issue.Problem);
    }

    [Theory]
    [OnEachEngine]
    public async Task Quotas_of_the_store_count_unless_the_file_has_them_too(StoreEngine engine)
    {
        await using var store = await ImportedStore.CreateAsync(engine);
        await store.ImportAsync(ExampleSheet.Workbook("people"));
        await store.ImportAsync(new TinyWorkbook().Sheet("Quotas", Headers, Quota("Dana Fischer", 1, 3), Quota("Dana Fischer", 4, 6)));

        var overlapping = await store.ImportAsync(new TinyWorkbook().Sheet("Quotas", Headers, Quota("Dana Fischer", 6, 9)), ImportedStore.Part);
        var corrected = await store.ImportAsync(new TinyWorkbook().Sheet("Quotas", Headers, Quota("Dana Fischer", 4, 5), Quota("Dana Fischer", 6, 9)), ImportedStore.Part);
        var full = await store.ImportAsync(new TinyWorkbook().Sheet("Quotas", Headers, Quota("Dana Fischer", 2, 9)), ImportedStore.Whole);

        Assert.Contains("from 2026-04-01 until 2026-06-30 of an earlier import", Assert.Single(overlapping.Issues).Problem);
        Assert.Equal((1L, 1L), (corrected.Sheets[0].Inserted, corrected.Sheets[0].Updated));
        Assert.Equal((1L, 3L), (full.Sheets[0].Inserted, full.Sheets[0].Vanished));
        Assert.Empty(full.Issues);
    }

    private static object?[] Quota(string person, int from, int until) =>
        [person, new DateOnly(2026, from, 1), new DateOnly(2026, until, DateTime.DaysInMonth(2026, until)), 100];
}
