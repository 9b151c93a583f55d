using System.Globalization;
using ScoreCard.Core.Imports;

namespace ScoreCard.Cli.Output;

/// <summary>An import for people: the counts on the output, problems on the error stream.</summary>
internal static class ImportText
{
    private const int MostAlike = 5;

    public static void PrintResult(ImportResult result, TextWriter output)
    {
        PrintCounts(result.Sheets, output);
        output.WriteLine(Outcome(result));
    }

    public static void PrintProblems(ImportResult result, TextWriter error)
    {
        foreach (var unused in result.Unused)
        {
            error.WriteLine($"Sheet '{PlainTable.Printable(unused.Sheet)}' is not used: {unused.Reason}");
        }

        PrintIssues(result.Issues, error);
        if (result.HasQuestions)
        {
            error.WriteLine("Nothing was written: answer the questions with --outcome, --map, --sheet or --date-order.");
        }
        else if (result.IsStopped)
        {
            var rows = result.Rejected == 1 ? "1 row is" : $"{Figures.Count(result.Rejected)} rows are";
            error.WriteLine($"Nothing was written: {rows} rejected. Correct what is wrong, or leave it out with --skip-rejected.");
        }
    }

    public static void PrintCounts(IReadOnlyList<SheetResult> sheets, TextWriter output)
    {
        var table = new PlainTable("Sheet", "Kind", "#Read", "#Inserted", "#Updated", "#Unchanged", "#Skipped", "#Rejected");
        foreach (var sheet in sheets)
        {
            long[] counts = [sheet.Read, sheet.Inserted, sheet.Updated, sheet.Unchanged, sheet.Skipped, sheet.Rejected];
            table.Add([sheet.Sheet, sheet.Kind, .. counts.Select(Figures.Count)]);
        }

        table.Print(output);
        foreach (var sheet in sheets.Where(sheet => sheet.Vanished > 0))
        {
            output.WriteLine($"{Figures.Count(sheet.Vanished)} {sheet.Kind} are no longer in the file.");
        }
    }

    public static void PrintIssues(IReadOnlyList<ImportIssue> issues, TextWriter output)
    {
        foreach (var group in issues.GroupBy(issue => issue.Severity).OrderByDescending(group => group.Key))
        {
            output.WriteLine(Heading(group.Key, group.Sum(issue => issue.Rows)));
            foreach (var alike in group.GroupBy(issue => (issue.Sheet, issue.Column)))
            {
                PrintAlike([.. alike], output);
            }
        }
    }

    private static void PrintAlike(ImportIssue[] issues, TextWriter error)
    {
        foreach (var issue in issues.Take(MostAlike))
        {
            error.WriteLine($"  {PlainTable.Printable(Line(issue))}");
        }

        if (issues.Length > MostAlike)
        {
            var column = issues[0].Column is { } name ? $" in {name}" : "";
            var rejected = issues[0].Severity == Severity.Error ? ", --errors OUT.xlsx writes the rejected rows" : "";
            error.WriteLine($"  … and {Figures.Count(issues.Length - MostAlike)} more{column}; --format json lists them{rejected}.");
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
