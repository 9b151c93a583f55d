using ScoreCard.Core.Imports;
using ScoreCard.Core.Store;

namespace ScoreCard.Core.Tests.Imports;

/// <summary>A wrong name is corrected once and for all.</summary>
public sealed class NameAnswerTests
{
    private static readonly object?[] Headers = ["Opportunity ID", "Stage", "Amount", "Product"];

    [Theory]
    [OnEachEngine]
    public async Task A_near_name_is_offered_and_once_it_is_said_holds_for_later_files_of_any_shape(StoreEngine engine)
    {
        await using var store = await ImportedStore.CreateAsync(engine);
        await store.ImportAsync(new TinyWorkbook().Sheet("Products", ["Product", "List Price"], ["GTX Pro", 10], ["MG Advanced", 20]));
        var before = await store.ImportDealsAsync([Headers, ["A", "Open", 1, "GTX Prro; MG Advanced"]]);
        Assert.Equal(new NameOffer("products", "GTX Prro", "GTX Pro"), Assert.Single(before.Issues).Offer);

        var said = await store.ImportDealsAsync([Headers, ["A", "Open", 1, "GTX Prro; MG Advanced"]], request => request with { Names = new Dictionary<string, string> { ["products:gtx prro"] = "GTX Pro" } });
        var later = await store.ImportAsync(new TinyWorkbook().Sheet("Pipeline", ["Deal ID", "Deal Stage", "Product Name", "Region"], ["B", "Open", "GTX  PRRO", "West"], ["C", "Open", "GTX Pro", "West"]));

        Assert.Empty(said.Issues);
        Assert.Empty(later.Issues);
        Assert.Equal(["GTX Pro; MG Advanced", "GTX Pro", "GTX Pro"], await store.CurrentAsync<string>("Opportunity", "Product"));
        Assert.Equal(["gtx prro is GTX Pro"], later.Remembered.Select(answer => answer.ToString()));
        Assert.Contains("--name 'products:gtx prro=GTX Pro'", ImportCommand.Of(later.Answered!, "pipeline.xlsx"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_name_of_nothing_is_refused_with_the_kinds_there_are()
    {
        await using var store = await ImportedStore.CreateAsync(StoreEngine.Sqlite);

        var refused = await Assert.ThrowsAsync<ArgumentException>(() => store.ImportDealsAsync([Headers, ["A", "Open", 1, "X"]], request => request with { Names = new Dictionary<string, string> { ["GTX Prro"] = "GTX Pro" } }));

        Assert.Equal("'GTX Prro' does not say what it names: write KIND:NAME with accounts, people, products, such as products:GTX Prro.", refused.Message);
    }
}
