using System.CommandLine;
using ScoreCard.Core.Calendar;
using ScoreCard.Core.Exports;
using ScoreCard.Core.Kpis;

namespace ScoreCard.Cli.Verbs;

internal sealed class ExportVerb : Verb
{
    private readonly Argument<string> _path = new("OUT.xlsx") { Description = "The workbook to write; an existing one is replaced" };
    private readonly Option<string?> _period = Given.Text("--period", "PERIOD", Given.Periods);
    private readonly Option<string[]> _kpis = Given.Kpis();
    private readonly Option<string?> _by = Given.By();
    private readonly Option<string[]> _where = Given.Where();
    private readonly Option<string?> _asKnown = Given.AsKnown();

    public ExportVerb()
        : base("export", "Write the scorecard of a period as a workbook: readings, comparison, trend, and a cut")
    {
        Add(_path);
        Option[] options = [_period, _kpis, _by, _where, _asKnown];
        foreach (var option in options)
        {
            Add(option);
        }
    }

    public override IReadOnlyList<string> Examples { get; } = ["scorecard.xlsx --period 2026-Q3", "emea.xlsx --period 2026 --where region=EMEA --by owner"];

    public override async Task<int> RunAsync(ParseResult given, Session session, CancellationToken cancel)
    {
        var path = Given.NewFile(given.GetRequiredValue(_path));
        var query = new KpiQuery
        {
            Kpis = Given.Kpis(given.GetRequiredValue(_kpis), session.Get<KpiCatalogue>()),
            Periods = given.GetValue(_period) is { } period ? [session.Get<FiscalCalendar>().Parse(period)] : [],
            By = given.GetValue(_by) is { } dimension ? Dimension.Parse(dimension) : null,
            Filter = Given.Filter(given.GetRequiredValue(_where)),
            KnownOn = Given.Date(given.GetValue(_asKnown), "--as-known"),
        };

        var status = await Given.StatusAsync(session, cancel);
        query = query.Periods.Count == 0 ? query with { Periods = [Given.UsualPeriod(session, status)] } : query;
        using var file = new MemoryStream();
        await session.Get<ScorecardWorkbook>().WriteAsync(query, file, cancel);
        await File.WriteAllBytesAsync(path, file.ToArray(), cancel);
        await session.Out.WriteLineAsync($"Wrote {path}");
        return CommandLine.Done;
    }
}
