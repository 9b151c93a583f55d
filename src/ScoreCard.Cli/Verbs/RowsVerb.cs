using System.CommandLine;
using ScoreCard.Cli.Output;
using ScoreCard.Core.Calendar;
using ScoreCard.Core.Kpis;

namespace ScoreCard.Cli.Verbs;

internal sealed class RowsVerb : Verb
{
    private readonly Argument<string> _kpi = new("KPI") { Description = "Its id, as 'scorecard kpis' lists it" };
    private readonly Option<string?> _period = Given.Text("--period", "PERIOD", Given.Periods);
    private readonly Option<string?> _by = Given.Text("--by", "DIMENSION", "Sort the rows by this dimension");
    private readonly Option<string[]> _where = Given.Where();
    private readonly Option<string?> _asKnown = Given.AsKnown();
    private readonly Option<bool> _population = Given.Flag("--population", "The N rows, in place of the n rows that were counted");
    private readonly Option<string?> _step = Given.Text("--step", "STEP", $"The deals of one step of the pipeline's change: {WaterfallSteps.Ids}");
    private readonly Option<OutputFormat> _format = Given.Format(OutputFormat.Table, OutputFormat.Json, OutputFormat.Csv);

    public RowsVerb()
        : base("rows", "List the rows behind a reading")
    {
        Add(_kpi);
        Option[] options = [_period, _by, _where, _asKnown, _population, _step, _format];
        foreach (var option in options)
        {
            Add(option);
        }
    }

    public override IReadOnlyList<string> Examples { get; } =
    [
        "revenue --period 2026-Q3",
        "win-rate --period 2026-Q3 --where region=EMEA --population --format csv",
        "pipeline --period 2026-Q3 --by owner --format json",
        "pipeline-change --period 2026-Q3 --step lost",
    ];

    public override async Task<int> RunAsync(ParseResult given, Session session, CancellationToken cancel)
    {
        var kpi = session.Get<KpiCatalogue>().Get(given.GetRequiredValue(_kpi));
        var period = given.GetValue(_period) is { } text ? session.Get<FiscalCalendar>().Parse(text) : null;
        var by = given.GetValue(_by) is { } dimension ? Dimension.Parse(dimension) : null;
        var filter = Given.Filter(given.GetRequiredValue(_where));
        if (filter.Values.Keys.Append(by).FirstOrDefault(d => d is not null && !kpi.Dimensions.Contains(d)) is { } missing)
        {
            throw new UsageException($"{kpi.Id} cannot be cut by {missing.Id}.");
        }

        var step = given.GetValue(_step) is { } id ? WaterfallSteps.Parse(id) : (WaterfallStep?)null;
        if (step is not null && given.GetValue(_population))
        {
            throw new UsageException("--population and --step name different rows: give one of them.");
        }

        var status = await (await session.StoreAsync(cancel)).StatusAsync(cancel);
        var query = new RowQuery
        {
            Kpi = kpi,
            Period = period ?? Given.UsualPeriod(session, status),
            Filter = filter,
            KnownOn = Given.Date(given.GetValue(_asKnown), "--as-known"),
            Population = given.GetValue(_population),
            Step = step,
            SortBy = by?.Column,
        };
        var writer = RowsWriter.For(given.GetValue(_format), query.Columns, session.Out);
        var count = 0L;
        await using var rows = session.Get<RowReader>().StreamRowsAsync(query, cancel).GetAsyncEnumerator(cancel);
        // Before anything is written: what is refused has no rows.
        var isRow = await rows.MoveNextAsync();
        for (writer.Start(); isRow; isRow = await rows.MoveNextAsync())
        {
            writer.Row(rows.Current);
            count++;
        }

        writer.End();
        await session.Out.FlushAsync(cancel);
        await session.Error.WriteLineAsync($"{Figures.Count(count)} rows of {kpi.Id}{(step is null ? "" : $", {step.Value.Id()}")}, {query.Period.Name}.");
        return CommandLine.Done;
    }
}
