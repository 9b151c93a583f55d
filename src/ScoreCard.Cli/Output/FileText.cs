using System.Globalization;
using ScoreCard.Core.Imports;

namespace ScoreCard.Cli.Output;

/// <summary>What an import makes of the rows of a file: which it skips, and what the deals add up to.</summary>
internal static class FileText
{
    public static void Print(ImportResult result, TextWriter output)
    {
        foreach (var sheet in result.Sheets.Where(sheet => sheet.Skips.Count > 0))
        {
            output.WriteLine(PlainTable.Printable($"Skipped in {sheet.Sheet}: {string.Join(", ", sheet.Skips.Select(skip => $"{Figures.Count(skip.Rows)} {skip.Words}"))}."));
        }

        if (result.Deals.Count > 0)
        {
            output.WriteLine($"Deals of the file: {string.Join("; ", result.Deals.Select(Sum))}.");
        }
    }

    private static string Sum(DealSum sum) =>
        string.Create(CultureInfo.InvariantCulture, $"{sum.Deals:N0} {sum.Outcome.ToString().ToLowerInvariant()}, {(sum.Currency is null ? "" : sum.Currency + " ")}{sum.Amount:N2}");
}
