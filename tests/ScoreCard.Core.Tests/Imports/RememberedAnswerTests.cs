using ScoreCard.Core.Imports;
using ScoreCard.Core.Imports.Values;
using ScoreCard.Core.Store;

namespace ScoreCard.Core.Tests.Imports;

/// <summary>Answers that are given once, for files with the same headers.</summary>
public sealed class RememberedAnswerTests
{
    private const string First = "Ref No,Deal worth,Phase,Signed\nX1,10,Closed Won,03/04/2026\nX2,20,Handshake,05/06/2026\n";
    private static readonly object?[] Deals = ["Opportunity ID", "Stage", "Amount", "Region"];
    private static readonly DateOnly ImportDay = new(2026, 10, 15);

    [Theory]
    [OnEachEngine]
    public async Task A_stage_means_what_it_did_before_where_the_import_that_said_otherwise_is_undone(StoreEngine engine)
    {
        await using var store = await ImportedStore.CreateAsync(engine);
        Task<ImportResult> ImportAsync(string id, Outcome? handshake, Outcome? won = null) => store.ImportDealsAsync(
            [["Opportunity ID", "Stage", "Amount", "Close Date"], [id, "Handshake", 1, new DateOnly(2026, 6, 30)], [id + "2", "Closed Won", 1, new DateOnly(2026, 6, 30)]],
            request => request with
            {
                Full = false,
                Outcomes = new[] { ("Handshake", handshake), ("Closed Won", won) }.Where(pair => pair.Item2 is not null).ToDictionary(pair => pair.Item1, pair => pair.Item2!.Value),
            });

        await ImportAsync("A", Outcome.Open);
        var wrong = await ImportAsync("B", Outcome.Lost, won: Outcome.Lost);
        await store.Store.Get<ImportLog>().UndoAsync(wrong.ImportId!.Value, TestContext.Current.CancellationToken);
        await ImportAsync("C", null);

        Assert.Equal(["A Open", "A2 Won", "C Open", "C2 Won"], await store.CurrentAsync<string>("Opportunity", "CONCAT(Id, ' ', Outcome)"));
    }

    [Theory]
    [OnEachEngine]
    public async Task A_second_file_of_the_same_shape_needs_no_answer(StoreEngine engine)
    {
        await using var store = await ImportedStore.CreateAsync(engine);
        await store.ImportCsvAsync(First, Answers);
        await File.WriteAllTextAsync(store.PathOf("october.csv"), "Phase,signed *,Deal Worth,Ref. No\nHandshake,07/08/2026,30,X3\n", TestContext.Current.CancellationToken);

        var later = await store.ImportFileAsync(store.PathOf("october.csv"));

        Assert.Equal((false, 2L, 1L), (later.IsStopped, later.ImportId, later.Sheets[0].Inserted));
        Assert.Equal([new(2026, 4, 3), new(2026, 6, 5), new DateOnly(2026, 8, 7)], await store.CurrentAsync<DateOnly>("Opportunity", "CloseDate"));
        Assert.Equal(["Won", "Won", "Won"], await store.CurrentAsync<string>("Opportunity", "Outcome"));
        Assert.Equal(
            [
                "Date order is dmy", "Deal Worth is Amount", "Handshake is Won", "Phase is Stage", "Ref. No is Id", "The extract is partial",
                "october is opportunities", "signed * is CloseDate",
            ],
            later.Remembered.Select(answer => answer.ToString()).Order(StringComparer.Ordinal));
        Assert.All(later.Remembered, answer => Assert.Equal((1, ImportDay), (answer.ImportId, answer.On)));
    }

    [Theory]
    [OnEachEngine]
    public async Task What_the_request_says_comes_before_what_is_remembered_and_takes_its_place(StoreEngine engine)
    {
        await using var store = await ImportedStore.CreateAsync(engine);
        await store.ImportCsvAsync(First, Answers);

        var corrected = await store.ImportCsvAsync(First, request => request with { DateOrder = DateOrder.Mdy, Outcomes = new Dictionary<string, Outcome> { ["HANDSHAKE"] = Outcome.Lost } });
        var later = await store.ImportCsvAsync(First);

        Assert.Equal([new(2026, 3, 4), new DateOnly(2026, 5, 6)], await store.CurrentAsync<DateOnly>("Opportunity", "CloseDate"));
        Assert.Equal(["Won", "Lost"], await store.CurrentAsync<string>("Opportunity", "Outcome"));
        Assert.DoesNotContain(corrected.Remembered, answer => answer.Question is "date-order" or "outcome");
        Assert.Equal([("mdy", 2L)], later.Remembered.Where(answer => answer.Question == "date-order").Select(answer => (answer.Answer, answer.ImportId)));
    }

