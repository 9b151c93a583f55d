using System.Globalization;
using ScoreCard.Core.Calendar;
using ScoreCard.Core.Kpis;
using ScoreCard.Core.Samples;

namespace ScoreCard.Core.Tests.Samples;

/// <summary>samples/expected-readings.csv: what every KPI reads over samples/sample.xlsx on its last day.</summary>
internal static class ExpectedReadings
{
    public static readonly string File = Path.Combine(SampleFiles.Folder, "expected-readings.csv");

    public static readonly string?[] Regions = [null, "APAC", "Americas", "EMEA"];

    /// <summary>The last eight quarters and the three years.</summary>
    public static IReadOnlyList<Period> Periods { get; } =
    [
        .. new FiscalCalendar().Trend(new FiscalCalendar().Quarter(2026, 3), 8),
        .. new FiscalCalendar().Trend(new FiscalCalendar().Year(2026), 3),
    ];

    public static string Text()
    {
        var company = new SampleCompany();
        var readings = new SampleReadings(company, company.LastDay);
        var lines =
            from kpi in new KpiCatalogue().All
            from period in Periods
            from region in Regions
            where region is null || kpi.Dimensions.Contains(Dimension.Region)
            let expected = readings.Read(kpi.Id, period, region)
            select string.Join(',', kpi.Id, period.Name, region, Print(expected.Value), expected.Sample, expected.Population);
        return string.Join('\n', lines.Prepend("kpi,period,region,value,n,N").Append(""));
    }

    private static string Print(decimal? value) => value is { } number ? Math.Round(number, 6).ToString("0.######", CultureInfo.InvariantCulture) : "";
}
