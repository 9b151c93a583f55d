using ScoreCard.Core.Imports.Sheets;
using ScoreCard.Core.Store;
using ScoreCard.Core.Tests.Imports.Sheets;
using ScoreCard.Core.Tests.Store;

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

    [Theory]
    [OnEachEngine]
    public async Task The_row_that_comes_later_in_the_file_is_rejected_although_its_days_come_first(StoreEngine engine)
    {
        await using var store = await ImportedStore.CreateAsync(engine);
        await store.ImportAsync(ExampleSheet.Workbook("people"));
        var result = await store.ImportAsync(new TinyWorkbook().Sheet("Quotas", Headers, Quota("Dana Fischer", 5, 6), Quota("Dana Fischer", 1, 5), Quota("Dana Fischer", 2, 2)));

        Assert.Equal(
            [
                (3, "From '2026-01-01': Person 'Dana Fischer' has a quota from 2026-05-01 until 2026-06-30 in row 2 for some of the same days; correct the dates of one of them."),
                (4, "From '2026-02-01': Person 'Dana Fischer' has a quota from 2026-01-01 until 2026-05-31 in row 3 for some of the same days; correct the dates of one of them."),
            ],
            result.Issues.Select(issue => (issue.Row!.Value, issue.Problem)));
    }

    [Theory]
    [OnEachEngine]
    public async Task Of_many_rows_of_the_same_days_each_is_named_once_and_taken_out(StoreEngine engine)
    {
        const int Rows = 1_500;
        var cancel = TestContext.Current.CancellationToken;
        await using var store = await TestStore.CreateAsync(engine);
        var sheet = store.Get<SheetCatalogue>().Get("quotas");
        await using var session = await ImportSession.BeginAsync(store.Store, TimeProvider.System, new(2026, 6, 30), cancel);
        SheetColumn[] columns = [sheet.Key, .. new[] { "Person", "FromDate", "UntilDate" }.Select(name => sheet.Column(name)!)];
        var day = new DateOnly(2026, 1, 1);
        await session.StageAsync(sheet, columns, Enumerable.Range(2, Rows).Select(row => new object?[] { (long)row, $"Q-{row}", "Dana Fischer", day.AddDays(row % 90), day.AddDays(200) }), cancel);

        Assert.Equal(Enumerable.Range(3, Rows - 1), (await session.TakeOverlapsAsync(sheet, sheet.Spans!, false, cancel)).Select(row => row.Row));
        Assert.Empty(await session.TakeOverlapsAsync(sheet, sheet.Spans!, false, cancel));
    }

    [Fact]
    public void The_rows_that_clash_are_those_that_a_look_at_each_pair_finds()
    {
        var random = new Random(1);
        for (var round = 0; round < 500; round++)
        {
            var agrees = round % 2 == 0;
            ThingRow[] rows = [.. Enumerable.Range(2, random.Next(1, 12)).Select(row =>
            {
                var from = new DateOnly(2026, 1, 1).AddDays(random.Next(20));
                return new ThingRow { RowNumber = random.Next(4) == 0 ? null : row, FromDate = from, UntilDate = random.Next(8) == 0 ? null : from.AddDays(random.Next(6)), Said = agrees ? (long)random.Next(3) : null };
            })];
            bool Clash(ThingRow row, ThingRow other) =>
                (other.RowNumber ?? 0) < row.RowNumber && row.FromDate <= other.End && other.FromDate <= row.End && (row.Said is null || !row.Said.Equals(other.Said));

            var clashing = Clashes.Overlapping(rows).ToArray();

            Assert.Equal(rows.Where(row => rows.Any(other => Clash(row, other))).Select(row => row.RowNumber), clashing.Select(row => (int?)row.Row));
            Assert.All(clashing, found => Assert.Contains(rows, other =>
                other.RowNumber == found.OtherRow && other.FromDate == found.OtherFrom && other.UntilDate == found.OtherUntil && Clash(rows.Single(row => row.RowNumber == found.Row), other)));
        }
    }

    private static object?[] Quota(string person, int from, int until) =>
        [person, new DateOnly(2026, from, 1), new DateOnly(2026, until, DateTime.DaysInMonth(2026, until)), 100];
}
