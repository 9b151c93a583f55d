using ScoreCard.Web.Components.Tiles;

namespace ScoreCard.Web.Tests.Components.Tiles;

public sealed class BarScaleTests
{
    [Fact]
    public void Starts_at_zero() => Assert.Equal(("0", "100"), new BarScale([50m, 100m], 0, 100).Bar(100));

    [Fact]
    public void Hangs_negative_values_below_zero()
    {
        var scale = new BarScale([-50m, 50m, null], 0, 100);

        Assert.Equal("50", scale.Zero);
        Assert.Equal(("50", "50"), scale.Bar(-50));
        Assert.Equal(("0", "50"), scale.Bar(50));
    }

    [Fact]
    public void Draws_nothing_for_nothing() => Assert.Equal(("100", "0"), new BarScale([0m, null], 0, 100).Bar(0));

    [Fact]
    public void Never_hides_a_value_beside_a_huge_one() => Assert.Equal("1", new BarScale([1m, 1_000_000_000_000m], 0, 100).Bar(1).Height);
}
