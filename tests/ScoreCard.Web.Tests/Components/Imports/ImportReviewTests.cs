using AngleSharp.Dom;
using Microsoft.Extensions.DependencyInjection;
using ScoreCard.Core;
using ScoreCard.Core.Imports;
using ScoreCard.Core.Imports.Sheets;
using ScoreCard.Core.Imports.Values;
using ScoreCard.Core.Store;
using ScoreCard.Web.Components.Imports;
using ScoreCard.Web.Imports;
using ScoreCard.Web.Tests.Fakes;

namespace ScoreCard.Web.Tests.Components.Imports;

/// <summary>The review after its first look: other answers, other tabs, another import, a run that came to nothing.</summary>
public sealed class ImportReviewTests : ComponentTest, IAsyncLifetime
{
    private static readonly ImportIssue UnknownStage = new("sales_pipeline", 12, "deal_stage", "Signed off", "is not known as open, won or lost.", Severity.Question, 31) { Asks = Asked.Outcome };

    private static readonly Sheet Deals = new SheetCatalogue().Get("opportunities");

    private static readonly FirstChanges Changing = new(
        new(Deals, new Dictionary<ChangeKind, long> { [ChangeKind.Changed] = 1_202, [ChangeKind.Vanished] = 1, [ChangeKind.New] = 1 }),
        [
            new("OPP-1", "Line 4 gateways", ChangeKind.Changed, [new(Deals.Column("Stage")!, "Engaging", "Won"), new(Deals.Column("Amount")!, null, 1_234.5m)]),
            new("OPP-3", null, ChangeKind.Vanished, [new(Deals.Column("Stage")!, "Prospecting", null)]),
        ]);

    private static readonly FirstChanges Adding = new(new(new SheetCatalogue().Get("accounts"), new Dictionary<ChangeKind, long> { [ChangeKind.New] = 1 }), [new("Acme", null, ChangeKind.New, [])]);

    private ImportJobs Jobs => Services.GetRequiredService<ImportJobs>();

    public async ValueTask InitializeAsync() => await Jobs.StartAsync(CancellationToken.None);

    async ValueTask IAsyncDisposable.DisposeAsync()
    {
        await Jobs.StopAsync(CancellationToken.None);
        await base.DisposeAsync();
    }

    [Fact]
    public void Shows_the_new_figures_where_another_import_came_in_between()
    {
        var version = 7;
        Imports.Finds = request => FakeImports.Result(request) with
        {
            DataVersion = version,
            IsOutdated = !request.DryRun && request.SeenVersion != version,
            IsDryRun = request.DryRun || request.SeenVersion != version,
        };
        var page = Checked();
        version = 8;

        page.Click("Import");

        page.WaitForAssertion(() => Assert.Contains("the scorecard has changed since you looked, by another import", page.Find("[role=alert]").TextContent, StringComparison.Ordinal));
        page.Click("Import");
        page.WaitForAssertion(() => Assert.Contains("Import 12 is written", page.Markup, StringComparison.Ordinal));
        Assert.Equal([null, 7L, 8L], Imports.Requests.Select(request => request.SeenVersion));
    }

    [Fact]
    public void Shows_what_was_said_and_takes_it_back()
    {
        Imports.Finds = request => FakeImports.Result(request, issues: request.Outcomes.Count == 0 ? [UnknownStage] : []) with { Answered = request with { DateOrder = DateOrder.Dmy, Repeats = RepeatedRows.Lines } };
        var page = Checked();
        page.Change(".questions select", "Won");
        page.Click("Check again");
        page.WaitForAssertion(() => Assert.Equal(3, page.FindAll("section[aria-labelledby=said-title] select").Count));
        Assert.Equal("Won", page.Find("section[aria-labelledby=said-title] select").GetAttribute("value"));

        page.Change("section[aria-labelledby=said-title] select", "");
        page.Click("Check again");

        page.WaitForElement(".questions");
        Assert.Empty(Imports.Requests[^1].Outcomes);
    }

