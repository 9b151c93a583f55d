using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using Microsoft.Extensions.DependencyInjection;
using ScoreCard.Core;
using ScoreCard.Core.Imports;
using ScoreCard.Core.Imports.Values;
using ScoreCard.Core.Kpis;
using ScoreCard.Web.Components.Imports;
using ScoreCard.Web.Data;
using ScoreCard.Web.Imports;
using ScoreCard.Web.Tests.Fakes;

namespace ScoreCard.Web.Tests.Components.Imports;

public sealed class ImportPageTests : ComponentTest, IAsyncLifetime
{
    private static readonly ImportIssue UnknownStage = new("sales_pipeline", 12, "deal_stage", "Signed off", "is not known as open, won or lost.", Severity.Question, 31) { Asks = Asked.Outcome, Option = "; say which with --outcome \"Signed off=Open\"" };
    private static readonly ImportIssue DateOrderOpen = new("sales_pipeline", null, "close_date", null, "close_date could be day/month or month/day.", Severity.Question) { Asks = Asked.DateOrder, Option = "; say which with --date-order dmy" };

    private static readonly ImportIssue LinesOpen = new("sales_pipeline", 2, "opportunity_id", "A1", "opportunity_id stands on several rows that differ only in Product.", Severity.Question, 3) { Asks = Asked.Repeats, Option = "; say --repeats lines where they are lines" };

    private ImportJobs Jobs => Services.GetRequiredService<ImportJobs>();

    private string Uri => Services.GetRequiredService<NavigationManager>().Uri;

    public async ValueTask InitializeAsync() => await Jobs.StartAsync(CancellationToken.None);

    async ValueTask IAsyncDisposable.DisposeAsync()
    {
        await Jobs.StopAsync(CancellationToken.None);
        await base.DisposeAsync();
    }

    [Fact]
    public void Takes_a_dropped_file_and_goes_to_its_page()
    {
        var page = Render<ImportsPage>(p => p.AddCascadingValue<PageState>(State()));

        page.FindComponent<InputFile>().UploadFiles(InputFileContent.CreateFromText("a,b", "crm.csv", new DateTimeOffset(2017, 12, 31, 12, 0, 0, TimeSpan.Zero)));

        page.WaitForAssertion(() => Assert.Matches("/imports/[0-9a-f]{12}$", Uri));
        page.WaitForAssertion(() => Assert.Single(Imports.Requests));
        var request = Imports.Requests[0];
        Assert.True(request.DryRun);
        Assert.Equal("crm.csv", request.FileName);
        Assert.Null(request.AsOf);
        Assert.Equal(new DateTime(2017, 12, 31, 12, 0, 0), File.GetLastWriteTimeUtc(request.Path));
        Assert.DoesNotContain("crm", request.Path, StringComparison.Ordinal);
    }

    [Fact]
    public void Refuses_a_file_that_is_too_large_in_one_sentence()
    {
        Services.GetRequiredService<ImportOptions>().MaxFileMegabytes = 1;
        var page = Render<ImportsPage>(p => p.AddCascadingValue<PageState>(State()));

        page.FindComponent<InputFile>().UploadFiles(InputFileContent.CreateFromBinary(new byte[(1 << 20) + 1], "crm.xlsx"));

        Assert.Contains("at most", page.Find("[role=alert]").TextContent, StringComparison.Ordinal);
        Assert.Empty(Imports.Requests);
    }

