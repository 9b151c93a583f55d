using System.Net;
using Microsoft.AspNetCore.Mvc.Testing;

namespace ScoreCard.Web.Tests;

public sealed class HostTests(WebApplicationFactory<Program> host) : IClassFixture<WebApplicationFactory<Program>>
{
    [Theory]
    [InlineData("/", "text/html")]
    [InlineData("/_framework/blazor.web.js", "text/javascript")]
    [InlineData("/_content/Radzen.Blazor/Radzen.Blazor.js", "text/javascript")]
    public async Task Serves(string url, string contentType)
    {
        using var client = host.CreateClient();

        using var response = await client.GetAsync(new Uri(url, UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(contentType, response.Content.Headers.ContentType?.MediaType);
    }
}
