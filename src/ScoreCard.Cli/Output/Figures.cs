using System.Globalization;
using ScoreCard.Core.Kpis;

namespace ScoreCard.Cli.Output;

/// <summary>Numbers and dates for people, in the user's culture.</summary>
internal static class Figures
{
    private static CultureInfo Culture => CultureInfo.CurrentCulture;

    public static string Count(long number) => number.ToString("N0", Culture);

    public static string Quantity(decimal number) => number.ToString(Math.Abs(number) >= 10_000 ? "#,0" : "#,0.##", Culture);

    public static string Date(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string Value(decimal? value, Unit unit) => value is not { } number ? "–" : unit switch
    {
        Unit.Money => number.ToString(Math.Abs(number) >= 10_000 ? "N0" : "N2", Culture),
        Unit.Percent => (number * 100).ToString("N1", Culture) + " %",
        Unit.Points => (number * 100).ToString("+0.0;-0.0;0.0", Culture) + " pts",
        Unit.Count => number.ToString("N0", Culture),
        Unit.Times => number.ToString("N1", Culture) + "×",
        Unit.Days or Unit.Hours => number.ToString("N1", Culture),
        _ => number.ToString("N2", Culture),
    };

    public static string Change(Change? change) => change is null ? "–"
        : (change.Amount * 100).ToString("+0.0;-0.0;0.0", Culture) + (change.InPoints ? " pts" : " %");
}
