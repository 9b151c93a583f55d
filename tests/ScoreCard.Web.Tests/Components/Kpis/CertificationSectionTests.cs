using System.Text.RegularExpressions;
using ScoreCard.Core.Kpis;
using ScoreCard.Web.Components.Kpis;
using ScoreCard.Web.Data;

namespace ScoreCard.Web.Tests.Components.Kpis;

public sealed class CertificationSectionTests : ComponentTest
{
    [Fact]
    public void Shows_each_certificate_with_its_last_day_and_the_soonest_first()
    {
        // The quarter ends on 31 December 2017: 31 March 2018 is 90 days later (31 + 28 + 31), 1 April 91.
        Scorecard.Rows = _ =>
        [
            Held("Ann", "Edge", "Product", new(2018, 4, 1)),
            Held("Ann", "Cloud", "Technical", null),
            Held("Bob", "Edge", "Product", new(2018, 3, 31)),
            Held("Cem", "Edge", "Product", new(2018, 1, 1)),
            Held("Cem", "Cloud", "Technical", new(2017, 12, 31)),
        ];

        var section = Section("certificates-expiring");

        Assert.Equal(["Person", "Edge", "Cloud"], section.FindAll("thead th").Select(cell => cell.TextContent));
        Assert.Equal(
            [
                "Cem|1 Jan 2018 expires in 1 day|31 Dec 2017 last day",
                "Bob|31 Mar 2018 expires in 90 days|",
                "Ann|1 Apr 2018 valid|no expiry valid",
            ],
            Lines(section));
        Assert.Contains("On 31 Dec 2017, 3 people hold 5 valid certificates; 3 expire within 90 days.", section.Markup, StringComparison.Ordinal);
        Assert.Equal("kpi/certificates-expiring?period=2017-Q4&owner=Cem", section.Find("tbody a").GetAttribute("href"));
    }

    [Theory]
    [InlineData("certificates-expiring", "On 31 Dec 2017, 1 person holds 1 valid certificate; none expires within 90 days. 2 have expired in the 90 days before.")]
    [InlineData("product-certification", "On 31 Dec 2017, 1 sales engineer holds 1 valid certificate; none expires within 90 days. 1 has expired in the 90 days before. 1 sales engineer holds none.")]
    public void Shows_what_has_run_out_in_words_and_does_not_count_it_as_valid(string kpi, string sentence)
    {
        Scorecard.Rows = query => query.Kpi.Id == "product-certification" ? [Engineer("Ann"), Engineer("Bob")] : [Held("Ann", "Edge", "Product", new(2019, 1, 1))];
        Scorecard.Expired =
        [
            new() { Person = "Bob", Certificate = "Edge", Category = "Product", ExpiresDate = new(2017, 12, 30) },
            new() { Person = "A manager", Certificate = "Cloud", Category = "Technical", ExpiresDate = new(2017, 10, 2) },
        ];

        var section = Section(kpi);

        Assert.Contains(sentence, section.Find("p").TextContent, StringComparison.Ordinal);
        Assert.Contains("Bob|30 Dec 2017 expired 1 day ago", string.Join('\n', Lines(section)), StringComparison.Ordinal);
        Assert.Equal("state soon", section.FindAll("tbody tr").First(row => row.TextContent.Contains("Bob", StringComparison.Ordinal)).QuerySelector(".state")!.ClassName);
        Assert.Equal(kpi == "certificates-expiring", section.Markup.Contains("expired 90 days ago", StringComparison.Ordinal));
    }

    [Fact]
    public void Counts_what_has_no_column_of_its_own()
    {
        // C01 to C12 are held twice each, D1 and D2 once.
        Scorecard.Rows = _ =>
        [
            .. Enumerable.Range(1, 12).Select(i => Held("Ann", $"C{i:00}", "Product", new(2019, 1, 1))),
            .. Enumerable.Range(1, 12).Select(i => Held("Bob", $"C{i:00}", "Product", new(2019, 1, 1))),
            Held("Bob", "D1", "Product", new(2018, 1, 10)),
            Held("Bob", "D2", "Product", new(2019, 1, 1)),
        ];

        var section = Section("certificates-expiring");

        Assert.Equal(14, section.FindAll("thead th").Count);
        Assert.Equal("2 others", section.FindAll("thead th")[^1].TextContent);
        Assert.Equal(["2 first expires in 10 days", ""], Lines(section).Select(line => line.Split('|')[^1]));
    }