    [Fact]
    public void Reads_a_recognised_sheet_as_another_kind_or_not_at_all_and_takes_that_back()
    {
        Imports.Finds = request => request.SheetKinds.GetValueOrDefault("accounts") == "none"
            ? FakeImports.Result(request) with { Sheets = [FakeImports.Result(request).Sheets[0]], Unused = [new("accounts", "left out as asked")] }
            : FakeImports.Result(request);
        var page = Checked();
        page.Change("details.sheet > label select", "none", 1);
        page.Click("Check again");
        page.WaitForElement(".unused");
        Assert.Equal("none", page.Find(".unused select").GetAttribute("value"));

        page.Change(".unused select", "");
        page.Click("Check again");

        page.WaitForAssertion(() => Assert.Equal(2, page.FindAll("details.sheet").Count));
        Assert.Empty(Imports.Requests[^1].SheetKinds);
    }

    [Fact]
    public void Offers_the_kinds_by_their_titles_where_a_sheet_could_hold_several()
    {
        ImportIssue kind = new("report", 1, null, null, "The sheet could hold demos or meetings.", Severity.Question) { Asks = Asked.Kind };
        Imports.Finds = request => request.SheetKinds.Count > 0 ? FakeImports.Result(request) : FakeImports.Result(request, issues: [kind]) with { Sheets = [], Unused = [new("report", "it could hold demos or meetings")] };
        var page = Checked();
        Assert.Equal(["choose …", "Accounts", "Assignments"], page.FindAll("option").Take(3).Select(option => option.TextContent));

        page.Change(".questions select", "demos");
        page.Click("Check again");

        page.WaitForAssertion(() => Assert.Equal("demos", Imports.Requests[^1].SheetKinds["report"]));
    }

    [Fact]
    public void Asks_which_of_two_columns_with_one_header_is_meant()
    {
        ImportIssue twins = new("accounts", 1, "account", null, "The columns A and B are both headed 'account'.", Severity.Question) { Asks = Asked.Twin };
        var result = FakeImports.Result(new() { Path = "" });
        var accounts = result.Sheets[1] with { Columns = [new("A", "account", null, null, ["Acme"]), new("B", "account", null, null, ["A-1"])] };
        Imports.Finds = request => FakeImports.Result(request, issues: request.Columns.Count == 0 ? [twins] : []) with { Sheets = [result.Sheets[0], accounts] };
        var page = Checked();

        page.Change(".questions select[aria-label='Column A is taken as']", "Name");
        page.Click("Check again");

        page.WaitForAssertion(() => Assert.Equal([new("accounts!A", "Name")], Imports.Requests[^1].Columns));
    }

    [Fact]
    public void Takes_none_of_the_headers_where_the_sheet_can_do_without()
    {
        ImportIssue worth = new("sales_pipeline", null, null, null, "The sheet names no amount.", Severity.Question)
        {
            Asks = Asked.Header,
            Headers = new("Amount", "Amount", [new("Volume", "1200"), new("Plan", "900")]) { MayBeNone = true },
        };
        Imports.Finds = request => FakeImports.Result(request, issues: request.Columns.Count == 0 ? [worth] : []);
        var page = Checked();

        page.Change(".questions select", "Volume");
        page.Change(".questions select", "/none/");
        Assert.Equal("/none/", page.Find(".questions select").GetAttribute("value"));
        page.Click("Check again");

        page.WaitForAssertion(() => Assert.Equal([new("sales_pipeline!Volume", "none")], Imports.Requests[^1].Columns));
    }

    [Fact]
    public void Says_that_no_row_is_left_where_all_are_rejected()
    {
        Imports.Finds = request => FakeImports.Result(request) with { Sheets = [new() { Sheet = "Deals", Kind = "opportunities", Read = 3, Rejected = 3 }] };
        var page = Checked();
        Assert.Contains("unless they are left out", page.Find(".actions").TextContent, StringComparison.Ordinal);

        page.Change("input[type=checkbox]", true);
        page.Click("Check again");

        page.WaitForAssertion(() => Assert.Contains("No row is left to import: all of them are rejected.", page.Find(".actions").TextContent, StringComparison.Ordinal));
    }

    [Fact]
    public void Keeps_answers_that_were_not_sent_for_a_reload_and_for_other_tabs()
    {
        Imports.Finds = request => FakeImports.Result(request, issues: [UnknownStage]);
        var (page, other) = (Checked(), this.PageOf(Jobs.All[0].Id, State()));

        page.Change(".questions select", "Won");

        other.WaitForAssertion(() => Assert.Equal("Won", other.Find(".questions select").GetAttribute("value")));
        other.Click("Check again");
        page.WaitForAssertion(() => Assert.Equal(Outcome.Won, Imports.Requests[^1].Outcomes["Signed off"]));
    }

