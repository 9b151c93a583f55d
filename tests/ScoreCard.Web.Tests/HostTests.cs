using System.IO.Compression;
using System.Net;
using System.Text;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using ScoreCard.Core.Imports;
using ScoreCard.Core.Imports.Sheets;
using ScoreCard.Core.Store;
using ScoreCard.Web.Data;
using ScoreCard.Web.Imports;
using ScoreCard.Web.Tests.Fakes;

namespace ScoreCard.Web.Tests;

public sealed class HostTests(AppHost host) : HostContract(host), IClassFixture<AppHost>;

public sealed class SqlServerHostTests(SqlServerAppHost host) : HostContract(host), IClassFixture<SqlServerAppHost>;

public abstract class HostContract(AppHost host)
{
    [Theory]
    [InlineData("/", "text/html")]
    [InlineData("/_framework/blazor.web.js", "text/javascript")]
    [InlineData("/_content/Radzen.Blazor/Radzen.Blazor.min.js", "text/javascript")]
    [InlineData("/_content/Radzen.Blazor/fonts/SourceSans3VF-Upright.ttf.woff2", "font/woff2")]
    [InlineData("/alive", "text/plain")]
    [InlineData("/health", "text/plain")]
    public async Task Serves(string url, string contentType)
    {
        using var response = await GetAsync(url);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(contentType, response.Content.Headers.ContentType?.MediaType);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/app.css")]
    [InlineData("/no-such-page")]
    public async Task Tells_browsers_what_to_refuse(string url)
    {
        using var response = await GetAsync(url);

        Assert.Contains("frame-ancestors 'none'", string.Join(' ', response.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe-eval", string.Join(' ', response.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
        Assert.Equal("nosniff", Assert.Single(response.Headers.GetValues("X-Content-Type-Options")));
    }

    [Theory]
    [InlineData("localhost:5080", HttpStatusCode.OK)]
    [InlineData("127.0.0.1:5080", HttpStatusCode.OK)]
    [InlineData("[::1]:5080", HttpStatusCode.OK)]
    [InlineData("rebound.example", HttpStatusCode.BadRequest)]
    public async Task Answers_only_under_the_names_of_this_machine(string name, HttpStatusCode expected)
    {
        using var client = host.CreateClient();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/alive") { Headers = { Host = name } };

        using var response = await client.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(expected, response.StatusCode);
    }

    [Fact]
    public async Task Says_that_it_is_unhealthy_without_a_store_and_nothing_more()
    {
        var scorecard = new FakeScorecard { Lost = new("server=secret") };
        await using var lost = host.WithWebHostBuilder(builder => builder.ConfigureTestServices(services => services.AddSingleton<IScorecard>(scorecard)));
        using var client = lost.CreateClient();

        using var response = await client.GetAsync(new Uri("/health", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.ServiceUnavailable, response.StatusCode);
        Assert.Equal("unhealthy", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Refuses_rows_by_a_filter_that_the_KPI_does_not_have_in_a_sentence()
    {
        using var response = await GetAsync("/kpi/product-certification/rows.csv?period=2026-Q3&competitor=Vexor");

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.StartsWith("Certified on our products cannot be filtered by competitor: ", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Streams_what_an_import_changed_as_a_csv_without_live_formulas()
    {
        var imports = new FakeImports();
        imports.Log.Add(new() { ImportId = 12, FileName = "crm.xlsx" });
        var stage = new SheetCatalogue().Get("opportunities").Column("Stage")!;
        imports.Changes.Add(new("=1+1", "Acme, Inc.", ChangeKind.Changed, [new(stage, "Engaging", "Won")]));
        await using var faked = host.WithWebHostBuilder(builder => builder.ConfigureTestServices(services => services.AddSingleton<IImports>(imports)));
        using var client = faked.CreateClient();

        using var response = await client.GetAsync(new Uri("/imports/12/changes.csv?kind=opportunities", UriKind.Relative), TestContext.Current.CancellationToken);
        using var missing = await client.GetAsync(new Uri("/imports/13/changes.csv", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal("import-12-opportunities.csv", response.Content.Headers.ContentDisposition?.FileName);
        Assert.Equal(
            "\uFEFFKind,Key,Name,Change,Column,Old,New\r\nopportunities,'=1+1,\"Acme, Inc.\",changed,Stage,Engaging,Won\r\n",
            Encoding.UTF8.GetString(await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)));
        Assert.Equal(HttpStatusCode.NotFound, missing.StatusCode);
    }

    [Fact]
    public async Task Streams_rows_as_a_csv_without_live_formulas()
    {
        await using var fake = host.WithWebHostBuilder(builder => builder.ConfigureTestServices(services => services.AddSingleton<IScorecard>(new FakeScorecard())));
        using var client = fake.CreateClient();

        using var response = await client.GetAsync(new Uri("/kpi/revenue/rows.csv?period=2017-Q4&rows=population", UriKind.Relative), TestContext.Current.CancellationToken);

        var bytes = await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        var lines = Encoding.UTF8.GetString(bytes).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal("text/csv", response.Content.Headers.ContentType?.MediaType);
        Assert.Equal("revenue-2017-Q4-population.csv", response.Content.Headers.ContentDisposition?.FileNameStar);
        Assert.Equal(4, lines.Length);
        Assert.StartsWith("\ufeffOpportunity ID,Opportunity,Account", lines[0], StringComparison.Ordinal);
        Assert.Contains(",'=SUM(A1:A9),", lines[1], StringComparison.Ordinal);
        Assert.Contains("480", lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Downloads_the_scorecard_of_the_view_as_a_workbook()
    {
        using var response = await GetAsync("/scorecard.xlsx?period=2017-Q4&region=West");

        await using var workbook = new ZipArchive(await response.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken));
        using var texts = new StreamReader(await workbook.GetEntry("xl/sharedStrings.xml")!.OpenAsync(TestContext.Current.CancellationToken));
        var said = await texts.ReadToEndAsync(TestContext.Current.CancellationToken);
        Assert.Equal("scorecard-2017-Q4.xlsx", response.Content.Headers.ContentDisposition?.FileNameStar);
        Assert.Contains("Scorecard 2017-Q4", said, StringComparison.Ordinal);
        Assert.Contains("Only Region: West", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Downloads_the_deals_of_a_step_with_what_they_were_worth_before_and_after()
    {
        await using var fake = host.WithWebHostBuilder(builder => builder.ConfigureTestServices(services => services.AddSingleton<IScorecard>(new FakeScorecard())));
        using var client = fake.CreateClient();

        using var response = await client.GetAsync(new Uri("/kpi/pipeline-change/rows.csv?period=2017-Q4&rows=won", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal("pipeline-change-2017-Q4-won.csv", response.Content.Headers.ContentDisposition?.FileNameStar);
        Assert.Contains(",Amount at start,Amount at end,Change,", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/kpi/no-such-kpi/rows.csv", HttpStatusCode.NotFound)]
    [InlineData("/kpi/revenue/rows.csv?period=2017-Q9", HttpStatusCode.BadRequest)]
    [InlineData("/kpi/revenue/rows.csv?rows=won", HttpStatusCode.BadRequest)]
    [InlineData("/scorecard.xlsx?period=2017-Q9", HttpStatusCode.BadRequest)]
    [InlineData("/scorecard.xlsx?colour=red", HttpStatusCode.BadRequest)]
    [InlineData("/kpi/revenue/rows.csv?sort=Colour", HttpStatusCode.BadRequest)]
    [InlineData("/imports/none/rejected.xlsx", HttpStatusCode.NotFound)]
    public async Task Answers_a_wrong_address_with_its_status(string url, HttpStatusCode expected)
    {
        using var response = await GetAsync(url);

        Assert.Equal(expected, response.StatusCode);
    }

    [Fact]
    public async Task Gives_a_fault_a_number_and_no_stack()
    {
        using var response = await GetAsync("/error");

        var page = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Contains("Something went wrong", page, StringComparison.Ordinal);
        Assert.Matches("<code>[^<]{8,}</code>", page);
        Assert.DoesNotContain("   at ", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Seals_with_keys_that_another_node_of_the_store_finds()
    {
        await using var other = host.WithWebHostBuilder(_ => { });
        var seal = host.Services.GetRequiredService<IDataProtectionProvider>().CreateProtector("test").Protect("opened");

        Assert.Equal("opened", other.Services.GetRequiredService<IDataProtectionProvider>().CreateProtector("test").Unprotect(seal));
        Assert.NotEmpty(await host.Services.GetRequiredService<KeyStore>().AllAsync(TestContext.Current.CancellationToken));
    }

    private async Task<HttpResponseMessage> GetAsync(string url)
    {
        using var client = host.CreateClient();
        return await client.GetAsync(new Uri(url, UriKind.Relative), TestContext.Current.CancellationToken);
    }
}
