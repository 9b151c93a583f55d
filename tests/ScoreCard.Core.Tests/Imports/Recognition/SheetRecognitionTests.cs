using ScoreCard.Core.Imports;
using ScoreCard.Core.Imports.Recognition;
using ScoreCard.Core.Imports.Sheets;
using ScoreCard.Core.Imports.Workbooks;

namespace ScoreCard.Core.Tests.Imports.Recognition;

public sealed class SheetRecognitionTests
{
    private static readonly object?[] Deal = ["A1", "Open", 5];

    [Theory]
    [InlineData("Est. close date ↑", "estclosedate")]
    [InlineData("  Close  Date*", "closedate")]
    [InlineData("close_date", "closedate")]
    [InlineData("Prénom (du vendeur)", "prenomduvendeur")]
    public void Headers_are_compared_by_their_letters_and_digits(string header, string normalised) => Assert.Equal(normalised, HeaderText.Normalise(header));

    [Fact]
    public void No_sheet_has_two_columns_of_one_name()
    {
        var catalogue = new SheetCatalogue();

        Assert.NotEmpty(catalogue.All);
        Assert.All(catalogue.All, sheet => Assert.NotNull(new SheetAliases(sheet)));
    }

    [Theory]
    [InlineData(2)]
    [InlineData(12)]
    public async Task The_header_row_is_found_below_title_rows(int row)
    {
        var sheet = await ReadWorkbook.SheetAsync([.. Enumerable.Repeat<object?[]>(["Pipeline of the quarter"], row - 1), [null, "Id", "Stage", "Amount"], [null, .. Deal]]);

        Assert.Equal(row, sheet.Reading.Match.Row.Number);
        Assert.Equal([row + 1], sheet.Numbers);
        Assert.Contains(sheet.Reading.Columns.Shown.Matches(), match => match is { Letter: "B", Column: "Id" });
    }

    [Fact]
    public async Task Deals_that_carry_all_of_their_accounts_columns_are_deals()
    {
        var sheet = await ReadWorkbook.SheetAsync([["Account Name", "Industry", "Segment", "Country", "Employees", "Annual Revenue", "Deal ID", "Stage"], ["Acme", "Retail", "SMB", "Germany", 5, 5, "A1", "Open"]]);

        Assert.Equal("opportunities", sheet.Reading.Kind.Kind);
    }

    [Fact]
    public async Task A_list_of_contacts_is_not_taken_for_people()
    {
        var read = await ReadWorkbook.OfAsync(new TinyWorkbook().Sheet("Contacts", ["Full Name", "Email", "Title", "Account Name"], ["C. Lee", "c@example.com", "CTO", "Acme"]));

        var question = Assert.Single(read.Found.Questions);
        Assert.Equal(Severity.Question, question.Severity);
        Assert.Contains("--sheet \"Contacts=none\"", question.Option);
        Assert.Empty(read.Sheets);
    }

    [Fact]
    public async Task A_sheet_is_what_the_user_says_or_is_left_out()
    {
        var workbook = new TinyWorkbook()
            .Sheet("Contacts", ["Full Name", "Email", "Title", "Account Name"], ["C. Lee", "c@example.com", "CTO", "Acme"])
            .Sheet("deals", ["Id", "Stage", "Amount"], Deal);

        var people = await ReadWorkbook.OfAsync(workbook, Kinds("contacts", "people"));
        var none = await ReadWorkbook.OfAsync(workbook, Kinds("Contacts", "none"));

        Assert.Equal(["people", "opportunities"], people.Sheets.Select(sheet => sheet.Reading.Kind.Kind));
        Assert.Equal("left out as asked", Assert.Single(none.Found.Unused).Reason);
    }

    [Fact]
    public async Task Hidden_sheets_are_named_and_not_read_and_hidden_rows_are()
    {
        var read = await ReadWorkbook.OfAsync(new TinyWorkbook()
            .Sheet("old", "hidden", [["Id", "Stage", "Amount"], Deal])
            .SheetXml("deals",
                "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Id</t></is></c><c r=\"B1\" t=\"inlineStr\"><is><t>Stage</t></is></c></row>"
                + "<row r=\"2\" hidden=\"1\"><c r=\"A2\" t=\"inlineStr\"><is><t>A1</t></is></c><c r=\"B2\" t=\"inlineStr\"><is><t>Open</t></is></c></row>"));

        Assert.Equal(new UnusedSheet("old", "the sheet is hidden; show it in Excel to have it read") { Option = ", or say --sheet \"old=KIND\"" }, Assert.Single(read.Found.Unused));
        Assert.Equal("deals", read.Sheet.Reading.Name);
        Assert.Equal(1, read.Sheet.Count);
    }

