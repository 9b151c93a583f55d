using ScoreCard.Core.Imports;

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
            sheet.Rejected,
            sheet.Vanished,
            VanishedRows = sheet.VanishedRows.Select(row => new { row.Key, row.Name }),
            sheet.HeaderRow,
            Columns = sheet.Columns.Select(column => new { column.Letter, column.Header, column.Column, column.Note }),
        }),
        Issues = result.Issues.Select(issue => new { issue.Sheet, issue.Row, issue.Column, issue.Value, issue.Problem, issue.Severity, issue.Rows }),
        IssueCount = result.IssueCount,
        File = result.FileName,
        AsOf = result.AsOf,
        DryRun = result.IsDryRun,
        Remembered = result.Remembered.Select(answer => new { answer.Question, answer.Sheet, answer.Subject, answer.Answer, Import = answer.ImportId, answer.On }),
        Unused = result.Unused.Select(unused => new { unused.Sheet, unused.Reason }),
    };

    public static object Of(ImportLogEntry entry) => new
    {
        Import = entry.ImportId,
        File = entry.FileName,
        entry.AsOf,
        entry.ImportedAt,
        entry.ImportedBy,
        entry.Inserted,
        entry.Updated,
        entry.Unchanged,
        entry.Skipped,
        entry.Rejected,
        entry.Vanished,
        entry.UndoneAt,
    };
}
