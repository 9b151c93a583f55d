using ScoreCard.Web.Components.Summary;

namespace ScoreCard.Web.Tests.Components.Summary;

public class HomePageTests : ComponentTest
{
    [Fact]
    public void Says_what_a_check_found()
    {
        var page = Render<HomePage>();

        page.Find("button").Click();

        page.Find("[role=status]").MarkupMatches("<p role=\"status\">Checked 1 times: still none.</p>");
    }

    [Fact]
    public void Has_one_heading()
        => Assert.Equal("ScoreCard", Render<HomePage>().Find("h1").TextContent);
}
