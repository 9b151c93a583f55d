using System.Globalization;
using ScoreCard.Core.Imports;

namespace ScoreCard.Cli.Output;

/// <summary>The log of imports for people.</summary>
internal static class ImportLogText
{
    private const int HashShown = 8;

    public static void Print(IReadOnlyList<ImportLogEntry> imports, TextWriter output)
    {
        var table = new PlainTable("#Import", "File", "Hash", "As of", "Imported", "By", "#Inserted", "#Updated", "#Unchanged", "#Skipped", "#Rejected", "#Gone", "#Issues", "#Took", "#Version", "");
        foreach (var entry in imports)
        {
            long[] counts = [entry.Inserted, entry.Updated, entry.Unchanged, entry.Skipped, entry.Rejected, entry.Vanished];
            table.Add(
            [
                Figures.Count(entry.ImportId),
                entry.FileName,
                entry.FileHash[..Math.Min(entry.FileHash.Length, HashShown)],
                Figures.Date(entry.AsOf),
                Moment(entry.ImportedAt),
                entry.ImportedBy,
                .. counts.Select(Figures.Count),
                entry.IssueCount is { } issues ? Figures.Count(issues) : "",
                Took(entry),
                entry.DataVersion is { } version ? Figures.Count(version) : "",
                Undone(entry),
            ]);
        }

        table.Print(output);
    }

    public static void Print(ImportDetail import, TextWriter output)
    {
        var entry = import.Entry;
        var by = entry.ImportedBy is { Length: > 0 } name ? $" by {PlainTable.Printable(name)}" : "";
        var took = Took(entry) is { Length: > 0 } time ? $" in {time}" : "";
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Import {entry.ImportId}: {PlainTable.Printable(entry.FileName)}, as of {Figures.Date(entry.AsOf)}, {(entry.IsFull ? "a full extract" : "a partial extract")}."));
        output.WriteLine($"Imported {Moment(entry.ImportedAt)}{by}{took}{(entry.DataVersion is { } version ? $", data version {Figures.Count(version)}" : "")}.");
        output.WriteLine($"SHA-256 of the file: {entry.FileHash}");
        if (entry.IsUndone)
        {
            output.WriteLine($"It was {Undone(entry)}: nothing of it counts any more.");
        }

        ImportText.PrintCounts(import.Sheets, output);
        ImportText.PrintIssues(import.Issues, output);
        if (entry.IssueCount > import.Issues.Count)
        {
            output.WriteLine($"The first {Figures.Count(import.Issues.Count)} of {Figures.Count(entry.IssueCount.Value)} issues were kept.");
        }
    }

    private static string Moment(DateTimeOffset moment) => moment.ToLocalTime().ToString("g", CultureInfo.CurrentCulture);

    private static string Took(ImportLogEntry entry) => entry.DurationMs is { } milliseconds ? (milliseconds / 1000m).ToString("0.0", CultureInfo.CurrentCulture) + " s" : "";

    private static string Undone(ImportLogEntry entry) => entry.UndoneAt is { } undone ? $"undone {Moment(undone)}" : "";
}