    [Fact]
    public void Shows_which_deals_and_readings_would_move()
    {
        var catalogue = new KpiCatalogue();
        var (quarter, revenue, winRate) = (State().View.Period, catalogue.Get("revenue"), catalogue.Get("win-rate"));
        Imports.Finds = request => FakeImports.Result(request) with
        {
            Effects = new()
            {
                Deals = [new(DealChange.Won, 3, 12_300m), new(DealChange.Vanished, 1, 5m)],
                Quarters = [quarter, Calendar.Parse("2017-Q3")],
                EarlierQuarters = 2,
                Readings = [new(revenue, quarter, new() { Value = 100, Sample = 4, Population = 4 }, new() { Value = 12_400, Sample = 7, Population = 7 }), new(winRate, quarter, new() { Value = 0.2351m, Sample = 262, Population = 1115 }, new() { Value = 0.2354m, Sample = 263, Population = 1117 })],
            },
        };

        var page = Checked();

        Assert.Equal(["3 deals won, €\u00a012,300", "1 deal gone from the file, €\u00a05"], page.FindAll(".moves li").Select(item => item.TextContent));
        Assert.Equal(["Revenue", "€\u00a0100", "€\u00a012,400", "4 of 4", "7 of 7", "Win rate", "23.51\u00a0%", "23.54\u00a0%", "262 of 1,115", "263 of 1,117"], page.FindAll(".quarter tbody tr > *").Select(cell => cell.TextContent));
        Assert.Single(page.FindAll(".quarter"));
        Assert.Contains("2 earlier quarters", page.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void Shows_counts_that_add_up_before_anything_is_written()
    {
        var page = Checked();

        var cells = page.FindAll("section[aria-labelledby=counts-title] tbody tr")[0].QuerySelectorAll("td").Select(td => long.Parse(td.TextContent, System.Globalization.NumberStyles.AllowThousands)).ToList();
        Assert.Equal(cells[0], cells.Skip(1).Sum());
        Assert.Contains("3 columns recognised, 1 not used", page.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void Adds_up_the_deals_of_the_file_to_the_cent()
    {
        Imports.Finds = request => FakeImports.Result(request) with { Deals = [new(Outcome.Won, null, 1_196, 2_800_000.05m), new(Outcome.Lost, "USD", 2, 5)] };

        var page = Checked();

        Assert.Equal(["1,196 won, €\u00a02,800,000.05", "· 2 lost, $\u00a05.00"], page.FindAll(".sum").Select(sum => sum.TextContent));
    }

    [Fact]
    public void Writes_after_the_users_word_and_offers_undo_beside_the_result()
    {
        var page = Checked();

        page.Click("Import");

        page.WaitForAssertion(() => Assert.Contains("Import 12 is written", page.Markup, StringComparison.Ordinal));
        Assert.NotNull(page.Find("[aria-label='Undo import 12']"));
        Assert.False(Imports.Requests[^1].DryRun);
    }

    [Fact]
    public void Keeps_new_answers_of_a_file_that_changes_nothing()
    {
        Imports.Finds = request => FakeImports.Result(request) with { Sheets = [new() { Sheet = "Deals", Kind = "opportunities", Read = 4, Unchanged = 4 }], ImportId = null, NewAnswers = 2 };
        var page = Checked();
        Assert.Contains("your answers are new", page.Markup, StringComparison.Ordinal);

        page.Click("Keep the answers");

        page.WaitForAssertion(() => Assert.Contains("Your answers are kept for later files.", page.Markup, StringComparison.Ordinal));
        Assert.False(Imports.Requests[^1].DryRun);
    }

    [Theory]
    [InlineData(null, "web")]
    [InlineData("CORP\\dana", "CORP\\dana")]
    public void Keeps_who_imported_where_the_app_knows_the_user(string? name, string kept)
    {
        User.Name = name;
        var page = Checked();

        page.Click("Import");

        page.WaitForAssertion(() => Assert.True(Imports.Requests[^1] is { DryRun: false } request && request.ImportedBy == kept));
    }

    [Fact]
    public void Asks_before_it_undoes()
    {
        var page = Checked();
        page.Click("Import");
        page.WaitForElement("[aria-label='Undo import 12']").Click();

        page.Click("Undo import 12");

        page.WaitForAssertion(() => Assert.Contains("every reading is as it was before", page.Markup, StringComparison.Ordinal));
    }

    [Fact]
    public void Asks_what_an_unknown_stage_means_and_checks_again_with_the_answer()
    {
        Imports.Finds = request => FakeImports.Result(request, issues: request.Outcomes.Count == 0 ? [UnknownStage] : []);
        var page = Checked();
        Assert.True(page.Button("Import").HasAttribute("disabled"));
        Assert.Contains("“Signed off” is not known as open, won or lost.", page.Find(".questions").TextContent, StringComparison.Ordinal);

        page.Change(".questions select", "Won");
        page.Click("Check again");

        page.WaitForAssertion(() => Assert.False(page.Button("Import").HasAttribute("disabled")));
        Assert.Equal(Outcome.Won, Imports.Requests[^1].Outcomes["Signed off"]);
    }

    [Fact]
    public void Asks_what_the_headings_of_groups_are()
    {
        ImportIssue headings = new("report", 2, "Group heading", null, "The sheet holds opportunities without a Stage, and row 2 reads 'Signed'.", Severity.Question)
        {
            Asks = Asked.Column,
            Columns = new("Group heading", "opportunities", ["Stage", "Owner"]),
        };
        Imports.Finds = request => request.Columns.Count > 0 ? FakeImports.Result(request)
            : FakeImports.Result(request, issues: [headings]) with { Sheets = [], Unused = [new("report", "it looks like opportunities")] };
        var page = Checked();

        Assert.Equal(["choose …", "Stage", "Owner"], page.FindAll(".questions option").Select(option => option.TextContent));
        page.Change(".questions select", "Stage");
        page.Click("Check again");

        page.WaitForAssertion(() => Assert.Equal("Stage", Imports.Requests[^1].Columns["Group heading"]));
    }

    [Fact]
    public void Asks_which_header_is_a_column_that_was_not_found()
    {
        ImportIssue stage = new("report", 1, null, null, "The sheet looks like opportunities, but row 1 names no Stage; its headers are Deal, Phase.", Severity.Question)
        {
            Asks = Asked.Header,
            Headers = new("Stage", "Stage", [new("Deal", ""), new("Phase", "Closed Won")]),
        };
        Imports.Finds = request => request.Columns.ContainsKey("Phase") ? FakeImports.Result(request)
            : FakeImports.Result(request, issues: [stage]) with { Sheets = [], Unused = [new("report", "it could hold opportunities")] };
        var page = Checked();

        Assert.Equal(["choose …", "Deal", "Phase, such as “Closed Won”"], page.FindAll(".questions option").Select(option => option.TextContent));
        Assert.Contains("No sheet is read yet", page.Find("section[aria-labelledby=counts-title]").TextContent);
        page.Change(".questions select", "Deal");
        page.Change(".questions select", "Phase");
        page.Click("Check again");

        page.WaitForAssertion(() => Assert.Equal([new("Phase", "Stage")], Imports.Requests[^1].Columns));
    }

    [Fact]
    public void Asks_for_the_order_of_day_and_month()
    {
        Imports.Finds = request => FakeImports.Result(request, issues: request.DateOrder is null ? [DateOrderOpen] : []);
        var page = Checked();

        page.Change(".questions select", "Dmy");
        page.Click("Check again");

        page.WaitForAssertion(() => Assert.Equal(DateOrder.Dmy, Imports.Requests[^1].DateOrder));
    }

    [Fact]
    public void Asks_whether_the_file_holds_all_rows_and_lists_those_that_vanish()
    {
        ImportIssue extent = new("sales_pipeline", null, null, null, "The file lacks 2 of 9 opportunities that are in the store, such as X1.", Severity.Question) { Asks = Asked.Extent, Option = "; say --full if it holds all of them, or --partial if they are to stay" };
        Imports.Finds = request => Vanishing(FakeImports.Result(request, issues: request.Full is null ? [extent] : []), request.Full == true ? [new("X1", "Acme renewal"), new("X2", null)] : []);
        var page = Checked();
        Assert.Equal("The file lacks 2 of 9 opportunities that are in the store, such as X1.", page.Find(".questions p").FirstChild!.TextContent.Trim());
        Assert.DoesNotContain(page.FindAll("input[name=extent]"), radio => radio.HasAttribute("checked"));

        Assert.Equal(2, page.FindAll(".questions input[name=extent]").Count);

        page.Change("input[name=extent]", true, 1);
        page.Click("Check again");

        page.WaitForAssertion(() => Assert.Equal(["X1 (Acme renewal)", "X2"], page.FindAll("section[aria-labelledby=counts-title] li").Select(row => row.TextContent)));
        Assert.Equal(true, Imports.Requests[^1].Full);
    }

    [Fact]
    public void Asks_again_whether_the_file_holds_all_rows_where_what_is_remembered_is_in_doubt()
    {
        ImportIssue extent = new("sales_pipeline", null, null, null, "Files with these headers were full extracts so far, but this one holds less than half of what there is. The file lacks 7 of 9 opportunities.", Severity.Question) { Asks = Asked.Extent };
        Imports.Finds = request => FakeImports.Result(request, issues: request.Full is null ? [extent] : []) with { Answered = request with { Full = request.Full ?? true } };
        var page = Checked();
        Assert.DoesNotContain(page.FindAll("input[name=extent]"), radio => radio.HasAttribute("checked"));

        page.Change("input[name=extent]", true, 1);
        page.Click("Check again");

        page.WaitForAssertion(() => Assert.Equal(true, Imports.Requests[^1].Full));
    }

    [Fact]
    public void Shows_what_is_remembered_and_takes_another_answer_or_none()
    {
        RememberedAnswer[] remembered =
        [
            new("map", "sales_pipeline", "remarks", "none", 3, new(2017, 10, 2)), new("date-order", null, "Date order", "dmy", 3, new(2017, 10, 2)),
            new("outcome", null, "Signed off", "Won", 2, new(2017, 9, 4)), new("extent", null, "The extract", "partial", 3, new(2017, 10, 2)),
        ];
        Imports.Finds = request => FakeImports.Result(request) with
        {
            Remembered = request.Forget ? [] : remembered,
            Answered = request with { Full = false, DateOrder = DateOrder.Dmy },
        };
        var page = Checked();
        var list = page.Find("section[aria-labelledby=remembered-title]");
        Assert.Contains("remarks is left out", list.TextContent, StringComparison.Ordinal);
        Assert.Contains("remembered from import 3", page.Find("[aria-label='Column remarks is taken as']").ParentElement!.TextContent, StringComparison.Ordinal);
        Assert.True(page.FindAll("input[name=extent]")[0].HasAttribute("checked"));

        page.Change("section[aria-labelledby=remembered-title] select", "Mdy", 0);
        page.Change("section[aria-labelledby=remembered-title] select", "Lost", 1);
        page.Click("Ask everything again");
        page.Click("Check again");

        page.WaitForAssertion(() => Assert.True(Imports.Requests[^1] is { Forget: true, DateOrder: DateOrder.Mdy, Full: null }));
        page.Click("Use what is remembered");
        page.Click("Check again");
        page.WaitForAssertion(() => Assert.Equal((3, false), (Imports.Requests.Count, Imports.Requests[^1].Forget)));
        Assert.Equal(Outcome.Lost, Imports.Requests[^1].Outcomes["Signed off"]);
    }

    [Fact]
    public void Offers_the_near_name_of_one_that_was_not_found()
    {
        var unknown = new ImportIssue("sales_pipeline", 4, "product", "GTX Prro", "product 'GTX Prro' is not among the products.", Severity.Warning, 12) { Offer = new("products", "GTX Prro", "GTX Pro") };
        Imports.Finds = request => FakeImports.Result(request, issues: request.Names.Count == 0 ? [unknown] : []);
        var page = Checked();
        Assert.Contains("12 rows", page.Find("section[aria-labelledby=names-title]").TextContent, StringComparison.Ordinal);

        page.Change("section[aria-labelledby=names-title] select", "GTX Pro");
        page.Click("Check again");

        page.WaitForAssertion(() => Assert.Equal([new("products:GTX Prro", "GTX Pro")], Imports.Requests[^1].Names));
    }

    [Fact]
    public void Lists_the_names_that_are_alike_and_finds_the_others_by_search()
    {
        var unknown = new ImportIssue("visits", 4, "account", "Acme", "account 'Acme' is not among the accounts.", Severity.Error, 3) { Offer = new("accounts", "Acme", null) };
        string[] known = ["Zenith Works", "Acme Industries", "Customer 1"];
        Imports.Finds = request => FakeImports.Result(request, issues: request.Names.Count == 0 ? [unknown] : []) with { Known = new Dictionary<string, IReadOnlyList<string>> { ["accounts"] = known } };
        var page = Checked();
        var options = page.FindAll("section[aria-labelledby=names-title] option");
        Assert.Equal(["none of the accounts", "Acme Industries"], options.Select(option => option.TextContent));

        page.On("section[aria-labelledby=names-title] input[type=search]", search => search.Input("zen"));
        Assert.Equal(["", "Zenith Works"], page.FindAll("section[aria-labelledby=names-title] option").Select(option => option.GetAttribute("value")!));
        page.Change("section[aria-labelledby=names-title] select", "Zenith Works");
        page.Click("Check again");

        page.WaitForAssertion(() => Assert.Equal([new("accounts:Acme", "Zenith Works")], Imports.Requests[^1].Names));
        page.Click("Take back");
        page.Click("Check again");
        page.WaitForAssertion(() => Assert.Equal(3, Imports.Requests.Count));
        Assert.Empty(Imports.Requests[^1].Names);
    }

    [Fact]
    public void Keeps_a_new_name_and_offers_none_that_has_no_likeness()
    {
        var unknown = new ImportIssue("visits", 4, "account", "Fabrikam GmbH", "account 'Fabrikam GmbH' is not among the accounts.", Severity.Warning, 3) { Offer = new("accounts", "Fabrikam GmbH", null) };
        Imports.Finds = request => FakeImports.Result(request, issues: request.Names.Count == 0 ? [unknown] : []) with { Known = new Dictionary<string, IReadOnlyList<string>> { ["accounts"] = ["Pinemont Clinics", "Fabrikam AG"] } };
        var page = Checked();
        var options = page.FindAll("section[aria-labelledby=names-title] option");
        Assert.Equal(["not decided yet", "a new name: keep it", "Fabrikam AG"], options.Select(option => option.TextContent));
        Assert.Equal(["", "Fabrikam GmbH", "Fabrikam AG"], options.Select(option => option.GetAttribute("value")));

        page.Change("section[aria-labelledby=names-title] select", "Fabrikam GmbH");
        page.Click("Check again");

        page.WaitForAssertion(() => Assert.Equal([new("accounts:Fabrikam GmbH", "Fabrikam GmbH")], Imports.Requests[^1].Names));
        page.WaitForAssertion(() => Assert.Contains("“Fabrikam GmbH” is a new name, kept as it is", page.Find("section[aria-labelledby=names-title]").TextContent, StringComparison.Ordinal));
    }

    [Fact]
    public void Forgets_a_remembered_name_at_the_users_word()
    {
        Imports.Finds = request => FakeImports.Result(request) with
        {
            Remembered = [new("name", null, "GTX Prro", "GTX Pro", 3, new(2017, 10, 2)) { Key = "products:GTX Prro" }],
        };
        var page = Checked();

        page.On("[aria-label='Forget that GTX Prro is GTX Pro']", button => button.Click());
        page.Click("Check again");

        page.WaitForAssertion(() => Assert.Equal(["products:GTX Prro"], Imports.Requests[^1].ForgottenNames));
    }

    [Fact]
    public void Names_the_sheet_of_a_column_where_the_file_has_several()
    {
        var page = Checked();

        page.Change("[aria-label='Column remarks is taken as']", "Name");
        page.Click("Check again");

        page.WaitForAssertion(() => Assert.Equal([new("sales_pipeline!remarks", "Name")], Imports.Requests[^1].Columns));
    }

    [Fact]
    public void Opens_the_columns_of_a_sheet_whose_kind_the_user_said()
    {
        Imports.Finds = request => request.SheetKinds.Count > 0 ? FakeImports.Result(request)
            : FakeImports.Result(request) with { Sheets = [], Unused = [new("sales_pipeline", "no kind of sheet knows its headers")] };
        var page = Checked();

        page.Change(".unused select", "opportunities");
        page.Click("Check again");

        page.WaitForAssertion(() => Assert.Equal([true, false], page.FindAll("details.sheet").Select(sheet => sheet.HasAttribute("open"))));
    }

    [Fact]
    public void Prints_the_command_line_that_would_do_the_same()
    {
        Imports.Finds = request => FakeImports.Result(request) with { Answered = request with { Full = false } };
        var page = Checked();

        page.Click("Import");

        page.WaitForAssertion(() => Assert.Equal("scorecard import crm.xlsx --partial", page.Find("pre").TextContent));
    }

    [Fact]
    public void Asks_whether_rows_of_one_id_are_lines_of_one_deal()
    {
        Imports.Finds = request => FakeImports.Result(request, issues: request.Repeats is null ? [LinesOpen] : []);
        var page = Checked();
        Assert.Contains("differ only in Product.", page.Find(".questions").TextContent, StringComparison.Ordinal);

        page.Change(".questions select", "Lines");
        page.Click("Check again");

        page.WaitForAssertion(() => Assert.Equal(RepeatedRows.Lines, Imports.Requests[^1].Repeats));
    }

    [Fact]
    public void Leaves_rejected_rows_out_only_when_told_to()
    {
        Imports.Finds = request => FakeImports.Result(request, rejected: 2, issues: [new("deals", 7, "close_date", "31.02.2017", "There is no such day.", Severity.Error)]);
        var page = Checked();
        Assert.True(page.Button("Import").HasAttribute("disabled"));

        page.Change("input[type=checkbox]", true);
        page.Click("Check again");
        page.Click("Import");

        page.WaitForAssertion(() => Assert.True(Imports.Requests[^1] is { DryRun: false, SkipRejected: true }));
    }

    [Fact]
    public void Shows_text_from_a_file_as_text()
    {
        Imports.Finds = request => FakeImports.Result(request, issues: [new("<b>deals</b>", 7, "name", "<script>alert(1)</script>", "Odd.", Severity.Warning)]);

        Assert.Contains("&lt;script&gt;", Checked().Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void Shows_progress_that_survives_the_page_and_can_be_cancelled()
    {
        Imports.Waits = true;
        var id = Jobs.Check();
        var page = Render<ImportPage>(p => p.Add(i => i.Id, id));
        page.WaitForAssertion(() => Assert.Contains("42 %, 3,700 rows read", page.Markup.Replace('\u00a0', ' '), StringComparison.Ordinal));

        var again = Render<ImportPage>(p => p.Add(i => i.Id, id));
        again.Button("Cancel").Click();

        page.WaitForAssertion(() => Assert.Contains("nothing was written", page.Markup, StringComparison.Ordinal));
    }

    [Fact]
    public void Says_why_a_file_cannot_be_used()
    {
        Imports.Fails = new RefusalException("crm.xlsx is not a workbook: save it as .xlsx.");
        var page = Render<ImportPage>(p => p.Add(i => i.Id, Jobs.Check()));

        page.WaitForAssertion(() => Assert.Contains("is not a workbook", page.Find("[role=alert]").TextContent, StringComparison.Ordinal));
    }

    [Fact]
    public void Marks_undone_imports_in_the_log()
    {
        Imports.Log.Add(new() { ImportId = 2, FileName = "b.xlsx", AsOf = new(2017, 12, 31), Inserted = 5 });
        Imports.Log.Add(new() { ImportId = 1, FileName = "a.xlsx", AsOf = new(2017, 11, 30), UndoneAt = new(2018, 1, 2, 0, 0, 0, TimeSpan.Zero) });

        var log = Render<ImportLogTable>(p => p.Add(t => t.Version, 1));

        Assert.Single(log.FindAll("tr.undone"));
        Assert.Single(log.FindAll("button"));
    }

    [Fact]
    public async Task Leaves_no_subscription_behind()
    {
        Render<ImportsPage>(p => p.AddCascadingValue<PageState>(State()));
        Render<ImportPage>(p => p.Add(i => i.Id, "none"));
        Assert.Equal(2, Jobs.Subscribers);

        await DisposeComponentsAsync();

        Assert.Equal(0, Jobs.Subscribers);
    }

    private IRenderedComponent<ImportPage> Checked() => this.CheckedPage(State());

    private static ImportResult Vanishing(ImportResult result, VanishedRow[] rows) =>
        result with { Sheets = [result.Sheets[0] with { Vanished = rows.Length, VanishedRows = rows }, .. result.Sheets.Skip(1)] };
}
