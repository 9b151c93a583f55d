using System.Text.RegularExpressions;
using ScoreCard.Core.Imports.Recognition;
using ScoreCard.Core.Imports.Sheets;
using ScoreCard.Core.Imports.Values;
using ScoreCard.Core.Imports.Workbooks;

namespace ScoreCard.Core.Imports.Rows;

/// <summary>The first few different values of each column of the file, used or not, and whether all its first values are amounts.</summary>
internal sealed partial class ColumnSamples
{
    private const int Most = 3;
    private const int Length = 40;

    private readonly Dictionary<int, List<string>> _samples = [];
    private readonly HashSet<int> _numbers = [];
    private readonly HashSet<int> _others = [];

    /// <summary>How many columns there are up to the last one with a value.</summary>
    public int Width => _samples.Count == 0 ? 0 : _samples.Keys.Max() + 1;

    public IReadOnlyList<string> Of(int index) => _samples.GetValueOrDefault(index) ?? [];

    public void Add(int index, in Cell cell)
    {
        if (!_samples.TryGetValue(index, out var samples))
        {
            _samples[index] = samples = [];
        }

        if (samples.Count < Most && Shown(cell) is { Length: > 0 } text && !samples.Contains(text))
        {
            samples.Add(text);
        }

        if (!_others.Contains(index) && !IsNothing(cell))
        {
            (IsAmount(cell) ? _numbers : _others).Add(index);
        }
    }

    /// <summary>Whether a column may hold amounts: its values are numbers, and its header does not say that they count or measure something.</summary>
    public bool MayBeAmount(HeaderCell header) =>
        _numbers.Contains(header.Index) && !_others.Contains(header.Index) && !Measure().IsMatch(header.Text);

    private static bool IsNothing(in Cell cell) => cell.Kind == CellKind.Text && NumberText.IsBlank(cell.Text);

    private static bool IsAmount(in Cell cell) => cell.Kind switch
    {
        CellKind.Number => !cell.Format.IsDate && cell.Format.Kind != NumberFormatKind.Percent,
        CellKind.Text => NumberText.Scan(cell.Text) is { IsNumber: true, IsPercent: false },
        _ => false,
    };

    private static string Shown(in Cell cell)
    {
        var text = cell.Kind == CellKind.Number && cell.Format.IsDate && ExcelDate.TryFromSerial(cell.Number, date1904: false, out var date)
            ? SheetRow.Print(date)
            : Names.Trim(cell.Text).ReplaceLineEndings(" ");
        return text.Length <= Length ? text : text[..Length] + "…";
    }

    [GeneratedRegex(
        @"\b(age|days?|weeks?|months?|years?|quarters?|duration|time|date|count|number|no|nr|#|qty|quantity|seats|users|licen[cs]es|score|rank|priority|phone|tel|fax|zip|postal|code|id|ids|checksum|rate|probability|percent|version|hours?|employees|headcount|line|row|week|tage|jahr|monat|anzahl|menge|telefon|plz)\b|%|_id$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Measure();
}