    [Theory]
    [InlineData("product-certification", "Edge")]
    [InlineData("technical-certification", "Cloud")]
    [InlineData("industry-certification", "Bank")]
    public void Shows_engineers_and_certificates_of_the_category_alone(string kpi, string certificate)
    {
        var queries = new List<RowQuery>();
        Scorecard.Rows = query =>
        {
            queries.Add(query);
            return query.Kpi.Id == kpi
                ? [Engineer("Ann"), Engineer("Bob"), Engineer("Cem")]
                :
                [
                    Held("Ann", "Edge", "Product", new(2019, 1, 1)), Held("Ann", "Cloud", "Technical", new(2019, 1, 1)),
                    Held("Ann", "Bank", "Industry", new(2019, 1, 1)), Held("A manager", certificate, "Product", new(2019, 1, 1)),
                ];
        };

        var section = Section(kpi, "?period=2017-Q4&region=West&se=Ann");

        Assert.Equal(["Person", certificate], section.FindAll("thead th").Select(cell => cell.TextContent));
        Assert.Equal("Ann|1 Jan 2019 valid", Assert.Single(Lines(section)));
        Assert.Contains(
            "1 sales engineer holds 1 valid certificate; none expires within 90 days. 2 sales engineers hold none.", section.Markup, StringComparison.Ordinal);
        Assert.Equal(["region=West", "se=Ann"], queries[0].Filter.Pairs().Select(pair => $"{pair.Dimension}={pair.Value}"));
        Assert.Equal(["owner=Ann", "region=West"], queries[1].Filter.Pairs().Select(pair => $"{pair.Dimension}={pair.Value}"));
        Assert.All(queries, query => Assert.True(query is { Population: true, Take: null }));
    }

    [Fact]
    public void Reads_a_running_period_as_of_the_last_export()
    {
        // Today is 5 January 2018.
        Scorecard.Status = Scorecard.Status with { DataAsOf = new(2018, 1, 3) };
        Scorecard.Rows = _ => [Held("Ann", "Edge", "Product", new(2018, 1, 15))];

        Assert.Equal("Ann|15 Jan 2018 expires in 12 days", Assert.Single(Lines(Section("certificates-expiring", "?period=2018-Q1"))));
    }

    [Fact]
    public void Says_that_nobody_holds_one()
    {
        Scorecard.Rows = _ => [];

        Assert.Contains("nobody holds such a certificate on 31 Dec 2017", Section("product-certification").Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void Tries_again_after_a_fault()
    {
        Scorecard.Rows = _ => throw new TimeoutException();
        var section = Section("certificates-expiring");
        Assert.Contains("could not be read", section.Find("[role=alert]").TextContent, StringComparison.Ordinal);

        Scorecard.Rows = _ => [Held("Ann", "Edge", "Product", null)];
        section.Find("[role=alert] button").Click();

        section.WaitForAssertion(() => Assert.Single(section.FindAll("tbody tr")));
    }

    [Theory]
    [InlineData("certificates-expiring", 1)]
    [InlineData("product-certification", 1)]
    [InlineData("quota-attainment", 0)]
    public void Stands_on_the_pages_of_certificates_alone(string kpi, int sections)
    {
        Scorecard.Rows = _ => [];

        var page = Render<KpiPage>(p => p.AddCascadingValue<PageState>(State()).Add(k => k.Id, kpi));

        Assert.Equal(sections, page.FindAll("#certification-title").Count);
    }

    private static object?[] Held(string person, string certificate, string category, DateOnly? expires) =>
        ["C-1", person, certificate, category, new DateOnly(2016, 1, 1), expires, "", "", "", new DateOnly(2016, 1, 1), new DateOnly(9999, 12, 31)];

    private static object?[] Engineer(string name) => [name, "Product", 0m, false, "", "", "", new DateOnly(2016, 1, 1), new DateOnly(9999, 12, 31)];

    private static IEnumerable<string> Lines(IRenderedComponent<CertificationSection> section) => section.FindAll("tbody tr")
        .Select(row => string.Join('|', row.Children.Select(cell => Regex.Replace(cell.TextContent, @"\s+", " ", RegexOptions.None, TimeSpan.FromSeconds(1)).Trim())));

    private IRenderedComponent<CertificationSection> Section(string kpi, string query = "?period=2017-Q4") =>
        Render<CertificationSection>(p => p.AddCascadingValue<PageState>(State(query)).Add(s => s.Kpi, Catalogue.Get(kpi)));
}
