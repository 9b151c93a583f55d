using System.Globalization;
using ScoreCard.Core.Imports;
using ScoreCard.Core.Kpis;

namespace ScoreCard.Cli.Output;

/// <summary>An import for people: the counts on the output, problems on the error stream.</summary>
internal static class ImportText
{
    private const int MostAlike = 5;

    public static void PrintResult(ImportResult result, TextWriter output)
    {
        if (result.Sheets.Count > 0)
        {
            PrintCounts(result.Sheets, output);
        }

        FileText.Print(result, output);
        foreach (var sheet in result.Sheets.Where(sheet => sheet.Vanished > 0))
        {
            output.WriteLine($"Vanished {sheet.Kind}: {Figures.Count(sheet.Vanished)}, {(result.ImportId is null ? "which an import closes" : "closed")} on {Figures.Date(result.AsOf)}; their history stays.");
            foreach (var row in sheet.VanishedRows)
            {
                output.WriteLine($"  {PlainTable.Printable(row.ToString())}");
            }

            if (sheet.Vanished > sheet.VanishedRows.Count)
            {
                output.WriteLine($"  … and {Figures.Count(sheet.Vanished - sheet.VanishedRows.Count)} more.");
            }
        }

        if (result.Effects is { } effects)
        {
            FirstChangesText.Print(effects.Changes, output);
            Print(effects, output);
        }

        if (result.AsOfSaid is { } said)
        {
            output.WriteLine($"The file says that its data is as of {Figures.Date(result.AsOf)}: {PlainTable.Printable(said)}");
        }

        output.WriteLine(Outcome(result));
    }

    public static void PrintProblems(ImportResult result, TextWriter error)
    {
        foreach (var unused in result.Unused)
        {
            error.WriteLine($"Sheet '{PlainTable.Printable(unused.Sheet)}' is not used: {unused.Reason}{unused.Option}");
        }

        PrintIssues(result.Issues, error);
        if (result.Issues.FirstOrDefault(issue => issue is { Severity: Severity.Warning, Offer: not null }) is { Offer: { } offer })
        {
            error.WriteLine(PlainTable.Printable($"A name that is new and right is not asked about again once {ImportCommand.Option("--name", $"{offer.Key}={offer.Name}")} says so."));
        }

        if (result.HasQuestions)
        {
            error.WriteLine("Nothing was written: answer the questions with --outcome, --map, --sheet, --date-order, --repeats, --full or --partial.");
        }
        else if (result.IsStopped)
        {
            var rows = result.Rejected == 1 ? "1 row is" : $"{Figures.Count(result.Rejected)} rows are";
            error.WriteLine($"Nothing was written: {rows} rejected. Correct what is wrong, or leave it out with --skip-rejected.");
        }
    }

    private static void Print(ImportEffects effects, TextWriter output)
    {
        foreach (var move in effects.Deals)
        {
            output.WriteLine($"{Figures.Count(move.Deals)} {(move.Deals == 1 ? "deal" : "deals")} {move.Change.ToString().ToLowerInvariant()}, {Figures.Value(move.Amount, Unit.Money)}");
        }

        foreach (var quarter in effects.Quarters)
        {
            var moved = effects.Readings.Where(reading => reading.Period == quarter).ToArray();
            output.WriteLine($"{quarter.Name}: {Figures.Count(moved.Length)} {(moved.Length == 1 ? "reading moves" : "readings move")}");
            var table = new PlainTable("KPI", "#Now", "#After", "#n of N now", "#after");
            foreach (var (kpi, _, before, after) in moved)
            {
                table.Add([kpi.Id, Figures.Value(before.Value, kpi.Unit), Figures.Value(after.Value, kpi.Unit), Sample(before), Sample(after)]);
            }

            if (moved.Length > 0)
            {
                table.Print(output);
            }
        }

        if (effects.EarlierQuarters > 0)
        {
            output.WriteLine($"Rows of {Figures.Count(effects.EarlierQuarters)} earlier {(effects.EarlierQuarters == 1 ? "quarter" : "quarters")} change as well; their readings were not compared.");
        }

        static string Sample(Figure figure) => $"{Figures.Count(figure.Sample)} of {Figures.Count(figure.Population)}";
    }

    /// <summary>What nobody had to say again, and the command that says it all.</summary>
    public static void PrintAnswers(ImportResult result, string file, TextWriter error)
    {
        foreach (var answer in result.Remembered)
        {
            error.WriteLine(PlainTable.Printable(string.Create(CultureInfo.InvariantCulture, $"Remembered: {answer} (import {answer.ImportId}, {Figures.Date(answer.On)})")));
        }

        if (!result.IsStopped && result.Answered is { } answered)
        {
            error.WriteLine($"{(result.IsDryRun ? "To import it" : "To repeat it")}: {PlainTable.Printable(ImportCommand.Of(answered, file))}");
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
            _ => $"No change: everything in {result.FileName}, {asOf}, is already there.{(result.NewAnswers > 0 ? " The answers are kept for later files." : "")}",
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
        return $"{place}: {ImportCommand.Sentence(issue.Problem, issue.Option)}{rows}";
    }
}
