using System.Globalization;
using ScoreCard.Core.Imports.Sheets;

namespace ScoreCard.Core.Imports;

/// <summary>What an import changed as a comma-separated file: a line for each column of each row that says something else than before.</summary>
public static class ChangeCsv
{
    public static string Header { get; } = Csv.Line(["Kind", "Key", "Name", "Change", "Column", "Old", "New"]);

    public static IEnumerable<string> Lines(Sheet sheet, RowChange row) =>
        row.Values.DefaultIfEmpty().Select(value => Csv.Line([sheet.Kind, row.Id, row.Name, Word(row.Change), value?.Column.Header, Exact(value?.Before), Exact(value?.After)]));

    private static string Word(ChangeKind change) => change == ChangeKind.CameBack ? "came back" : change.ToString().ToLowerInvariant();

    private static object? Exact(object? value) => value is DateTime moment ? moment.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture) : value;
}