    [Fact]
    public void Goes_back_to_the_review_and_its_answers_where_a_run_is_cancelled()
    {
        Imports.Finds = request => FakeImports.Result(request, issues: request.Outcomes.Count == 0 ? [UnknownStage] : []);
        var page = Checked();
        page.Change(".questions select", "Won");
        Imports.Waits = true;
        page.Click("Check again");

        page.Click("Cancel");

        page.WaitForAssertion(() => Assert.Contains("Cancelled: nothing was written.", page.Find("[role=alert]").TextContent, StringComparison.Ordinal));
        Assert.Equal("Won", page.Find(".questions select").GetAttribute("value"));
        Imports.Waits = false;
        page.Click("Check again");
        page.WaitForAssertion(() => Assert.False(page.Button("Import").HasAttribute("disabled")));
    }

    [Fact]
    public void Goes_back_to_the_review_with_the_reason_where_the_store_is_gone()
    {
        var page = Checked();
        Imports.Fails = new StoreException("The database does not answer: try again.");
        page.Click("Import");
        page.WaitForAssertion(() => Assert.Contains("does not answer", page.Find("[role=alert]").TextContent, StringComparison.Ordinal));
        Imports.Fails = null;

        page.Click("Import");

        page.WaitForAssertion(() => Assert.Contains("Import 12 is written", page.Markup, StringComparison.Ordinal));
    }

    [Fact]
    public void Offers_the_rejected_rows_also_after_the_import()
    {
        var rejected = Path.GetTempFileName();
        Imports.Finds = request => FakeImports.Result(request, rejected: 2);
        var page = this.PageOf(Jobs.Check(request => request with { ErrorsPath = rejected }), State());
        page.WaitForElement("a[href$='rejected.xlsx']");
        page.Change("input[type=checkbox]", true);
        page.Click("Check again");

        page.Click("Import");

        page.WaitForAssertion(() => Assert.Contains("Import 12 is written", page.Markup, StringComparison.Ordinal));
        Assert.Equal("Download the 2 rejected rows with their reasons", page.Find("a[href$='rejected.xlsx']").TextContent);
        File.Delete(rejected);
    }

    [Fact]
    public void Moves_the_focus_to_the_title_that_says_where_the_file_stands()
    {
        Imports.Finds = request => FakeImports.Result(request, issues: request.Outcomes.Count == 0 ? [UnknownStage] : []);
        var page = Checked();
        page.WaitForAssertion(() => Assert.Equal("crm.xlsx: checked, 1 question to answer", page.Find("h1").TextContent));
        page.Change(".questions select", "Won");
        var before = Focused();

        page.Click("Check again");

        page.WaitForAssertion(() => Assert.Equal("crm.xlsx: checked, nothing written yet", page.Find("h1").TextContent));
        page.WaitForAssertion(() => Assert.True(Focused() > before));
    }

    [Fact]
    public void Moves_the_focus_with_the_question_before_an_undo()
    {
        var undo = Render<UndoButton>(p => p.Add(button => button.ImportId, 12).AddChildContent("undone"));

        undo.Find("button").Click();
        undo.FindAll("button")[1].Click();
        Assert.Equal(2, Focused());

        Imports.Fails = new RefusalException("Import 12 cannot be undone: import 13 needs it.");
        undo.Find("button").Click();
        undo.Find("button").Click();
        undo.WaitForAssertion(() => Assert.Contains("import 13 needs it", undo.Find("[role=alert]").TextContent, StringComparison.Ordinal));
        Assert.Equal(5, Focused());
    }

    [Fact]
    public void Shows_no_per_cent_of_a_step_that_does_not_say_how_far_it_is()
    {
        var page = Render<JobProgress>(p => p.Add(progress => progress.Job, new ImportJob
        {
            Id = "f1", Request = new() { Path = "none.xlsx" }, CreatedAt = default, State = JobState.Importing, Progress = new("Writing", 0, 3700, TimeSpan.FromSeconds(4)),
        }));

        Assert.False(page.Find("progress").HasAttribute("value"));
        Assert.Equal("3,700 rows read, 4.0 s", page.Find("span").TextContent.Replace('\u00a0', ' '));
    }

