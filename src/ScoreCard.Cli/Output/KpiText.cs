using ScoreCard.Core.Kpis;
using ScoreCard.Core.Store;

namespace ScoreCard.Cli.Output;

/// <summary>Readings for people: a table per period and perspective, then what to import for those that have no data for want of it.</summary>
internal static class KpiText
{
    public static void Print(IReadOnlyList<Reading> readings, Dimension? by, DateOnly? knownOn, StoreStatus status, BlankReasons reasons, TextWriter output)
    {
        var money = status.Currency is { } currency ? $", amounts in {currency}" : "";
        var asOf = knownOn is { } known ? $", as known on {Figures.Date(known)}" : status.DataAsOf is { } day ? $", data as of {Figures.Date(day)}" : "";
        foreach (var period in readings.GroupBy(reading => reading.Period))
        {
            output.WriteLine($"{period.Key.Name}: {Figures.Date(period.Key.Start)} to {Figures.Date(period.Key.LastDay)}{money}{asOf}");
            foreach (var perspective in period.GroupBy(reading => reading.Kpi.Perspective))
            {
                Print(perspective, by).Print(output);
            }
        }

        // Of an empty store it is said already that it is empty.
        foreach (var reason in readings.GroupBy(reasons.Of, reading => reading.Kpi.Id).Where(reason => reason.Key is not null && !status.IsEmpty))
        {
            output.WriteLine($"No data for {string.Join(", ", reason.Distinct())}, as {reason.Key}.");
        }
    }

    private static PlainTable Print(IGrouping<Perspective, Reading> perspective, Dimension? by)
    {
        string[] headers = [perspective.Key.Words(), .. by is null ? Array.Empty<string>() : [by.Name], "#Value", "#n of N", "#Previous", "#Change", "#Year ago", "#Change", ""];
        var table = new PlainTable(headers);
        foreach (var reading in perspective)
        {
            var unit = reading.Kpi.Unit;
            string[] slice = by is null ? [] : [reading.Slice is "" ? "(not known)" : reading.Slice ?? ""];
            table.Add([
                reading.Kpi.Id,
                .. slice,
                Figures.Value(reading.Value, unit),
                $"{Figures.Count(reading.Figure.Sample)} of {Figures.Count(reading.Figure.Population)}",
                Figures.Value(reading.Previous.Value, unit),
                Figures.Change(reading.ChangeToPrevious),
                Figures.Value(reading.YearAgo.Value, unit),
                Figures.Change(reading.ChangeToYearAgo),
                Note(reading),
            ]);
        }

        return table;
    }

    private static string Note(Reading reading)
    {
        var notes = new List<string>();
        if (reading.State.Words() is { Length: > 0 } status)
        {
            notes.Add(status);
        }

        if (reading is { Low: { } low, High: { } high })
        {
            notes.Add($"{Figures.Value(low, Unit.Percent)} to {Figures.Value(high, Unit.Percent)}");
        }

        if (reading is { Kpi.Quotient: { } quotient, Figure: { Dividend: { } dividend, Divisor: { } divisor } })
        {
            notes.Add($"{(quotient.Dividend ?? new("", reading.Kpi.SampleNoun)).Header} {Figures.Quantity(dividend)} {(quotient.IsShare ? "of" : $"/ {quotient.Divisor.Header}")} {Figures.Quantity(divisor)}");
        }

        if (reading.Figure.Mean is { } mean)
        {
            notes.Add($"average {Figures.Value(mean, reading.Kpi.Unit)}");
        }

        if (reading.Figure.P90 is { } most)
        {
            notes.Add($"P90 {Figures.Value(most, reading.Kpi.Unit)}");
        }

        if (reading.Figure.Needed > reading.Figure.Known)
        {
            notes.Add($"{Figures.Count(reading.Figure.Known)} of {Figures.Count(reading.Figure.Needed)} amounts known");
        }

        if (reading.Figure.Estimated > 0)
        {
            notes.Add($"{Figures.Count(reading.Figure.Estimated)} at list price");
        }

        return string.Join("; ", notes);
    }
}
