using ScoreCard.Core.Imports;
using ScoreCard.Core.Store;

namespace ScoreCard.Core.Tests.Imports;

public sealed class ImporterTests
{
    private static readonly DateOnly June = new(2026, 6, 30);
    private static readonly object?[] Headers = ["Opportunity ID", "Account Name", "Owner", "Product", "Stage", "Amount", "Close Date"];

    [Theory]
    [OnEachEngine]
    public async Task Each_row_ends_in_one_of_five_counts(StoreEngine engine)
    {
        await using var store = await ImportedStore.CreateAsync(engine);
        await store.ImportDealsAsync([Headers, Deal("A", 1), Deal("B", 2), Deal("C", 3)]);

        var result = await store.ImportDealsAsync(
            [["Pipeline"], [], Headers, Deal("A", 1), Deal("B", 20), Deal("D", 4), Deal("E", "much"), ["Total", null, null, null, null, 25, null]],
            request => request with { SkipRejected = true, AsOf = new DateOnly(2026, 10, 2) });

        var sheet = Assert.Single(result.Sheets);
        Assert.Equal((1L, 1L, 1L, 3L, 1L), (sheet.Inserted, sheet.Updated, sheet.Unchanged, sheet.Skipped, sheet.Rejected));
        Assert.Equal(sheet.Read, sheet.Inserted + sheet.Updated + sheet.Unchanged + sheet.Skipped + sheet.Rejected);
        Assert.Equal(("deals", "opportunities", 3), (sheet.Sheet, sheet.Kind, sheet.HeaderRow));
        Assert.Equal(2, result.ImportId);
        Assert.Equal((long[])[10_000L, 200_000L, 30_000L, 40_000L], await store.CurrentAsync<long>("Opportunity", "Amount"));
    }

    [Theory]
    [OnEachEngine]
    public async Task The_same_file_twice_changes_nothing(StoreEngine engine)
    {
        await using var store = await ImportedStore.CreateAsync(engine);
        var first = await store.ImportDealsAsync([Headers, Deal("A", 1), Deal("B", 2)]);
        var second = await store.ImportDealsAsync([Headers, Deal("A", 1), Deal("B", 2)]);

        Assert.Equal(1, first.ImportId);
        Assert.Null(second.ImportId);
        Assert.Equal(2, Assert.Single(second.Sheets).Unchanged);
        Assert.False(second.IsStopped);
    }

    [Fact]
    public async Task With_a_rejected_row_nothing_is_written_and_a_dry_run_never_writes()
    {
        await using var store = await ImportedStore.CreateAsync(StoreEngine.Sqlite);
        var rejected = await store.ImportDealsAsync([Headers, Deal("A", 1), Deal("B", "much")]);
        var dry = await store.ImportDealsAsync([Headers, Deal("A", 1)], request => request with { DryRun = true });

        Assert.True(rejected.IsStopped);
        Assert.Null(rejected.ImportId);
        Assert.Equal((1L, 1L), (rejected.Rejected, rejected.Changed));
        Assert.False(dry.IsStopped);
        Assert.Equal((true, null, 1L), (dry.IsDryRun, dry.ImportId, dry.Changed));
        Assert.Empty(await store.CurrentAsync<string>("Opportunity", "Id"));
    }

    [Fact]
    public async Task A_question_stops_the_import_and_its_answer_is_kept()
    {
        await using var store = await ImportedStore.CreateAsync(StoreEngine.Sqlite);
        object?[][] rows = [Headers, ["A", "Acme", null, null, "Handshake", 1, June]];

        var asked = await store.ImportDealsAsync(rows);
        var skipped = await store.ImportDealsAsync([.. rows, Deal("B", 2)], request => request with { SkipRejected = true });
        var answered = await store.ImportDealsAsync(rows, request => request with { Full = false, Outcomes = new Dictionary<string, Outcome> { ["Handshake"] = Outcome.Won } });
        var later = await store.ImportDealsAsync([.. rows, ["C", "Acme", null, null, "HANDSHAKE", 1, June]], ImportedStore.Part);

        Assert.Equal((true, true, null), (asked.HasQuestions, asked.IsStopped, asked.ImportId));
        Assert.Equal((false, false, 1L), (skipped.HasQuestions, skipped.IsStopped, skipped.ImportId));
        Assert.Equal(2, answered.ImportId);
        Assert.Equal((1L, 1L), (later.Sheets[0].Inserted, later.Sheets[0].Unchanged));
        Assert.Equal(["Won", "Open", "Won"], await store.CurrentAsync<string>("Opportunity", "Outcome"));
    }

