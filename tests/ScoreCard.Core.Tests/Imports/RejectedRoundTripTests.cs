using ClosedXML.Excel;
using Dapper;
using ScoreCard.Core.Imports;
using ScoreCard.Core.Store;
using ScoreCard.Core.Tests.Store;

namespace ScoreCard.Core.Tests.Imports;

/// <summary>
/// Rejected, corrected, imported again with the same options: the store holds what it would hold had the file been right from the start.
/// </summary>
public sealed class RejectedRoundTripTests
{
    private static readonly DateOnly June = new(2026, 6, 30);

    private const string Csv = """"
        Deal No;Opportunity Name;Phase;Deal worth;Probability;Created Date;Close Date;Sales Rep
        00123;"Line; ""one""";STAGE;1.234;25;03/04/2026;05/12/2026;Dana
        00124;=SUM(A1);Won;1.234,56;30;24/05/2026;26/07/2026;Dana
        00125;+plus;Open;(5,5);0,5;;;Luis
        00126;four;STAGE;€ 2.500;1;01/02/2026;03/04/2026;Luis
        """";

    [Fact]
    public Task A_text_file_needs_no_answer_for_what_only_all_its_rows_told() => RoundTripAsync(
        store => store.PathOf("deals.csv"),
        wrong => Csv.Replace("STAGE", wrong ? "" : "Won", StringComparison.Ordinal),
        sheet =>
        {
            sheet.Cell(2, 4).SetValue("Won");
            sheet.Cell(3, 4).SetValue("Won");
        },
        request => request with { Columns = new Dictionary<string, string> { ["A"] = "Id", ["Deal worth"] = "Amount" } });

    [Fact]
    public Task A_name_that_is_longer_than_a_tab_is_still_the_one_that_the_answer_names() => RoundTripAsync(
        store => store.PathOf("an export with a very long name of the fourth quarter.csv"),
        wrong => Csv.Replace("STAGE", wrong ? "" : "Won", StringComparison.Ordinal),
        sheet =>
        {
            sheet.Cell(2, 4).SetValue("Won");
            sheet.Cell(3, 4).SetValue("Won");
        },
        request => request with
        {
            SheetKinds = new Dictionary<string, string> { ["an export with a very long name of the fourth quarter"] = "opportunities" },
            Columns = new Dictionary<string, string> { ["Deal No"] = "Id", ["D"] = "Amount" },
        });

    [Fact]
    public Task A_row_of_a_group_keeps_the_value_of_its_group() => RoundTripAsync(
        wrong => new TinyWorkbook().Sheet(
            "report",
            ["Owner", "Opportunity ID", "Stage", "Amount", "Close Date"],
            ["Dana", "A", "Closed Won", 1, June],
            [null, "B", "Closed Won", wrong ? "much" : 2, June],
            [null, "C", "Closed Won", 3, June],
            ["Luis", "D", "Closed Won", 4, June],
            [null, "E", "Closed Won", wrong ? "more" : 5, June],
            [null, "F", "Closed Won", 6, June]),
        workbook =>
        {
            workbook.Worksheet(1).Cell(2, 5).SetValue(2);
            workbook.Worksheet(1).Cell(3, 5).SetValue(5);
        });

    [Fact]
    public Task Full_time_in_per_cent_stays_what_it_is() => RoundTripAsync(
        wrong => new TinyWorkbook().Sheet(
            "people",
            ["Name", "Role", "Joined", "FTE"],
            ["Dana", "Sales engineer", wrong ? "soon" : June, "40"],
            ["Luis", "Sales engineer", wrong ? "later" : June, 80],
            ["Mara", "Sales engineer", June, 100]),
        workbook =>
        {
            workbook.Worksheet(1).Cell(2, 4).SetValue(June.ToDateTime(TimeOnly.MinValue));
            workbook.Worksheet(1).Cell(3, 4).SetValue(June.ToDateTime(TimeOnly.MinValue));
        });

    [Theory]
    [InlineData("Stage: ")]
    [InlineData("")]
    public Task A_row_below_a_heading_keeps_what_the_heading_says(string label) => RoundTripAsync(
        wrong => new TinyWorkbook().Sheet(
            "report",
            ["Opportunity ID", "Account Name", "Amount", "Close Date"],
            [$"{label}Closed Won (2 records)"],
            ["A", "Acme", wrong ? "much" : 1, June],
            ["B", "Acme", 2, June],
            [$"{label}Prospecting (1 record)"],
            ["C", "Acme", wrong ? "more" : 3, June]),
        workbook =>
        {
            Assert.Equal(["Closed Won", "Prospecting"], workbook.Worksheet(1).Column(6).CellsUsed().Skip(1).Select(cell => cell.GetString()));
            workbook.Worksheet(1).Cell(2, 4).SetValue(1);
            workbook.Worksheet(1).Cell(3, 4).SetValue(3);
        },
        request => request with { Columns = label.Length > 0 ? request.Columns : new Dictionary<string, string> { ["Group heading"] = "Stage" } });

    [Fact]
    public Task Sheets_with_rejected_rows_come_back_and_answers_for_the_others_are_no_fault() => RoundTripAsync(
        wrong => new TinyWorkbook()
            .Sheet("q4", ["Nr", "Opportunity ID", "Account Name", "Stage", "Amount", "Close Date"], [1, "A", "Acme", wrong ? null : "Closed Won", 1, June], [2, "007", "Acme", "Open", 2, null])
            .Sheet("who", ["Account Name", "Industry", "Employees"], ["Acme", "Retail", wrong ? "few" : 7], ["Bright", "Health", 9])
            .Sheet("notes", ["Opportunity ID", "Stage"], ["Z", "Open"])
            .Sheet("things", ["Product Name", "Price per unit"], ["X", 5]),
        workbook =>
        {
            Assert.Equal(["q4", "who"], workbook.Worksheets.Select(sheet => sheet.Name));
            workbook.Worksheet("q4").Cell(2, 5).SetValue("Closed Won");
            workbook.Worksheet("who").Cell(2, 4).SetValue(7);
        },
        request => request with
        {
            SheetKinds = new Dictionary<string, string> { ["notes"] = "none", ["who"] = "accounts", ["things"] = "products" },
            Columns = new Dictionary<string, string> { ["Price per unit"] = "ListPrice" },
        });

    [Fact]
    public Task Times_and_dates_that_count_from_1904_stay_what_they_were() => RoundTripAsync(
        wrong => new TinyWorkbook { Date1904 = true }
            .Sheet("accounts", ["Account Name", "Industry"], ["Acme", "Retail"])
            .Sheet(
                "incidents",
                ["Case Number", "Account Name", "Nature", "Opened", "Resolved"],
                ["1", "Acme", wrong ? "awful" : "Bug", new DateTime(2026, 6, 1, 9, 45, 0), new DateTime(2026, 6, 2, 17, 5, 0)],
                ["2", "Acme", "Outage", new DateTime(2026, 6, 3), null]),
        workbook =>
        {
            Assert.Equal(new DateTime(2026, 6, 1, 9, 45, 0), workbook.Worksheet("incidents").Cell(2, 5).GetDateTime());
            workbook.Worksheet("incidents").Cell(2, 4).SetValue("Bug");
        });

    [Fact]
    public async Task It_is_data_of_the_day_of_the_first_file_unless_another_is_said()
    {
        await using var store = await ImportedStore.CreateAsync(StoreEngine.Sqlite);
        var errors = store.PathOf("errors.xlsx");
        await store.ImportDealsAsync([["Opportunity ID", "Stage"], ["A", "Open"], ["B", null]], request => request with { AsOf = June, ErrorsPath = errors, SkipRejected = true });
        Correct(errors, workbook => workbook.Worksheet(1).Cell(2, 3).SetValue("Open"));

        Assert.Equal(June, (await store.ImportFileAsync(errors, request => request with { AsOf = null, DryRun = true })).AsOf);
        Assert.Equal(June.AddDays(1), (await store.ImportFileAsync(errors, request => request with { AsOf = June.AddDays(1), DryRun = true })).AsOf);
    }

    [Fact]
    public async Task It_is_never_taken_for_all_that_there_is()
    {
        await using var store = await ImportedStore.CreateAsync(StoreEngine.Sqlite);
        var errors = store.PathOf("errors.xlsx");
        await store.ImportDealsAsync([["Opportunity ID", "Stage"], ["A", "Open"], ["B", null]], request => request with { ErrorsPath = errors, SkipRejected = true });
        Correct(errors, workbook => workbook.Worksheet(1).Cell(2, 3).SetValue("Open"));

        var result = await store.ImportFileAsync(errors, request => request with { Full = true });

        Assert.Equal((1L, 0L), (result.Sheets[0].Inserted, result.Sheets[0].Vanished));
        Assert.Contains(result.Issues, issue => issue.Problem.Contains("what it lacks stays", StringComparison.Ordinal));
        Assert.Equal(["A", "B"], await store.CurrentAsync<string>("Opportunity", "Id"));
    }

    [Fact]
    public async Task What_is_still_wrong_is_rejected_again_and_comes_back_with_its_reason_alone()
    {
        await using var store = await ImportedStore.CreateAsync(StoreEngine.Sqlite);
        var (errors, again) = (store.PathOf("errors.xlsx"), store.PathOf("again.xlsx"));
        await store.ImportDealsAsync([["Opportunity ID", "Stage", "Amount"], ["A", "Open", "much"], ["B", "Open", "more"]], request => request with { ErrorsPath = errors });
        Correct(errors, workbook => workbook.Worksheet(1).Cell(2, 4).SetValue(1));

        var result = await store.ImportFileAsync(errors, request => request with { ErrorsPath = again });

        Assert.Equal((1L, 1L), (result.Sheets[0].Inserted, result.Sheets[0].Rejected));
        using var workbook = new XLWorkbook(again);
        Assert.Equal(["Row 3: Amount 'more' is no number; correct it or clear the cell.", "B", "Open", "more"], workbook.Worksheet(1).Row(2).CellsUsed().Select(cell => cell.GetString()));
    }

    private static Task RoundTripAsync(Func<ImportedStore, string> path, Func<bool, string> text, Action<IXLWorksheet> correct, Func<ImportRequest, ImportRequest> change) =>
        RoundTripAsync(path, (to, wrong) => File.WriteAllText(to, text(wrong)), workbook => correct(workbook.Worksheet(1)), change);

    private static Task RoundTripAsync(Func<bool, TinyWorkbook> file, Action<XLWorkbook> correct, Func<ImportRequest, ImportRequest>? change = null) =>
        RoundTripAsync(store => store.PathOf("crm.xlsx"), (to, wrong) => file(wrong).Save(to), correct, change ?? (request => request));

    private static async Task RoundTripAsync(Func<ImportedStore, string> path, Action<string, bool> write, Action<XLWorkbook> correct, Func<ImportRequest, ImportRequest> change)
    {
        await using var right = await ImportedStore.CreateAsync(StoreEngine.Sqlite);
        write(path(right), false);
        Said(await right.ImportFileAsync(path(right), change));
        await using var store = await ImportedStore.CreateAsync(StoreEngine.Sqlite);
        write(path(store), true);
        var errors = store.PathOf("errors.xlsx");
        var first = await store.ImportFileAsync(path(store), request => change(request) with { SkipRejected = true, ErrorsPath = errors });
        Assert.True(first.Rejected > 0);
        Said(first);

        Correct(errors, correct);
        var second = await store.ImportFileAsync(errors, change);

        Said(second);
        Assert.Equal(first.Rejected, second.Sheets.Sum(sheet => sheet.Inserted));
        Assert.Equal(await RowsAsync(right.Store), await RowsAsync(store.Store));
    }

    private static void Said(ImportResult result) =>
        Assert.False(result.IsStopped, string.Join('\n', result.Issues.Select(issue => $"{issue.Severity} {issue.Sheet} {issue.Row}: {issue.Problem}")));

    private static void Correct(string path, Action<XLWorkbook> correct)
    {
        using var workbook = new XLWorkbook(path);
        correct(workbook);
        workbook.Save();
    }

    /// <summary>All columns of all rows, without what says how they came.</summary>
    private static async Task<string[]> RowsAsync(TestStore store)
    {
        await using var connection = await store.Store.Engine.OpenAsync(TestContext.Current.CancellationToken);
        var rows = new List<string>();
        foreach (var table in new[] { "OpportunityVersion", "AccountVersion", "ProductVersion", "IncidentVersion", "PersonVersion" })
        {
            foreach (IDictionary<string, object?> row in await connection.QueryAsync($"SELECT * FROM {table} ORDER BY Id"))
            {
                rows.Add(string.Join(", ", row.Where(cell => cell.Key is not ("VersionId" or "ImportId") && cell.Value is not null).Select(cell => $"{cell.Key} {cell.Value}")));
            }
        }

        Assert.NotEmpty(rows);
        return [.. rows];
    }
}
