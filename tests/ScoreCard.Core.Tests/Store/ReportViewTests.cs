using ScoreCard.Core.Kpis;
using ScoreCard.Core.Store;
using ScoreCard.Core.Tests.Samples;

namespace ScoreCard.Core.Tests.Store;

/// <summary>docs/report-views.md lists what people query, and reports are built on it.</summary>
public sealed class ReportViewTests
{
    private static readonly string Guide = Path.GetFullPath(Path.Combine(SampleFiles.Folder, "../docs/report-views.md"));

    [Fact]
    public void The_guide_names_each_view_and_every_column_of_it()
    {
        var views = new KpiCatalogue().Reported.Select(source => $"## {ReportViews.NameOf(source)}\n\n{source.Rows}\n\n| Column | Meaning | Unit |\n|---|---|---|\n{string.Join('\n', Columns(source))}\n");
        var text = string.Join('\n', views.Prepend("# Views for reports\n\nWritten from the catalogue of KPIs; [sql-server.md](sql-server.md#views-for-reports) says how to read them.\n"));
        if (SampleFiles.AreRewritten)
        {
            File.WriteAllText(Guide, text);
        }

        Assert.Equal(text, File.ReadAllText(Guide).ReplaceLineEndings("\n"));
    }

    [Fact]
    public async Task A_report_view_has_the_columns_that_the_guide_lists()
    {
        await using var store = await TestStore.CreateAsync(StoreEngine.Sqlite);
        await using var connection = await store.Store.Engine.OpenAsync(TestContext.Current.CancellationToken);

        foreach (var source in store.Kpis.Reported)
        {
            await using var command = connection.CreateCommand();
            command.CommandText = $"SELECT * FROM {ReportViews.NameOf(source)} WHERE 1 = 0";
            await using var reader = await command.ExecuteReaderAsync(TestContext.Current.CancellationToken);

            Assert.Equal(Columns(source).Select(line => line.Split('`')[1]), Enumerable.Range(0, reader.FieldCount).Select(reader.GetName));
        }
    }

    private static IEnumerable<string> Columns(Source source)
    {
        var days = new[] { (Name: source.DateColumn, Meaning: "First day on which the row counts"), (Name: source.UntilColumn, Meaning: "First day on which it no longer counts") };
        return source.Columns.Select(column => $"| `{column.Name}` | {column.Header} | {Unit(column)} |")
            .Concat(days.Where(day => day.Name is not null && source.Columns.All(column => column.Name != day.Name)).Select(day => $"| `{day.Name}` | {day.Meaning} | date |"));
    }

    private static string Unit(RowColumn column) => column.Kind switch
    {
        RowColumnKind.Date => "date",
        RowColumnKind.Money => "number, four decimals",
        RowColumnKind.Percent => "share, 0 to 1",
        RowColumnKind.Number => "number, four decimals",
        RowColumnKind.Count => "count",
        RowColumnKind.Flag => "0 or 1",
        _ => "text",
    };
}
