using ScoreCard.Core.Kpis;

namespace ScoreCard.Core.Tests.Kpis;

public sealed class WilsonIntervalTests
{
    // Published values: Newcombe (1998), table I, method 3.
    [Theory]
    [InlineData(81, 263, 0.2553, 0.3662)]
    [InlineData(15, 148, 0.0624, 0.1605)]
    [InlineData(0, 20, 0, 0.1611)]
    [InlineData(1, 29, 0.0061, 0.1718)]
    [InlineData(29, 29, 0.8830, 1)]
    public void Agrees_with_the_published_table(long n, long population, double low, double high)
    {
        var interval = WilsonInterval.Of(n, population);

        Assert.Equal(low, (double)interval!.Value.Low, 4);
        Assert.Equal(high, (double)interval.Value.High, 4);
    }

    [Fact]
    public void Has_nothing_to_say_of_no_rows() => Assert.Null(WilsonInterval.Of(0, 0));
}
