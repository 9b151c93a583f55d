using ScoreCard.Core.Calendar;
using ScoreCard.Core.Imports;
using ScoreCard.Core.Imports.Sheets;
using ScoreCard.Core.Kpis;
using ScoreCard.Core.Samples;
using ScoreCard.Core.Store;
using ScoreCard.Core.Tests.Samples;
using ScoreCard.Core.Tests.Store;

namespace ScoreCard.Core.Tests.Kpis;

/// <summary>What KPI pages show beside a reading, against the rows behind it.</summary>
public sealed class SectionTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [OnEachEngine]
    public async Task The_ledger_of_successful_PoCs_has_the_n_and_N_of_their_conversion_and_those_that_are_open(StoreEngine engine)
    {
        await using var store = await ImportedAsync(engine);
        var (kpi, period) = (store.Kpis.Get("poc-conversion"), store.Calendar.Parse("2026-Q3"));

        var wins = await store.Get<TechnicalWinReader>().ReadAsync(kpi, period, Filter.None, deals: 100, Cancel);

        var reading = await store.ReadAsync("poc-conversion", "2026-Q3");
        var deals = wins.Outcomes.GroupBy(part => part.Outcome).ToDictionary(part => part.Key, part => part.Sum(o => o.Deals));
        Assert.Equal(reading.Figure.Sample, deals["Won"]);
        Assert.Equal(reading.Figure.Population, deals["Won"] + deals["Lost"]);
        Assert.True(deals["Open"] > 0);
        Assert.Equal(deals["Lost"], wins.Deals.Count);
        Assert.All(wins.Deals, deal => Assert.True(period.Contains(deal.TechnicalWin) && deal.Reason is not null));
    }

    [Theory]
    [OnEachEngine]
    public async Task The_ledger_of_technical_wins_adds_up_to_the_rows_behind_its_KPI(StoreEngine engine)
    {
        await using var store = await ImportedAsync(engine);
        var (kpi, period) = (store.Kpis.Get("unconverted-technical-wins"), store.Calendar.Parse("2026-Q2"));
        var filter = Filter.None.With("region=EMEA");

        var wins = await store.Get<TechnicalWinReader>().ReadAsync(kpi, period, filter, deals: 5, Cancel);

        var all = await RowsAsync(store, kpi, period, filter, population: true);
        var unconverted = await RowsAsync(store, kpi, period, filter, population: false);
        Assert.NotEmpty(unconverted);
        Assert.Equal(all.GroupBy(row => row.Outcome).ToDictionary(part => part.Key, part => part.LongCount()), wins.Outcomes.GroupBy(part => part.Outcome).ToDictionary(part => part.Key, part => part.Sum(o => o.Deals)));
        Assert.Equal(all.Sum(row => row.Amount), wins.Outcomes.Sum(part => part.Amount));
        Assert.Equal(unconverted.Sum(row => row.Amount), wins.Outcomes.Where(part => part.IsUnconverted).Sum(part => part.Amount));
        Assert.Equal(
            unconverted.GroupBy(row => (row.Outcome, row.Reason)).Select(part => (part.Key.Outcome, part.Key.Reason, part.LongCount(), part.Sum(row => row.Amount))).ToHashSet(),
            wins.Reasons.Select(reason => (reason.Outcome, reason.Reason, reason.Deals, reason.Amount)).ToHashSet());
        Assert.Equal(unconverted.Select(row => row.Amount).OrderDescending().Take(5), wins.Deals.Select(deal => deal.Amount ?? 0));
        Assert.All(wins.Deals, deal => Assert.Equal(period.LastDay.DayNumber - deal.TechnicalWin.DayNumber, deal.Age));
    }

    [Theory]
    [OnEachEngine]
    public async Task A_cut_by_two_dimensions_is_the_cut_by_one_filtered_by_the_other(StoreEngine engine)
    {
        await using var store = await ImportedAsync(engine);
        var reader = store.Get<KpiReader>();
        foreach (var kpi in store.Kpis.All.Where(kpi => kpi.CrossBy is not null))
        {
            var (rows, columns) = kpi.CrossBy!.Value;
            var query = new KpiQuery { Kpis = [kpi], Periods = [store.Calendar.Parse("2026-Q2")], By = rows };
            var crossed = await reader.ReadAsync(query with { Across = columns }, Cancel);

            var value = crossed[0].Slice!.Split(KpiQuery.Cross)[1];
            var cut = await reader.ReadAsync(query with { Filter = Filter.None.With(columns, value) }, Cancel);

            Assert.Equal(
                cut.Where(reading => reading.Figure.Population > 0).ToDictionary(reading => reading.Slice!, reading => reading.Figure),
                crossed.Where(reading => reading.Slice!.EndsWith($"{KpiQuery.Cross}{value}", StringComparison.Ordinal) && reading.Figure.Population > 0).ToDictionary(reading => reading.Slice!.Split(KpiQuery.Cross)[0], reading => reading.Figure));
        }
    }

    [Theory]
    [OnEachEngine]
    public async Task Plays_go_from_stage_to_stage_as_the_history_of_their_deals_says(StoreEngine engine)
    {
        await using var store = await ImportedAsync(engine);
        var period = store.Calendar.Parse("2026-Q2");

        var stages = await store.Get<PlayStageReader>().ReadAsync(period, Filter.None, Cancel);

        var company = SampleStores.Company;
        var stays = SampleHistory.StageChanges(company).Where(change => change.Deal.Play is not null).GroupBy(change => change.Deal)
            .SelectMany(deal => deal.Zip(deal.Skip(1), (from, to) => (Deal: deal.Key, From: from, To: to, Earlier: deal.TakeWhile(change => change != to).Select(change => change.To).ToHashSet(), IsLast: to == deal.Last())))
            .Where(stay => period.Contains(stay.To.Changed))
            .GroupBy(stay => (stay.Deal.Play!, stay.From.To))
            .Select(part => new
            {
                part.Key,
                Stays = part.LongCount(),
                Dropped = part.LongCount(stay => stay.IsLast && stay.Deal.Closed is not null && stay.Deal.Outcome != SampleOutcome.Won),
                Back = part.LongCount(stay => !(stay.IsLast && stay.Deal.Closed is not null) && stay.Earlier.Contains(stay.To.To)),
                Days = part.Select(stay => stay.To.Changed.DayNumber - stay.From.Changed.DayNumber).Order().ToArray(),
            });
        Assert.NotEmpty(stages);
        Assert.Equal(
            stays.Select(part => (part.Key, part.Stays, part.Dropped, part.Back, (part.Days[(part.Days.Length - 1) / 2] + part.Days[part.Days.Length / 2]) / 2m)).ToHashSet(),
            stages.Select(stage => ((stage.Play, stage.Stage), stage.Stays, stage.Dropped, stage.WentBack, stage.MedianDays)).ToHashSet());
    }

    [Theory]
    [OnEachEngine]
    public async Task Stages_stand_in_one_order_for_all_plays(StoreEngine engine)
    {
        await using var store = await ImportedAsync(engine);

        var stages = await store.Get<PlayStageReader>().ReadAsync(store.Calendar.Parse("2026"), Filter.None, Cancel);

        var plays = stages.GroupBy(stage => stage.Play).Select(play => play.Select(stage => stage.Stage).ToArray()).ToArray();
        Assert.True(plays.Length > 1);
        foreach (var (one, other) in from one in plays from other in plays select (one, other))
        {
            Assert.Equal(one.Intersect(other), other.Intersect(one));
        }
    }

    [Theory]
    [OnEachEngine]
    public async Task The_rows_of_a_span_say_its_last_day_and_nothing_where_it_has_no_end(StoreEngine engine)
    {
        await using var store = await ImportedAsync(engine);

        var page = await store.Get<RowReader>().RowsAsync(new() { Kpi = store.Kpis.Get("certificates-expiring"), Period = store.Calendar.Parse("2026-Q3"), Population = true }, Cancel);

        var spans = page.Rows.Select(row => (Expires: (DateOnly?)row[page.Place("ExpiresDate")], Until: (DateOnly?)row[page.Place("HeldUntil")])).ToArray();
        Assert.Contains(spans, span => span.Expires is not null && span.Until == span.Expires);
        Assert.All(spans, span => Assert.True(span.Until is null || span.Expires is null || span.Until <= span.Expires));
        Assert.DoesNotContain(spans, span => span.Until > new DateOnly(2100, 1, 1));
    }

    [Theory]
    [OnEachEngine]
    public async Task A_source_is_unfilled_until_one_of_its_rows_is_imported(StoreEngine engine)
    {
        await using var empty = await TestStore.CreateAsync(engine);
        await using var filled = await ImportedAsync(engine);
        Source[] sources = [.. filled.Kpis.Sources];

        Assert.Equal(sources, await empty.Get<KpiReader>().UnfilledAsync(sources, Cancel));
        Assert.Empty(await filled.Get<KpiReader>().UnfilledAsync(sources, Cancel));
    }

    [Theory]
    [OnEachEngine]
    public async Task Deliverables_are_counted_once_for_each_deal_and_type(StoreEngine engine)
    {
        await using var store = await ImportedAsync(engine);
        var period = store.Calendar.Parse("2026");

        var types = await store.Get<DeliverableReader>().ReadAsync(period, Filter.None, Cancel);

        var company = SampleStores.Company;
        var closed = company.Deals().Where(deal => deal.Outcome is SampleOutcome.Won or SampleOutcome.Lost && deal.Closed is { } day && period.Contains(day)).ToDictionary(deal => deal.Id);
        var (won, lost) = (closed.Values.LongCount(deal => deal.Outcome == SampleOutcome.Won), closed.Values.LongCount(deal => deal.Outcome == SampleOutcome.Lost));
        var expected = SampleEngagements.Deliverables(company).Select(item => (Deal: item.Deal.Id, item.Type, Day: item.Date))
            .Where(item => closed.TryGetValue(item.Deal, out var deal) && item.Day < deal.Closed)
            .GroupBy(item => item.Type)
            .Select(type => (type.Key, Deals(type, SampleOutcome.Won), won, Deals(type, SampleOutcome.Lost), lost));
        Assert.NotEmpty(types);
        Assert.Equal(expected.ToHashSet(), types.Select(type => (type.Type, type.WonWith, type.Won, type.LostWith, type.Lost)).ToHashSet());

        long Deals(IEnumerable<(string Deal, string Type, DateOnly Day)> items, SampleOutcome outcome) => items.Select(item => item.Deal).Distinct(StringComparer.Ordinal).LongCount(deal => closed[deal].Outcome == outcome);
    }

    [Theory]
    [OnEachEngine]
    public async Task The_rows_of_deals_name_the_deliverables_that_their_table_counts(StoreEngine engine)
    {
        await using var store = await ImportedAsync(engine);
        var period = store.Calendar.Parse("2026");
        var types = await store.Get<DeliverableReader>().ReadAsync(period, Filter.None, Cancel);
        var most = types.MaxBy(type => type.WonWith)!;

        async Task<IReadOnlyList<string[]>> NamedAsync(string? search)
        {
            var page = await store.Get<RowReader>().RowsAsync(new() { Kpi = store.Kpis.Get("deliverable-lift"), Period = period, Search = search }, Cancel);
            return [.. page.Rows.Select(row => ((string)row[page.Place("Deliverables")]!).Split("; "))];
        }

        Assert.Equal(
            types.Select(type => (type.Type, type.WonWith + type.LostWith)).ToHashSet(),
            (await NamedAsync(null)).SelectMany(names => names).CountBy(name => name).Select(pair => (pair.Key, (long)pair.Value)).ToHashSet());
        Assert.Equal(most.WonWith + most.LostWith, (await NamedAsync(most.Type)).LongCount(names => names.Contains(most.Type)));
    }

    [Theory]
    [OnEachEngine]
    public async Task Rows_are_found_by_letters_beyond_A_to_Z_in_any_case(StoreEngine engine)
    {
        await using var store = await TestStore.CreateAsync(engine);
        var may = new DateOnly(2026, 5, 4);
        await store.WriteAsync<Opportunities>(may, [["Id", "Name", "Stage", "Outcome", "Amount", "CreatedDate", "CloseDate"], ["A", "ÖSTERREICH-Netz", "Won", "Won", 1, may, may], ["B", "Ostnetz", "Won", "Won", 1, may, may]]);

        var page = await store.Get<RowReader>().RowsAsync(new() { Kpi = store.Kpis.Get("revenue"), Period = store.Calendar.Parse("2026-Q2"), Search = "österreich" }, Cancel);

        Assert.Equal("A", Assert.Single(page.Rows)[page.Place("OpportunityId")]);
    }

    private static async Task<TestStore> ImportedAsync(StoreEngine engine)
    {
        var store = await TestStore.CreateAsync(engine);
        Assert.NotNull((await store.Get<Importer>().RunAsync(new() { Path = Path.Combine(SampleFiles.Folder, "sample.xlsx") }, cancel: Cancel)).ImportId);
        return store;
    }

    private static async Task<(string Outcome, string Reason, decimal Amount)[]> RowsAsync(TestStore store, Kpi kpi, Period period, Filter filter, bool population)
    {
        var page = await store.Get<RowReader>().RowsAsync(new() { Kpi = kpi, Period = period, Filter = filter, Population = population }, Cancel);
        return [.. page.Rows.Select(row => ((string)row[page.Place("Outcome")]!, (string?)row[page.Place("LossReason")] ?? "", (decimal?)row[page.Place("Amount")] ?? 0))];
    }
}
