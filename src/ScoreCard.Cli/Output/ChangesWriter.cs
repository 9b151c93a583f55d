using System.Globalization;
using ScoreCard.Core.Imports;
using ScoreCard.Core.Imports.Sheets;

namespace ScoreCard.Cli.Output;

/// <summary>Writes what an import changed row by row, however many there are.</summary>
internal abstract class ChangesWriter(TextWriter output)
{
    protected TextWriter Out { get; } = output;

    public static ChangesWriter For(OutputFormat format, TextWriter output) => format switch
    {
        OutputFormat.Json => new JsonChanges(output),
        OutputFormat.Csv => new CsvChanges(output),
        _ => new TextChanges(output),
    };

    public virtual void Start()
    {
    }

    public virtual void Begin(ChangeCounts counts)
    {
    }

    public abstract void Row(Sheet sheet, RowChange row);

    public virtual void End()
    {
    }
}

/// <summary>A line for each column that changed, as the web app's download has it.</summary>
internal sealed class CsvChanges(TextWriter output) : ChangesWriter(output)
{
    public override void Start() => Out.Write(ChangeCsv.Header);

    public override void Row(Sheet sheet, RowChange row)
    {
        foreach (var line in ChangeCsv.Lines(sheet, row))
        {
            Out.Write(line);
        }
    }
}

internal sealed class JsonChanges(TextWriter output) : ChangesWriter(output)
{
    private readonly JsonLines _lines = new(output);

    public override void Start() => _lines.Start();

    public override void Row(Sheet sheet, RowChange row)
    {
        _lines.Add(new
        {
            sheet.Kind,
            Key = row.Id,
            row.Name,
            row.Change,
            Values = row.Values.Select(value => new { Column = value.Column.Name, value.Column.Header, Old = Json.Exact(value.Before), New = Json.Exact(value.After) }),
        });
    }

    public override void End() => _lines.End();
}

/// <summary>A line for each row. What a new row holds and a vanished one held is left to the other formats.</summary>
internal sealed class TextChanges(TextWriter output) : ChangesWriter(output)
{
    private const int ChangeWidth = 9;
    private const int KeyWidth = 20;
    private const int NameWidth = 28;

    public override void Begin(ChangeCounts counts) => Out.WriteLine($"{counts.Sheet.Title}: {string.Join(", ", counts.ByChange.OrderBy(pair => pair.Key).Select(pair => $"{Figures.Count(pair.Value)} {Word(pair.Key)}"))}");

    public override void Row(Sheet sheet, RowChange row)
    {
        var values = row.Change is ChangeKind.Changed or ChangeKind.CameBack ? string.Join("; ", row.Values.Select(value => $"{value.Column.Header}: {Print(value.Before, value.Column)} → {Print(value.After, value.Column)}")) : "";
        Out.WriteLine($"  {Word(row.Change),-ChangeWidth}  {Fit(row.Id, KeyWidth)}  {Fit(row.Name, NameWidth)}  {PlainTable.Printable(values)}".TrimEnd());
    }

    private static string Word(ChangeKind change) => change switch
    {
        ChangeKind.CameBack => "came back",
        ChangeKind.Vanished => "gone",
        _ => change.ToString().ToLowerInvariant(),
    };

    private static string Fit(string? text, int width) => PlainTable.Cut(text, width).PadRight(width);

    private static string Print(object? value, SheetColumn column) => value switch
    {
        null => "–",
        DateOnly date => Figures.Date(date),
        DateTime moment => moment.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture),
        bool flag => flag ? "yes" : "no",
        decimal number when column.Type == ColumnType.Percent => (number * 100).ToString("0.##", CultureInfo.CurrentCulture) + " %",
        decimal number when column.Type == ColumnType.Money => number.ToString("N2", CultureInfo.CurrentCulture),
        decimal number => number.ToString("#,##0.########", CultureInfo.CurrentCulture),
        _ => value.ToString() ?? "",
    };
}
