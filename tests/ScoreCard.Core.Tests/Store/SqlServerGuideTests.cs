using System.Runtime.CompilerServices;
using ScoreCard.Core.Kpis;
using ScoreCard.Core.Store;

namespace ScoreCard.Core.Tests.Store;

/// <summary>docs/sql-server.md lists what people query, and reports are built on it: a failure prints the lines to paste.</summary>
public sealed class SqlServerGuideTests
{
    private static readonly string Guide = File.ReadAllText(Path.Combine(Path.GetDirectoryName(ThisFile())!, "../../../docs/sql-server.md")).ReplaceLineEndings("\n");

    public static TheoryData<string> Views { get; } = [.. new KpiCatalogue().Sources.Select(ReportViews.NameOf)];

    [Theory]
    [MemberData(nameof(Views))]
    public void The_guide_names_each_report_view_and_every_column_of_it(string view)
    {
        var source = new KpiCatalogue().Sources.Single(source => ReportViews.NameOf(source) == view);

        var table = string.Join('\n', ["| Column | Meaning | Unit |", "|---|---|---|", .. Columns(source)]);

        var section = Guide.Split("\n##").SingleOrDefault(section => section.StartsWith($"# {view}\n", StringComparison.Ordinal)) ?? "";
        Assert.True(section.Contains(table, StringComparison.Ordinal), $"docs/sql-server.md lacks this, or has it differently:\n\n### {view}\n\n{table}\n");
    }

    [Fact]
    public async Task A_report_view_has_the_columns_that_the_guide_lists()
    {
        await using var store = await TestStore.CreateAsync(StoreEngine.Sqlite);
        await using var connection = await store.Store.Engine.OpenAsync(TestContext.Current.CancellationToken);

        foreach (var source in store.Kpis.Sources)
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
        RowColumnKind.Count => "count",
        RowColumnKind.Flag => "0 or 1",
        _ => "text",
    };

    private static string ThisFile([CallerFilePath] string path = "") => path;
}
