namespace ScoreCard.Core.Imports.Sheets;

/// <summary>Takes the amounts that the CRM has converted, and derives a deal's profit.</summary>
internal static class DealAmounts
{
    public static void Settle(SheetRow row, Outcome outcome)
    {
        foreach (var column in Signed)
        {
            if (row.Scaled(column) is { } amount and < 0)
            {
                row.Warn(column, Decimal(amount), "is negative and lowers the sums; check that it is meant");
            }
        }

        if (row["ConvertedAmount"] is not null || row["ConvertedActualAmount"] is not null)
        {
            TakeConverted(row);
        }

        if (row["Profit"] is null && row.Scaled("Margin") is { } margin
            && ((outcome == Outcome.Won ? row.Scaled("ActualAmount") : null) ?? row.Scaled("Amount")) is { } value)
        {
            Multiply(row, "Profit", value, Decimal(margin));
        }
    }

    /// <summary>The CRM's own conversion counts; the rate that it implies goes for amounts that the CRM has not converted.</summary>
    private static void TakeConverted(SheetRow row)
    {
        var currency = row.Text("Currency");
        var converted = row.Text("ConvertedCurrency");
        var original = row.Scaled("Amount");
        var (from, to) = row["ConvertedAmount"] is not null
            ? (original, row.Scaled("ConvertedAmount"))
            : (row.Scaled("ActualAmount"), row.Scaled("ConvertedActualAmount"));
        decimal? rate = from is { } a && a != 0 && to is { } b ? (decimal)b / a : currency == converted ? 1 : null;
        row["OriginalAmount"] = original ?? row.Scaled("ActualAmount");
        row["OriginalCurrency"] = currency;
        row["Currency"] = converted ?? row.Context.ReportingCurrency;
        Convert(row, "Amount", row.Scaled("ConvertedAmount"), rate);
        Convert(row, "ActualAmount", row.Scaled("ConvertedActualAmount"), rate);
        Convert(row, "Profit", null, rate);
    }

    private static void Convert(SheetRow row, string column, long? converted, decimal? rate)
    {
        if (converted is not null)
        {
            row[column] = converted;
        }
        else if (row.Scaled(column) is { } amount && amount != 0)
        {
            if (rate is { } known)
            {
                Multiply(row, column, amount, known);
            }
            else
            {
                row.Reject(column, Decimal(amount), "has no amount beside it that tells its exchange rate; add the converted amount");
            }
        }
    }

    private static decimal Decimal(long scaled) => (decimal)scaled / SheetRow.Scale;

    private static void Multiply(SheetRow row, string column, long amount, decimal factor)
    {
        var product = Math.Round(amount * factor, MidpointRounding.ToEven);
        if (Math.Abs(product) < (decimal)SheetRow.TooLarge * SheetRow.Scale)
        {
            row[column] = (long)product;
        }
        else
        {
            row.Reject(column, Decimal(amount), "becomes a million millions or more when it is multiplied with its rate; correct the amounts");
        }
    }

    private static readonly string[] Signed = ["Amount", "ActualAmount"];
}
