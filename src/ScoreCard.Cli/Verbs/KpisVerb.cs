using System.CommandLine;
using ScoreCard.Cli.Output;
using ScoreCard.Core.Calendar;
using ScoreCard.Core.Imports.Sheets;
using ScoreCard.Core.Kpis;

namespace ScoreCard.Cli.Verbs;

internal sealed class KpisVerb : Verb
{
    private readonly Option<string[]> _periods = Given.Many("--period", "PERIOD", Given.Periods);
    private readonly Option<string[]> _kpis = Given.Kpis();
    private readonly Option<string?> _by = Given.By();
    private readonly Option<string[]> _where = Given.Where();
    private readonly Option<string?> _asKnown = Given.AsKnown();
    private readonly Option<OutputFormat> _format = Given.Format(OutputFormat.Table, OutputFormat.Json, OutputFormat.Csv);

    public KpisVerb()
        : base("kpis", "Read the scorecard: value, n of N, the period and the year before")
    {
        Option[] options = [_periods, _kpis, _by, _where, _asKnown, _format];
        foreach (var option in options)
        {
            Add(option);
        }
    }

    public override IReadOnlyList<string> Examples { get; } =
    [
        "",
        "--period 2026-Q3 --by region",
        "--kpi win-rate --kpi revenue --period 2026 --period 2025 --where region=EMEA --format json",
        "--period 2026-Q2 --as-known 2026-07-01 --format csv",
    ];

    public override async Task<int> RunAsync(ParseResult given, Session session, CancellationToken cancel)
    {
        var calendar = session.Get<FiscalCalendar>();
        var by = given.GetValue(_by) is { } dimension ? Dimension.Parse(dimension) : null;
        var query = new KpiQuery
        {
            Kpis = Given.Kpis(given.GetRequiredValue(_kpis), session.Get<KpiCatalogue>()),
            Periods = [.. given.GetRequiredValue(_periods).Select(calendar.Parse).Distinct()],
            By = by,
            Filter = Given.Filter(given.GetRequiredValue(_where)),
            KnownOn = Given.Date(given.GetValue(_asKnown), "--as-known"),
        };

        var status = await Given.StatusAsync(session, cancel);
        query = query.Periods.Count == 0 ? query with { Periods = [Given.UsualPeriod(session, status)] } : query;
        var reader = session.Get<KpiReader>();
        var readings = await reader.ReadAsync(query, cancel);
        var reasons = await BlankReasons.OfAsync(readings, reader, session.Get<SheetCatalogue>(), cancel);
        switch (given.GetValue(_format))
        {
            case OutputFormat.Json:
                Json.Write(session.Out, readings.Select(reading => KpiJson.Of(reading, reasons)));
                break;
            case OutputFormat.Csv:
                var csv = new CsvOutput(session.Out);
                csv.Row(KpiJson.Headers);
                foreach (var reading in readings)
                {
                    csv.Row(KpiJson.Of(reading, reasons).Cells());
                }

                break;
            default:
                KpiText.Print(readings, by, query.KnownOn, status, reasons, session.Out);
                break;
        }

        return CommandLine.Done;
    }
}
