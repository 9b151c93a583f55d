using ScoreCard.Core.Imports;
using ScoreCard.Core.Imports.Sheets;

namespace ScoreCard.Cli.Output;

/// <summary>The contract's shape of an import, then what more there is to know.</summary>
internal static class ImportJson
{
    public static object Of(ImportResult result) => new
    {
        Import = result.ImportId,
        Sheets = result.Sheets.Select(sheet => new
        {
            sheet.Sheet,
            sheet.Kind,
            sheet.Read,
            sheet.Inserted,
            sheet.Updated,
            sheet.Unchanged,
            sheet.Skipped,
            Skips = sheet.Skips.Select(skip => new { skip.Reason, skip.Rows }),
            sheet.Rejected,
            sheet.Vanished,
            VanishedRows = sheet.VanishedRows.Select(row => new { row.Key, row.Name }),
            sheet.HeaderRow,
            Columns = sheet.Columns.Select(column => new { column.Letter, column.Header, column.Column, column.Note }),
        }),
        Deals = result.Deals.Select(sum => new { sum.Outcome, sum.Currency, sum.Deals, Amount = Json.Number(sum.Amount), sum.WithoutAmount }),
        RejectedDeals = result.RejectedDeals,
        Stages = result.Stages.Select(stage => new { stage.Stage, stage.Outcome, stage.Rows, stage.Source }),
        Issues = result.Issues.Select(Of),
        IssueCount = result.IssueCount,
        File = result.FileName,
        AsOf = result.AsOf,
        AsOfSaid = result.AsOfSaid,
        DryRun = result.IsDryRun,
        NewAnswers = result.NewAnswers,
        Remembered = result.Remembered.Select(answer => new { answer.Question, answer.Sheet, answer.Subject, answer.Answer, Import = answer.ImportId, answer.On }),
        Unused = result.Unused.Select(unused => new { unused.Sheet, Reason = unused.Reason + unused.Option }),
        Effects = result.Effects is { } effects ? Of(effects) : null,
        Changes = result.Effects?.Changes.SelectMany(kind => kind.Rows.Select(row => Of(kind.Sheet, row))),
        ChangeCount = result.Effects?.Changes.Sum(kind => kind.Counts.Total),
    };

    private static object Of(Sheet sheet, RowChange row) => new
    {
        sheet.Kind,
        row.Id,
        row.Name,
        row.Change,
        Values = row.Values.Select(value => new { Column = value.Column.Name, Before = Json.Exact(value.Before), After = Json.Exact(value.After) }),
    };

    private static object Of(ImportEffects effects) => new
    {
        Deals = effects.Deals.Select(move => new { move.Change, move.Deals, Amount = Json.Number(move.Amount) }),
        Quarters = effects.Quarters.Select(quarter => quarter.Name),
        effects.EarlierQuarters,
        Readings = effects.Readings.Select(reading => new
        {
            Kpi = reading.Kpi.Id,
            Period = reading.Period.Name,
            Before = Json.Number(reading.Before.Value),
            After = Json.Number(reading.After.Value),
        }),
    };

    public static object Of(ImportLogEntry entry) => Fields(entry);

    public static object Of(ImportDetail import)
    {
        var fields = Fields(import.Entry);
        fields["sheets"] = import.Sheets.Select(sheet => new { sheet.Sheet, sheet.Kind, sheet.Read, sheet.Inserted, sheet.Updated, sheet.Unchanged, sheet.Skipped, sheet.Rejected, sheet.Vanished });
        fields["issues"] = import.Issues.Select(Of);
        return fields;
    }

    private static object Of(ImportIssue issue) => new { issue.Sheet, issue.Row, issue.Column, issue.Value, Problem = ImportCommand.Sentence(issue.Problem, issue.Option), issue.Severity, issue.Rows };

    private static Dictionary<string, object?> Fields(ImportLogEntry entry) => new()
    {
        ["import"] = entry.ImportId,
        ["file"] = entry.FileName,
        ["fileHash"] = entry.FileHash,
        ["asOf"] = entry.AsOf,
        ["full"] = entry.IsFull,
        ["importedAt"] = entry.ImportedAt,
        ["importedBy"] = entry.ImportedBy,
        ["durationMs"] = entry.DurationMs,
        ["dataVersion"] = entry.DataVersion,
        ["inserted"] = entry.Inserted,
        ["updated"] = entry.Updated,
        ["unchanged"] = entry.Unchanged,
        ["skipped"] = entry.Skipped,
        ["rejected"] = entry.Rejected,
        ["vanished"] = entry.Vanished,
        ["issueCount"] = entry.IssueCount,
        ["undoneAt"] = entry.UndoneAt,
    };
}
