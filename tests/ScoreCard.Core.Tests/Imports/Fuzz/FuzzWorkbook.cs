namespace ScoreCard.Core.Tests.Imports.Fuzz;

/// <summary>Small workbooks that use every part of the format that is read.</summary>
internal static class FuzzWorkbook
{
    private static readonly DateOnly June = new(2026, 6, 30);
    private static readonly object?[] Headers = ["Opportunity ID", "Account Name", "Owner", "Stage", "Amount", "Probability (%)", "Close Date"];

    private static readonly Func<TinyWorkbook>[] All =
    [
        () => new TinyWorkbook().Sheet(
            "deals", ["Pipeline"], [], Headers, ["A", "Acme", "Dana", "Closed Won", 1054.5, 1, June], ["B", "Acme", "Dana", "Prospecting", new TinyWorkbook.Formatted(20, "[$€-407] #,##0.00"), 0.25, June], ["Total", null, null, null, 1074.5]),
        () => new TinyWorkbook { Inline = true, Date1904 = true }
            .Sheet("deals", Headers, ["A", "Acme", "Dana", "Closed Won", "1.054,50 €", "25%", June], ["B", "Beta", "Luis", "Open", new TinyWorkbook.Formula("1+1", 2), new TinyWorkbook.Error("#REF!"), new DateTime(2026, 6, 30, 14, 5, 0)])
            .Sheet("people", ["Name", "Role"], ["Dana", "Account Executive"], ["Luis", "Sales Engineer"])
            .Sheet("hidden", "hidden", [["Opportunity ID", "Stage"], ["X", "Open"]]),
        () => new TinyWorkbook()
            .SheetXml("deals", "<row r=\"1\"><c t=\"str\"><v>Deal ID</v></c><c t=\"str\"><v>Stage</v></c><c t=\"str\"><v>Value</v></c></row><row r=\"2\" hidden=\"1\"><c t=\"inlineStr\"><is><r><t>A</t></r><r><t>1</t></r></is></c><c t=\"str\"><v>Open</v></c><c><v>5E2</v></c></row><row r=\"4\"><c r=\"A4\" t=\"str\"><v>A2</v></c><c r=\"B4\" t=\"str\"><v>Open</v></c><c r=\"C4\" t=\"d\"><v>2026-06-30T00:00:00</v></c></row>")
            .Sheet("accounts", ["Account Name", "Industry"], ["Acme", "Retail"], ["Acme", "Retail"], ["Beta", "Energy"]),
    ];

    public static TinyWorkbook Any(Random random) => All[random.Next(All.Length)]();
}