    [Fact]
    public async Task Actual_dates_outrank_a_plain_close_date_and_blanks_fall_back()
    {
        var sheet = await ReadWorkbook.SheetAsync(
        [
            ["Id", "Status", "Amount", "Close Date", "Actual Close Date"],
            ["A1", "Won", 5, new DateOnly(2017, 6, 30), new DateOnly(2017, 6, 17)],
            ["A2", "Won", 5, new DateOnly(2017, 6, 30), null],
        ]);

        Assert.Equal([new DateOnly(2017, 6, 17), new DateOnly(2017, 6, 30)], sheet.Column("CloseDate"));
        Assert.Contains(sheet.Reading.Columns.Shown.Matches(), match => match is { Header: "Close Date", Note: "where Actual Close Date is blank" });
    }

    [Fact]
    public async Task Two_equal_headers_that_are_used_are_asked_about()
    {
        var workbook = new TinyWorkbook().Sheet("deals", ["Id", "Stage", "Amount", "Notes", "Notes", "amount"], ["A1", "Open", 5, "x", "y", 7]);

        var question = Assert.Single((await ReadWorkbook.OfAsync(workbook)).Found.Questions);
        var answered = await ReadWorkbook.OfAsync(workbook, new ImportRequest { Path = "", Columns = new Dictionary<string, string> { ["F"] = "Amount" } });

        Assert.Contains("columns C and F", question.Problem);
        Assert.Contains("--map \"F=Amount\"", question.Option);
        Assert.Empty(answered.Found.Questions);
        Assert.Equal(7m, answered.Sheet[0, "Amount"]);
    }

    [Fact]
    public async Task Columns_without_a_header_and_unused_ones_are_shown_with_samples()
    {
        var sheet = await ReadWorkbook.SheetAsync([["Id", "Stage", null, "Mood"], ["A1", "Open", 7, "good"], ["A2", "Open", null, "good"], ["A3", "Open", null, "bad"]]);

        var matches = sheet.Reading.Columns.Shown.Matches();
        Assert.Equal(["A", "B", "C", "D"], matches.Select(match => match.Letter));
        Assert.Equal(("C", "", null, "has no header"), (matches[2].Letter, matches[2].Header, matches[2].Column, matches[2].Note));
        Assert.Equal(["good", "bad"], matches[3].Samples);
        Assert.Equal(["A1", "A2", "A3"], matches[0].Samples);
    }

    [Fact]
    public async Task Totals_are_no_samples()
    {
        var sheet = await ReadWorkbook.SheetAsync([["Id", "Stage", "Amount"], ["A1", "Open", 7], [null, "Subtotal", 7], ["A2", "Closed Won", 8], ["Grand total", null, 15]]);

        Assert.Equal(["A1, A2", "Open, Closed Won", "7, 8"], sheet.Reading.Columns.Shown.Matches().Select(match => string.Join(", ", match.Samples)));
    }

    [Fact]
    public async Task Without_an_id_account_name_and_date_stand_for_one_with_a_warning()
    {
        var sheet = await ReadWorkbook.SheetAsync([["Opportunity Name", "Account Name", "Stage", "Created Date", "Amount"], ["Gateways", "Acme", "Open", new DateOnly(2017, 3, 9), 5], [null, "Acme", "Open", null, 5]]);

        Assert.Equal(["Acme | Gateways | 2017-03-09"], sheet.Column("Id"));
        Assert.Contains("no column with an id", Assert.Single(sheet.Issues, issue => issue.Severity == Severity.Warning).Problem);
        Assert.Single(sheet.Issues, issue => issue is { Severity: Severity.Error, Row: 3 });
    }

    [Theory]
    [InlineData("no recognisable header", "Table", "Field")]
    [InlineData("names no Stage; its headers are Id, Account Name, Amount", "Id", "Account Name", "Amount")]
    [InlineData("names no Account Name; its headers are Industry, Employees, Country", "Industry", "Employees", "Country")]
    public async Task A_workbook_without_a_sheet_to_import_is_refused_with_the_reason(string reason, params string[] headers)
    {
        var refusal = await Assert.ThrowsAsync<WorkbookException>(() => ReadWorkbook.OfAsync(new TinyWorkbook().Sheet("deals", [headers, [.. headers.Select(_ => "x")]])));

        Assert.StartsWith("deals.xlsx has no sheet that can be imported: sheet 'deals':", refusal.Message);
        Assert.Contains(reason, refusal.Message);
        Assert.EndsWith(".", refusal.Message);
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("deals", "opportunities")]
    public async Task A_column_that_is_not_found_is_asked_for_among_the_headers_that_are_left(string sheet, string kind)
    {
        var workbook = new TinyWorkbook().Sheet("deals", ["Id", "Account Name", "Amount", "Where it stands", "Mood"], ["A1", "Acme", 5, null, "good"], ["A2", "Acme", 5, "Closed Won", "bad"]);

        var read = await ReadWorkbook.OfAsync(workbook, sheet.Length == 0 ? null : Kinds(sheet, kind));

        Assert.Empty(read.Found.Sheets);
        var question = Assert.Single(read.Found.Questions);
        Assert.Equal(("deals", 1, Severity.Question), (question.Sheet, question.Row, question.Severity));
        Assert.Contains("looks like opportunities, but row 1 names no Stage", question.Problem);
        Assert.Equal(("Stage", "Stage"), (question.Headers!.Column, question.Headers.Title));
        Assert.Equal([new("Where it stands", "Closed Won"), new("Mood", "good")], question.Headers.Headers);
    }

