namespace ScoreCard.Core.Imports.Values;

/// <summary>
/// The serial numbers that Excel stores for dates. The 1900 system counts a 29 February 1900 that never was (serial 60): numbers up to 59
/// are one day nearer to the epoch than those after it, and 60 itself is no date. The fraction of a serial is the time of day, and is dropped.
/// </summary>
public static class ExcelDate
{
    private const int LeapBug = 60;
    private const int Last1900 = 2_958_465; // 9999-12-31

    private static readonly int Epoch1900 = new DateOnly(1899, 12, 30).DayNumber;
    private static readonly int Epoch1904 = new DateOnly(1904, 1, 1).DayNumber;

    /// <summary>False where the number is no day from 1900-01-01 (1904-01-01) to 9999-12-31.</summary>
    public static bool TryFromSerial(double serial, bool date1904, out DateOnly date)
    {
        date = default;
        if (double.IsNaN(serial) || serial < 0 || serial >= Last1900 + 1)
        {
            return false;
        }

        var day = (int)serial;
        var number = (date1904, day) switch
        {
            (true, _) => Epoch1904 + day,
            (false, 0 or LeapBug) => 0,
            (false, < LeapBug) => Epoch1900 + day + 1,
            _ => Epoch1900 + day,
        };
        if (number is 0 || number > DateOnly.MaxValue.DayNumber)
        {
            return false;
        }

        date = DateOnly.FromDayNumber(number);
        return true;
    }

    public static int ToSerial(DateOnly date, bool date1904)
    {
        var serial = date.DayNumber - (date1904 ? Epoch1904 : Epoch1900);
        return !date1904 && serial <= LeapBug ? serial - 1 : serial;
    }
}
