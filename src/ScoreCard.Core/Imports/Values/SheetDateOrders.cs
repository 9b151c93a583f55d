namespace ScoreCard.Core.Imports.Values;

/// <summary>
/// How the dates of a sheet are written, by their separator and the digits of their years: one program writes all its columns alike, so that one
/// that leaves the order open follows the others.
/// </summary>
internal sealed class SheetDateOrders
{
    private readonly Dictionary<(char Separator, bool HasShortYear), DateOrderEvidence> _evidence = [];

    /// <param name="text">A date of three numbers.</param>
    public void Add(in DateScan scan, string text, int row)
    {
        var shape = Shape(scan, text);
        if (!_evidence.TryGetValue(shape, out var evidence))
        {
            _evidence[shape] = evidence = new();
        }

        evidence.Add(scan, text, row);
    }

    /// <summary>The order of all dates that are written like this one; null where none tells it, or they contradict each other.</summary>
    public DateOrder? Of(in DateScan scan, string text) =>
        _evidence.GetValueOrDefault(Shape(scan, text)) is { } evidence && evidence.DayFirstOnly + evidence.MonthFirstOnly + evidence.YearFirstOnly > 0 ? evidence.Order : null;

    private static (char, bool) Shape(in DateScan scan, string text) => (text.FirstOrDefault(letter => !char.IsAsciiDigit(letter)), scan.HasShortYear);
}