    [Theory]
    [OnEachEngine]
    public async Task Equal_repeats_count_once_and_others_are_rejected(StoreEngine engine)
    {
        await using var store = await ImportedStore.CreateAsync(engine);
        var equal = await store.ImportDealsAsync([Headers, Deal("A", 1), Deal("A", 1), Deal("B", 2)]);
        var different = await store.ImportDealsAsync([Headers, Deal("C", 1), Deal("C", 2), Deal(" C\u00a0", 3), Deal("D", 1)], request => request with { Repeats = RepeatedRows.Conflict, SkipRejected = true });

        Assert.Equal((2L, 1L), (equal.Sheets[0].Inserted, equal.Sheets[0].Skipped));
        Assert.Contains("says the same as an earlier one", Assert.Single(equal.Issues).Problem);
        Assert.Equal((1L, 3L), (different.Sheets[0].Inserted, different.Sheets[0].Rejected));
        var issue = Assert.Single(different.Issues);
        Assert.Equal((2, "C", 3L), (issue.Row, issue.Value, issue.Rows));
        Assert.Contains("the first of them row 2", issue.Problem);
    }

    [Theory]
    [OnEachEngine]
    public async Task Keys_that_differ_in_case_are_two_deals_and_said(StoreEngine engine)
    {
        await using var store = await ImportedStore.CreateAsync(engine);
        var result = await store.ImportDealsAsync([Headers, Deal("006A0000003xYzA", 1), Deal("006A0000003xYza", 2), Deal("x", 2)]);

        Assert.Equal(3, result.Sheets[0].Inserted);
        Assert.Equal(2, result.Issues.Count);
        Assert.All(result.Issues, issue => Assert.Contains("differs only in upper and lower case", issue.Problem));
    }

    [Theory]
    [OnEachEngine]
    public async Task Names_that_hardly_differ_are_said(StoreEngine engine)
    {
        await using var store = await ImportedStore.CreateAsync(engine);
        await store.ImportAsync(new TinyWorkbook().Sheet("People", ["Full Name", "Role"], ["Luis Ortega", "SE"], ["Jane Doe", "SE"], ["Kim Arden", "AE"]));

        var result = await store.ImportAsync(new TinyWorkbook().Sheet("People", ["Full Name", "Role"], ["Luis-Ortega", "SE"], ["kim arden", "AE"], ["Jan Edoe", "SE"], ["Zoe", "SE"]), ImportedStore.Part);

        Assert.Equal(
            [
                "Full Name 'Luis-Ortega' differs only in spaces, punctuation or accents from 'Luis Ortega'; they are kept as two, so correct one if they are the same.",
                "Full Name 'kim arden' differs only in upper and lower case from 'Kim Arden'; they are kept as two, so correct one if they are the same.",
                "Full Name 'Jan Edoe' differs only in spaces, punctuation or accents from 'Jane Doe'; they are kept as two, so correct one if they are the same.",
            ],
            result.Issues.Select(issue => issue.Problem));
    }

    [Theory]
    [OnEachEngine]
    public async Task A_close_date_to_come_is_said_and_is_not_where_reading_begins(StoreEngine engine)
    {
        await using var store = await ImportedStore.CreateAsync(engine);
        var june = new DateOnly(2026, 6, 30);

        var result = await store.ImportDealsAsync([["Opportunity ID", "Stage", "Amount", "Close Date"], ["A", "Closed Won", 1, june], ["B", "Closed Won", 1, june.AddYears(3)], ["C", "Open", 1, june.AddYears(1)], ["D", "Closed Lost", 1, june.AddYears(36)]]);

        Assert.Equal(
            ["Close Date '2029-06-30' lies behind the day of the export, but the deal is won; check the day.", "Close Date '2062-06-30' lies more than 25 years behind the day of the export; check the year."],
            result.Issues.Select(issue => issue.Problem));
        Assert.Equal(june, (await store.Store.Store.StatusAsync(TestContext.Current.CancellationToken)).LastClose);
    }