    [Fact]
    public async Task A_table_with_headers_that_nobody_knows_is_asked_what_it_holds()
    {
        var workbook = new TinyWorkbook().Sheet("cover", ["Printed by Dana"]).Sheet("list", ["Made in March"], ["Ref No", "Deal worth", "Phase"], ["X1", 10, "Open"]);

        var question = Assert.Single((await ReadWorkbook.OfAsync(workbook)).Found.Questions);
        var told = await ReadWorkbook.OfAsync(workbook, Kinds("list", "opportunities"));
        var mapped = await ReadWorkbook.OfAsync(workbook, Kinds("list", "opportunities") with { Columns = new Dictionary<string, string> { ["Ref No"] = "Id", ["Phase"] = "Stage", ["Deal worth"] = "Amount" } });

        Assert.Equal(("list", 2, Severity.Question), (question.Sheet, question.Row, question.Severity));
        Assert.EndsWith("row 2 reads Ref No, Deal worth, Phase.", question.Problem);
        Assert.StartsWith("; say so with --sheet \"list=KIND\"", question.Option);
        Assert.All(told.Found.Questions, asked => Assert.Equal(["Ref No", "Deal worth"], asked.Headers!.Headers.Select(header => header.Key)));
        Assert.NotEmpty(told.Found.Questions);
        Assert.Equal(10m, mapped.Sheet[0, "Amount"]);
    }

    [Fact]
    public async Task Deals_that_nothing_identifies_are_asked_about_where_other_sheets_could_be_imported_without_them()
    {
        var read = await ReadWorkbook.OfAsync(new TinyWorkbook()
            .Sheet("deals", ["Account", "Stage", "Amount"], ["Acme", "Open", 5])
            .Sheet("products", ["Product", "List Price"], ["Edge", 5]));

        var question = Assert.Single(read.Found.Questions);
        Assert.Equal(("deals", Severity.Question), (question.Sheet, question.Severity));
        Assert.Contains("names no Opportunity ID", question.Problem);
        Assert.Contains("--sheet \"deals=none\"", question.Option);
    }

    [Fact]
    public async Task An_empty_sheet_is_refused() =>
        Assert.Contains("the sheet is empty", (await Assert.ThrowsAsync<WorkbookException>(() => ReadWorkbook.OfAsync(new TinyWorkbook().Sheet("deals", [])))).Message);

    [Fact]
    public async Task A_kind_that_a_sheet_cannot_be_is_refused_with_what_it_lacks()
    {
        var refusal = await Assert.ThrowsAsync<WorkbookException>(() => ReadWorkbook.OfAsync(new TinyWorkbook().Sheet("deals", ["Id", "Amount"], ["A1", 5]), Kinds("deals", "opportunities")));

        Assert.Contains("cannot be read as opportunities", refusal.Message);
        Assert.Contains("names no Stage", refusal.Message);
        Assert.EndsWith(".", refusal.Message);
        Assert.Equal("; say which of them it is with --map \"HEADER=Stage\"", refusal.Option);
    }

    [Theory]
    [InlineData("deals", "invoices", "", "", "'invoices' is not a kind of sheet")]
    [InlineData("deal", "opportunities", "", "", "has no sheet 'deal'; its sheets are deals")]
    [InlineData("", "", "Mood", "Amount", "fits no header of the file; its headers are Id, Stage, Amount")]
    [InlineData("", "", "Amount", "Weight", "'Weight' is not a column: use one of")]
    [InlineData("", "", "Amount", "ListPrice", "names a column of products")]
    public async Task Answers_that_fit_nothing_are_refused(string sheet, string kind, string header, string column, string reason)
    {
        var request = new ImportRequest
        {
            Path = "",
            SheetKinds = sheet.Length == 0 ? new Dictionary<string, string>() : new Dictionary<string, string> { [sheet] = kind },
            Columns = header.Length == 0 ? new Dictionary<string, string>() : new Dictionary<string, string> { [header] = column },
        };

        var refusal = await Assert.ThrowsAsync<RefusalException>(() => ReadWorkbook.OfAsync(new TinyWorkbook().Sheet("deals", ["Id", "Stage", "Amount"], Deal), request));

        Assert.Contains(reason, refusal.Message);
    }

    [Fact]
    public async Task A_column_can_be_left_out()
    {
        var sheet = await ReadWorkbook.SheetAsync([["Id", "Stage", "Status"], ["A1", "Closed Won", "Draft"]],
            new ImportRequest { Path = "", Columns = new Dictionary<string, string> { ["Status"] = "none", ["Stage"] = "Stage" } });

        Assert.Null(sheet.Match("Status"));
    }

    private static ImportRequest Kinds(string sheet, string kind) => new() { Path = "", SheetKinds = new Dictionary<string, string> { [sheet] = kind } };
}
