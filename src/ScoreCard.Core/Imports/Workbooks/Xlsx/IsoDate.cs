using System.Globalization;
using ScoreCard.Core.Imports.Values;

namespace ScoreCard.Core.Imports.Workbooks.Xlsx;

/// <summary>Cells of type <c>d</c> hold dates as ISO 8601 text; they are handed on as the serial numbers that all other dates are.</summary>
internal static class IsoDate
{
    public static bool TryRead(ReadOnlySpan<char> text, bool date1904, out CellNumber serial, out bool hasTime)
    {
        serial = default;
        hasTime = text.Contains('T');
        if (!DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment))
        {
            return false;
        }

        var days = ExcelDate.ToSerial(DateOnly.FromDateTime(moment.DateTime), date1904);
        var number = days + (moment.TimeOfDay.TotalSeconds / TimeSpan.SecondsPerDay);
        return CellNumber.TryParse(number.ToString("R", CultureInfo.InvariantCulture), out serial);
    }
}