    [Fact]
    public async Task A_name_that_nothing_has_is_said_once_with_the_near_one_offered()
    {
        await using var store = await ImportedStore.CreateAsync(StoreEngine.Sqlite);
        var result = await store.ImportAsync(new TinyWorkbook()
            .Sheet("products", ["Product Name", "List Price"], ["GTX Pro", 5], ["MG Special", 7])
            .Sheet("deals",
                Headers,
                ["A", "Acme", "Dana", "GTXPro", "Prospecting", 1, June],
                ["B", "Acme", "Dana", "MG Spezial", "Prospecting", 1, June],
                ["C", "Acme", "Dana", "MG Spezial; GTX Pro", "Prospecting", 1, June],
                ["D", "Acme", "Dana", "Overhaul", "Prospecting", 1, June]));

        Assert.Equal([("MG Spezial", 3, 2L), ("Overhaul", 5, 1L)], result.Issues.Select(issue => (issue.Value!, issue.Row!.Value, issue.Rows)));
        Assert.EndsWith(" If 'MG Special' is meant, write it so.", result.Issues[0].Problem);
        Assert.StartsWith(", or say --name", result.Issues[0].Option);
        Assert.DoesNotContain("If '", result.Issues[1].Problem);
        Assert.All(result.Issues, issue => Assert.Equal((Severity.Warning, "Product"), (issue.Severity, issue.Column)));
        Assert.NotNull(result.ImportId);
    }

    [Theory]
    [OnEachEngine]
    public async Task Several_sheets_of_one_kind_add_up_and_are_counted_apart(StoreEngine engine)
    {
        await using var store = await ImportedStore.CreateAsync(engine);
        var result = await store.ImportAsync(new TinyWorkbook()
            .Sheet("North", Headers, Deal("A", 1), Deal("B", 2), Deal("C", "much"))
            .Sheet("South", ["Sales of the south"], Headers, Deal("D", 1), Deal("A", 1)), request => request with { SkipRejected = true });

        Assert.Equal([("North", 3L, 2L, 0L, 1L), ("South", 3L, 1L, 2L, 0L)], result.Sheets.Select(sheet => (sheet.Sheet, sheet.Read, sheet.Inserted, sheet.Skipped, sheet.Rejected)));
        Assert.Contains(result.Issues, issue => issue is { Sheet: "South", Row: 4 });
        Assert.Equal(["A", "B", "D"], await store.CurrentAsync<string>("Opportunity", "Id"));
    }

    [Fact]
    public async Task A_full_extract_without_rows_or_with_rejected_ones_closes_nothing()
    {
        await using var store = await ImportedStore.CreateAsync(StoreEngine.Sqlite);
        await store.ImportDealsAsync([Headers, Deal("A", 1), Deal("B", 2)]);

        var empty = await store.ImportDealsAsync([Headers], ImportedStore.Whole);
        var rejected = await store.ImportDealsAsync([Headers, Deal("A", 1), Deal("B", "much")], request => request with { Full = true, SkipRejected = true });
        var full = await store.ImportDealsAsync([Headers, Deal("A", 1)], ImportedStore.Whole);

        Assert.True(empty.IsStopped);
        Assert.Contains("would close all 2 opportunities", empty.Issues[0].Problem);
        Assert.True(rejected.IsStopped);
        Assert.Contains("would count as gone", rejected.Issues[0].Problem);
        Assert.Equal((2, 1L), (full.ImportId, full.Sheets[0].Vanished));
        Assert.Equal(["A"], await store.CurrentAsync<string>("Opportunity", "Id"));
    }

    [Fact]
    public async Task A_column_that_the_file_lacks_keeps_what_the_store_has()
    {
        await using var store = await ImportedStore.CreateAsync(StoreEngine.Sqlite);
        await store.ImportDealsAsync([Headers, Deal("A", 1)]);
        var result = await store.ImportDealsAsync([["Opportunity ID", "Stage", "Close Date"], ["A", "Closed Won", June]], request => request with { AsOf = new DateOnly(2026, 10, 2) });

        Assert.Equal(1, result.Sheets[0].Updated);
        Assert.Equal(["Acme"], await store.CurrentAsync<string>("Opportunity", "Account"));
        Assert.Equal(["Won"], await store.CurrentAsync<string>("Opportunity", "Outcome"));
    }

