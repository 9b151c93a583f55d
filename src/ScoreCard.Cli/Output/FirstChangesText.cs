using ScoreCard.Core.Imports;

namespace ScoreCard.Cli.Output;

/// <summary>The rows that an import would change, as the verb 'changes' lists those of a written one.</summary>
internal static class FirstChangesText
{
    // Those of one kind still fit on a screen.
    private const int MostRows = 20;

    /// <summary>Where all rows are new their number says it: there is no old beside the new.</summary>
    public static void Print(IReadOnlyList<FirstChanges> changes, TextWriter output)
    {
        var writer = ChangesWriter.For(OutputFormat.Table, output);
        foreach (var kind in changes)
        {
            writer.Begin(kind.Counts);
            if (kind.IsAllNew)
            {
                continue;
            }

            foreach (var row in kind.Rows.Take(MostRows))
            {
                writer.Row(kind.Sheet, row);
            }

            if (kind.Counts.Total > MostRows)
            {
                output.WriteLine($"  … and {Figures.Count(kind.Counts.Total - MostRows)} more, which 'scorecard changes' lists once they are imported.");
            }
        }
    }
}
