using ClosedXML.Excel;
using ScoreCard.Core.Calendar;
using ScoreCard.Core.Imports;
using ScoreCard.Core.Imports.Sheets;
using ScoreCard.Core.Kpis;
using ScoreCard.Core.Samples;
using ScoreCard.Core.Store;
using ScoreCard.Core.Tests.Store;

namespace ScoreCard.Core.Tests.Imports;

/// <summary>The same CRM a month later, with every sheet: the past quarter as it was known, and what moved since.</summary>
public sealed class SecondExportTests
{
    private const int Rows = 200;
    private static readonly DateOnly First = SampleWorkbook.DefaultLastDay;
    private static readonly DateOnly Second = First.AddDays(31);

    [Theory]
    [OnEachEngine]
    public async Task It_leaves_the_past_quarter_as_it_was_known_and_shows_what_changed(StoreEngine engine)
    {
        await using var store = await TestStore.CreateAsync(engine, time: new FixedTime(Second));
        store.Store.RefreshOneIn = 0;
        var folder = Directory.CreateTempSubdirectory("scorecard-second-");
        try
        {
            var path = Path.Combine(folder.FullName, "crm.xlsx");
            SampleWorkbook.Write(path, Rows);
            await ImportAsync(store, path, First);
            var known = await KnownAsync(store);
            var now = await ReadAsync(store, null);
            Assert.Contains(known, reading => reading.Contains("revenue ", StringComparison.Ordinal));

            var changed = Rework(path);
            var import = await ImportAsync(store, path, Second);

            Assert.Equal(known, await KnownAsync(store));
            Assert.NotEqual(now, await ReadAsync(store, null));
            var sheets = store.Get<SheetCatalogue>();
            var rows = await store.Get<ChangeReader>().PageAsync(new(import, sheets.Get("opportunities")), TestContext.Current.CancellationToken);
            Assert.Equal(changed.Order(StringComparer.Ordinal), rows.Select(Line).Order(StringComparer.Ordinal));
            foreach (var kind in new[] { "accounts", "products", "people" })
            {
                Assert.Equal([(ChangeKind.New, $"New {kind}")], (await store.Get<ChangeReader>().PageAsync(new(import, sheets.Get(kind)), TestContext.Current.CancellationToken)).Select(row => (row.Change, row.Id)));
            }

            await store.Get<ImportLog>().UndoAsync(import, TestContext.Current.CancellationToken);
            Assert.Equal(now, await ReadAsync(store, null));
            Assert.Equal(known, await KnownAsync(store));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>Moves deals in the workbook: on, back, from won to lost; takes one out; adds one, and an account, a product and a person.</summary>
    /// <returns>What the import has to list.</returns>
    private static List<string> Rework(string path)
    {
        using var workbook = new XLWorkbook(path);
        var deals = workbook.Worksheet("Opportunities");
        int Column(string header) => deals.Row(1).CellsUsed().Single(cell => cell.GetString() == header).Address.ColumnNumber;
        var (id, stage, amount, close) = (Column("Opportunity ID"), Column("Stage"), Column("Amount"), Column("Close Date"));
        var rows = deals.RowsUsed().Skip(1).ToArray();
        IXLRow Pick(string stageText, int place) => rows.Where(row => row.Cell(stage).GetString() == stageText).ElementAt(place);
        string Id(IXLRow row) => row.Cell(id).GetString();
        var stages = rows.Select(row => row.Cell(stage).GetString()).Where(text => !text.StartsWith("Closed", StringComparison.Ordinal)).GroupBy(text => text)
            .Where(group => group.Count() > 1).Select(group => group.Key).Order(StringComparer.Ordinal).Take(2).ToArray();
        var (on, back, lost, gone) = (Pick(stages[0], 0), Pick(stages[1], 0), Pick("Closed Won", 0), Pick("Closed Won", 1));
        var dearer = Pick("Closed Lost", 0);
        var changed = new List<string>
        {
            $"Changed {Id(on)}: Stage {stages[0]} → {stages[1]}",
            $"Changed {Id(back)}: Stage {stages[1]} → {stages[0]}",
            $"Changed {Id(lost)}: Stage Closed Won → Closed Lost, Outcome Won → Lost",
            $"Changed {Id(dearer)}: Amount",
            $"Vanished {Id(gone)}",
            "New NEW-1",
        };
        on.Cell(stage).SetValue(stages[1]);
        back.Cell(stage).SetValue(stages[0]);
        lost.Cell(stage).SetValue("Closed Lost");
        dearer.Cell(amount).SetValue(987_654.32m);
        var added = deals.Row(rows[^1].RowNumber() + 1);
        added.Cell(id).SetValue("NEW-1");
        added.Cell(stage).SetValue("Closed Won");
        added.Cell(amount).SetValue(1_234);
        added.Cell(close).SetValue(First.AddDays(-20).ToDateTime(TimeOnly.MinValue));
        gone.Delete();
        foreach (var (tab, kind) in new[] { ("Accounts", "accounts"), ("Products", "products"), ("People", "people") })
        {
            var sheet = workbook.Worksheet(tab);
            sheet.Cell(sheet.LastRowUsed()!.RowNumber() + 1, 1).SetValue($"New {kind}");
        }

        workbook.Save();
        return changed;
    }

    private static string Line(RowChange row) => row.Change switch
    {
        ChangeKind.Changed when row.Values is [{ Column.Name: "Amount" }] => $"Changed {row.Id}: Amount",
        ChangeKind.Changed => $"Changed {row.Id}: {string.Join(", ", row.Values.Select(value => $"{value.Column.Header} {value.Before} → {value.After}"))}",
        _ => $"{row.Change} {row.Id}",
    };

    private static async Task<long> ImportAsync(TestStore store, string path, DateOnly asOf)
    {
        var result = await store.Get<Importer>().RunAsync(new() { Path = path, AsOf = asOf, Full = true }, cancel: TestContext.Current.CancellationToken);
        Assert.False(result.IsStopped, string.Join('\n', result.Issues.Where(issue => issue.Severity != Severity.Warning).Select(issue => $"{issue.Sheet} {issue.Row}: {issue.Problem}").Take(5)));
        return result.ImportId!.Value;
    }

    private static Task<string[]> KnownAsync(TestStore store) => ReadAsync(store, Second.AddDays(-1));

    private static async Task<string[]> ReadAsync(TestStore store, DateOnly? knownOn)
    {
        var quarter = store.Calendar.Of(First, Grain.Quarter);
        var readings = await store.Get<KpiReader>().ReadAsync(new() { Kpis = store.Kpis.All, Periods = [quarter], KnownOn = knownOn }, TestContext.Current.CancellationToken);
        return [.. readings.Select(reading => $"{reading.Kpi.Id} {reading.Period} {reading.Figure} {reading.Previous} {reading.YearAgo}")];
    }
}
