using ScoreCard.Core.Imports.Values;

namespace ScoreCard.Core.Tests.Imports.Values;

public sealed class SalesforceIdTests
{
    // Of each five characters the capitals are bits, the first the lowest: 006A0 has bit 3, which is the letter after seven others.
    [Theory]
    [InlineData("006A0000003xYzAIAU", "006A0000003xYzA")]
    [InlineData("006A0000003xYzaIAE", "006A0000003xYza")]
    [InlineData("0014100000Te56wAAB", "0014100000Te56w")]
    [InlineData("006ABCDEFGHIJKLY55", "006ABCDEFGHIJKL")]
    public void The_checksum_of_a_Salesforce_id_is_left_out(string id, string expected) => Assert.Equal(expected, SalesforceId.WithoutChecksum(id));

    [Theory]
    [InlineData("006A0000003xYzA")]
    [InlineData("006A0000003xYzAIAE")]
    [InlineData("006a0000003xyzaiau")]
    [InlineData("006-0000003xYz-AAU")]
    [InlineData("365239700000020001")]
    [InlineData("006A0000003xYzAIAU1")]
    [InlineData("OPP-1001")]
    public void Any_other_id_stays_as_it_is(string id) => Assert.Equal(id, SalesforceId.WithoutChecksum(id));
}
