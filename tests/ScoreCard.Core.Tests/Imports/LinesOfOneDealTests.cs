using ScoreCard.Core.Imports;
using ScoreCard.Core.Store;

namespace ScoreCard.Core.Tests.Imports;

/// <summary>Several rows of one id: lines of one deal, or a conflict.</summary>
public sealed class LinesOfOneDealTests
{
    private static readonly DateOnly June = new(2026, 6, 30);
    private static readonly object?[] Headers = ["Opportunity ID", "Account Name", "Product", "Stage", "Amount", "Close Date"];

    private static readonly object?[][] Report =
    [
        Headers,
        ["A", "Acme", "Edge", "Closed Won", 100, June],
        ["A", "Acme", "Insight", "Closed Won", 250.5, June.AddDays(9)],
        ["B", "Acme", "Edge", "Closed Won", 100, June],
        ["C", "Bright", "Edge", "Prospecting", 100, June],
        ["C", "Bright", "Edge", "Prospecting", 100, June],
        ["A", "Acme", "edge", "Closed Won", 1, June],
    ];

    [Theory]
    [OnEachEngine]
    public async Task They_are_asked_about_and_nothing_is_written_before_the_answer(StoreEngine engine)
    {
        await using var store = await ImportedStore.CreateAsync(engine);
        var asked = await store.ImportDealsAsync(Report);
        var skipped = await store.ImportDealsAsync(Report, request => request with { SkipRejected = true });

        Assert.All([asked, skipped], result => Assert.Equal((true, true, null), (result.HasQuestions, result.IsStopped, result.ImportId)));
        var question = Assert.Single(asked.Issues, issue => issue.Severity == Severity.Question);
        Assert.Equal(("Opportunity ID", "A", 2, 3L), (question.Column, question.Value, question.Row, question.Rows));
        Assert.StartsWith("Opportunity ID stands on several rows that differ only in Amount, Close Date and Product.", question.Problem);
        Assert.StartsWith("; say --repeats lines", question.Option);
        Assert.Equal((6L, 1L, 3L), (asked.Sheets[0].Read, asked.Sheets[0].Skipped, asked.Sheets[0].Rejected));
    }

    [Theory]
    [OnEachEngine]
    public async Task As_lines_they_are_one_deal_worth_all_of_them(StoreEngine engine)
    {
        await using var store = await ImportedStore.CreateAsync(engine);
        var result = await store.ImportDealsAsync(Report, Lines);
        var again = await store.ImportDealsAsync(Report, Lines);

        Assert.Equal((6L, 3L, 3L, 0L), (result.Sheets[0].Read, result.Sheets[0].Inserted, result.Sheets[0].Skipped, result.Rejected));
        Assert.Equal((3L, null), (again.Sheets[0].Unchanged, again.ImportId));
        Assert.Equal((long[])[3_515_000, 1_000_000, 2_000_000], await store.CurrentAsync<long>("Opportunity", "Amount"));
        Assert.Equal(["Edge; Insight", "Edge", "Edge"], await store.CurrentAsync<string>("Opportunity", "Product"));
        Assert.Equal([";edge;insight;", ";edge;", ";edge;"], await store.CurrentAsync<string>("Opportunity", "ProductMatch"));
        Assert.Equal([June.AddDays(9), June], (await store.CurrentAsync<DateOnly>("Opportunity", "COALESCE(CloseDate, ExpectedCloseDate)")).Take(2));
        Assert.Contains(result.Issues, issue => issue.Problem == "Amount differs between the lines of one opportunity and was added up over them; check one of them.");
        Assert.Contains(result.Issues, issue => issue is { Row: 3, Rows: 3 } && issue.Problem.StartsWith("The row was read as a further line", StringComparison.Ordinal));
    }