    [Fact]
    public void Adds_up_the_sheets_and_names_a_kind_only_where_the_sheet_does_not()
    {
        var page = Checked();

        Assert.Equal(["sales_pipelineOpportunities", "accounts", "Total"], page.FindAll("section[aria-labelledby=counts-title] th[scope=row]").Select(name => name.TextContent));
        Assert.Equal("8,891", page.Find("tfoot td").TextContent);
    }

    [Fact]
    public void Says_of_a_first_import_that_there_is_nothing_to_compare()
    {
        var page = this.PageOf(Jobs.Check(request => request with { Effects = true }), State());

        page.WaitForAssertion(() => Assert.Contains("The scorecard is empty", page.Markup, StringComparison.Ordinal));
    }

    [Fact]
    public void Lists_row_by_row_what_changes_and_folds_what_is_only_new()
    {
        Imports.Finds = request => FakeImports.Result(request) with { Effects = new() { Changes = [Changing, Adding] } };

        var page = Checked();

        var kinds = page.FindAll("section[aria-labelledby=counts-title] details.kind");
        Assert.Equal([true, false], kinds.Select(kind => kind.HasAttribute("open")));
        Assert.Equal("Opportunities → 1,202 changed − 1 gone + 1 new", Words(kinds[0].QuerySelector("summary")!));
        Assert.Equal(["OPP-1 Line 4 gateways", "OPP-3"], kinds[0].QuerySelectorAll("tbody th[scope=row]").Select(Words));
        Assert.Equal(["→ changed", "− gone"], kinds[0].QuerySelectorAll("tbody td:nth-child(2)").Select(Words));
        Assert.Equal(["Stage Engaging → Won", "Amount – → 1,234.50", "Stage Prospecting"], kinds[0].QuerySelectorAll("td li").Select(Words));
        Assert.Equal(["Opportunity ID", "Change", "Old → new"], kinds[0].QuerySelectorAll("thead th[scope=col]").Select(Words));
        Assert.Equal("Opportunities that the import changes, row by row", kinds[0].QuerySelector("caption")!.TextContent);
        Assert.Equal("Rows of Opportunities, old and new", kinds[0].QuerySelector(".scroll[tabindex='0'][role=region]")!.GetAttribute("aria-label"));
        Assert.Equal("Accounts + 1 new", Words(kinds[1].QuerySelector("summary")!));
    }

    [Fact]
    public void Says_how_many_rows_there_are_beyond_those_that_are_listed()
    {
        Imports.Finds = request => FakeImports.Result(request) with { Effects = new() { Changes = [Changing, Adding] } };

        var page = Checked();

        Assert.Equal("The first 2 of 1,204 rows; the rest is on the import's page once it is written.", page.Find("details.kind > p").TextContent);
        Assert.Single(page.FindAll("details.kind > p"));
    }

    [Theory]
    [InlineData(1, false)]
    [InlineData(2, true)]
    public void Opens_the_list_of_vanished_rows_only_where_the_changes_do_not_hold_them_all(int vanished, bool isOpen)
    {
        Imports.Finds = request =>
        {
            var result = FakeImports.Result(request);
            var counts = new Dictionary<ChangeKind, long>(Changing.Counts.ByChange) { [ChangeKind.Vanished] = vanished };
            return result with
            {
                Sheets = [result.Sheets[0] with { Vanished = vanished, VanishedRows = [new("OPP-3", null)] }, result.Sheets[1]],
                Effects = new() { Changes = [Changing with { Counts = new(Deals, counts) }] },
            };
        };

        var page = Checked();

        Assert.Equal(isOpen, page.FindAll("details").Single(details => details.TextContent.Contains("not in the file", StringComparison.Ordinal)).HasAttribute("open"));
    }

    private int Focused() => JSInterop.Invocations.Count(call => call.Identifier.Contains("focus", StringComparison.OrdinalIgnoreCase));

    private static string Words(IElement element) => string.Join(' ', element.GetDescendants().OfType<IText>().Select(text => text.Data.Trim()).Where(text => text.Length > 0));

    private IRenderedComponent<ImportPage> Checked() => this.CheckedPage(State());
}
