namespace ScoreCard.Core.Kpis;

/// <summary>
/// Spans of days sorted by how long they last. An index by their first days alone goes through every earlier span to find those that count on a
/// day; of those that last less than 64 days only the ones that began in the 64 days before can, and so on for each length.
/// </summary>
internal static class SpanLengths
{
    private const int Step = 64;
    private const int Longest = 8;

    /// <summary>In the words of the index, which would not be found by others.</summary>
    public static string Sql(string from, string until) => $"MIN(MAX(CAST((julianday({until}) - julianday({from})) / {Step} AS INTEGER), 0), {Longest})";

    /// <summary>Each length, and the first day on which a span of it may begin that has not ended by a day.</summary>
    public static IEnumerable<(int Length, DateOnly Since)> Until(DateOnly day) => Enumerable.Range(0, Longest + 1)
        .Select(length => (length, length < Longest ? DateOnly.FromDayNumber(Math.Max(0, day.DayNumber - ((length + 1) * Step))) : DateOnly.MinValue));
}
