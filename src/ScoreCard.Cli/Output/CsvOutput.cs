namespace ScoreCard.Cli.Output;

/// <summary>CSV for other programs, one line a row; decimals as exact as in JSON.</summary>
internal sealed class CsvOutput(TextWriter output)
{
    public void Row(IEnumerable<object?> cells) =>
        output.WriteLine(string.Join(',', cells.Select(cell => Core.Csv.Cell(cell is decimal number ? Json.Number(number) : cell))));
}
