namespace ScoreCard.Core.Imports.Sheets;

/// <summary>What customers have signed: the backlog is what of it has not been delivered.</summary>
public sealed class Contracts : Sheet
{
    public override string Kind => "contracts";

    public override string Title => "Contracts";

    public override string Entity => "Contract";

    public override int Order => 50;

    public override IReadOnlyList<SheetColumn> Columns { get; } =
    [
        new("Id", ColumnType.Text, "Contract ID", "Contract Number", "Contract No.", "Contract", "ID")
        {
            IsKey = true, Required = true, Example = ("C-2001", "C-2002"),
        },
        CommonColumns.Account,
        CommonColumns.Opportunity with { MustExist = false, Required = false, Example = ("OPP-1001", null) },
        new("SignedDate", ColumnType.Date, "Signed", "Signed Date", "Signed On", "Contract Date", "Signature Date")
        {
            Required = true, Example = (new DateOnly(2026, 4, 22), new DateOnly(2025, 11, 3)),
        },
        new("Value", ColumnType.Money, "Contract Value", "Value", "Amount", "Total", "TCV", "Total Contract Value")
        {
            Required = true, Example = (86_500m, 60_000m),
        },
        CommonColumns.Currency,
        new("CancelledDate", ColumnType.Date, "Cancelled", "Canceled", "Cancelled Date", "Canceled Date", "Terminated", "Termination Date")
        {
            Note = "A contract that is cancelled has no backlog from this day on.",
        },
    ];

    public override IReadOnlyList<RowRule> Rules { get; } =
    [
        RowRule.NotBefore("CancelledDate", "SignedDate"),
        RowRule.NotNegative("Value"),
    ];

    public override Conversion? Conversion { get; } = new("Currency", ["Value"], "SignedDate");
}
