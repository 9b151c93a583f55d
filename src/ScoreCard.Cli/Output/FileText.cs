using System.Globalization;
using ScoreCard.Core.Imports;

namespace ScoreCard.Cli.Output;

/// <summary>What an import makes of the rows of a file: which it skips, what the deals add up to, and what their stages are taken for.</summary>
internal static class FileText
{
    public static void Print(ImportResult result, TextWriter output)
    {
        foreach (var sheet in result.Sheets.Where(sheet => sheet.Skips.Count > 0))
        {
            output.WriteLine(PlainTable.Printable($"Skipped in {sheet.Sheet}: {string.Join(", ", sheet.Skips.Select(skip => $"{Figures.Count(skip.Rows)} {skip.Words}"))}."));
        }

        if (result.Deals.Count + result.RejectedDeals > 0)
        {
            var rejected = result.RejectedDeals == 0 ? "" : $"; without {Figures.Count(result.RejectedDeals)} rejected {(result.RejectedDeals == 1 ? "row" : "rows")}";
            output.WriteLine($"Deals of the file: {string.Join("; ", result.Deals.Select(Sum).DefaultIfEmpty("none"))}{rejected}.");
        }

        if (result.IsDryRun && result.Stages.Count > 0)
        {
            PrintStages(result.Stages, output);
        }
    }

    private static void PrintStages(IReadOnlyList<StageMeaning> stages, TextWriter output)
    {
        output.WriteLine("Stages, to be corrected with --outcome:");
        var table = new PlainTable("Stage", "Taken for", "#Rows", "By");
        foreach (var stage in stages)
        {
            table.Add([stage.Stage, stage.Outcome.ToString().ToLowerInvariant(), Figures.Count(stage.Rows), stage.Source.ToString().ToLowerInvariant()]);
        }

        table.Print(output);
    }

    private static string Sum(DealSum sum)
    {
        var amount = string.Create(CultureInfo.InvariantCulture, $"{(sum.Currency is null ? "" : sum.Currency + " ")}{sum.Amount:N2}");
        var without = sum.WithoutAmount == 0 ? "" : $" ({Figures.Count(sum.WithoutAmount)} without an amount)";
        return $"{Figures.Count(sum.Deals)} {sum.Outcome.ToString().ToLowerInvariant()}, {(sum.WithoutAmount == sum.Deals ? "without an amount" : amount + without)}";
    }
}
