using ScoreCard.Core.Imports.Sheets;
using ScoreCard.Core.Kpis;
using ScoreCard.Core.Tests.Samples;

namespace ScoreCard.Core.Tests.Kpis;

/// <summary>docs/kpis.md says what each KPI means: what the app's KPI reference says, to read without the app.</summary>
public sealed class KpiReferenceTests
{
    private static readonly string Reference = Path.GetFullPath(Path.Combine(SampleFiles.Folder, "../docs/kpis.md"));
    private static readonly SheetCatalogue Sheets = new();

    [Fact]
    public void The_reference_holds_every_kpi_as_the_catalogue_has_it()
    {
        var catalogue = new KpiCatalogue();
        var text = string.Join('\n', [
            "# KPI reference\n\nWritten from the catalogue; the page *KPI reference* of the app says the same.\n",
            .. catalogue.All.GroupBy(kpi => kpi.Perspective).SelectMany(group => group.Select(Entry).Prepend($"## {group.Key switch { Perspective.LearningAndGrowth => "Learning & growth", var other => other.ToString() }}\n")),
        ]);
        if (SampleFiles.AreRewritten)
        {
            File.WriteAllText(Reference, text);
        }

        Assert.Equal(text, File.ReadAllText(Reference).ReplaceLineEndings("\n"));
    }

    private static string Entry(Kpi kpi)
    {
        string?[] lines =
        [
            $"### {kpi.Name} (`{kpi.Id}`)\n",
            $"{kpi.Definition}\n",
            $"- Formula: {kpi.Formula}",
            $"- Basis: {Basis(kpi.Source.Basis)}; {Direction(kpi.Direction)}",
            kpi.Notes is null ? null : $"- To note: {kpi.Notes}",
            .. kpi.Settings(new ScorecardOptions()).Select(setting => FormattableString.Invariant($"- Setting: `{ScorecardOptions.Section}:{setting.Key}`, {setting.Value} days where it is left out")),
            $"- Needs: {string.Join(", ", kpi.Source.Sheets.Select(kind => Sheets.Get(kind).Title))}; columns {string.Join(", ", kpi.Columns.Select(column => $"`{column.Name}`"))} of `{kpi.Source.View}`",
            kpi.RestsOn.Count == 0 ? null : $"- No data until a file has brought {string.Join(" and ", kpi.RestsOn.Select(evidence => evidence.What(Sheets)))}",
            kpi.Benchmark is { } benchmark ? $"- Published yardstick: {benchmark.Text} ({benchmark.Source})" : null,
            "",
        ];
        return string.Join('\n', lines.OfType<string>());
    }

    private static string Basis(TimeBasis basis) => basis switch
    {
        TimeBasis.Close => "actual close date",
        TimeBasis.Created => "created date",
        TimeBasis.Event => "the event's own date",
        TimeBasis.AsOf => "as of the period's last day",
        TimeBasis.Overlap => "what happened in the period, and what stands on its last day",
        _ => "averaged over the days of the period",
    };

    private static string Direction(Direction direction) => direction switch
    {
        Core.Kpis.Direction.HigherIsBetter => "higher is better",
        Core.Kpis.Direction.LowerIsBetter => "lower is better",
        _ => "a band is best",
    };
}
