using System.Text.RegularExpressions;
using ScoreCard.Core.Imports.Rows;
using ScoreCard.Core.Imports.Sheets;
using ScoreCard.Core.Imports.Values;
using ScoreCard.Core.Imports.Workbooks;

namespace ScoreCard.Core.Imports.Recognition;

/// <summary>The day that a report names above its headers as that of its data.</summary>
/// <param name="Text">The words that say so.</param>
internal sealed partial record ReportDay(DateOnly Day, string Text)
{
    private const int FirstYear = 1990;

    /// <summary>Of several the day of the data before that on which the report was made, and the newest of several sheets; null where none is certain.</summary>
    /// <param name="last">What is said to be later is a plan, or comes from a clock that is wrong.</param>
    public static ReportDay? Of(RecognisedWorkbook found, bool date1904, DateOnly last, CancellationToken cancel)
    {
        var titles = found.Copy is null ? found.Sheets.SelectMany(sheet => Titles(sheet, date1904, cancel)).ToArray() : [];
        return new[] { AsOf(), Generated() }
            .Select(pattern => titles.Select(title => Find(pattern, title)).OfType<ReportDay>().Where(said => said.Day <= last).MaxBy(said => said.Day))
            .FirstOrDefault(said => said is not null);
    }

    private static ReportDay? Find(Regex pattern, string title)
    {
        if (pattern.Match(title) is not { Success: true } match)
        {
            return null;
        }

        // Where day and month can change places, nothing tells which is meant.
        var scan = DateText.Scan(match.Groups["day"].Value);
        var days = Enum.GetValues<DateOrder>().Where(order => scan.TryResolve(order, out _)).Select(order => scan.TryResolve(order, out var day) ? day : default).Distinct().ToArray();
        return days is [{ Year: >= FirstYear } only] ? new(only, RowNote.Short(title)) : null;
    }

    /// <summary>The rows above the headers as text.</summary>
    private static List<string> Titles(RecognisedSheet sheet, bool date1904, CancellationToken cancel)
    {
        var titles = new List<string>();
        using var rows = sheet.Source.Read();
        while (rows.Next(cancel) && rows.RowNumber < sheet.Match.Row.Number)
        {
            var words = new List<string>();
            foreach (ref readonly var cell in rows.Cells)
            {
                words.Add(cell.Kind == CellKind.Number && cell.Format.IsDate && ExcelDate.TryFromSerial(cell.Number, date1904, out var day) ? SheetRow.Print(day) : Names.Trim(cell.Text));
            }

            titles.Add(string.Join(' ', words.Where(word => word.Length > 0)).ReplaceLineEndings(" "));
        }

        return titles;
    }

    private const string Date =
        @"(?<day>\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.](\d{4}|\d{2})(?!\d)|\d{1,2}\.?(st|nd|rd|th)?[ -]\p{L}{3,}\.?,?[ -]\d{4}|\p{L}{3,}\.? \d{1,2}(st|nd|rd|th)?,? \d{4})";

    [GeneratedRegex(@"\b(as of|as at|stand)\b[\s:]*(date\b[\s:]*)?(\p{L}+,\s*)?" + Date, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex AsOf();

    [GeneratedRegex(@"\bgenerated\b\D{0,60}?\b" + Date, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Generated();
}
