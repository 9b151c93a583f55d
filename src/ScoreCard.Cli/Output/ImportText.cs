using System.Globalization;
using ScoreCard.Core.Imports;

namespace ScoreCard.Cli.Output;

/// <summary>An import for people: the counts on the output, problems on the error stream.</summary>
internal static class ImportText
{
    private const int MostPrinted = 50;

    public static void PrintResult(ImportResult result, TextWriter output)
    {
        var table = new PlainTable("Sheet", "Kind", "#Read", "#Inserted", "#Updated", "#Unchanged", "#Skipped", "#Rejected");
        foreach (var sheet in result.Sheets)
        {
            table.Add([sheet.Sheet, sheet.Kind, .. new[] { sheet.Read, sheet.Inserted, sheet.Updated, sheet.Unchanged, sheet.Skipped, sheet.Rejected }.Select(Figures.Count)]);
        }

        table.Print(output);
        foreach (var sheet in result.Sheets.Where(sheet => sheet.Vanished > 0))
        {
            output.WriteLine($"{Figures.Count(sheet.Vanished)} {sheet.Kind} are no longer in the file.");
        }

        output.WriteLine(Outcome(result));
    }

    public static void PrintProblems(ImportResult result, TextWriter error)
    {
        foreach (var unused in result.Unused)
        {
            error.WriteLine($"Sheet '{PlainTable.Printable(unused.Sheet)}' is not used: {unused.Reason}");
        }

        foreach (var group in result.Issues.GroupBy(issue => issue.Severity).OrderByDescending(group => group.Key))
        {
            error.WriteLine(Heading(group.Key, group.Sum(issue => issue.Rows)));
            foreach (var issue in group.Take(MostPrinted))
            {
                error.WriteLine($"  {PlainTable.Printable(Line(issue))}");
            }

            if (group.Skip(MostPrinted).Any())
            {
                error.WriteLine($"  … and {Figures.Count(group.Count() - MostPrinted)} more; --format json lists them, --errors OUT.xlsx writes the rejected rows.");
            }
        }

        if (result.HasQuestions)
        {
            error.WriteLine("Nothing was written: answer the questions with --outcome, --map, --sheet or --date-order.");
        }
        else if (result.IsStopped)
        {
            error.WriteLine($"Nothing was written: {Figures.Count(result.Rejected)} rows are rejected. Correct them, or leave them out with --skip-rejected.");
        }
    }

    private static string Outcome(ImportResult result)
    {
        var asOf = $"as of {Figures.Date(result.AsOf)}";
        return result switch
        {
            { ImportId: { } id } => string.Create(CultureInfo.InvariantCulture, $"Import {id}: {result.FileName}, {asOf}."),
            { IsStopped: true } => $"Not imported: {result.FileName}, {asOf}.",
            { IsDryRun: true } => $"Dry run: {result.FileName}, {asOf}; nothing was written.",
            _ => $"No change: everything in {result.FileName}, {asOf}, is already there.",
        };
    }

    private static string Heading(Severity severity, long rows) => severity switch
    {
        Severity.Question => "Questions:",
        Severity.Error => $"Rejected ({Figures.Count(rows)}):",
        _ => $"Warnings ({Figures.Count(rows)}):",
    };

    private static string Line(ImportIssue issue)
    {
        var place = issue.Row is { } row ? string.Create(CultureInfo.InvariantCulture, $"{issue.Sheet}, row {row}") : issue.Sheet;
        var rows = issue.Rows > 1 ? $" ({Figures.Count(issue.Rows)} rows)" : "";
        return $"{place}: {issue.Problem}{rows}";
    }
}
