using System.Text.RegularExpressions;
using ScoreCard.Core.Imports.Sheets;
using ScoreCard.Core.Imports.Values;
using ScoreCard.Core.Imports.Workbooks;

namespace ScoreCard.Core.Imports.Recognition;

/// <summary>
/// HubSpot writes when a deal entered each stage into columns of the deal: Date entered "Qualified to Buy (Sales Pipeline)". They are read as
/// the sheet of stage changes that they are, beside the sheet of deals.
/// </summary>
internal static partial class StageDates
{
    private const string Suffix = ", dates entered";

    /// <summary>What the sheet is called that is read from these columns.</summary>
    public static string NameOf(WorkbookSheet sheet) => sheet.Name + Suffix;

    /// <summary>The first row of that sheet: its headers.</summary>
    public static HeaderRow Headers(WorkbookSheet sheet, Sheet changes) =>
        new(1, [.. new[] { "OpportunityId", "ToStage", "ChangedDate" }.Select((name, index) => new HeaderCell(index, changes.Column(name)!.Header))], NameOf(sheet));

    /// <summary>Null where the deals have no such columns.</summary>
    public static WorkbookSheet? Of(WorkbookSheet sheet, HeaderMatch deals, HeaderRow headers)
    {
        var stages = deals.Row.Cells
            .Select(cell => (cell.Index, Match: DateEntered().Match(cell.Text)))
            .Where(stage => stage.Match.Success)
            .Select(stage => (stage.Index, Stage: stage.Match.Groups["stage"].Value.Trim()))
            .ToArray();
        return deals.Sheet is Opportunities && deals.KeyHeader is { } key && stages.Length > 0
            ? new WorkbookSheet(NameOf(sheet), sheet.Visibility, () => new Rows(sheet.Read(), deals.Row.Number, key.Index, stages, headers), () => sheet.ApproximateRows * stages.Length)
            : null;
    }

    [GeneratedRegex("^date entered\\s*[\"“”'](?<stage>.+?)(\\s*\\([^()]*\\))?[\"“”']$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex DateEntered();

    /// <summary>A row for each date in each row of deals.</summary>
    private sealed class Rows(SheetRows deals, int headerRow, int key, (int Index, string Stage)[] stages, HeaderRow headers) : SheetRows
    {
        private int _next;

        public override long BytesRead => deals.BytesRead;

        public override long BytesTotal => deals.BytesTotal;

        private protected override bool ReadRow(CancellationToken cancellation)
        {
            if (RowNumber++ == 0)
            {
                _next = stages.Length;
                foreach (var header in headers.Cells)
                {
                    Set(header.Index, Cell.OfText(header.Text));
                }

                return true;
            }

            while (true)
            {
                for (; _next < stages.Length; _next++)
                {
                    if (Has(stages[_next].Index))
                    {
                        Set(0, deals.Cells[key]);
                        Set(1, Cell.OfText(stages[_next].Stage));
                        Set(2, deals.Cells[stages[_next].Index]);
                        _next++;
                        return true;
                    }
                }

                if (!deals.Next(cancellation))
                {
                    return false;
                }

                Hidden = deals.Hidden;
                _next = deals.RowNumber > headerRow && Has(key) ? 0 : stages.Length;
            }
        }

        private protected override void Dispose(bool disposing)
        {
            if (disposing)
            {
                deals.Dispose();
            }
        }

        private bool Has(int index) => index < deals.Cells.Length && deals.Cells[index].Kind != CellKind.Blank && Names.Trim(deals.Cells[index].Text) is not ("" or "-");
    }
}
