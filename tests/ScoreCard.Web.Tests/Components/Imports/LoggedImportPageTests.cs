using ScoreCard.Core.Imports;
using ScoreCard.Core.Imports.Sheets;
using ScoreCard.Web.Components.Imports;
using ScoreCard.Web.Data;

namespace ScoreCard.Web.Tests.Components.Imports;

public sealed class LoggedImportPageTests : ComponentTest
{
    private static readonly Sheet Deals = new SheetCatalogue().Get("opportunities");

    public LoggedImportPageTests()
    {
        Imports.Log.Add(new()
        {
            ImportId = 12, FileName = "crm.xlsx", FileHash = "0123456789abcdef", AsOf = new(2017, 12, 31), IsFull = true, ImportedAt = new(2018, 1, 4, 9, 0, 0, TimeSpan.Zero), ImportedBy = "dana",
            DurationMs = 1_440, DataVersion = 17, IssueCount = 1,
        });
        Imports.Issues = [new("sales_pipeline", 12, "close_value", "n/a", "close_value 'n/a' was read as blank.", Severity.Warning)];
        Imports.Changes.Add(new("OPP-1", "Line 4 gateways", ChangeKind.Changed,
        [
            new(Deals.Column("Stage")!, "Engaging", "Won"), new(Deals.Column("Amount")!, null, 1_234.5m), new(Deals.Column("CloseDate")!, new DateOnly(2017, 12, 1), new DateOnly(2017, 12, 30)),
        ]));
        Imports.Changes.Add(new("OPP-2", null, ChangeKind.New, [.. Enumerable.Range(0, 9).Select(i => new ValueChange(Deals.Columns[i + 1], null, $"v{i}"))]));
        Imports.Changes.Add(new("OPP-3", null, ChangeKind.Vanished, [new(Deals.Column("Stage")!, "Prospecting", null)]));
    }

    [Fact]
    public void Says_who_imported_what_when_and_how_it_went()
    {
        var page = Draw();

        page.WaitForAssertion(() => Assert.Equal("Import 12, crm.xlsx", page.Find("h1").TextContent));
        var facts = page.Find("dl").TextContent;
        Assert.All(["31 Dec 2017", "full", "dana", "1.4\u00a0s", "17", "01234567"], fact => Assert.Contains(fact, facts, StringComparison.Ordinal));
        Assert.Equal("0123456789abcdef", page.Find("dl code").GetAttribute("title"));
        Assert.Contains("close_value 'n/a' was read as blank.", page.Markup, StringComparison.Ordinal);
        Assert.Contains("8,806", page.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void Shows_old_and_new_of_each_row_and_leads_to_each_kind()
    {
        var page = Draw();

        page.WaitForAssertion(() => Assert.Contains("OPP-1", page.Markup, StringComparison.Ordinal));
        Assert.Equal(["Stage Engaging → Won", "Amount – → 1,234.50", "Close Date 1 Dec 2017 → 30 Dec 2017"], page.FindAll("td li").Take(3).Select(value => value.TextContent));
        Assert.Contains("and 3 more", page.Markup, StringComparison.Ordinal);
        var links = page.FindAll("section nav a").Select(link => link.GetAttribute("href")!).ToArray();
        Assert.Equal(
            ["imports/12/opportunities", "imports/12/accounts", "imports/12/opportunities", "imports/12/opportunities/changed", "imports/12/opportunities/vanished", "imports/12/opportunities/new"], links);
        Assert.Equal("imports/12/changes.csv?kind=opportunities", page.Find("a[download]").GetAttribute("href"));
    }

    [Fact]
    public void Lists_only_the_kind_of_change_that_the_address_names()
    {
        var page = Draw("opportunities", "vanished");

        page.WaitForAssertion(() => Assert.Contains("OPP-3", page.Markup, StringComparison.Ordinal));
        Assert.DoesNotContain("OPP-1", page.Markup, StringComparison.Ordinal);
        Assert.All(Imports.ChangeQueries, query => Assert.Equal((ChangeKind.Vanished, 20), (query.Only!.Value, query.Take!.Value)));
    }

    [Fact]
    public void Says_that_an_undone_import_counts_no_more()
    {
        Imports.Log[0] = Imports.Log[0] with { UndoneAt = new(2018, 1, 5, 9, 0, 0, TimeSpan.Zero) };
        Imports.Changes.Clear();

        var page = Draw();

        page.WaitForAssertion(() => Assert.Contains("nothing of it counts any more", page.Markup, StringComparison.Ordinal));
        Assert.Contains("nothing: the import was undone", page.Markup, StringComparison.Ordinal);
        Assert.Empty(page.FindAll("button[aria-label^=Undo]"));
    }

    [Fact]
    public void Knows_that_there_is_no_import_of_a_number()
    {
        var page = Render<LoggedImportPage>(p => p.Add(x => x.Number, 99).AddCascadingValue<PageState>(State()));

        page.WaitForAssertion(() => Assert.Equal("There is no import 99", page.Find("h1").TextContent));
    }

    private IRenderedComponent<LoggedImportPage> Draw(string? kind = null, string? change = null) =>
        Render<LoggedImportPage>(p => p.Add(x => x.Number, 12).Add(x => x.Kind, kind).Add(x => x.Change, change).AddCascadingValue<PageState>(State()));
}