    [Theory]
    [OnEachEngine]
    public async Task A_people_sheet_without_a_role_makes_nobody_a_rep_who_was_none(StoreEngine engine)
    {
        await using var store = await ImportedStore.CreateAsync(engine);
        new TinyWorkbook().Sheet("people", ["Name", "Role", "Team"], ["Dana", "Account Executive", "North"], ["Luis", "Sales Engineer", "North"]).Save(store.PathOf("roles.xlsx"));
        await store.ImportFileAsync(store.PathOf("roles.xlsx"), request => request with { AsOf = new(2026, 6, 30) });
        new TinyWorkbook().Sheet("people", ["Name", "Team", "Region"], ["Dana", "South", "EMEA"], ["Luis", "South", "EMEA"], ["Kim", "South", "EMEA"]).Save(store.PathOf("teams.xlsx"));
        await store.ImportFileAsync(store.PathOf("teams.xlsx"), request => request with { AsOf = new(2026, 7, 31) });

        // Dana, Kim, Luis.
        Assert.Equal((long[])[1, 1, 0], await store.CurrentAsync<long>("Person", "COALESCE(IsRep, 1)"));
    }

    [Fact]
    public async Task The_as_of_date_is_that_of_the_file_unless_it_lies_ahead()
    {
        await using var store = await ImportedStore.CreateAsync(StoreEngine.Sqlite);
        new TinyWorkbook().Sheet("deals", Headers, Deal("A", 1)).Save(store.PathOf("old.xlsx"));
        File.SetLastWriteTimeUtc(store.PathOf("old.xlsx"), new DateTime(2026, 9, 3, 10, 0, 0, DateTimeKind.Utc));
        var old = await store.ImportFileAsync(store.PathOf("old.xlsx"), request => request with { AsOf = null });
        File.SetLastWriteTimeUtc(store.PathOf("old.xlsx"), new DateTime(2027, 9, 3, 10, 0, 0, DateTimeKind.Utc));
        var ahead = await store.ImportFileAsync(store.PathOf("old.xlsx"), request => request with { AsOf = null, DryRun = true });

        Assert.Equal(new DateOnly(2026, 9, 3), old.AsOf);
        Assert.Equal(new DateOnly(2026, 10, 15), ahead.AsOf);
    }

    [Fact]
    public async Task Progress_names_each_step_and_a_cancelled_import_leaves_nothing()
    {
        await using var store = await ImportedStore.CreateAsync(StoreEngine.Sqlite);
        var steps = new List<string>();
        await store.ImportAsync(new TinyWorkbook().Sheet("deals", Headers, Deal("A", 1)), progress: new Watcher(progress => steps.Add(progress.Step)));
        using var cancelled = new CancellationTokenSource();
        var watcher = new Watcher(progress =>
        {
            if (progress.Step == "Comparing")
            {
                cancelled.Cancel();
            }
        });
        new TinyWorkbook().Sheet("deals", Headers, Deal("B", 1)).Save(store.PathOf("more.xlsx"));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            store.Store.Get<Importer>().RunAsync(new ImportRequest { Path = store.PathOf("more.xlsx") }, watcher, cancelled.Token));

        Assert.Equal(["Opening", "Waiting for other imports", "Reading", "Comparing", "Writing"], steps.Distinct());
        Assert.Equal(["A"], await store.CurrentAsync<string>("Opportunity", "Id"));
        Assert.Equal(2, (await store.ImportFileAsync(store.PathOf("more.xlsx"), ImportedStore.Part)).ImportId);
    }

    [Fact]
    public async Task A_text_table_is_imported_like_a_workbook()
    {
        await using var store = await ImportedStore.CreateAsync(StoreEngine.Sqlite);
        var result = await store.ImportCsvAsync("Id;Stage;Close Date;Amount\nA;Closed Won;25.06.2026;1.054,50 €\nB;Closed Lost;01.02.2026;2.000,00 €\n");

        Assert.Equal(("deals", 2L), (result.Sheets[0].Sheet, result.Sheets[0].Inserted));
        Assert.Equal((long[])[10_545_000L, 20_000_000L], await store.CurrentAsync<long>("Opportunity", "Amount"));
        Assert.Equal("EUR", (await store.Store.Store.StatusAsync(TestContext.Current.CancellationToken)).Currency);
    }

    private static object?[] Deal(string id, object amount) => [id, "Acme", "Dana", "Edge", "Prospecting", amount, June];

    private sealed class Watcher(Action<ImportProgress> report) : IProgress<ImportProgress>
    {
        public void Report(ImportProgress value) => report(value);
    }
}
