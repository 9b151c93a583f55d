using ScoreCard.Core.Imports.Values;

namespace ScoreCard.Core.Tests.Imports.Values;

public class NamesTests
{
    [Theory]
    [InlineData("Acme", "Acme")]
    [InlineData("  Acme Corp ", "Acme Corp")]
    [InlineData("\u00A0\uFEFF006A\u200B\u202F", "006A")]
    [InlineData("\t\r\n", "")]
    [InlineData("", "")]
    public void Trim_takes_invisible_characters_off_the_ends(string text, string trimmed) => Assert.Equal(trimmed, Names.Trim(text));

    [Fact]
    public void Trim_keeps_case_and_inner_spaces() => Assert.Equal("006A0000003xYzA \u00A0b", Names.Trim(" 006A0000003xYzA \u00A0b"));

    [Theory]
    [InlineData("GTX Pro", "gtxpro")]
    [InlineData("GTXPro", "gtxpro")]
    [InlineData("Probability (%)", "probability")]
    [InlineData("(Do Not Modify) Opportunity", "donotmodifyopportunity")]
    [InlineData("Close Date ↑", "closedate")]
    [InlineData("Amount ▼", "amount")]
    [InlineData("Account Name *", "accountname")]
    [InlineData("opportunity_id", "opportunityid")]
    [InlineData("Deal - Currency of Value", "dealcurrencyofvalue")]
    [InlineData("Date entered \"Closed Won (Sales)\"", "dateenteredclosedwonsales")]
    [InlineData("Größe", "grosse")]
    [InlineData("GROSSE", "grosse")]
    [InlineData("Société Générale", "societegenerale")]
    [InlineData("Ørsted", "orsted")]
    [InlineData("Łódź", "lodz")]
    [InlineData("ＡＢＣ１２", "abc12")]
    [InlineData("商談名", "商談名")]
    [InlineData("Сделка №5", "сделкаno5")]
    [InlineData("हिन्दी", "हिन्दी")]
    [InlineData("MRR²", "mrr2")]
    [InlineData(" % ", "%")]
    [InlineData("—", "—")]
    [InlineData("", "")]
    public void Normalise_leaves_letters_and_digits(string text, string normalised) => Assert.Equal(normalised, Names.Normalise(text));

    [Fact]
    public void Normalise_bears_half_a_surrogate_pair() => Assert.Equal("acme", Names.Normalise("Acme\uD83D é"[..5]));

    [Theory]
    [InlineData("technolgy", "technology")]
    [InlineData("Tehcnology", "technology")]
    [InlineData("technology ", "technology")]
    [InlineData("retial", "retail")]
    [InlineData("markting", "marketing")]
    [InlineData("GTX-Pro", "GTX Pro")]
    public void Near_finds_typing_errors(string name, string found) =>
        Assert.Equal(found, Names.Near(name, ["medical", "retail", "technology", "marketing", "GTX Pro", "GTX Basic"]));

    [Theory]
    [InlineData("finance")]
    [InlineData("GTX Plus")]
    [InlineData("")]
    [InlineData("xy")]
    public void Near_does_not_guess(string name) => Assert.Null(Names.Near(name, ["medical", "technology", "GTX Pro", "GTX Basic", "xz"]));

    [Fact]
    public void Near_never_takes_one_number_for_another() => Assert.Null(Names.Near("GTK 500", ["GTK 600", "GTK 5000", "GTK"]));

    [Fact]
    public void Near_takes_the_nearest() => Assert.Equal("technology", Names.Near("technolgy", ["technologies", "technology", "technolog"]));

    [Fact]
    public void The_nearest_names_share_most_pairs_of_letters_whatever_the_order_of_words() =>
        Assert.Equal(["Acme Industries", "Industries of Acme", "Acne Corp", "Zoo"], Names.Nearest("Acme Industries Ltd", ["Zoo", "Acne Corp", "Industries of Acme", "Acme Industries"]));
}