    [Theory]
    [OnEachEngine]
    public async Task An_amount_that_most_deals_repeat_on_each_line_counts_once(StoreEngine engine)
    {
        await using var store = await ImportedStore.CreateAsync(engine);
        var result = await store.ImportDealsAsync(
            [
                Headers,
                ["A", "Acme", "Edge", "Closed Won", 300, June], ["A", "Acme", "Insight", "Closed Won", 300, June],
                ["B", "Acme", "Edge", "Closed Won", 50, June], ["B", "Acme", "Insight", "Closed Won", 50, June], ["B", "Acme", "Insight", "Closed Won", 50, June],
                ["C", "Acme", "Edge", "Closed Won", 10, June], ["C", "Acme", "Insight", "Closed Won", 20, June],
            ],
            request => Lines(request) with { SkipRejected = true });

        Assert.Equal((long[])[3_000_000, 500_000], await store.CurrentAsync<long>("Opportunity", "Amount"));
        Assert.Equal((7L, 2L, 3L, 2L), (result.Sheets[0].Read, result.Sheets[0].Inserted, result.Sheets[0].Skipped, result.Rejected));
        Assert.Contains(result.Issues, issue => issue.Problem.StartsWith("Amount is the same on all lines", StringComparison.Ordinal));
        Assert.Contains(result.Issues, issue => issue is { Severity: Severity.Error, Value: "C" });
    }

    [Theory]
    [OnEachEngine]
    public async Task As_a_conflict_they_are_rejected_and_so_are_those_that_differ_in_what_lines_share(StoreEngine engine)
    {
        await using var store = await ImportedStore.CreateAsync(engine);
        object?[][] rows = [.. Report, ["D", "Acme", "Edge", "Closed Won", 1, June], ["D", "Acme", "Insight", "Prospecting", 1, June]];
        var conflict = await store.ImportDealsAsync(rows, request => request with { Repeats = RepeatedRows.Conflict });
        var lines = await store.ImportDealsAsync(rows, Lines);

        Assert.Equal(["A", "D"], conflict.Issues.Where(issue => issue.Severity == Severity.Error).Select(issue => issue.Value));
        Assert.Equal((5L, 1L), (conflict.Rejected, conflict.Sheets[0].Skipped));
        Assert.Equal(("D", 2L), (Assert.Single(lines.Issues, issue => issue.Severity == Severity.Error).Value, lines.Rejected));
    }

    [Theory]
    [OnEachEngine]
    public async Task A_deal_of_more_products_than_it_can_list_keeps_the_amount_of_all_and_says_so(StoreEngine engine)
    {
        await using var store = await ImportedStore.CreateAsync(engine);
        var lines = Enumerable.Range(100, 60).Select(number => (object?[])["A", "Acme", $"Product with a long name {number}", "Closed Won", number, June]);
        var result = await store.ImportDealsAsync([Headers, .. lines], Lines);

        Assert.Equal((long[])[Enumerable.Range(100, 60).Sum() * 10_000L], await store.CurrentAsync<long>("Opportunity", "Amount"));
        var listed = Assert.Single(await store.CurrentAsync<string>("Opportunity", "Product")).Split("; ");
        Assert.Equal(Enumerable.Range(100, listed.Length).Select(number => $"Product with a long name {number}"), listed);
        Assert.InRange(string.Join("; ", listed).Length, 960, 1000);
        Assert.Contains(result.Issues, issue => issue is { Row: 2, Severity: Severity.Warning } && issue.Problem.Contains("more products than it can list", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Deals_without_ids_are_asked_about_by_what_identifies_them()
    {
        await using var store = await ImportedStore.CreateAsync(StoreEngine.Sqlite);
        object?[][] rows = [["Account Name", "Opportunity Name", "Product", "Stage", "Amount"], ["Acme", "Line 4", "Edge", "Prospecting", 1], ["Acme", "Line 4", "Insight", "Prospecting", 2]];
        var asked = await store.ImportDealsAsync(rows);
        var lines = await store.ImportDealsAsync(rows, Lines);

        Assert.Equal("Opportunity Name", Assert.Single(asked.Issues, issue => issue.Severity == Severity.Question).Column);
        Assert.Equal(1, lines.ImportId);
        Assert.Equal((long[])[30_000], await store.CurrentAsync<long>("Opportunity", "Amount"));
    }

    private static ImportRequest Lines(ImportRequest request) => request with { Repeats = RepeatedRows.Lines };
}
