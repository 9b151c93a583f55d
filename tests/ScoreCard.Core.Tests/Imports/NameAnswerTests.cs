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

    [Theory]
    [OnEachEngine]
    public async Task A_name_that_rejects_rows_can_be_said_to_be_any_of_those_there_are(StoreEngine engine)
    {
        await using var store = await ImportedStore.CreateAsync(engine);
        var quotas = new TinyWorkbook().Sheet("Quotas", ["Person", "From", "Until", "Quota"], ["D. Fischer", "2026-01-01", "2026-06-30", 100], ["Luis Ortega", "2026-01-01", "2026-06-30", 200]);
        await store.ImportAsync(new TinyWorkbook().Sheet("People", ["Name", "Role"], ["Dana Fischer", "Account Executive"], ["Luis Ortega", "Sales Engineer"]));
        var before = await store.ImportAsync(quotas);

        Assert.Equal((1L, true), (before.Rejected, before.IsStopped));
        Assert.Equal(new NameOffer("people", "D. Fischer", null), Assert.Single(before.Issues).Offer);
        Assert.Equal(["Dana Fischer", "Luis Ortega"], before.Known["people"].Order(StringComparer.Ordinal));

        var said = await store.ImportAsync(quotas, request => request with { Names = new Dictionary<string, string> { ["people:D Fischer"] = "Dana Fischer" } });

        Assert.Equal((0L, 2L), (said.Rejected, said.Changed));
        Assert.Equal(["Dana Fischer", "Luis Ortega"], await store.CurrentAsync<string>("Quota", "Person"));
    }

    [Theory]
    [OnEachEngine]
    public async Task A_letter_that_looks_like_a_digit_is_no_other_name(StoreEngine engine)
    {
        await using var store = await ImportedStore.CreateAsync(engine);
        await store.ImportAsync(new TinyWorkbook().Sheet("Products", ["Product", "List Price"], ["GTX 500", 10], ["GTX 600", 20]));

        var deals = await store.ImportDealsAsync([Headers, ["A", "Open", 1, "GTX 50O"], ["B", "Open", 1, "GTX 700"]]);

        Assert.Equal([new("products", "GTX 50O", "GTX 500"), new("products", "GTX 700", null)], deals.Issues.Select(issue => issue.Offer!));
        Assert.Equal(["GTX 500", "GTX 600"], deals.Known["products"].Order(StringComparer.Ordinal));
    }

    [Theory]
    [OnEachEngine]
    public async Task A_name_that_is_too_long_once_it_is_replaced_or_spelt_out_rejects_its_row(StoreEngine engine)
    {
        await using var store = await ImportedStore.CreateAsync(engine);
        var names = new Dictionary<string, string> { ["products:GTX Prro"] = new('x', 1_001) };

        var deals = await store.ImportAsync(
            new TinyWorkbook().Sheet("Deals", [.. Headers, "Account Name"], ["A", "Open", 1, "GTX Prro", "Acme"], ["B", "Open", 1, "GTX Pro", new string('ß', 150)], ["C", "Open", 1, "GTX Pro", new string('ß', 100)], ["D", "Open", 1, "GTX Pro", new string('각', 70)]),
            request => request with { Names = names });

        Assert.Equal(
            [
                (2, "was said to mean a name of 1,001 characters; say one of at most 1,000."),
                (3, "has 300 letters once they are spelt out to compare names (ß is ss, a Korean syllable two or three); shorten it until they are 200."),
                (5, "has 210 letters once they are spelt out to compare names (ß is ss, a Korean syllable two or three); shorten it until they are 200."),
            ],
            deals.Issues.Where(issue => issue.Severity == Severity.Error).Select(issue => (issue.Row!.Value, issue.Problem[(issue.Problem.IndexOf("' ", StringComparison.Ordinal) + 2)..])));
    }

    [Theory]
    [OnEachEngine]
    public async Task A_name_that_is_forgotten_stands_for_itself_again_in_all_later_files(StoreEngine engine)
    {
        await using var store = await ImportedStore.CreateAsync(engine);
        await store.ImportAsync(new TinyWorkbook().Sheet("Products", ["Product", "List Price"], ["GTX Pro", 10], ["MG Advanced", 20]));
        object?[][] deals = [Headers, ["A", "Open", 1, "GTX Prro"]];
        await store.ImportDealsAsync(deals, request => request with { Names = new Dictionary<string, string> { ["products:GTX Prro"] = "GTX Pro" } });
        Assert.Equal("products:GTX Prro", Assert.Single((await store.ImportDealsAsync(deals)).Remembered).Key);

        var forgotten = await store.ImportDealsAsync(deals, request => request with { ForgottenNames = ["products:gtx  prro"] });
        var later = await store.ImportDealsAsync(deals);

        Assert.Empty(forgotten.Remembered);
        Assert.Equal(["GTX Prro"], await store.CurrentAsync<string>("Opportunity", "Product"));
        Assert.Contains("--forget-name 'products:gtx  prro'", ImportCommand.Of(forgotten.Answered!, "deals.xlsx"), StringComparison.Ordinal);
        Assert.Empty(later.Remembered);
        Assert.Equal("GTX Pro", Assert.Single(later.Issues).Offer!.Near);
    }

    [Theory]
    [OnEachEngine]
    public async Task A_new_name_that_is_kept_is_asked_about_no_longer_until_that_is_forgotten(StoreEngine engine)
    {
        await using var store = await ImportedStore.CreateAsync(engine);
        await store.ImportAsync(new TinyWorkbook().Sheet("Products", ["Product", "List Price"], ["GTX Pro", 10]));
        object?[][] deals = [Headers, ["A", "Open", 1, "GTX Prro"], ["B", "Open", 2, "Quantum Router"]];
        Dictionary<string, string> kept = new() { ["products:Quantum Router"] = "Quantum Router", ["products:gtx prro"] = "GTX Prro" };
        Assert.Equal(["GTX Prro", "Quantum Router"], (await store.ImportDealsAsync(deals)).Issues.Select(issue => issue.Offer!.Name));

        var said = await store.ImportDealsAsync(deals, request => request with { Names = kept });
        var later = await store.ImportDealsAsync(deals);
        var forgotten = await store.ImportDealsAsync(deals, request => request with { ForgottenNames = ["products:QUANTUM ROUTER"] });

        Assert.Empty(said.Issues);
        Assert.Equal(2, said.NewAnswers);
        Assert.Empty(later.Issues);
        Assert.Equal(["Quantum Router is a new name, kept as it is", "gtx prro is GTX Prro"], later.Remembered.Select(answer => answer.ToString()).Order(StringComparer.Ordinal));
        Assert.Contains("--name 'products:Quantum Router=Quantum Router'", ImportCommand.Of(later.Answered!, "deals.xlsx"), StringComparison.Ordinal);
        Assert.Equal("Quantum Router", Assert.Single(forgotten.Issues).Offer!.Name);
        Assert.Equal(["GTX Prro", "Quantum Router"], await store.CurrentAsync<string>("Opportunity", "Product"));
    }

    [Fact]
    public async Task A_name_is_forgotten_also_where_everything_else_of_the_file_is()
    {
        await using var store = await ImportedStore.CreateAsync(StoreEngine.Sqlite);
        object?[][] deals = [Headers, ["A", "Open", 1, "GTX Prro"]];
        await store.ImportDealsAsync(deals, request => request with { Names = new Dictionary<string, string> { ["products:GTX Prro"] = "GTX Pro" } });

        await store.ImportDealsAsync(deals, request => request with { Forget = true, ForgottenNames = ["products:GTX Prro"] });

        Assert.Empty((await store.ImportDealsAsync(deals)).Remembered);
        Assert.Equal(["GTX Prro"], await store.CurrentAsync<string>("Opportunity", "Product"));
    }

    [Fact]
    public async Task Another_answer_about_a_name_takes_the_place_of_the_first_however_it_is_spelled()
    {
        await using var store = await ImportedStore.CreateAsync(StoreEngine.Sqlite);
        await store.ImportAsync(new TinyWorkbook().Sheet("Products", ["Product", "List Price"], ["GTX Pro", 10], ["GTX Basic", 20]));
        object?[][] deals = [Headers, ["A", "Open", 1, "GTX Prro"]];
        await store.ImportDealsAsync(deals, request => request with { Names = new Dictionary<string, string> { ["products:GTX Prro"] = "GTX Pro" } });
        await store.ImportDealsAsync(deals, request => request with { Names = new Dictionary<string, string> { ["products:gtx-prro"] = "GTX Basic" } });

        var later = await store.ImportDealsAsync(deals);

        Assert.Equal(["gtx-prro is GTX Basic"], later.Remembered.Select(answer => answer.ToString()));
        Assert.Equal(["GTX Basic"], await store.CurrentAsync<string>("Opportunity", "Product"));
    }

    [Fact]
    public async Task What_is_meant_may_mean_another_one_in_turn_even_in_a_circle()
    {
        await using var store = await ImportedStore.CreateAsync(StoreEngine.Sqlite);
        await store.ImportAsync(new TinyWorkbook().Sheet("Products", ["Product", "List Price"], ["GTX Pro", 10]));
        Dictionary<string, string> chain = new() { ["products:G1"] = "G2", ["products:G2"] = "GTX Pro", ["products:C1"] = "C2", ["products:C2"] = "C1" };

        await store.ImportDealsAsync([Headers, ["A", "Open", 1, "G1"], ["B", "Open", 1, "C1"]], request => request with { Names = chain });

        Assert.Equal("GTX Pro", (await store.CurrentAsync<string>("Opportunity", "Product"))[0]);
    }

    [Fact]
    public async Task A_name_of_nothing_is_refused_with_the_kinds_there_are()
    {
        await using var store = await ImportedStore.CreateAsync(StoreEngine.Sqlite);

        var refused = await Assert.ThrowsAsync<RefusalException>(() => store.ImportDealsAsync([Headers, ["A", "Open", 1, "X"]], request => request with { Names = new Dictionary<string, string> { ["GTX Prro"] = "GTX Pro" } }));

        Assert.Equal("'GTX Prro' does not say what it names: write KIND:NAME with accounts, people, products, such as products:GTX Prro.", refused.Message);
    }
}
