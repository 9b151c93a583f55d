using ScoreCard.Core.Imports;
using ScoreCard.Core.Store;

namespace ScoreCard.Core.Tests.Imports;

/// <summary>Nothing decides without a word whether a deal is won.</summary>
public sealed class StageMeaningTests
{
    private static readonly DateOnly June = new(2026, 6, 30);
    private static readonly object?[] Headers = ["Opportunity ID", "Stage", "Status Reason", "Is Closed Won", "Is Closed Lost", "Amount", "Close Date"];

    [Theory]
    [OnEachEngine]
    public async Task Each_stage_of_a_file_is_shown_with_what_it_is_taken_for_and_on_whose_word(StoreEngine engine)
    {
        await using var store = await ImportedStore.CreateAsync(engine);
        object?[][] deals = [Headers, Deal("A", "Signed"), Deal("B", "signed "), Deal("C", "Gagné"), Deal("D", "Handshake"), Deal("E", "Negotiation"), Deal("F", "Closed - Duplicate")];
        Dictionary<string, Outcome> said = new() { ["Handshake"] = Outcome.Open, ["gagne"] = Outcome.Lost };

        var told = await store.ImportDealsAsync(deals, request => request with { Outcomes = said });
        var later = await store.ImportDealsAsync(deals);

        StageMeaning[] expected =
        [
            new("Handshake", Outcome.Open, 1, MeaningSource.Told), new("Negotiation", Outcome.Open, 1, MeaningSource.Known), new("Signed", Outcome.Won, 2, MeaningSource.Known),
            new("Gagné", Outcome.Lost, 1, MeaningSource.Told), new("Closed - Duplicate", Outcome.Void, 1, MeaningSource.Known),
        ];
        Assert.Equal(expected, told.Stages);
        Assert.Equal(expected.Select(stage => stage.Source == MeaningSource.Told ? stage with { Source = MeaningSource.Remembered } : stage), later.Stages);
        Assert.Equal(["Won", "Won", "Lost", "Open", "Open", "Void"], await store.CurrentAsync<string>("Opportunity", "Outcome"));
    }

    [Fact]
    public async Task A_text_counts_for_the_rows_that_it_decides_however_often_they_are_read()
    {
        await using var store = await ImportedStore.CreateAsync(StoreEngine.Sqlite);
        var first = Enumerable.Range(1, 600).Select(number => Deal($"P{number}", "Signed"));

        var result = await store.ImportDealsAsync(
        [
            Headers, .. first, ["A", "Negotiation", null, true, null, "1.000,5", "30.06.2026"], ["B", "Closed - Duplicate", null, null, true, 1, June], ["C", "Signed", null, null, true, 1, June],
        ]);

        Assert.Equal([new("Signed", Outcome.Won, 600, MeaningSource.Known), new StageMeaning("Closed - Duplicate", Outcome.Void, 1, MeaningSource.Known)], result.Stages);
    }

    private static object?[] Deal(string id, string stage) => [id, stage, null, null, null, 1, June];
}
