namespace ScoreCard.Core.Imports.Values;

/// <summary>Gathers over a column of date texts which order of day and month they are written in.</summary>
public sealed class DateOrderEvidence
{
    public int DayFirstOnly { get; private set; }

    public int MonthFirstOnly { get; private set; }

    public int YearFirstOnly { get; private set; }

    /// <summary>Values that are one date day first and another month first.</summary>
    public int Ambiguous { get; private set; }

    /// <summary>Each of them is a date year first as well.</summary>
    public bool MayBeYearFirst { get; private set; } = true;

    /// <summary>Values that are a date whatever the order.</summary>
    public int Certain { get; private set; }

    public int NotDates { get; private set; }

    public Example? FirstDayFirst { get; private set; }

    public Example? FirstMonthFirst { get; private set; }

    public Example? FirstAmbiguous { get; private set; }

    public Example? FirstNotDate { get; private set; }

    /// <summary>The order to parse with; null where it has to be asked.</summary>
    public DateOrder? Order => Decide() switch
    {
        DateOrderVerdict.Dmy => DateOrder.Dmy,
        DateOrderVerdict.Mdy => DateOrder.Mdy,
        DateOrderVerdict.Ymd => DateOrder.Ymd,
        _ => null,
    };

    /// <summary>Takes a value that is not blank.</summary>
    public void Add(string text, int row) => Add(DateText.Scan(text), text, row);

    /// <param name="scan">What <paramref name="text"/> says.</param>
    public void Add(in DateScan scan, string text, int row)
    {
        switch (scan.Shape)
        {
            case DateShape.None:
                NotDates++;
                FirstNotDate ??= new Example(row, text);
                return;
            case DateShape.Certain:
                Certain++;
                return;
        }

        switch (scan.TryResolve(DateOrder.Dmy, out _), scan.TryResolve(DateOrder.Mdy, out _))
        {
            case (true, true):
                Ambiguous++;
                FirstAmbiguous ??= new Example(row, text);
                MayBeYearFirst &= scan.TryResolve(DateOrder.Ymd, out _);
                break;
            case (true, false):
                DayFirstOnly++;
                FirstDayFirst ??= new Example(row, text);
                break;
            case (false, true):
                MonthFirstOnly++;
                FirstMonthFirst ??= new Example(row, text);
                break;
            case (false, false):
                YearFirstOnly++;
                break;
        }
    }

    public DateOrderVerdict Decide() => (DayFirstOnly > 0, MonthFirstOnly > 0, YearFirstOnly > 0) switch
    {
        (true, false, false) => DateOrderVerdict.Dmy,
        (false, true, false) => DateOrderVerdict.Mdy,
        (false, false, true) => DateOrderVerdict.Ymd,
        (false, false, false) => Ambiguous > 0 ? DateOrderVerdict.Ambiguous : DateOrderVerdict.Ymd,
        _ => DateOrderVerdict.Contradictory,
    };
}
