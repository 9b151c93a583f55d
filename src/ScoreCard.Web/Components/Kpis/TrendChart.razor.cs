using System.Globalization;
using System.Net;
using Microsoft.AspNetCore.Components;
using ScoreCard.Core.Calendar;
using ScoreCard.Core.Kpis;
using ScoreCard.Web.Components.Tiles;

namespace ScoreCard.Web.Components.Kpis;

/// <summary>Columns over time from zero: actual dark, the year before lighter behind it, values written at the columns.</summary>
public sealed partial class TrendChart
{
    private const int Height = 232;
    private const int MostCloseLabels = 8;

    [Parameter, EditorRequired]
    public required Kpi Kpi { get; set; }

    [Parameter, EditorRequired]
    public required IReadOnlyList<TrendPair> Pairs { get; set; }

    [Parameter]
    public string? Currency { get; set; }

    private bool HasYearAgo => Pairs.Any(pair => pair.YearAgo.Value is not null);

    /// <summary>Where a column starts within its place: to the right of the year before, else in the middle.</summary>
    private double Left => HasYearAgo ? 0.32 : 0.25;

    private IEnumerable<decimal?> Actual => Pairs.Select(pair => pair.Now.Value);

    private IEnumerable<decimal?> Values => Pairs.SelectMany(pair => new[] { pair.Now.Value, pair.YearAgo.Value });

    private BarScale Scale => new([.. Values], top: 24, bottom: Values.Min() < 0 ? Height - 64 : Height - 44);

    /// <summary>One scale for all columns, named in the caption: values are written without their unit.</summary>
    private (decimal By, string Letter) Magnitude => Kpi.Unit == Unit.Money ? Format.Magnitude(Values.Max(value => Math.Abs(value ?? 0))) : (1, "");

    private string Caption
    {
        get
        {
            var unit = string.Join(' ', new[] { Format.UnitName(Kpi.Unit, Currency), Magnitude.Letter }.Where(part => part.Length > 0));
            return unit.Length > 0 ? $"{Kpi.Name} in {unit}" : Kpi.Name;
        }
    }

    private string Label => $"{Kpi.Name}: {string.Join(", ", Pairs.Select(pair => $"{pair.Name} {Format.Brief(Kpi.Unit, pair.Now.Value, Currency)}"))}";

    private string Number(decimal value)
    {
        if (Kpi.Unit != Unit.Money)
        {
            return Format.Bare(Kpi.Unit, value);
        }

        var largest = Values.Max(each => Math.Abs(each ?? 0)) / Magnitude.By;
        return Format.Number(value / Magnitude.By, Magnitude.Letter.Length == 0 || largest >= 100 ? "#,0" : largest >= 10 ? "0.0" : "0.00");
    }

    private string Say(string period, decimal value) => $"{period}: {Format.Full(Kpi.Unit, value, Currency)}";

    private string X(double columns) => BarScale.Text(100 * columns / Pairs.Count) + "%";

    /// <summary>Every other label gives way where the columns stand close; that of the last one never does.</summary>
    private string ThinTick(int i) => Pairs.Count > MostCloseLabels && (Pairs.Count - 1 - i) % 2 == 1 ? " thin" : "";

    /// <summary>Of the values the current one, the largest and the smallest stay, and no other beside them.</summary>
    private string Thin(int i) => Pairs.Count > MostCloseLabels && !IsKept(i) && (ThinTick(i).Length > 0 || IsKept(i - 1) || IsKept(i + 1)) ? " thin" : "";

    private bool IsKept(int i) => i == Pairs.Count - 1 || (i >= 0 && i < Pairs.Count && Pairs[i].Now.Value is { } value && (value == Actual.Max() || value == Actual.Min()));

    // Razor keeps <text> for itself, also inside a drawing.
    private static string Text(string x, double y, string kind, string text) =>
        $"<text x=\"{x}\" y=\"{BarScale.Text(y)}\" class=\"{kind}\" text-anchor=\"middle\">{WebUtility.HtmlEncode(text)}</text>";

    private static (string First, string Second) Tick(Period period) => period.Grain switch
    {
        Grain.Year => (period.Name, ""),
        Grain.Month => (period.Start.ToString("MMM", CultureInfo.CurrentCulture), period.Name[..4]),
        _ => (period.Name[5..], period.Name[..4]),
    };
}
