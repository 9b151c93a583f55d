namespace ScoreCard.Core.Imports.Sheets;

/// <summary>What one unit of a currency is worth in the reporting currency, from a day on.</summary>
public sealed class ExchangeRates : Sheet
{
    public override string Kind => "exchange-rates";

    public override string Title => "Exchange rates";

    public override string Entity => "ExchangeRate";

    /// <summary>Before the deals, which are rejected where they have no rate.</summary>
    public override int Order => 35;

    public override int Tab => 83;

    public override IReadOnlyList<string> CompositeKey => ["Currency", "FromDate"];

    public override IReadOnlyList<SheetColumn> Columns { get; } =
    [
        CommonColumns.Id("Rate ID"),
        new("Currency", ColumnType.Text, "Currency", "Currency Code", "From Currency", "Code")
        {
            IsCurrency = true, MaxLength = 3, Required = true, Note = "Three letters, such as USD; not the reporting currency, which is always worth 1.", Example = ("USD", "JPY"),
        },
        CommonColumns.From with { Note = "The first day; the rate holds until the next one of its currency.", Example = (new DateOnly(2026, 1, 1), new DateOnly(2026, 1, 1)) },
        new("Rate", ColumnType.Rate, "Rate", "Exchange Rate")
        {
            Required = true, StandIns = ["ConversionRate"], Note = "What one unit is worth in the reporting currency, to eight decimals.", Example = (0.92m, 0.00585m),
        },
        new("ConversionRate", ColumnType.Rate, "Conversion Rate")
        {
            IsStored = false, Note = "The other way round, as Salesforce states it: how many units one of the reporting currency is worth; stands in for the rate.",
        },
    ];

    public override void FillIn(SheetRow row)
    {
        if (row["Rate"] is null && row.Number("ConversionRate") is { } units and > 0)
        {
            row["Rate"] = (long)Math.Round(SheetRow.RateScale / units, MidpointRounding.ToEven);
        }
    }

    /// <summary>Whichever of them stands the wrong way round would multiply where it should divide.</summary>
    private static void CheckBoth(SheetRow row)
    {
        if (row.Number("Rate") is { } rate && row.Number("ConversionRate") is { } units && Math.Abs((rate * units) - 1) > Tolerance + (units / SheetRow.RateScale))
        {
            row.Reject("Rate", SheetRow.Print(rate), $"is not 1 divided by {row.HeaderOf("ConversionRate")} {SheetRow.Print(units)}; correct one of the two, or clear {row.HeaderOf("ConversionRate")}");
        }
    }

    private const decimal Tolerance = 0.02m;

    /// <summary>Rows with ids of their own may give one day two rates.</summary>
    public override Spans? Spans { get; } = new("Currency", "FromDate", "FromDate") { Value = "Rate" };

    public override IReadOnlyList<RowRule> Rules { get; } =
    [
        RowRule.Positive("Rate", "write what one unit is worth in the reporting currency"),
        RowRule.Positive("ConversionRate", "write how many units one of the reporting currency is worth"),
        new(["Rate", "ConversionRate"], CheckBoth),
    ];
}