    [Theory]
    [OnEachEngine]
    public async Task Answers_are_kept_also_of_a_file_that_changes_nothing(StoreEngine engine)
    {
        await using var store = await ImportedStore.CreateAsync(engine);
        await store.ImportCsvAsync(First, Answers);
        const string Less = "Ref No,Deal worth,Phase,Signed,Note\nX1,10,Closed Won,03/04/2026,x\n";

        var looked = await store.ImportCsvAsync(Less, request => Answers(request) with { DryRun = true });
        var kept = await store.ImportCsvAsync(Less, Answers);
        var again = await store.ImportCsvAsync(Less, Answers);
        var later = await store.ImportCsvAsync(Less);

        Assert.Equal((null, 0L), (kept.ImportId, kept.Changed));
        Assert.True(looked.NewAnswers > 0 && kept.NewAnswers == looked.NewAnswers, $"{looked.NewAnswers} and {kept.NewAnswers} answers are new.");
        Assert.Equal(0, again.NewAnswers);
        Assert.Equal((false, 0), (later.IsStopped, later.NewAnswers));
    }

    [Theory]
    [OnEachEngine]
    public async Task What_the_headings_of_groups_are_is_asked_once(StoreEngine engine)
    {
        await using var store = await ImportedStore.CreateAsync(engine);
        object?[] headers = ["Opportunity ID", "Account Name", "Amount", "Close Date"];
        object?[][] rows = [headers, ["Closed Won"], ["A", "Acme", 10, ImportDay], ["B", "Acme", 20, ImportDay], ["Subtotal", null, 30], ["Prospecting"], ["C", "Beta", 40], ["Total", null, 70]];
        var asked = await store.ImportDealsAsync(rows);
        Assert.Equal((true, "Group heading"), (asked.HasQuestions, Assert.Single(asked.Issues).Columns!.Header));

        var told = await store.ImportDealsAsync(rows, request => request with { Columns = Map(("Group heading", "Stage")) });
        var later = await store.ImportDealsAsync([headers, ["Closed Lost"], ["D", "Beta", 50, ImportDay]], ImportedStore.Part);

        Assert.Equal((7L, 3L, 4L), (told.Sheets[0].Read, told.Sheets[0].Inserted, told.Sheets[0].Skipped));
        Assert.Equal(1, later.Sheets[0].Inserted);
        Assert.Equal(["Group heading is Stage"], later.Remembered.Select(answer => answer.ToString()));
        Assert.Equal(["A Won 100000", "B Won 200000", "C Open 400000", "D Lost 500000"], await store.CurrentAsync<string>("Opportunity", "CONCAT(Id, ' ', Outcome, ' ', Amount)"));
        Assert.Contains("--map 'Group heading=Stage'", ImportCommand.Of(later.Answered!, "deals.xlsx"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_column_that_is_now_another_header_is_not_also_the_remembered_one()
    {
        await using var store = await ImportedStore.CreateAsync(StoreEngine.Sqlite);
        object?[][] rows = [["Opportunity ID", "Stage", "Worth now", "Worth then"], ["A", "Prospecting", 1, 2]];
        await store.ImportDealsAsync(rows, request => request with { Columns = Map(("Worth then", "Amount")) });

        var result = await store.ImportDealsAsync(rows, request => request with { Columns = Map(("Worth now", "amount")) });

        Assert.Empty(result.Remembered);
        Assert.Equal([10_000L], await store.CurrentAsync<long>("Opportunity", "Amount"));
    }

    [Theory]
    [OnEachEngine]
    public async Task An_import_that_is_undone_takes_its_answers_along(StoreEngine engine)
    {
        await using var store = await ImportedStore.CreateAsync(engine);
        var first = await store.ImportCsvAsync(First, Answers);
        await store.Store.Get<ImportLog>().UndoAsync(first.ImportId!.Value, TestContext.Current.CancellationToken);

        var again = await store.ImportCsvAsync(First);
        Assert.Empty(again.Remembered);
        Assert.Contains("Nothing tells what the sheet holds", Assert.Single(again.Issues).Problem, StringComparison.Ordinal);
    }

    [Theory]
    [OnEachEngine]
    public async Task An_import_that_is_undone_takes_what_its_stages_mean_along(StoreEngine engine)
    {
        await using var store = await ImportedStore.CreateAsync(engine);
        object?[][] rows = [Deals, ["A", "Handshake", 1, "West"]];
        var first = await store.ImportDealsAsync(rows, request => request with { Outcomes = new Dictionary<string, Outcome> { ["Handshake"] = Outcome.Open } });
        await store.Store.Get<ImportLog>().UndoAsync(first.ImportId!.Value, TestContext.Current.CancellationToken);

        var again = await store.ImportDealsAsync(rows);

        Assert.Contains("'Handshake' is not known as open, won or lost", Assert.Single(again.Issues).Problem, StringComparison.Ordinal);
    }

    [Theory]
    [OnEachEngine]
    public async Task Forgetting_does_without_what_is_remembered_and_keeps_the_answers_of_now(StoreEngine engine)
    {
        await using var store = await ImportedStore.CreateAsync(engine);
        object?[][] rows = [Deals, ["A", "Prospecting", 1, "West"]];
        await store.ImportDealsAsync(rows, request => request with { Columns = Map(("Region", "none")), Full = true });

        var forgotten = await store.ImportDealsAsync(rows, request => request with { Forget = true, Full = false });
        var later = await store.ImportDealsAsync([.. rows, ["B", "Prospecting", 1, "East"]]);

        Assert.Empty(forgotten.Remembered);
        Assert.Equal(["The extract is partial"], later.Remembered.Select(answer => answer.ToString()));
        Assert.Equal(["West", "East"], await store.CurrentAsync<string>("Opportunity", "Region"));
    }

    [Fact]
    public async Task A_trial_and_an_import_that_stops_leave_nothing_behind()
    {
        await using var store = await ImportedStore.CreateAsync(StoreEngine.Sqlite);
        object?[][] rows = [Deals, ["A", "Prospecting", 1, "West"]];
        await store.ImportDealsAsync(rows, request => request with { Columns = Map(("Region", "none")), DryRun = true });
        await store.ImportDealsAsync([.. rows, ["B", "Prospecting", "much", null]], request => request with { Columns = Map(("Region", "none")) });

        Assert.Empty((await store.ImportDealsAsync(rows)).Remembered);
    }

    [Fact]
    public async Task A_header_is_what_was_said_on_the_sheets_of_that_shape_alone()
    {
        await using var store = await ImportedStore.CreateAsync(StoreEngine.Sqlite);
        await store.ImportDealsAsync([Deals, ["A", "Prospecting", 1, "West"]], request => request with { Columns = Map(("Region", "none")) });

        var both = await store.ImportAsync(new TinyWorkbook()
            .Sheet("deals", Deals, ["A", "Prospecting", 1, "West"])
            .Sheet("people", ["Name", "Role", "Region"], ["Dana", "Account Executive", "EMEA"]));

        var answer = Assert.Single(both.Remembered);
        Assert.Equal(("map", "deals", "Region", "none"), (answer.Question, answer.Sheet, answer.Subject, answer.Answer));
        Assert.Equal("deals!Region", Assert.Single(both.Answered!.Columns).Key);
        Assert.Equal([null], await store.CurrentAsync<string?>("Opportunity", "Region"));
        Assert.Equal(["EMEA"], await store.CurrentAsync<string>("Person", "Region"));
    }

    [Fact]
    public async Task A_sheet_that_was_left_out_stays_out_under_any_name()
    {
        await using var store = await ImportedStore.CreateAsync(StoreEngine.Sqlite);
        object?[][] old = [["Opportunity ID", "Stage"], ["OLD", "Prospecting"]];
        object?[][] rows = [Deals, ["A", "Prospecting", 1, "West"]];
        await store.ImportAsync(new TinyWorkbook().Sheet("deals", rows).Sheet("last year", old), request => request with { SheetKinds = Map(("last year", "none")) });

        var later = await store.ImportAsync(new TinyWorkbook().Sheet("deals", [.. rows, ["B", "Prospecting", 1, "West"]]).Sheet("2025", old));

        Assert.Equal("2025 is left out", Assert.Single(later.Remembered).ToString());
        Assert.Equal(["A", "B"], await store.CurrentAsync<string>("Opportunity", "Id"));
    }

    [Fact]
    public async Task One_of_two_equal_headers_is_remembered_at_its_place_only()
    {
        await using var store = await ImportedStore.CreateAsync(StoreEngine.Sqlite);
        object?[] headers = ["Opportunity ID", "Stage", "Amount", "Amount"];
        await store.ImportDealsAsync([headers, ["A", "Prospecting", 1, 2]], request => request with { Columns = Map(("D", "Amount")) });

        var same = await store.ImportDealsAsync([headers, ["A", "Prospecting", 1, 3]]);
        var moved = await store.ImportDealsAsync([["Amount", "Opportunity ID", "Stage", "Amount"], [1, "A", "Prospecting", 4], ["Amount", "Opportunity ID"]], request => request with { DryRun = true });
        var shifted = await store.ImportDealsAsync([["Amount", "Amount", "Stage", "Opportunity ID"], [1, 2, "Prospecting", "A"]]);

        Assert.Equal("D is Amount", Assert.Single(same.Remembered).ToString());
        Assert.Equal([30_000L], await store.CurrentAsync<long>("Opportunity", "Amount"));
        Assert.Equal("D is Amount", Assert.Single(moved.Remembered).ToString());
        Assert.Empty(shifted.Remembered);
        Assert.True(shifted.HasQuestions);
    }

    [Fact]
    public async Task Columns_of_another_kind_are_passed_over_where_the_sheet_is_now_said_to_be_something_else()
    {
        await using var store = await ImportedStore.CreateAsync(StoreEngine.Sqlite);
        object?[][] rows = [["Ref", "State", "Worth"], ["Acme", "Prospecting", 1]];
        await store.ImportDealsAsync(rows, request => request with { SheetKinds = Map(("deals", "opportunities")), Columns = Map(("Ref", "Id"), ("State", "Stage"), ("Worth", "Amount")) });

        var accounts = await store.ImportDealsAsync(rows, request => request with { SheetKinds = Map(("deals", "accounts")), Columns = Map(("State", "none")) });

        Assert.Equal(["Ref is Id"], accounts.Remembered.Select(answer => answer.ToString()));
        Assert.Equal(("accounts", 1L), (accounts.Sheets[0].Kind, accounts.Sheets[0].Inserted));
    }

    [Fact]
    public async Task Two_sheets_of_one_shape_that_were_told_apart_are_asked_for_again()
    {
        await using var store = await ImportedStore.CreateAsync(StoreEngine.Sqlite);
        var workbook = new TinyWorkbook().Sheet("North", Deals, ["A", "Prospecting", 1, null]).Sheet("South", Deals, ["B", "Prospecting", 1, null]);
        await store.ImportAsync(workbook, request => request with { SheetKinds = Map(("North", "opportunities"), ("South", "none")) });

        var later = await store.ImportAsync(workbook);

        Assert.Empty(later.Remembered);
        Assert.Equal(2, later.Sheets.Count);
    }

    private static ImportRequest Answers(ImportRequest request) => request with
    {
        SheetKinds = Map(("deals", "opportunities")),
        Columns = Map(("Ref No", "Id"), ("Deal worth", "Amount"), ("C", "Stage"), ("signed", "Close Date")),
        Outcomes = new Dictionary<string, Outcome> { ["Handshake"] = Outcome.Won },
        DateOrder = DateOrder.Dmy,
        Full = false,
    };

    private static Dictionary<string, string> Map(params (string From, string To)[] pairs) => pairs.ToDictionary(pair => pair.From, pair => pair.To);
}
