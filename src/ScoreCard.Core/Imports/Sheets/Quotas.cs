namespace ScoreCard.Core.Imports.Sheets;

/// <summary>What a person is to sell in a period.</summary>
public sealed class Quotas : Sheet
{
    public override string Kind => "quotas";

    public override string Title => "Quotas";

    public override string Entity => "Quota";

    public override int Order => 81;

    public override IReadOnlyList<string> CompositeKey => ["Person", "FromDate"];

    public override IReadOnlyList<SheetColumn> Columns { get; } =
    [
        CommonColumns.Id("Quota ID"),
        CommonColumns.Person with { Aliases = [.. CommonColumns.Person.Aliases, "Owner", "Owner Name", "Quota Owner", "Opportunity Owner"], Example = ("Dana Fischer", "Dana Fischer") },
        CommonColumns.From with { Aliases = ["From Date", "Valid From", "Period Start", "Period From"], SharedNames = ["Start Date", "Start"], Example = (new DateOnly(2026, 1, 1), new DateOnly(2026, 7, 1)) },
        CommonColumns.Until with { Aliases = ["Until Date", "To", "Valid To", "Valid Until", "Period End", "Period To"], SharedNames = ["End Date", "End"], Required = true, StandIns = ["PeriodLength"], Example = (new DateOnly(2026, 6, 30), new DateOnly(2026, 12, 31)) },
        new("PeriodLength", ColumnType.Text, "Period Length", "Period Type", "Quota Frequency", "Frequency")
        {
            IsStored = false, Note = "Month, quarter, half-year or year; stands in for the last day.",
        },
        new("Amount", ColumnType.Money, "Quota", "Amount", "Quota Amount", "Target")
        {
            Required = true, Example = (400_000m, 450_000m),
        },
        CommonColumns.Currency,
    ];

    public override IReadOnlyList<RowRule> Rules { get; } =
    [
        RowRule.NotBefore("UntilDate", "FromDate"),
        RowRule.Positive("Amount", "leave the row out where there is no quota"),
    ];

    public override void FillIn(SheetRow row)
    {
        if (row["UntilDate"] is not null || row.Text("PeriodLength") is not { } length || row.Date("FromDate") is not { } from)
        {
            return;
        }

        if (Lengths.TryGetValue(Values.Names.Normalise(length), out var months))
        {
            row["UntilDate"] = from.AddMonths(months).AddDays(-1);
        }
        else
        {
            row.Reject("PeriodLength", length, "is no length of a period that is known; write month, quarter, half-year or year, or the last day in a column Until");
        }
    }

    private static readonly Dictionary<string, int> Lengths = new[]
    {
        (Months: 1, Words: new[] { "month", "months", "monthly", "monat", "1month" }),
        (3, ["quarter", "quarters", "quarterly", "quartal", "3months"]),
        (6, ["halfyear", "halfyearly", "semester", "semiannual", "semiannually", "6months"]),
        (12, ["year", "yearly", "annual", "annually", "fiscalyear", "jahr", "12months"]),
    }.SelectMany(length => length.Words.Select(word => (word, length.Months))).ToDictionary(pair => pair.word, pair => pair.Months, StringComparer.Ordinal);

    public override Spans? Spans { get; } = new("Person", "FromDate", "UntilDate");

    public override Conversion? Conversion { get; } = new("Currency", ["Amount"], "FromDate");
}
