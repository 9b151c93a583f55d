using System.Globalization;
using System.Text.Json;
using ScoreCard.Core.Kpis;

namespace ScoreCard.Cli.Output;

/// <summary>Writes rows one by one, however many there are.</summary>
internal abstract class RowsWriter(IReadOnlyList<RowColumn> columns, TextWriter output)
{
    protected IReadOnlyList<RowColumn> Columns { get; } = columns;

    protected TextWriter Out { get; } = output;

    public static RowsWriter For(OutputFormat format, IReadOnlyList<RowColumn> columns, TextWriter output) => format switch
    {
        OutputFormat.Json => new JsonRows(columns, output),
        OutputFormat.Csv => new CsvRows(columns, output),
        _ => new TextRows(columns, output),
    };

    public abstract void Start();

    public abstract void Row(IReadOnlyList<object?> row);

    public virtual void End()
    {
    }
}

internal sealed class CsvRows(IReadOnlyList<RowColumn> columns, TextWriter output) : RowsWriter(columns, output)
{
    private readonly CsvOutput _csv = new(output);

    public override void Start() => _csv.Row(Columns.Select(column => column.Header));

    public override void Row(IReadOnlyList<object?> row) => _csv.Row(row);
}

internal sealed class JsonRows(IReadOnlyList<RowColumn> columns, TextWriter output) : RowsWriter(columns, output)
{
    private readonly string[] _names = [.. columns.Select(column => JsonNamingPolicy.CamelCase.ConvertName(column.Name))];
    private readonly JsonLines _lines = new(output);

    public override void Start() => _lines.Start();

    public override void Row(IReadOnlyList<object?> row)
    {
        var named = new Dictionary<string, object?>(_names.Length, StringComparer.Ordinal);
        for (var i = 0; i < _names.Length; i++)
        {
            named[_names[i]] = row[i] is decimal number ? Json.Number(number) : row[i];
        }

        _lines.Add(named);
    }

    public override void End() => _lines.End();
}

/// <summary>Columns of a fixed width, because the rows are not known beforehand: who, when and how much, without the circumstances.</summary>
internal sealed class TextRows : RowsWriter
{
    private static readonly string[] Names = ["OpportunityName", "Account", "Owner"];
    private readonly (int Index, int Width, bool IsRight)[] _shown;

    public TextRows(IReadOnlyList<RowColumn> columns, TextWriter output)
        : base(columns, output) => _shown = [.. columns.Select((column, i) => (i, Width(column, i), column.IsNumber)).Where(shown => shown.Item2 > 0)];

    public override void Start()
    {
        Line(i => Columns[i].Header);
        Line(_ => null, '─');
    }

    public override void Row(IReadOnlyList<object?> row) => Line(i => Print(row[i], Columns[i].Kind));

    private void Line(Func<int, string?> text, char fill = ' ')
    {
        for (var i = 0; i < _shown.Length; i++)
        {
            var (index, width, isRight) = _shown[i];
            var cell = PlainTable.Cut(text(index), width);
            Out.Write(isRight ? cell.PadLeft(width, fill) : cell.PadRight(width, fill));
            Out.Write(i < _shown.Length - 1 ? "  " : "\n");
        }
    }

    private static string? Print(object? value, RowColumnKind kind) => (value, kind) switch
    {
        (null, _) => null,
        (DateOnly date, _) => Figures.Date(date),
        (decimal number, RowColumnKind.Percent) => Figures.Value(number, Unit.Percent),
        (decimal number, RowColumnKind.Count or RowColumnKind.Number) => number.ToString("#,##0.##", CultureInfo.CurrentCulture),
        (decimal number, _) => number.ToString("N2", CultureInfo.CurrentCulture),
        (long or bool, RowColumnKind.Flag) => value is true or 1L ? "yes" : "",
        (IFormattable other, _) => other.ToString(null, CultureInfo.CurrentCulture),
        _ => value.ToString(),
    };

    private static int Width(RowColumn column, int index) => column.Kind switch
    {
        RowColumnKind.Text when column.Name.EndsWith("Id", StringComparison.Ordinal) => 18,
        RowColumnKind.Text when column.Name == "Region" => 10,
        RowColumnKind.Text => index < 3 || Names.Contains(column.Name) ? 28 : 0,
        RowColumnKind.Date => Math.Max(10, column.Header.Length),
        RowColumnKind.Money => Math.Max(15, column.Header.Length),
        _ => Math.Max(7, column.Header.Length),
    };
}
