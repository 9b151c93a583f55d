using ScoreCard.Core.Imports.Recognition;
using ScoreCard.Core.Imports.Sheets;

namespace ScoreCard.Core.Imports.Rows;

/// <summary>What there is to ask and to say of a sheet as a whole, once its columns have been observed.</summary>
internal static class SheetRemarks
{
    public static IEnumerable<ImportIssue> Of(RecognisedSheet sheet, SheetColumns columns, SheetContext context)
    {
        var (name, match) = (sheet.Source.Name, sheet.Match);
        ImportIssue Warning(int? row, string? header, string problem) => new(name, row, header, null, problem, Severity.Warning);

        foreach (var typing in columns.Typings)
        {
            if (typing.Question is { } question)
            {
                yield return new ImportIssue(name, null, typing.Header.Text, null, $"{typing.Header.Text} {question.Problem}.", Severity.Question) { Asks = Asked.DateOrder, Option = question.Option };
            }
            else if (typing.Caution is { } caution)
            {
                yield return Warning(null, typing.Header.Text, $"{typing.Header.Text} {caution}.");
            }
        }

        foreach (var column in columns.Groups.Filled)
        {
            var header = column.Column.Header;
            var place = column.IsHeaded ? "a row of its own above each group" : $"the first row of each {(column.IsMerged ? "merged cell" : "group")}";
            yield return Warning(null, header, $"{header} stands only in {place}, and the rows below were given the same value; check one of them.");
        }

        foreach (var header in columns.Groups.Unsure.Select(column => column.Column.Header))
        {
            yield return Warning(null, header,
                $"{header} is blank below each of its values, as in a grouped report, and was left blank; where the rows belong to the value above them, fill it in or export without groups.");
        }

        if (columns.Shown.MayBeWorth is { Count: > 0 } offered)
        {
            var (worth, first) = (match.Sheet.Column(match.Sheet.Worth[0])!, offered[0].Key);
            yield return new ImportIssue(name, null, null, null,
                $"The sheet names no amount, and its numbers under {string.Join(", ", offered.Select(header => header.Key))} are not read.", Severity.Question)
            {
                Asks = Asked.Header,
                Option = $"; say which of them {match.Sheet.Nouns} are worth with {ImportCommand.Option("--map", $"{first}={worth.Name}")}, or {ImportCommand.Option("--map", $"{first}=none")} where none is",
                Headers = new HeaderOffer(worth.Name, worth.Header, offered) { MayBeNone = true },
            };
        }

        if (columns.IsBaseUnknown && context.ReportingCurrency is null)
        {
            yield return Warning(match.Row.Number, null,
                "The file converts its amounts to a currency that it does not name, and no amount stays what it was; set Scorecard:Currency to the CRM's base currency.");
        }

        if (columns.Shown.BehindGap is { Count: > 0 } behind)
        {
            yield return Warning(match.Row.Number, null,
                $"{string.Join(", ", behind.Select(header => header.Text))} stand behind an empty column and were read with each row.")
                with { Option = $"; where they belong to another table beside this one, leave them out with {ImportCommand.Option("--map", $"{behind[0].Text}=none")}" };
        }

        if (!match.NamesKey && match.Sheet.Key.Required)
        {
            yield return Warning(match.Row.Number, null,
                $"The sheet has no column with an id, so that {string.Join(", ", match.Sheet.CompositeKey.Where(match.Columns.Contains))} together stand for one: {match.Sheet.Nouns} that are renamed will look like new ones; export the id as well if you can.");
        }
    }
}
