using System.Globalization;

namespace ScoreCard.Core.Tests.Imports.Fuzz;

/// <summary>A list of deals whose cells are known, so that what is read of them can be told right or wrong.</summary>
internal sealed class FuzzDeals
{
    private static readonly string?[] Names = ["Acme", "Total", "Grand Total", "Subtotal", "Sum", "Count", "Confidential", "Page 1", "=cmd|' /C calc'!A0", "<b>x</b>", "-", " ", null, "Notes: none", "Opportunity ID", "Ä\u0301pfel", "\uD83D\uDE00", "a\tb\nc", "x;y", "'quoted\"", new('n', 199)];
    private static readonly string[] Stages = ["Closed Won", "Closed Lost", "Prospecting", "closed won", " Closed\u00A0Won "];
    private static readonly object?[] Blanks = [null, "", " ", "-", "--", "\u00A0", "–"];
    private static readonly object?[] Junk = ["much", "n/a", "1,2,3,4", "5 apples", "1e", "#REF!", "12:30", "€", "1054 EUR USD", "99999999999999", "1e308"];
    private static readonly object[] Cells = [new TinyWorkbook.Error("#REF!"), new TinyWorkbook.Error("#N/A"), true, new DateOnly(2026, 6, 30)];

    private readonly List<(object?[] Row, decimal? Amount, bool IsJunk)> _deals = [];

    private static readonly object?[] Headers = ["Opportunity ID", "Account Name", "Stage", "Amount", "Close Date"];

    private static readonly object?[] HeadersOfGroups = ["Opportunity ID", "Account Name", "Amount", "Close Date"];

    public static FuzzDeals Any(Random random) => new FuzzDeals().Fill(random, isText: false);

    /// <summary>Only what a text table can hold.</summary>
    public static FuzzDeals AnyText(Random random) => new FuzzDeals().Fill(random, isText: true);

    public TinyWorkbook ToWorkbook() => new TinyWorkbook().Sheet("deals", [Headers, .. _deals.Select(deal => deal.Row)]);

    /// <summary>The stages in rows of their own above their deals, with or without a name, and the sums of some groups below them.</summary>
    public TinyWorkbook ToGroups(Random random, out int headings)
    {
        var rows = new List<object?[]> { HeadersOfGroups };
        var isNamed = random.Next(2) == 0;
        string? stage = null;
        foreach (var (row, _, _) in _deals)
        {
            if (!Equals(stage, row[2]))
            {
                stage = (string)row[2]!;
                rows.Add(isNamed ? [$"Stage: {stage} ({random.Next(9)} records)"] : [stage]);
            }

            rows.Add([row[0], row[1], row[3], row[4]]);
            if (random.Next(3) == 0)
            {
                rows.Add(["Subtotal", null, 12.5]);
            }
        }

        headings = rows.Count - 1 - _deals.Count;
        return new TinyWorkbook().Sheet("deals", [.. rows]);
    }

    public TinyXls ToXls() => new TinyXls().Sheet("deals", [Headers, .. _deals.Select(deal => deal.Row)]);

    public string ToCsv(Random random)
    {
        var separator = ",;\t|"[random.Next(4)];
        var ending = random.Next(2) == 0 ? "\n" : "\r\n";
        return string.Concat(_deals.Select(deal => deal.Row).Prepend(Headers).Select(row => string.Join(separator, row.Select(Field)) + ending));
    }

    /// <summary>Id and amount in ten-thousandths of each deal that can be read.</summary>
    public IEnumerable<string> Kept => _deals.Where(deal => !deal.IsJunk).Select(deal => string.Create(CultureInfo.InvariantCulture, $"{deal.Row[0]}={deal.Amount * 10_000:0}"));

    /// <summary>Every deal is there with its amount, or said to be left out.</summary>
    /// <param name="skipped">How many rows the file has that are no deals.</param>
    public void Check(ReadSheet sheet, int skipped = 0)
    {
        // Rows of blanks at the end are none.
        Assert.Equal(sheet.Counts.Read, sheet.Counts.Staged + sheet.Counts.Skipped + sheet.Counts.Rejected);
        Assert.Equal(_deals.Count + skipped, sheet.Counts.Read);
        Assert.Equal(skipped, sheet.Counts.Skipped);
        Assert.Equal(_deals.Where(deal => !deal.IsJunk).Select(deal => ((string)deal.Row[2]!).Trim()), sheet.Column("Stage"));
        var amounts = Enumerable.Range(0, sheet.Count).ToDictionary(row => (string)sheet[row, "Id"]!, row => (decimal?)sheet[row, "Amount"], StringComparer.Ordinal);
        var left = 0L;
        foreach (var (row, amount, isJunk) in _deals)
        {
            if (amounts.TryGetValue((string)row[0]!, out var read))
            {
                Assert.False(isJunk, $"{row[3]} was taken for {read}.");
                Assert.Equal(amount, read);
            }
            else
            {
                Assert.True(isJunk, $"{row[3]} was rejected: {string.Join(' ', sheet.Issues.Select(issue => issue.Problem))}");
                left++;
            }
        }

        Assert.Equal(left, sheet.Counts.Rejected);
        Assert.Equal(left, sheet.Issues.Where(issue => issue.Severity == Core.Imports.Severity.Error).Sum(issue => issue.Rows));
    }

    private FuzzDeals Fill(Random random, bool isText)
    {
        var style = random.Next(4);
        for (var number = 1; number <= random.Next(2, 9); number++)
        {
            var amount = Math.Round((decimal)random.Next(-2_000_000, 2_000_000_000) / (random.Next(3) == 0 ? 100 : 1), 2);
            (object? Cell, decimal? Amount, bool IsJunk) cell = random.Next(8) switch
            {
                0 => (Blanks[random.Next(Blanks.Length)], null, false),
                1 => (Junk[random.Next(Junk.Length)], null, true),
                2 when !isText => (Cells[random.Next(Cells.Length)], null, true),
                _ => (Written(amount, isText ? style : random.Next(2) == 0 ? 4 : style), amount, false),
            };
            _deals.Add(([$"A{number}", Names[random.Next(Names.Length)], Stages[random.Next(Stages.Length)], cell.Cell, isText ? "2026-06-30" : new DateOnly(2026, 6, 30)], cell.Amount, cell.IsJunk));
        }

        // One amount that tells how the column is written.
        _deals.Add((["telling", "Acme", "Closed Won", Written(1234567.5m, style), isText ? "2026-06-30" : new DateOnly(2026, 6, 30)], 1234567.5m, false));
        return this;
    }

    private static object Written(decimal amount, int style)
    {
        var us = amount.ToString("#,##0.00", CultureInfo.InvariantCulture);
        return style switch
        {
            0 => us,
            1 => us.Replace(',', '_').Replace('.', ',').Replace('_', '.'),
            2 => us.Replace(',', '\''),
            3 => us.Replace(',', '\u00A0').Replace('.', ',') + " €",
            _ => amount,
        };
    }

    private static string Field(object? value)
    {
        var text = value?.ToString() ?? "";
        return text.IndexOfAny([',', ';', '\t', '|', '"', '\n', '\r', '\'', ' ']) >= 0 ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
    }
}
