using ScoreCard.Core.Imports.Recognition;
using ScoreCard.Core.Imports.Sheets;
using ScoreCard.Core.Imports.Values;
using ScoreCard.Core.Imports.Workbooks;

namespace ScoreCard.Core.Imports.Rows;

/// <summary>Dates with a time of day, to the minute; without one it is midnight. Zones do not move them.</summary>
internal sealed class MomentTyping(SheetColumn column, HeaderCell header, SheetDateOrders orders, DateOrder? answer, bool date1904)
    : DateTyping(column, header, orders, answer, date1904)
{
    private const int MinutesOfDay = 24 * 60;

    protected override object Kept(DateOnly date, in Cell cell) =>
        ((long)date.DayNumber * MinutesOfDay) + (cell.Kind == CellKind.Text ? TimeText.MinutesIn(cell.Text) : MinutesOf(cell.Number));

    /// <summary>A serial number has the time as a fraction, which is hardly ever a whole number of seconds to the last digit.</summary>
    private static long MinutesOf(double serial) => (long)Math.Round((serial - Math.Floor(serial)) * MinutesOfDay * 60) / 60;
}
