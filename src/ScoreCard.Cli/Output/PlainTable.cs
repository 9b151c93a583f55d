using Spectre.Console;

namespace ScoreCard.Cli.Output;

/// <summary>A table on a terminal or in a pipe: never cut off, and never more than text from the data.</summary>
internal sealed class PlainTable
{
    private const int WidthInPipe = 240;
    private readonly Table _table = new() { Border = TableBorder.Simple, UseSafeBorder = true };

    /// <param name="headers">A leading # aligns the column to the right.</param>
    public PlainTable(params string[] headers)
    {
        foreach (var header in headers)
        {
            var isNumber = header.StartsWith('#');
            _table.AddColumn(new TableColumn(Markup.Escape(header.TrimStart('#'))) { Alignment = isNumber ? Justify.Right : Justify.Left, NoWrap = isNumber });
        }
    }

    public void Add(params string?[] cells) => _table.AddRow(cells.Select(cell => new Text(Printable(cell))));

    public void Print(TextWriter output) => Console(output).Write(_table);

    public static IAnsiConsole Console(TextWriter output)
    {
        var isTerminal = ReferenceEquals(output, System.Console.Error) ? !System.Console.IsErrorRedirected : !System.Console.IsOutputRedirected;
        var console = AnsiConsole.Create(new() { Out = new AnsiConsoleOutput(output), Ansi = isTerminal ? AnsiSupport.Detect : AnsiSupport.No });
        console.Profile.Capabilities.Unicode = true;
        if (!isTerminal)
        {
            console.Profile.Width = WidthInPipe;
        }

        return console;
    }

    /// <summary>Printable text of at most so many characters.</summary>
    public static string Cut(string? text, int width)
    {
        var printable = Printable(text);
        return printable.Length > width ? string.Concat(printable.AsSpan(0, width - 1), "…") : printable;
    }

    /// <summary>Data may hold control characters that would move the cursor or colour the terminal.</summary>
    public static string Printable(string? text) =>
        text is null ? "" : text.Any(char.IsControl) ? string.Concat(text.Select(c => char.IsControl(c) ? ' ' : c)) : text;
}
